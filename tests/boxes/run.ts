import { type BrowserName, launch, type Tab } from '../e2e/harness/index.ts';
import { type Case, cases } from './cases.ts';
import { type Cell, runCell } from './cell.ts';
import type { Enter } from './kit.ts';
import { answerBoxes } from './serve.ts';

export const enters: readonly Enter[] = ['sends', 'breaks', 'ctrl-sends'];

export interface Row extends Cell {
  browser: BrowserName;
  box: string;
  case: string;
  enter: Enter;
}

export interface Selection {
  boxes: readonly string[];
  cases?: (what: Case) => boolean;
  enters?: readonly Enter[];
}

/** Runs the chosen cells in one browser, one page a box. */
export async function runBoxes(
  browser: BrowserName,
  { boxes, cases: wanted = () => true, enters: settings = enters }: Selection,
  onRow: (row: Row) => void = () => undefined,
): Promise<Row[]> {
  const started = await launch(browser, {
    extension: `${process.cwd()}/dist/boxes/extension`,
    answer: answerBoxes,
  });
  const rows: Row[] = [];
  try {
    for (const box of boxes) {
      const tab = await openBox(await started.newTab(), box);
      for (const enter of settings)
        for (const what of cases.filter(wanted)) {
          const cell = await runCell(tab, what, enter);
          const row = { browser, box, case: what.name, enter, ...cell };
          rows.push(row);
          onRow(row);
        }
      await tab.close();
    }
  } finally {
    await started.close();
  }
  return rows;
}

export async function openBox(tab: Tab, box: string): Promise<Tab> {
  await tab.goto(`https://www.upwork.com/boxes/${box}`);
  await tab.waitFor(() => window.box !== undefined);
  return tab;
}
