import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickButton, focusedName, focusField, hears, optionTitles, tabTo } from './extension-page.ts';
import { browserNames, builtExtension, launch, type Tab, type TestBrowser } from './harness/index.ts';

const searchName = 'Search replies and links';

describe.each(browserNames)('the popup without a room, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer: () => undefined });
    tab = await browser.newTab();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await tab.goto(browser.extensionUrl('src/popup/index.html?tab=0'));
    await tab.waitFor(() => document.querySelector('[role="option"]'));
  });

  it('opens with the focus in the search box and finds as one types, a typo included', async () => {
    expect(await focusedName(tab)).toBe(searchName);
    await tab.type('weekly billng');
    await hears(tab, 'status', 'result');
    expect((await optionTitles(tab))[0]).toMatch(/Weekly Billing/);
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length > 10);
  });

  it('moves through the list with the arrows while the search box keeps the focus', async () => {
    await tab.press('ArrowDown');
    await tab.press('ArrowDown');
    await tab.press('ArrowUp');
    await tab.waitFor(() => {
      const options = [...document.querySelectorAll('[role="option"]')];
      const selected = options.findIndex((o) => o.getAttribute('aria-selected') === 'true');
      const named = document.activeElement?.getAttribute('aria-activedescendant');
      return selected === 1 && options[1]?.id === named;
    });
    expect(await focusedName(tab)).toBe(searchName);
  });

  it('copies where there is no room, and says so', async () => {
    await tab.type('weekly billing summary');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length < 20);
    await tab.press('Enter');
    await hears(tab, 'status', 'Copied');
    await focusField(tab, searchName);
    await tab.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
    await tab.waitFor(() =>
      document.querySelector<HTMLInputElement>('input.search')?.value.includes('https://'),
    );
    const insert = await tab.evaluate(() =>
      [...document.querySelectorAll('button')].some((b) => b.textContent.startsWith('Insert')),
    );
    expect(insert).toBe(false);
  });

  it('adds, edits, deletes and brings back a reply by keyboard alone', async () => {
    await tab.press('Tab');
    expect(await focusedName(tab)).toBe('New reply');
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.tagName === 'INPUT');
    expect(await focusedName(tab)).toBe('Title');
    await tab.type('Zebra holiday note');
    await tab.press('Tab');
    await tab.type('I am away that week, {{client_first_name | friend}}.');
    await tab.press('Tab');
    await tab.press(' ');
    await tabTo(tab, 'Save');
    await tab.press('Enter');
    await hears(tab, 'status', 'Saved “Zebra holiday note”');
    await tab.waitFor(() => document.activeElement?.getAttribute('type') === 'search');
    await tab.type('zebra');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length === 1);
    await tab.waitFor(
      () => document.querySelector('.detail-text')?.textContent === 'I am away that week, friend.',
    );

    await tabTo(tab, 'Edit');
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.tagName === 'INPUT');
    await tab.press('Control+a');
    await tab.type('Zebra leave note');
    await tab.press('Enter');
    await hears(tab, 'status', 'Saved “Zebra leave note”');
    await tab.waitFor(
      () => document.querySelector('[role="option"] .option-title')?.textContent === 'Zebra leave note',
    );
    expect(await optionTitles(tab)).toEqual(['Zebra leave note']);

    await tabTo(tab, 'Delete');
    await tab.press('Enter');
    await hears(tab, 'status', 'Deleted “Zebra leave note”');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length === 0);
    await tabTo(tab, 'Undo');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length === 1);

    await tab.goto(browser.extensionUrl('src/popup/index.html?tab=0'));
    await tab.waitFor(() => document.activeElement?.getAttribute('type') === 'search');
    await tab.type('zebra');
    await tab.waitFor(() => document.querySelectorAll('[role="option"]').length === 1);
  });

  it('does not save a text with a variable that does not exist, and says why', async () => {
    await clickButton(tab, 'New reply');
    await focusField(tab, 'Title');
    await tab.type('Broken');
    await focusField(tab, 'Text');
    await tab.type('Hello {{client_frist_name}}');
    await tab.waitFor(() =>
      document.querySelector('.sheet .error')?.textContent?.includes('client_frist_name'),
    );
    await clickButton(tab, 'Save');
    await tab.waitFor(() => document.querySelector('form'));
  });
});
