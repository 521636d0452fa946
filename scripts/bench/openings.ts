import { chips, type TestBrowser } from '../../tests/e2e/harness/index.ts';
import { type Figure, median } from './figure.ts';
import { sizes, urlOf } from './rooms.ts';

/** Milliseconds of the page's main thread, medians over the openings of one room. */
interface Opening {
  script: number;
  /** Script, styles and layout. */
  work: number;
  long: number;
}

/** How much longer the page's main thread is busy when a room opens, with the extension and without. */
export async function roomFigures(browser: TestBrowser, bare: TestBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  const added = new Map<number, number>();
  for (const count of sizes) {
    const runs = count > 1000 ? 5 : 7;
    const [own, without] = [
      await openings(browser, count, runs, true),
      await openings(bare, count, runs, false),
    ];
    added.set(count, own.script - without.script);
    figures.push(
      {
        name: `opening ${count.toLocaleString('en')} messages: script added`,
        value: own.script - without.script,
        unit: 'ms',
        beside: `script, styles and layout ${(own.work - without.work).toFixed(0)} ms on top of the page's ${without.work.toFixed(0)} ms`,
      },
      {
        name: '… long tasks added',
        value: own.long - without.long,
        unit: 'ms',
        beside: `page alone ${without.long.toFixed(0)} ms`,
      },
    );
  }
  const ratio = (added.get(5000) ?? Number.NaN) / (added.get(500) ?? Number.NaN);
  return [
    { name: 'opening 5,000 messages, script added, times 500', value: ratio, unit: '×', atMost: 12 },
    ...figures,
  ];
}

async function openings(
  browser: TestBrowser,
  count: number,
  runs: number,
  hasPanel: boolean,
): Promise<Opening> {
  const all: Opening[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await browser.newTab();
    // The browser counts from the first question on.
    await tab.metrics?.();
    await tab.goto(urlOf(count));
    if (hasPanel) await chips(tab, (names) => names.length > 0, 'chips');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const {
      ScriptDuration = Number.NaN,
      LayoutDuration = 0,
      RecalcStyleDuration = 0,
    } = (await tab.metrics?.()) ?? {};
    all.push({
      script: ScriptDuration * 1000,
      work: (ScriptDuration + LayoutDuration + RecalcStyleDuration) * 1000,
      long: await tab.evaluate(longTasks),
    });
    await tab.close();
  }
  const middle = (of: (opening: Opening) => number) => median(all.map(of));
  return { script: middle((o) => o.script), work: middle((o) => o.work), long: middle((o) => o.long) };
}

/** Sum of the long tasks so far; the browser kept them. */
function longTasks(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) sum += duration;
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}
