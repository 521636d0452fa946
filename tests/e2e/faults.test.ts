import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { clickButton, focusField, hears } from './extension-page.ts';
import { draft, focusBox, openRoom, receive, rooms, sends } from './harness/demo-room.ts';
import {
  type BrowserName,
  browserNames,
  builtExtension,
  chips,
  chipsOf,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

type Items = Record<string, unknown>;
interface Api {
  storage: {
    local: {
      get(keys: string | null): Promise<Items>;
      set(items: Items): Promise<void>;
      clear(): Promise<void>;
    };
    sync: { clear(): Promise<void> };
  };
}
declare const chrome: Api;

const some = (names: readonly string[]) => names.length > 0;
const webcam = 'You must keep your webcam on all day.';
const popupPage = 'src/popup/index.html?tab=0';

function start(name: BrowserName): Promise<TestBrowser> {
  return launch(name, { extension: builtExtension(name), answer });
}
const stored = (page: Tab) => page.evaluate(() => chrome.storage.local.get(null));
const store = (page: Tab, items: Items) => page.evaluate((given) => chrome.storage.local.set(given), items);

/** Nothing stored, here or on "other devices"; nothing is synchronised meanwhile. */
const freshStart = (page: Tab) =>
  page.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ version: 1, preferences: { syncLibrary: false } });
  });

/** A page of the extension, from which its storage can be looked at and damaged. */
async function openPage(browser: TestBrowser, path = popupPage): Promise<Tab> {
  const page = await browser.newTab();
  await page.goto(browser.extensionUrl(path));
  return page;
}

/** The form puts the focus into its first field itself, after it was drawn. */
const formIsReady = (page: Tab) =>
  page.waitFor(() => document.activeElement === document.querySelector('form input'));

/** Opens the form for a new reply and fills it in. */
async function writeReply(page: Tab, title: string, text: string): Promise<void> {
  await clickButton(page, 'New reply');
  await formIsReady(page);
  await focusField(page, 'Title');
  await page.type(title);
  await focusField(page, 'Text');
  await page.type(text);
}

describe.each(browserNames)('faults in %s', (name) => {
  let browser: TestBrowser;
  let room: Tab;
  let page: Tab;
  beforeAll(async () => {
    browser = await start(name);
  });
  beforeEach(async () => {
    page = await openPage(browser);
    await freshStart(page);
    room = await browser.newTab();
    await room.goto(rooms.bookkeeper);
    await chips(room, some, 'chips');
  });
  afterEach(async () => {
    expect(await sends(room), 'nothing was ever sent').toEqual([]);
    await room.close();
    await page.close();
  });
  afterAll(() => browser?.close());

  test('storage that returns garbage: the room is served, the popup works, and the good parts count', async () => {
    const mine = { id: 'mine', title: 'Quokka leave', body: 'I am away.', labels: [], updatedAt: 5 };
    await store(page, {
      profile: 17,
      settings: 'nothing',
      preferences: { panelKey: 9, recent: 'x', appearance: [], syncLibrary: false },
      statistics: [1, 2],
      'reply:a': null,
      'reply:b': { id: 'b', updatedAt: 'yesterday', whole: { title: 1 } },
      'reply:mine': { id: 'mine', updatedAt: 5, whole: mine },
      'link:l': { id: 'l', whole: 'https://' },
      'room:room_1': { roomId: 4 },
      [`room:${new URL(rooms.bookkeeper).pathname.split('/').at(-1)}`]: 'none',
    });
    await room.goto(rooms.bookkeeper);
    await chips(room, some, 'chips over the garbage');
    await clickInPanel(room, /^Insert reply/);
    expect(await until(() => draft(room), 'the reply')).not.toBe('');
    await page.goto(browser.extensionUrl(popupPage));
    await page.waitFor(() => document.querySelectorAll('[role="option"]').length > 5);
    await page.type('quokka');
    await page.waitFor(() =>
      document.querySelector('[role="option"]')?.textContent?.includes('Quokka leave'),
    );
    expect(await stored(page)).toMatchObject({ 'reply:b': { updatedAt: 'yesterday' } });
  });

  test('storage of a newer version is refused with a clear message, and left as it is', async () => {
    const newer = { version: 99, 'reply:a': { id: 'a', shape: 'of the future' }, profile: { name: 'Nora' } };
    await store(page, newer);
    await page.goto(browser.extensionUrl(popupPage));
    await hears(page, 'alert', 'newer Gentle Reminder');
    await receive(room, webcam);
    await clickInPanel(room, /^Insert reply/).catch(() => undefined);
    expect(await stored(page)).toMatchObject(newer);
  });

  test('the extension reloaded with a room open: the draft stays, no second panel, and after a reload all is well', async () => {
    await focusBox(room);
    await room.type('My own words.');
    await browser.reloadExtension();
    await room.bringToFront();
    await receive(room, webcam);
    const panels = () => room.evaluate(() => document.documentElement.children.length - 2);
    await until(async () => (await panels()) <= 1, 'at most one panel');
    expect(await draft(room)).toBe('My own words.');
    await room.goto(rooms.developer);
    await chips(room, some, 'chips from the new copy');
    expect(await panels()).toBe(1);
    await clickInPanel(room, /^Insert/);
    await until(() => draft(room), 'the text in the box');
    page = await openPage(browser);
  });

  test('two windows edit the same reply: both keep working, the later words stand, nothing else changes', async () => {
    await writeReply(page, 'Quokka leave', 'First words.');
    await clickButton(page, 'Save');
    await hears(page, 'status', 'Saved “Quokka leave”');
    const other = await openPage(browser);
    const edit = async (tab: Tab, text: string) => {
      await tab.bringToFront();
      await focusField(tab, 'Search replies and links');
      await tab.type('quokka');
      await tab.waitFor(() => document.querySelectorAll('[role="option"]').length === 1);
      await clickButton(tab, 'Edit');
      await formIsReady(tab);
      await focusField(tab, 'Text');
      await tab.type(text);
    };
    await edit(page, 'Words of the one.');
    await edit(other, 'Words of the other.');
    await page.bringToFront();
    await clickButton(page, 'Save');
    await hears(page, 'status', 'Saved “Quokka leave”');
    await other.bringToFront();
    expect(await other.evaluate(() => document.querySelector('textarea')?.value)).toBe('Words of the other.');
    await clickButton(other, 'Save');
    await hears(other, 'status', 'Saved “Quokka leave”');
    await page.waitFor(() =>
      document.querySelector('.detail-text')?.textContent?.includes('Words of the other.'),
    );
    const replies = Object.keys(await stored(other)).filter((key) => key.startsWith('reply:'));
    expect(replies).toHaveLength(1);
    await other.close();
  });

  test('the page closed in the middle of an import: all of it is there or nothing', async () => {
    const options = await openPage(browser, 'src/options/index.html#data');
    await options.waitFor(() => document.querySelector('input[type="file"]'));
    const rows = Array.from({ length: 800 }, (_, i) => `Imported ${i},Text of ${i}`).join('\n');
    await options.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'replies.csv'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, `title,text\n${rows}`);
    await options.waitFor(() => /800 new/.test(document.querySelector('.card')?.textContent ?? ''));
    await clickButton(options, 'Import');
    await options.close();
    const count = Object.keys(await stored(page)).filter((key) => key.startsWith('reply:')).length;
    expect([0, 800]).toContain(count);
  });
});

describe('faults that only Chromium’s debugger can make', () => {
  let browser: TestBrowser;
  let room: Tab;
  let page: Tab;
  const stop = () => browser.stopBackground?.();
  beforeAll(async () => {
    browser = await start('chromium');
  });
  beforeEach(async () => {
    page = await openPage(browser);
    await freshStart(page);
    room = await browser.newTab();
    await room.goto(rooms.bookkeeper);
    await chips(room, some, 'chips');
  });
  afterEach(async () => {
    expect(await sends(room), 'nothing was ever sent').toEqual([]);
    await stop();
    await room.close();
    await page.close();
  });
  afterAll(() => browser?.close());

  test('the background ended before a message arrives: it is heard', async () => {
    await openRoom(room, rooms.assistant);
    await chips(room, (names) => names.length === 0, 'no chips');
    await stop();
    await receive(room, webcam);
    await chips(room, some, 'chips');
  });

  test('the background ended between the offer and the click: it is inserted, counted, and remembered', async () => {
    await stop();
    await clickInPanel(room, /^Insert reply/);
    expect(await until(() => draft(room), 'the reply')).not.toBe('');
    const counted = async () => {
      const { statistics } = (await stored(page)) as { statistics?: { inserted: Items } };
      return statistics && Object.keys(statistics.inserted).length === 1;
    };
    await until(counted, 'the use to be counted');
  });

  test('the background ended between the insertion and the sending: the answer is remembered', async () => {
    await clickInPanel(room, /^Insert reply/);
    await until(() => draft(room), 'the reply');
    await stop();
    await focusBox(room);
    await room.press('Enter');
    const id = new URL(rooms.bookkeeper).pathname.split('/').at(-1);
    await until(async () => (await stored(page))[`room:${id}`], 'the memory of the answer');
    await room.evaluate(() => void window.__room.sends.splice(0));
  });

  test('the background ended while the library is open in the panel: the search goes on', async () => {
    await clickInPanel(room, /^More replies and links/);
    await stop();
    await room.type('weekly');
    await until(
      () =>
        room.inPanel((root) =>
          [...root.querySelectorAll('[role="option"]')].some((o) => /weekly/i.test(o.textContent ?? '')),
        ),
      'what was found',
    );
  });

  test('the background ended while the popup is open: a reply is saved', async () => {
    await page.bringToFront();
    await writeReply(page, 'Quokka leave', 'I am away.');
    await stop();
    await clickButton(page, 'Save');
    await hears(page, 'status', 'Saved “Quokka leave”');
  });

  test('storage that cannot be read: no chips, the draft stays, and later all is well', async () => {
    await focusBox(room);
    await room.type('My own words.');
    await browser.inBackground?.(() => {
      chrome.storage.local.get = () => Promise.reject(new Error('The disk is on fire'));
    });
    await receive(room, webcam);
    await chips(room, (names) => names.length === 0, 'no chips');
    expect(await draft(room)).toBe('My own words.');
    await stop();
    await receive(room, 'And I expect an answer within minutes, weekends too.');
    await chips(room, some, 'chips again');
  });

  test('storage that cannot be written: it is inserted all the same, and the panel says what was not saved', async () => {
    await browser.inBackground?.(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('The disk is on fire'));
    });
    await clickInPanel(room, /^Insert reply/);
    expect(await until(() => draft(room), 'the reply')).not.toBe('');
    const alert = await until(
      () => room.inPanel((root) => root.querySelector('[role="alert"]')?.textContent ?? ''),
      'the alert',
    );
    expect(alert).toContain('Not saved');
    expect(alert).toContain('The disk is on fire');
  });

  test('slow storage: no room ever shows what was meant for another', async () => {
    const [first] = await chipsOf(room);
    await browser.inBackground?.(() => {
      const get = chrome.storage.local.get.bind(chrome.storage.local);
      chrome.storage.local.get = async (keys) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return get(keys);
      };
    });
    await openRoom(room, rooms.developer);
    const seen = await until(async () => {
      const names = await chipsOf(room);
      return room.evaluate(() => location.href).then((url) => url.includes('51d83ea7') && { names });
    }, 'the second room');
    await chips(room, (names) => names.length > 0 && names[0] !== first, 'the second room’s own chips');
    // While the library was asked, the first room's chips were gone.
    expect(seen.names).not.toContain(first);
  });

  test('full storage: the popup says so, and the reply that was being written is still there', async () => {
    await page.bringToFront();
    await writeReply(page, 'Quokka leave', 'I am away. '.repeat(40));
    await page.evaluate(async () => {
      // Chrome gives an extension 10 MB: https://developer.chrome.com/docs/extensions/reference/api/storage
      for (let size = 5_000_000, n = 0; size > 10; n++) {
        const filled = await chrome.storage.local.set({ [`filler${n}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!filled) size = Math.floor(size / 2);
      }
    });
    await clickButton(page, 'Save');
    await hears(page, 'alert', 'full');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain('I am away.');
    await clickInPanel(room, /^Insert reply/);
    expect(await until(() => draft(room), 'the reply')).not.toBe('');
  });
});
