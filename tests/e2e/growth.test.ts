import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { benchAnswer, urlOf } from '../../scripts/bench/rooms.ts';
import { extensionWith, takeCounts } from './counted-extension.ts';
import {
  type BrowserName,
  browserNames,
  chips,
  launch,
  type Tab,
  type TestBrowser,
} from './harness/index.ts';

/**
 * Runs before the content script, in its own world. `calls`: how often the page's tree was asked for anything. `searches`: questions
 * for which the browser walks the whole page. `points`: places at which it was asked what it shows there. `reach`: how many elements
 * lie under the nodes that were searched, and beside those whose places were compared, which is what these questions cost at most.
 */
function prelude(): void {
  const counts = { calls: 0, searches: 0, points: 0, reach: 0 };
  let isCounting = true;
  const all = document.getElementsByTagName('*');
  const note = (node: Node, name: string) => {
    counts.calls++;
    if (/^elements?FromPoint$/.test(name)) counts.points++;
    const isSearch = /^(querySelector|getElementsBy)/.test(name);
    const isWide = isSearch && (node === document || node === document.body);
    if (isWide) counts.searches++;
    if (isWide) counts.reach += all.length;
    else if (isSearch) counts.reach += (node as Element).getElementsByTagName('*').length;
    else if (/^(compareDocumentPosition|children|childElementCount|childNodes)$/.test(name))
      counts.reach += node.parentElement?.childElementCount ?? 0;
    else counts.reach++;
  };
  const counted = <R>(work: (...args: unknown[]) => R, name: string) =>
    function (this: Node, ...args: unknown[]): R {
      if (isCounting) {
        isCounting = false;
        note(this, name);
        isCounting = true;
      }
      return work.apply(this, args);
    };
  for (const { prototype } of [Node, Element, Document, HTMLElement]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, get } = descriptor;
      if (name === 'constructor' || !descriptor.configurable) continue;
      if (typeof value === 'function') descriptor.value = counted(value, name);
      else if (get) descriptor.get = counted(get, name);
      Object.defineProperty(prototype, name, descriptor);
    }
  }
  document.addEventListener('count-please', () => {
    document.dispatchEvent(new CustomEvent('counted', { detail: JSON.stringify(counts) }));
  });
}

async function countOpening(browser: TestBrowser, messages: 500 | 5000) {
  const tab = await browser.newTab();
  await tab.goto(urlOf(messages));
  await chips(tab, (found) => found.length > 0, 'chips');
  const counts = await settled(tab);
  await tab.close();
  return counts;
}

/** The counts once nothing more is asked for: the panel is placed a frame or two after its chips have come. */
async function settled(tab: Tab) {
  for (let before = -1; ; ) {
    const { calls = 0, searches = 0, points = 0, reach = 0 } = await takeCounts(tab);
    if (calls === before) return { calls, searches, points, reach };
    before = calls;
    await tab.evaluate(async () => {
      for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }
}

async function countOpenings(name: BrowserName) {
  const extension = await extensionWith(name, prelude);
  const browser = await launch(name, { extension, answer: benchAnswer });
  try {
    return { small: await countOpening(browser, 500), large: await countOpening(browser, 5000) };
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
}

it.each(browserNames)('a room of 5,000 messages costs %s ten times one of 500, not more', async (name) => {
  const { small, large } = await countOpenings(name);
  console.log(`${name}: 500 messages ${JSON.stringify(small)}, 5,000 ${JSON.stringify(large)}`);
  // The counter works: every message was read.
  expect(small.calls).toBeGreaterThan(500);
  expect(large.calls).toBeGreaterThan(5000);
  expect(large.calls / small.calls).toBeLessThan(10.5);
  // Both have some walks through the whole page, one more or less with what comes first, the library's answer or the clock's.
  expect(large.reach / small.reach).toBeLessThan(12);
  expect(large.searches).toBeLessThan(small.searches + 10);
  expect(large.searches).toBeLessThan(60);
  // At the panel's two or three placements.
  expect(large.points).toBeLessThan(80);
});
