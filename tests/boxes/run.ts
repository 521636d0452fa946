import { type BrowserName, launch, type Tab } from '../e2e/harness/index.ts';
import { type Case, cases } from './cases.ts';
import { type Cell, runCell, runEnter } from './cell.ts';
import type { Enter } from './kit.ts';
import { answerBoxes } from './serve.ts';

export const enters: readonly Enter[] = ['sends', 'breaks', 'ctrl-sends'];
/** The row that checks the page itself: its Enter setting does what it says. */
export const enterItself = 'Enter itself';

export interface Row extends Cell {
  browser: BrowserName;
  box: string;
  case: string;
  enter: Enter;
}

export interface Chosen {
  boxes: readonly string[];
  cases?: (what: Case) => boolean;
  enters?: readonly Enter[];
}

/**
 * Runs the chosen cells in one kind of browser, two of it at once: most of the time each waits for an editor to settle.
 * Gives the browser's name and version.
 */
export async function runBoxes(
  browser: BrowserName,
  chosen: Chosen,
  onRow: (row: Row) => void,
): Promise<string> {
  const half = (rest: number) => chosen.boxes.filter((_, index) => index % 2 === rest);
  const halves = [half(0), half(1)].filter((boxes) => boxes.length > 0);
  const [version] = await Promise.all(halves.map((boxes) => runInOne(browser, { ...chosen, boxes }, onRow)));
  return `${browser} ${version?.replace(/^\w+\//, '')}`;
}

async function runInOne(browser: BrowserName, chosen: Chosen, onRow: (row: Row) => void): Promise<string> {
  const started = await launchWithComposer(browser);
  try {
    for (const box of chosen.boxes) {
      const tab = await openBox(await started.newTab(), box);
      await runBox(tab, chosen, (row) => onRow({ browser, box, ...row }));
      await tab.close();
    }
    return started.version;
  } finally {
    await started.close();
  }
}

async function runBox(
  tab: Tab,
  { cases: wanted = () => true, enters: settings = enters }: Chosen,
  onRow: (row: Omit<Row, 'browser' | 'box'>) => void,
): Promise<void> {
  for (const enter of settings) {
    for (const what of cases.filter(wanted))
      onRow({ case: what.name, enter, ...(await runCell(tab, what, enter)) });
    onRow({ case: enterItself, enter, ...(await runEnter(tab, enter)) });
  }
}

/** A browser with the test-only extension, which is nothing but the composer. */
export function launchWithComposer(browser: BrowserName) {
  return launch(browser, { extension: `${process.cwd()}/dist/boxes/extension`, answer: answerBoxes });
}

export async function openBox(tab: Tab, box: string): Promise<Tab> {
  await tab.goto(`https://www.upwork.com/boxes/${box}`);
  await tab.waitFor(() => window.box !== undefined);
  return tab;
}
