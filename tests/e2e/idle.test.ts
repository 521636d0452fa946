import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { extensionWith, takeCounts } from './counted-extension.ts';
import { receive, rooms } from './harness/demo-room.ts';
import { type BrowserName, browserNames, chips, launch } from './harness/index.ts';

const quiet = 60_000;

/** Runs before the content script, in its own world: counts whatever it asks the browser to do later, and its own mutations. */
function prelude(): void {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
  ]) {
    const original = (window as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.bind(
      window,
    );
    const counted = (...args: unknown[]) => {
      count(name);
      return original?.(...args);
    };
    for (const world of [window, globalThis])
      Object.defineProperty(world, name, { value: counted, writable: true });
  }
  const observer = new MutationObserver((records) => {
    for (const _ of records) count('mutations');
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, everything);
    return root;
  };
  document.addEventListener('count-please', () => {
    document.dispatchEvent(new CustomEvent('counted', { detail: JSON.stringify(counts) }));
    for (const name of Object.keys(counts)) delete counts[name];
  });
}

async function countQuietMinute(name: BrowserName) {
  const extension = await extensionWith(name, prelude);
  const browser = await launch(name, { extension, answer });
  try {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (found) => found.length > 0, 'chips');
    await receive(tab, 'A last word before the quiet.');
    // Whatever belongs to showing the room has a second to end.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const busy = await takeCounts(tab);
    await new Promise((resolve) => setTimeout(resolve, quiet));
    return { busy, idle: await takeCounts(tab) };
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
}

it('asks for no timer and changes nothing during a quiet minute in an open room', {
  timeout: quiet + 60_000,
}, async () => {
  const all = await Promise.all(browserNames.map(countQuietMinute));
  for (const [i, { busy, idle }] of all.entries()) {
    console.log(
      `${browserNames[i]}: before ${JSON.stringify(busy)}, in ${quiet / 1000} quiet seconds ${JSON.stringify(idle)}`,
    );
    // The counter works: showing the room did ask for frames and did change the page.
    expect(busy['requestAnimationFrame']).toBeGreaterThan(0);
    expect(busy['mutations']).toBeGreaterThan(0);
    expect(idle).toEqual({});
  }
});
