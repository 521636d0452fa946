import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton, focusField, hears, tabTo } from './extension-page.ts';
import { browserNames, builtExtension, launch, type Tab, type TestBrowser, until } from './harness/index.ts';

describe.each(browserNames)('the options in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  let visits = 0;
  const open = async (page: string) => {
    // A new query each time: an address that differs in its hash alone would not be loaded again.
    await tab.goto(browser.extensionUrl(`src/options/index.html?${visits++}#${page}`));
    await tab.waitFor(() => document.querySelector('h2'));
  };
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer: () => undefined });
    tab = await browser.newTab();
  });
  afterAll(() => browser?.close());

  it('keep the own name and the hours, by keyboard alone', async () => {
    await open('you');
    await tabTo(tab, 'Your name as Upwork shows it');
    await tab.type('Ana Lima');
    await tabTo(tab, 'I have usual hours that clients may know');
    await tab.press(' ');
    await hears(tab, 'status', 'Saved');
    await tab.waitFor(() => document.querySelector('input[type="time"]'));
    await open('you');
    await tab.waitFor(() => document.querySelector<HTMLInputElement>('.part input')?.value === 'Ana Lima');
    await tab.waitFor(
      () => document.querySelector<HTMLInputElement>('input[type="time"]')?.value === '09:00',
    );
  });

  it('switch a label off', async () => {
    await open('listening');
    await tabTo(tab, 'Fixed hours');
    await tab.press(' ');
    await hears(tab, 'status', 'Saved');
    await open('listening');
    await tab.waitFor(() => document.querySelectorAll('.label-list input:not(:checked)').length === 1);
  });

  it('try a message: what is heard and where, or why nothing', async () => {
    await open('listening');
    await focusField(tab, "A client's message");
    await tab.type('Please send me a summary of your work every Friday.');
    await tab.waitFor(() => /Work summary/.test(document.querySelector('.try-result dt')?.textContent ?? ''));
    await tab.waitFor(() => /summary/.test(document.querySelector('.try-result mark')?.textContent ?? ''));
    await tab.press('Control+a');
    await tab.type('Thanks, great work!');
    await tab.waitFor(() => !document.querySelector('.try-result mark'));
  });

  it('edit one of ours with a preview, and bring our words back without losing the edit', async () => {
    await open('library');
    await tabTo(tab, 'Search replies');
    await tab.type('weekly limit');
    await tabTo(tab, 'Edit: Changing the weekly limit');
    await tab.press('Enter');
    await focusField(tab, 'Text');
    await tab.type('Done by {{ask: deadline}}, {{client_first_name | there}}.');
    await tab.waitFor(() =>
      document.querySelector('.preview-text')?.textContent?.startsWith('Done by deadline?, Anna.'),
    );
    await tabTo(tab, 'Save');
    await tab.press('Enter');
    await hears(tab, 'status', 'Saved “Changing the weekly limit”');
    await tab.waitFor(() => document.activeElement?.getAttribute('type') === 'search');
    await tabTo(tab, 'Restore: Changing the weekly limit');
    await tab.press('Enter');
    await hears(tab, 'status', 'our words again');
    await tab.waitFor(() =>
      [...document.querySelectorAll('.reply-row')].some((row) =>
        row.textContent.includes('Changing the weekly limit (mine)'),
      ),
    );
  });

  it('warn of an abbreviation that is taken, and of a variable that does not exist', async () => {
    await open('library');
    for (const title of ['First', 'Second']) {
      await clickButton(tab, 'New reply');
      await focusField(tab, 'Title');
      await tab.type(title);
      await focusField(tab, 'Text');
      await tab.type('Some words {{nonsense}}');
      await hears(tab, 'alert', 'nonsense');
      await tab.press('Control+a');
      await tab.type('Some words.');
      await focusField(tab, 'Abbreviation (typed after ;)');
      await tab.type(';clash');
      if (title === 'Second') await hears(tab, 'status', 'already belongs to “First”');
      await clickButton(tab, 'Save');
      await hears(tab, 'status', `Saved “${title}”`);
    }
  });

  it('move, delete and restore ours', async () => {
    await open('library');
    const titles = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.reply-row')].map((row) => row.getAttribute('aria-label') ?? ''),
      );
    const [first = '', second = ''] = (await titles()).slice(-2);
    await clickButton(tab, `Move up: ${second}`);
    await hears(tab, 'status', `Moved “${second}”`);
    await expect.poll(async () => (await titles()).slice(-2)).toEqual([second, first]);
    await clickButton(tab, `Delete: ${second}`);
    await hears(tab, 'status', `Deleted “${second}”`);
    await expect.poll(async () => (await titles()).at(-2)).not.toBe(second);
    await tab.evaluate(() =>
      document.querySelector('details summary')?.parentElement?.setAttribute('open', ''),
    );
    await clickButton(tab, `Restore: ${second}`);
    await expect.poll(titles).toContain(second);
  });

  it('show, switch off and forget what is remembered of a client', async () => {
    await open('clients');
    await tab.evaluate(async () => {
      const memory = {
        roomId: 'room_abc',
        client: 'Marta Keller',
        answered: [{ label: 'fixed-hours', times: 2, firmness: 'clear', lastAt: '2026-11-20T10:00:00Z' }],
        inserted: [],
        mutedLabels: [],
        dismissed: [],
      };
      await (globalThis as unknown as { chrome: typeof browserApi }).chrome.storage.local.set({
        'room:room_abc': memory,
      });
    });
    await tab.waitFor(() => /answered 2/.test(document.querySelector('.card')?.textContent ?? ''));
    await tabTo(tab, 'Suggest replies in this conversation');
    await tab.press(' ');
    await hears(tab, 'status', 'Saved');
    await tabTo(tab, 'For this client');
    await tab.press('Enter');
    const kept = () =>
      tab.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: typeof browserApi }).chrome;
        return (await storage.local.get('room:room_abc'))['room:room_abc'] as {
          firmness?: string;
          zone?: string;
        };
      });
    await focusField(tab, 'Firmness');
    await tab.type('firm');
    await until(async () => (await kept()).firmness === 'firm', 'the firmness for this client');
    await focusField(tab, 'Their time zone');
    await tab.type('America/New Y');
    await until(async () => (await kept()).zone === 'America/New_York', 'the zone of the client');
    expect(await kept()).toMatchObject({ firmness: 'firm', off: true });
    await clickButton(tab, 'Forget Marta Keller');
    await tab.waitFor(() => !document.querySelector('.card'));
  });

  it('take a new key for the panel, and no key that would be typing', async () => {
    await open('look');
    await tabTo(tab, 'From the compose box to the suggestions');
    await tab.press('k');
    await tab.waitFor(() => /typing/.test(document.querySelector('.error')?.textContent ?? ''));
    await tab.press('Alt+k');
    await tab.waitFor(() => document.querySelector<HTMLInputElement>('input[readonly]')?.value === 'Alt + K');
  });

  it('look dark when asked to', async () => {
    await open('look');
    await tabTo(tab, 'Like the system');
    await tab.press('ArrowDown');
    await tab.press('ArrowDown');
    await tab.waitFor(() => document.documentElement.dataset['theme'] === 'dark');
    await tab.waitFor(
      () =>
        getComputedStyle(document.querySelector('.part') as Element).backgroundColor === 'rgb(27, 32, 39)',
    );
  });

  it('say that no conversation is open when none is', async () => {
    await open('about');
    await clickButton(tab, 'Check the open conversations');
    await hears(tab, 'status', 'No conversation is open');
  });
});

/** The part of the extension's API that a test writes through. */
declare const browserApi: {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
};
