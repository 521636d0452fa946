import type { Tab, TestBrowser } from '../../tests/e2e/harness/index.ts';
import { loadReader } from '../../tests/e2e/reader.ts';
import { type Figure, median } from './figure.ts';
import { sizes, urlOf } from './rooms.ts';

/** The reader by itself: how its cost and its memory grow with the room. tests/e2e/growth.test.ts holds the growth by counts. */
export async function growthFigures(bare: TestBrowser): Promise<Figure[]> {
  const cost = new Map<number, number>();
  let kilobytes = Number.NaN;
  for (const count of sizes) {
    const tab = await bare.newTab();
    await tab.goto(urlOf(count));
    await loadReader(tab);
    cost.set(count, await readingTime(tab, count));
    if (count === 5000) kilobytes = (await bytesOfWatch(tab)) / 1000 / (count / 1000);
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

/** Milliseconds, median of many once the code is warm. */
async function readingTime(tab: Tab, count: number): Promise<number> {
  const times = await tab.evaluate((url) => {
    return Array.from({ length: 21 }, () => {
      const began = performance.now();
      window.__reader.read(url, {});
      return performance.now() - began;
    });
  }, urlOf(count));
  return median(times.slice(6));
}

async function bytesOfWatch(tab: Tab): Promise<number> {
  const before = (await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN;
  await tab.evaluate(() => void window.__reader.watch({}));
  return ((await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN) - before;
}
