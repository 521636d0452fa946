import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickButton, finds, focusedName, focusField, hears, optionTitles, tabTo } from './extension-page.ts';
import { browserNames, builtExtension, launch, type Tab, type TestBrowser, until } from './harness/index.ts';

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
    await finds(tab);
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

  // The last one: the library is long after it.
  it('draws of a long library what is in sight, and says where it stands in the whole', async () => {
    await tab.evaluate(async (count) => {
      const replies = Array.from({ length: count }, (_, at) => {
        const whole = { id: `many-${at}`, title: `Many ${at}`, body: 'Words.', labels: [], updatedAt: 1 };
        return [`reply:many-${at}`, { id: whole.id, updatedAt: 1, whole }];
      });
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set(Object.fromEntries(replies));
    }, 400);
    await tab.waitFor(() => Number(document.querySelector('[role="option"]')?.ariaSetSize) > 400);
    const seen = () =>
      tab.evaluate(() => {
        const list = document.querySelector('[role="listbox"]') ?? document.body;
        const box = list.getBoundingClientRect();
        const named = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        const active = document.getElementById(named);
        const line = active?.getBoundingClientRect();
        const options = [...document.querySelectorAll('[role="option"]')];
        return {
          drawn: options.length,
          size: Number(options[0]?.ariaSetSize),
          places: options.map((option) => Number(option.ariaPosInSet)),
          active: Number(active?.ariaPosInSet),
          isInSight: line !== undefined && line.top >= box.top && line.bottom <= box.bottom + 1,
        };
      });
    for (let times = 0; times < 30; times++) await tab.press('PageDown');
    await tab.waitFor(() => document.querySelector('[aria-selected="true"]')?.ariaPosInSet === '241');
    const middle = await until(async () => {
      const now = await seen();
      const isRun = now.places.every((place, at) => place === (now.places[0] ?? 0) + at);
      return now.isInSight && isRun && now;
    }, 'the active line in sight, among its neighbours');
    expect(middle.drawn).toBeLessThan(40);
    await tab.evaluate(() => document.querySelector('[role="listbox"]')?.scrollTo(0, 1e9));
    const end = await until(async () => {
      const now = await seen();
      return now.places.at(-1) === now.size && now;
    }, 'the last line');
    expect(end.drawn).toBeLessThan(40);
    expect(end.active, 'the line that Enter acts on is still there to be named').toBe(241);
  });
});
