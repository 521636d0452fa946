import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { clickButton, finds, focusField, hears, optionTitles, tabTo } from './extension-page.ts';
import { draft, rooms, sends } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

/** The part of the extension's API that a test asks through. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ roomId?: string } | undefined>;
  };
};

describe.each(browserNames)('the popup beside a room, in %s', (name) => {
  let browser: TestBrowser;
  let room: Tab;
  let popup: Tab;
  let tabId: number;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
    room = await browser.newTab();
    await room.goto(rooms.bookkeeper);
    await chips(room, (found) => found.length > 0, 'chips');
    popup = await browser.newTab();
    await popup.goto(browser.extensionUrl('src/popup/index.html?tab=0'));
    tabId = await until(
      () =>
        popup.evaluate(async (address) => {
          for (const { id } of await chrome.tabs.query({})) {
            const status = await chrome.tabs.sendMessage(id, { type: 'room-status' }).catch(() => undefined);
            if (status?.roomId && address.endsWith(status.roomId)) return id;
          }
          return undefined;
        }, rooms.bookkeeper),
      'the tab with the room',
    );
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await popup.goto(browser.extensionUrl(`src/popup/index.html?tab=${tabId}`));
    await popup.waitFor(() => /Marta/.test(document.querySelector('footer')?.textContent ?? ''));
  });

  it('offers what the room offers, first', async () => {
    const title = await popup.evaluate(() => document.querySelector('.section-name')?.textContent);
    expect(title).toBe('For this conversation');
    expect((await optionTitles(popup)).length).toBeGreaterThan(5);
  });

  it('inserts a reply with the client in it on Enter, and sends nothing', async () => {
    await popup.type('weekly limit');
    await finds(popup);
    const text = await popup.evaluate(() => document.querySelector('.detail-text')?.textContent ?? '');
    expect(text).toMatch(/Marta/);
    await popup.press('Enter');
    await hears(popup, 'status', 'stands in the compose box');
    const inserted = await until(async () => (await draft(room)).trim(), 'the reply in the compose box');
    expect(inserted.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(await sends(room)).toEqual([]);
    await room.press('Control+z');
  });

  it('asks what only the freelancer knows before it inserts', async () => {
    await clickButton(popup, 'New reply');
    await focusField(popup, 'Title');
    await popup.type('Deadline zebra');
    await focusField(popup, 'Text');
    await popup.type('Ready by {{ask: which day}}.');
    await tabTo(popup, 'Save');
    await popup.press('Enter');
    await hears(popup, 'status', 'Saved');
    await popup.type('zebra');
    await popup.waitFor(() => document.querySelectorAll('[role="option"]').length === 1);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('form input'));
    await popup.type('Thursday');
    await popup.press('Enter');
    await hears(popup, 'status', 'stands in the compose box');
    await until(async () => (await draft(room)).includes('Ready by Thursday.'), 'the answer in the reply');
    expect(await sends(room)).toEqual([]);
  });

  it('copies with Shift+Enter and leaves the compose box alone', async () => {
    const before = await draft(room);
    await popup.press('Shift+Enter');
    await hears(popup, 'status', 'Copied');
    expect(await draft(room)).toBe(before);
  });

  it('says so as an alert, and offers to copy, when the room has gone', async () => {
    await room.goto('https://www.upwork.com/elsewhere');
    await popup.press('Enter');
    await hears(popup, 'alert', 'did not answer');
    await clickButton(popup, 'Copy instead');
    await hears(popup, 'status', 'Copied');
  });
});
