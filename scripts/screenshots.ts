import { mkdir } from 'node:fs/promises';
import { draft, rooms } from '../tests/e2e/harness/demo-room.ts';
import {
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from '../tests/e2e/harness/index.ts';
import { answer } from '../tests/rooms/serve.ts';

/** Every surface in light and dark, into docs/screenshots: run it when one of them has changed, and look at the pictures. */
const folder = 'docs/screenshots';
await mkdir(folder, { recursive: true });

for (const scheme of ['light', 'dark'] as const) {
  const browser = await launch('chromium', {
    extension: builtExtension('chromium'),
    answer,
    colorScheme: scheme,
  });
  await room(browser, scheme);
  await ownPages(browser, scheme);
  await browser.close();
  console.log(`${scheme}: done`);
}

async function room(browser: TestBrowser, scheme: string): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(rooms.bookkeeper);
  const shoot = (name: string) => tab.screenshot(`${folder}/${name}-${scheme}.png`);
  await chips(tab, (names) => names.length > 0, 'chips');
  await shoot('room');
  await clickInPanel(tab, /^Read first/);
  await cardIsOpen(tab);
  await shoot('read-first');
  await clickInPanel(tab, /^Insert$/);
  await until(() => draft(tab), 'the reply in the compose box');
  await shoot('inserted');
  await clickInPanel(tab, /^More replies/);
  await until(() => tab.inPanel((root) => root.querySelector('[role="option"]') !== null), 'the library');
  await shoot('library-in-place');
  await tab.close();
}

function cardIsOpen(tab: Tab): Promise<boolean> {
  return until(() => tab.inPanel((root) => root.querySelector('.card') !== null), 'the card');
}

async function ownPages(browser: TestBrowser, scheme: string): Promise<void> {
  for (const [name, path, width, height] of [
    ['popup', 'src/popup/index.html', 420, 600],
    ['options', 'src/options/index.html', 1280, 800],
  ] as const) {
    const tab = await browser.newTab();
    await tab.resize(width, height);
    await tab.goto(browser.extensionUrl(path));
    await tab.waitFor(() => document.querySelector('main, [role="main"]'));
    await tab.screenshot(`${folder}/${name}-${scheme}.png`);
    await tab.close();
  }
}
