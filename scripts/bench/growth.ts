import type { Tab, TestBrowser } from '../../tests/e2e/harness/index.ts';
import { loadReader } from '../../tests/e2e/reader.ts';
import { type Figure, median } from './figure.ts';
import { urlOf } from './rooms.ts';

const rounds = 5;

/**
 * The reader by itself: how its cost and its memory grow with the room. Short and long rooms take turns, so that a busy machine slows
 * both. tests/e2e/growth.test.ts holds the growth by counts.
 */
export async function growthFigures(bare: TestBrowser): Promise<Figure[]> {
  const short: number[] = [];
  const long: number[] = [];
  for (let round = 0; round < rounds; round++) {
    short.push(await inRoom(bare, 500, readingTime));
    long.push(await inRoom(bare, 5000, readingTime));
  }
  const ratios = long.map((time, round) => time / (short[round] ?? Number.NaN));
  return [
    {
      name: `reading 5,000 messages, times 500, median of ${rounds}`,
      value: median(ratios),
      unit: '×',
      atMost: 12,
      beside: 'by counts 10: tests/e2e/growth.test.ts',
    },
    { name: 'reading 500 messages from nothing', value: median(short), unit: 'ms' },
    { name: 'reading 5,000 messages from nothing', value: median(long), unit: 'ms' },
    {
      name: 'memory for 1,000 messages watched',
      value: (await inRoom(bare, 5000, bytesOfWatch)) / 5000,
      unit: 'kB',
      digits: 0,
    },
  ];
}

async function inRoom(
  bare: TestBrowser,
  count: number,
  measure: (tab: Tab, count: number) => Promise<number>,
): Promise<number> {
  const tab = await bare.newTab();
  await tab.goto(urlOf(count));
  await loadReader(tab);
  const measured = await measure(tab, count);
  await tab.close();
  return measured;
}

/** Milliseconds, median of several once the code is warm. */
async function readingTime(tab: Tab, count: number): Promise<number> {
  const times = await tab.evaluate((url) => {
    return Array.from({ length: 13 }, () => {
      const began = performance.now();
      window.__reader.read(url, {});
      return performance.now() - began;
    });
  }, urlOf(count));
  return median(times.slice(4));
}

async function bytesOfWatch(tab: Tab): Promise<number> {
  const before = (await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN;
  await tab.evaluate(() => void window.__reader.watch({}));
  return ((await tab.metrics?.())?.JSHeapUsedSize ?? Number.NaN) - before;
}
