import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { countLater, extensionWith, takeCounts } from './counted-extension.ts';
import { receive, rooms } from './harness/demo-room.ts';
import { type BrowserName, browserNames, chips, launch, type Tab } from './harness/index.ts';

const quiet = 60_000;

async function countQuietMinute(name: BrowserName) {
  const extension = await extensionWith(name, countLater);
  const browser = await launch(name, { extension, answer });
  try {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (found) => found.length > 0, 'chips');
    await receive(tab, 'A last word before the quiet.');
    const busy = await countUntilQuiet(tab);
    await new Promise((resolve) => setTimeout(resolve, quiet));
    return { busy, idle: await takeCounts(tab) };
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** What belongs to showing the room, which ends with a second in which nothing happens: on a busy machine that takes more than one. */
async function countUntilQuiet(tab: Tab): Promise<Record<string, number>> {
  const busy: Record<string, number> = {};
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const last = Object.entries(await takeCounts(tab));
    if (last.length === 0) return busy;
    for (const [what, count] of last) busy[what] = (busy[what] ?? 0) + count;
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
