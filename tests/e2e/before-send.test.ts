import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { draft, focusBox, rooms, sends } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

const noteText = (tab: Tab) => tab.inPanel((root) => root.querySelector('.note')?.textContent ?? '');
const hasNote = (tab: Tab, wanted: RegExp) =>
  until(async () => wanted.test(await noteText(tab)), `a note like ${wanted}`);
const isQuiet = (tab: Tab) => until(async () => (await noteText(tab)) === '', 'no note');

describe.each(browserNames)('before you press Send, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
  });
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (names) => names.length > 0, 'chips');
    await focusBox(tab);
  });
  afterEach(async () => {
    expect(await sends(tab), 'nothing was ever sent').toEqual([]);
    await tab.close();
  });
  afterAll(() => browser.close());

  test('a heated draft is noted, calmed by one key, and one undo gives it back', async () => {
    const heated = 'Thanks for the files. You never read my messages. I will finish October today.';
    await tab.type(heated);
    await hasNote(tab, /You never read my messages/);
    expect(await draft(tab), 'nothing is written by itself').toBe(heated);
    await tab.press('Alt+k');
    const calmed = await until(async () => {
      const now = await draft(tab);
      return now !== heated && now;
    }, 'the calmer words');
    expect(calmed).toMatch(/^Thanks for the files\. .+ I will finish October today\.$/);
    expect(calmed).not.toContain('never');
    await tab.press('Control+z');
    expect(await draft(tab)).toBe(heated);
  });

  test('a note that is left does not come back for the same phrase', async () => {
    await tab.type('You never read my messages.');
    await hasNote(tab, /never read/);
    await clickInPanel(tab, /^Leave it$/);
    await isQuiet(tab);
    await focusBox(tab);
    await tab.type(' See you on Monday, you idiot.');
    await hasNote(tab, /idiot/);
    expect(await noteText(tab)).not.toMatch(/never read/);
  });

  test('a promise of hours can be recorded, and then those hours are honoured', async () => {
    await tab.type("I'll be online 9-5 every day.");
    await hasNote(tab, /online 9-5/);
    await clickInPanel(tab, /^We agreed on these hours$/);
    await clickInPanel(tab, /^Remember them$/);
    await isQuiet(tab);
    await tab.press('Control+a');
    await tab.press('Backspace');
    const names = await chips(tab, (found) => /agreed/i.test(found.join()), 'a suggestion that honours');
    expect(names.join()).not.toMatch(/I plan my own time/);
  });

  test('a plain, kind draft gives no note', async () => {
    await tab.type('October is done, the report is in the folder.');
    await tab.type(' Hello? You are useless.');
    await hasNote(tab, /useless/);
    expect(await noteText(tab)).not.toMatch(/October is done/);
  });
});
