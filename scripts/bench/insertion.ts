import { readFileSync } from 'node:fs';
import { buildBoxes } from '../../tests/boxes/build.ts';
import { launchWithComposer, openBox } from '../../tests/boxes/run.ts';
import type { Tab } from '../../tests/e2e/harness/index.ts';
import { type Figure, median } from './figure.ts';

const runs = 15;
const peerRuns = 5;
const draft = 'Hello Ann, thank you for the note.';
const text =
  'Happy to help with this.\n\nHere is how it works:\nhttps://support.upwork.com/x?a=1&b=2#top\nBest';

/** One way of inserting, as often as `runs` says. */
interface Measured {
  /** Milliseconds until the editor's own model holds the text as it should, for the runs in which it came to. */
  times: number[];
  exact: number;
}

/** From the asking to the whole text in the editor's own model, for every box of tests/boxes, beside text-field-edit. */
export async function insertionFigures(): Promise<Figure[]> {
  const boxes = await buildBoxes();
  const browser = await launchWithComposer('chromium');
  const figures: Figure[] = [];
  const all: number[] = [];
  try {
    for (const box of boxes) {
      const tab = await openBox(await browser.newTab(), box);
      const own = await measure(tab, runs, insertOwn);
      const peer = await measure(tab, peerRuns, textFieldEdit());
      await tab.close();
      all.push(...own.times);
      figures.push(...boxFigures(box, own, peer));
    }
  } finally {
    await browser.close();
  }
  return [
    { name: `insertion over all boxes, p50 of ${all.length}`, value: median(all), unit: 'ms', atMost: 15 },
    { name: '… worst', value: Math.max(...all), unit: 'ms', atMost: 50 },
    ...figures,
  ];
}

function boxFigures(box: string, own: Measured, peer: Measured): Figure[] {
  const theirs = peer.exact > 0 ? `${median(peer.times).toFixed(1)} ms, ` : '';
  return [
    {
      name: `… into ${box}, p50 of ${runs}`,
      value: own.exact === runs ? median(own.times) : Number.NaN,
      unit: 'ms',
      atMost: 15,
      beside: `worst ${Math.max(...own.times).toFixed(0)} ms, exact ${own.exact}/${runs}; text-field-edit ${theirs}exact ${peer.exact}/${peerRuns}`,
    },
  ];
}

/** Each time into a box drawn anew, with the caret at the end of a draft, where it has been for a while. */
async function measure(tab: Tab, runs: number, insert: (text: string) => void): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await tab.evaluate(async (draft) => {
      await window.box.mount(draft, 'breaks');
      await window.box.selectEnd();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }, draft);
    const ready = watchBox(tab, draft + text);
    await tab.evaluate(insert, text);
    const time = await ready;
    if (time !== undefined) times.push(time);
  }
  return { times, exact: times.length };
}

function insertOwn(text: string): void {
  performance.mark('asked');
  void window.box.insert(text);
}

/** The milliseconds from the mark "asked" until the model is as expected; undefined when it is not within 0.3 seconds. */
function watchBox(tab: Tab, expected: string): Promise<number | undefined> {
  return tab.evaluate(
    (expected) =>
      new Promise<number | undefined>((resolve) => {
        performance.clearMarks('asked');
        const end = performance.now() + 300;
        const look = () => {
          const now = performance.now();
          const [asked] = performance.getEntriesByName('asked');
          if (asked && window.box.text() === expected) resolve(now - asked.startTime);
          else if (now > end) resolve(undefined);
          else channel.port2.postMessage(0);
        };
        // Asked again at once, and yet after whatever else waits.
        const channel = new MessageChannel();
        channel.port1.onmessage = look;
        look();
      }),
    expected,
  );
}

/** The package's one file as a function that runs in the page, whatever scripts the page allows. */
function textFieldEdit(): (text: string) => void {
  const source = readFileSync('node_modules/text-field-edit/index.js', 'utf8')
    .replace(/^export (default|\{).*$/gm, '')
    .replace(/^export /gm, '');
  return new Function(
    'text',
    `${source}
    performance.mark('asked');
    let field = document.activeElement;
    while (field.shadowRoot || field.contentDocument) field = (field.shadowRoot ?? field.contentDocument).activeElement;
    insertTextIntoField(field, text);`,
  ) as (text: string) => void;
}
