import { mkdir } from 'node:fs/promises';
import { clickButton, focusField, giveFile } from '../tests/e2e/extension-page.ts';
import { draft, focusBox, rooms } from '../tests/e2e/harness/demo-room.ts';
import {
  builtExtension,
  chips,
  clickInPanel,
  launch,
  painted,
  type Tab,
  type TestBrowser,
  until,
} from '../tests/e2e/harness/index.ts';
import { answer } from '../tests/rooms/serve.ts';

/** Every surface in light and dark, into docs/screenshots: run it when one of them has changed, and look at the pictures. */
const folder = 'docs/screenshots';
await mkdir(folder, { recursive: true });

/** What is done on a page before its picture is taken. */
const prepared: Record<string, (tab: Tab) => Promise<void>> = {
  'try-a-message': async (tab) => {
    await focusField(tab, "A client's message");
    await tab.type(
      'We are glad to have you. Please be online 9 to 5 EST and send me a summary every Friday.',
    );
    await tab.waitFor(() => document.querySelector('.try-result mark'));
  },
  import: async (tab) => {
    await giveFile(
      tab,
      'my-replies.csv',
      'title,text,abbreviation\nHolidays,I am away next week.,away\nThanks,Thank you!,\nEmpty,,\n',
    );
    await tab.waitFor(() => document.querySelector('.card'));
  },
  editor: async (tab) => {
    await tab.waitFor(() => document.querySelector('.reply-title > button'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.reply-title > button')?.click());
    await tab.waitFor(() => document.querySelector('.preview-text'));
  },
  clients: async (tab) => {
    await tab.evaluate(async () => {
      const answered = [
        { label: 'fixed-hours', times: 2, firmness: 'clear', lastAt: '2026-11-19T10:00:00Z' },
        { label: 'work-summary', times: 1, firmness: 'friendly', lastAt: '2026-11-12T10:00:00Z' },
      ];
      const rest = { inserted: ['one', 'two'], mutedLabels: [], dismissed: [] };
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set({ 'room:r': { roomId: 'r', client: 'Marta Reyes', answered, ...rest } });
    });
    await tab.waitFor(() => document.querySelector('.card summary'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.card summary')?.click());
  },
  'new-reply': async (tab) => {
    await clickButton(tab, 'New reply');
    await tab.waitFor(() => document.querySelector('textarea'));
  },
  welcome: async (tab) => {
    await tab.waitFor(() => {
      const room = document.querySelector('iframe')?.contentDocument;
      return room && [...room.documentElement.children].length > 2;
    });
  },
};

for (const scheme of ['light', 'dark'] as const) {
  const browser = await launch('chromium', {
    extension: builtExtension('chromium'),
    answer,
    colorScheme: scheme,
    // Nothing is caught while it fades in.
    reducedMotion: true,
  });
  await room(browser, scheme);
  await ownPages(browser, scheme);
  await browser.close();
  console.log(`${scheme}: done`);
}

async function room(browser: TestBrowser, scheme: string): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(rooms.bookkeeper);
  const shoot = (name: string) => shootPainted(tab, `${name}-${scheme}`);
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
  await draftNote(browser, scheme);
}

async function draftNote(browser: TestBrowser, scheme: string): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(rooms.bookkeeper);
  await chips(tab, (names) => names.length > 0, 'chips');
  await focusBox(tab);
  await tab.type('You never read what I write.');
  await until(() => tab.inPanel((root) => root.querySelector('.note') !== null), 'the note on the draft');
  await shootPainted(tab, `draft-note-${scheme}`);
  await tab.close();
}

async function shootPainted(tab: Tab, name: string): Promise<void> {
  await painted(tab);
  await tab.screenshot(`${folder}/${name}.png`);
}

function cardIsOpen(tab: Tab): Promise<boolean> {
  return until(() => tab.inPanel((root) => root.querySelector('.card') !== null), 'the card');
}

async function ownPages(browser: TestBrowser, scheme: string): Promise<void> {
  for (const [name, path, width, height] of [
    ['popup', 'src/popup/index.html', 440, 500],
    ['new-reply', 'src/popup/index.html?new', 440, 500],
    ['options', 'src/options/index.html', 1280, 800],
    ['try-a-message', 'src/options/index.html#listening', 1280, 1240],
    ['library', 'src/options/index.html#library', 1280, 800],
    ['editor', 'src/options/index.html?editor#library', 1280, 1000],
    ['clients', 'src/options/index.html#clients', 1280, 800],
    ['import', 'src/options/index.html#data', 1280, 960],
    ['welcome', 'src/welcome/index.html', 900, 1480],
  ] as const) {
    const tab = await browser.newTab();
    await tab.resize(width, height);
    await tab.goto(browser.extensionUrl(path));
    await tab.waitFor(() => document.querySelector('main, [role="main"]'));
    await prepared[name]?.(tab);
    await shootPainted(tab, `${name}-${scheme}`);
    await tab.close();
  }
}
