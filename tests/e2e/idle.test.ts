import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { countLater, extensionWith, takeCounts } from './counted-extension.ts';
import { receive, rooms } from './harness/demo-room.ts';
import { type BrowserName, browserNames, chips, launch } from './harness/index.ts';

const quiet = 60_000;

async function countQuietMinute(name: BrowserName) {
  const extension = await extensionWith(name, countLater);
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
