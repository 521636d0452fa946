import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { draft, focusBox, openRoom, rooms, sends } from './harness/demo-room.ts';
import {
  announcement,
  browserNames,
  builtExtension,
  buttonsOf,
  chips,
  chipsOf,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

const focused = (tab: Tab) =>
  tab.inPanel((root) => {
    const { activeElement } = root;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
const filled = (tab: Tab) => until(() => draft(tab), 'a reply in the compose box');

describe.each(browserNames)('the panel in %s', (name) => {
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

  test('the main job by keyboard alone: to the panel, along it, insert, and type on', async () => {
    await tab.type('Hello! ');
    await tab.press('Alt+r');
    const [first = '', second = ''] = await chipsOf(tab);
    expect(await focused(tab)).toBe(first);
    await tab.press('ArrowRight');
    await tab.press('ArrowRight');
    expect(await focused(tab)).toBe(second);
    await tab.press('Enter');
    await until(async () => (await draft(tab)).length > 40, 'the reply');
    await tab.type(' Bye!');
    expect(await draft(tab)).toMatch(/^Hello! [\s\S]+ Bye!$/);
  });

  test('Escape goes back to the caret', async () => {
    await tab.type('one three');
    for (let i = 0; i < 5; i++) await tab.press('ArrowLeft');
    await tab.press('Alt+r');
    await tab.press('Escape');
    await tab.type('two ');
    expect(await draft(tab)).toBe('one two three');
  });

  test('the whole reply can be read before it goes in, with the reason', async () => {
    await clickInPanel(tab, /^Read first: /);
    const card = await until(
      () => tab.inPanel((root) => root.querySelector('.card')?.textContent ?? ''),
      'the card',
    );
    expect(card).toMatch(/Fixed hours: “.*9-5 EST.*”/);
    expect(card).toContain('Hi Marta');
    await clickInPanel(tab, /^Insert$/);
    expect(card).toContain((await filled(tab)).split('\n')[0]);
  });

  test('the library in place: search as one types, arrows, Enter', async () => {
    await clickInPanel(tab, /^More replies/);
    await until(() => tab.inPanel((root) => root.activeElement?.matches('input')), 'focus in the search box');
    await tab.type('milest');
    const isAboutMilestones = () =>
      tab.inPanel((root) => /milestone/i.test(root.querySelector('[role="option"]')?.textContent ?? ''));
    await until(isAboutMilestones, 'a line on milestones');
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await until(() => tab.inPanel((root) => root.querySelector('.card .text') !== null), 'the reply');
    await tab.press('Enter');
    expect(await filled(tab)).toMatch(/milestone/i);
  });

  test('an abbreviation and Tab put the reply in the place of the abbreviation', async () => {
    await tab.type('Sure. ;hou');
    await until(() => tab.inPanel((root) => root.querySelector('[role="option"]') !== null), 'the list');
    expect(await announcement(tab)).toMatch(/press Tab/);
    await tab.press('Tab');
    const text = await until(async () => {
      const now = await draft(tab);
      return !now.includes(';hou') && now.length > 40 && now;
    }, 'the reply');
    expect(text).toMatch(/^Sure\. /);
    await tab.press('Control+z');
    expect(await draft(tab)).toBe('Sure. ;hou');
  });

  test('"Not this one" is not offered again, also after coming back', async () => {
    const [first = ''] = await chipsOf(tab);
    await clickInPanel(tab, /^Read first: /);
    await clickInPanel(tab, /^Not this one$/);
    await chips(tab, (found) => found.length > 0 && !found.includes(first), 'other chips');
    await openRoom(tab, rooms.developer);
    await openRoom(tab, rooms.bookkeeper);
    const again = await chips(tab, (found) => /hours|summar|report/i.test(found.join()), 'chips again');
    expect(again).not.toContain(first);
  });

  test('collapsed stays collapsed, and shows how many there are', async () => {
    await clickInPanel(tab, /^Hide reply suggestions$/);
    await until(async () => (await chipsOf(tab)).length === 0, 'no chips');
    const other = await browser.newTab();
    await other.goto(rooms.bookkeeper);
    const isCollapsed = async () => (await buttonsOf(other)).some((button) => /^Show \d repl/.test(button));
    await until(isCollapsed, 'a collapsed panel in another tab');
    await clickInPanel(other, /^Show /);
    await chips(other, (found) => found.length > 0, 'chips');
    await other.close();
  });

  // The last one: it leaves the browser with another copy of the extension.
  test('after an update of the extension a panel that still stands inserts, and says so', async () => {
    await browser.reloadExtension();
    await tab.bringToFront();
    await clickInPanel(tab, /^Insert reply: /);
    await until(
      () => tab.inPanel((root) => /^Inserted/.test(root.querySelector('.status')?.textContent ?? '')),
      'the word that it is in',
    );
    expect(await filled(tab)).toContain('Hi Marta');
  });
});
