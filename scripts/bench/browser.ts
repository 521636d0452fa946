import { readFileSync } from 'node:fs';
import { draft, focusBox, rooms } from '../../tests/e2e/harness/demo-room.ts';
import {
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from '../../tests/e2e/harness/index.ts';
import { loadReader } from '../../tests/e2e/reader.ts';
import { type Figure, median, quantile } from './figure.ts';
import { benchAnswer, sizes, urlOf } from './rooms.ts';

declare global {
  interface Window {
    __times: number[];
    /** text-field-edit's own. */
    __insert: (field: HTMLElement, text: string) => void;
  }
}

const some = (names: readonly string[]) => names.length > 0;

/** Everything that only a browser can tell, in Chromium on the production build. */
export async function browserFigures(): Promise<Figure[]> {
  const browser = await launch('chromium', { extension: builtExtension('chromium'), answer: benchAnswer });
  const bare = await launch('chromium', { answer: benchAnswer });
  try {
    return [
      ...(await chipFigures(browser)),
      ...(await insertionFigures(browser)),
      ...(await roomFigures(browser, bare)),
      ...(await growthFigures(bare)),
      ...(await idleFigures(browser, bare)),
    ];
  } finally {
    await browser.close();
    await bare.close();
  }
}

/** From the new message in the list to the frame after the panel has come: its element enters the page only then. */
async function chipFigures(browser: TestBrowser): Promise<Figure[]> {
  const tab = await browser.newTab();
  const times: number[] = [];
  const long: number[] = [];
  for (let run = 0; run < 15; run++) {
    await tab.goto(rooms.assistant);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const { time, tasks } = await tab.evaluate(async () => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
        entryTypes: ['longtask'],
      });
      let began = 0;
      const list = document.querySelector('.story-list') as Element;
      const painted = new Promise<number>((resolve) => {
        new MutationObserver(() => (began ||= performance.now())).observe(list, { childList: true });
        new MutationObserver(() =>
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - began);
            channel.port2.postMessage(0);
          }),
        ).observe(document.documentElement, { childList: true });
      });
      await window.__room.receive('You must keep your webcam on all day.');
      const time = await painted;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { time, tasks };
    });
    times.push(time);
    long.push(tasks.length);
  }
  await tab.close();
  return [
    {
      name: 'a new message to chips painted, median of 15',
      value: median(times),
      unit: 'ms',
      atMost: 50,
      beside: `worst ${Math.max(...times).toFixed(0)} ms`,
    },
    { name: '… long tasks meanwhile, median', value: median(long), unit: '', digits: 0, atMost: 0 },
  ];
}

/** From the person's click to the whole text in the editor (TipTap, as the room has it). */
async function insertionFigures(browser: TestBrowser): Promise<Figure[]> {
  const tab = await browser.newTab();
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    await tab.goto(rooms.bookkeeper);
    await chips(tab, some, 'chips');
    await focusBox(tab);
    await tab.evaluate(() => {
      let began = 0;
      addEventListener('click', () => (began ||= performance.now()), { capture: true });
      window.__times = [];
      const box = document.querySelector('.tiptap') as Element;
      new MutationObserver(() => window.__times.push(performance.now() - began)).observe(box, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await clickInPanel(tab, /^Insert reply/);
    await until(() => draft(tab), 'the reply');
    times.push(await tab.evaluate(() => window.__times[0] ?? Number.NaN));
  }
  const peer = await textFieldEdit(tab);
  await tab.close();
  return [
    {
      name: 'insertion, click to text in TipTap, p50 of 15',
      value: median(times),
      unit: 'ms',
      atMost: 15,
      beside: `text-field-edit (no click): ${peer}`,
    },
    {
      name: '… worst',
      value: Math.max(...times),
      unit: 'ms',
      atMost: 50,
      beside: 'Briskine 8.0.0: p50 12.7 to 20.7 ms, worst 56 ms (docs)',
    },
    { name: '… p90', value: quantile(times, 0.9), unit: 'ms' },
  ];
}

/** What text-field-edit takes for three lines, one of them blank, and whether the text is what was asked for. */
async function textFieldEdit(tab: Tab): Promise<string> {
  const source = readFileSync('node_modules/text-field-edit/index.js', 'utf8');
  const results: { time: number; exact: boolean }[] = [];
  for (let run = 0; run < 5; run++) {
    await tab.goto(rooms.assistant);
    await focusBox(tab);
    results.push(
      await tab.evaluate(async (code) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.textContent = `${code}\nwindow.__insert = insertTextIntoField; dispatchEvent(new Event('peer'));`;
        const ready = new Promise((resolve) => addEventListener('peer', resolve, { once: true }));
        document.head.append(script);
        await ready;
        const text = 'Hello,\n\nsecond line\nthird line';
        const began = performance.now();
        window.__insert(document.querySelector('.tiptap') as HTMLElement, text);
        return { time: performance.now() - began, exact: window.__room.editorText() === text };
      }, source),
    );
  }
  const time = median(results.map((result) => result.time));
  return `${time.toFixed(1)} ms, text ${results.every(({ exact }) => exact) ? 'exact' : 'not as asked'}`;
}

/** How much longer the page's main thread is busy when a room opens, with the extension and without. */
async function roomFigures(browser: TestBrowser, bare: TestBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of sizes) {
    const runs = count > 1000 ? 3 : 5;
    const [own, without] = [
      await openings(browser, count, runs, true),
      await openings(bare, count, runs, false),
    ];
    figures.push(
      { name: `opening ${count} messages: script added`, value: own.script - without.script, unit: 'ms' },
      {
        name: '… long tasks added',
        value: own.long - without.long,
        unit: 'ms',
        beside: `page alone ${without.long.toFixed(0)} ms`,
      },
    );
  }
  return figures;
}

async function openings(browser: TestBrowser, count: number, runs: number, hasPanel: boolean) {
  const script: number[] = [];
  const long: number[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await browser.newTab();
    // The browser counts from the first question on.
    await tab.metrics?.();
    await tab.goto(urlOf(count));
    if (hasPanel) await chips(tab, some, 'chips');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const metrics = await tab.metrics?.();
    script.push((metrics?.ScriptDuration ?? Number.NaN) * 1000);
    long.push(await tab.evaluate(longTasks));
    await tab.close();
  }
  return { script: median(script), long: median(long) };
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

/** The reader by itself: how its cost and its memory grow with the room. */
async function growthFigures(bare: TestBrowser): Promise<Figure[]> {
  const cost = new Map<number, number>();
  let kilobytes = Number.NaN;
  for (const count of sizes) {
    const tab = await bare.newTab();
    await tab.goto(urlOf(count));
    await loadReader(tab);
    const times = await tab.evaluate((url) => {
      return Array.from({ length: 5 }, () => {
        const began = performance.now();
        window.__reader.read(url, {});
        return performance.now() - began;
      });
    }, urlOf(count));
    cost.set(count, median(times));
    if (count === 5000) {
      const before = (await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN;
      await tab.evaluate(() => void window.__reader.watch({}));
      const after = (await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN;
      kilobytes = (after - before) / 1000 / (count / 1000);
    }
    await tab.close();
  }
  const at = (count: number) => cost.get(count) ?? Number.NaN;
  return [
    { name: 'reading 5,000 messages, times 500', value: at(5000) / at(500), unit: '×', atMost: 12 },
    { name: 'reading 500 messages from nothing', value: at(500), unit: 'ms' },
    { name: 'reading 5,000 messages from nothing', value: at(5000), unit: 'ms' },
    { name: 'memory for 1,000 messages watched', value: kilobytes, unit: 'kB', digits: 0 },
  ];
}

/** Five seconds in a room with chips in which nothing happens. tests/e2e/idle.test.ts counts timers over a minute: 0. */
async function idleFigures(browser: TestBrowser, bare: TestBrowser): Promise<Figure[]> {
  const scriptIn = async (target: TestBrowser, hasPanel: boolean) => {
    const tab = await target.newTab();
    await tab.goto(rooms.bookkeeper);
    if (hasPanel) await chips(tab, some, 'chips');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const before = (await tab.metrics?.())?.ScriptDuration ?? Number.NaN;
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
    const after = (await tab.metrics?.())?.ScriptDuration ?? Number.NaN;
    await tab.close();
    return (after - before) * 1000;
  };
  const [own, without] = [await scriptIn(browser, true), await scriptIn(bare, false)];
  return [
    { name: 'script in 5 idle seconds, added by the panel', value: own - without, unit: 'ms', atMost: 1 },
  ];
}
