import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { announceEvent, draft, focusBox, openRoom, receive, rooms, sends } from './harness/demo-room.ts';
import {
  announcement,
  browserNames,
  builtExtension,
  chips,
  clickInPanel,
  launch,
  painted,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

describe.each(browserNames)('the main job in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
  });
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
  });
  afterEach(async () => {
    expect(await sends(tab), 'nothing was ever sent').toEqual([]);
    await tab.close();
  });
  afterAll(async () => {
    expect(browser.strayRequests(), 'no request to any other host').toEqual([]);
    await browser.close();
  });

  test('a message with two demands gives chips for both, and says so', async () => {
    const names = await chips(tab, (found) => found.length > 0, 'chips');
    expect(names.length).toBeLessThanOrEqual(3);
    expect(names.join('\n')).toMatch(/hours/i);
    expect(names.join('\n')).toMatch(/summar|weekly/i);
    expect(await announcement(tab)).toMatch(/suggested for Marta/);
  });

  test('a click inserts with blank lines kept, and one undo gives the draft back', async () => {
    await chips(tab, (found) => found.length > 0, 'chips');
    await focusBox(tab);
    await tab.type('Hello from my own hands. ');
    const before = await draft(tab);
    await clickInPanel(tab, /^Insert reply/);
    const after = await until(async () => {
      const now = await draft(tab);
      return now !== before && now;
    }, 'the reply in the compose box');
    expect(after).toContain('Hello from my own hands.');
    expect(after).toMatch(/\n\n/);
    await tab.press('Control+z');
    expect(await draft(tab)).toBe(before);
  });

  test('changing the room changes the chips', async () => {
    const first = await chips(tab, (found) => found.length > 0, 'chips of the first room');
    await openRoom(tab, rooms.developer);
    await chips(tab, (found) => found.join() !== first.join(), 'other chips in the second room');
    await openRoom(tab, rooms.bookkeeper);
    await chips(tab, (found) => found.join() === first.join(), 'the first room’s chips again');
  });

  test('a message that arrives is heard', async () => {
    await openRoom(tab, rooms.assistant);
    await receive(tab, 'I need you to keep your webcam on while you work.');
    await chips(tab, (found) => found.length > 0, 'chips for the new message');
  });

  test('own messages, quoted replies and system events never give chips', async () => {
    const demand = 'Please be online 9-5 EST and send me a summary every Friday.';
    await openRoom(tab, rooms.assistant);
    await announceEvent(tab, demand);
    await receive(tab, 'Perfect, thanks!', { by: 'Nora Hale', text: demand });
    await focusBox(tab);
    await tab.type(demand);
    await tab.press('Enter');
    expect(await sends(tab), 'the person’s own Enter').toEqual([demand]);
    await tab.evaluate(() => void window.__room.sends.splice(0));
    // A later demand is heard, so the silence before it was not mere slowness; and it alone is.
    await receive(tab, 'You must keep your webcam on all day.');
    const isAboutWebcamAlone = (found: string[]) => found.length > 0 && !/hours|summar/i.test(found.join());
    await chips(tab, isAboutWebcamAlone, 'chips for the webcam and nothing else');
  });

  test('the page’s own scripts see no shadow root and no name of the extension', async () => {
    await chips(tab, (found) => found.length > 0, 'chips');
    const seen = await tab.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      words: /gentle|reminder|suggest/i.test(document.documentElement.cloneNode(true).textContent ?? ''),
      inBody: document.body.outerHTML.includes('data-theme'),
    }));
    expect(seen).toEqual({ roots: 0, words: false, inBody: false });
  });

  test('the panel covers neither the last message nor the compose box', async () => {
    await chips(tab, (found) => found.length > 0, 'chips');
    await painted(tab);
    const line = await tab.inPanel((root) => root.querySelector('.line')?.getBoundingClientRect().toJSON());
    const page = await tab.evaluate(() => {
      const rectOf = (element: Element | null | undefined) => {
        const range = document.createRange();
        if (element) range.selectNodeContents(element);
        return range.getBoundingClientRect().toJSON();
      };
      return {
        message: rectOf([...document.querySelectorAll('[data-test="story-message"] p')].at(-1)),
        box: document.querySelector('.tiptap')?.getBoundingClientRect().toJSON(),
      };
    });
    expect(line.top).toBeGreaterThanOrEqual(page.message.bottom);
    expect(line.bottom).toBeLessThanOrEqual(page.box.top);
  });
});
