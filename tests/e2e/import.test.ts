import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickButton, focusedName, giveFile, hears, tabTo } from './extension-page.ts';
import { browserNames, builtExtension, launch, type Tab, type TestBrowser } from './harness/index.ts';

describe.each(browserNames)('importing in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer: () => undefined });
    tab = await browser.newTab();
  });
  afterAll(() => browser?.close());
  let visits = 0;
  beforeEach(async () => {
    await tab.goto(browser.extensionUrl(`src/options/index.html?${visits++}#data`));
    await tab.waitFor(() => document.querySelector('input[type="file"]'));
  });
  const stored = () =>
    tab.evaluate(async () =>
      JSON.stringify(
        await (globalThis as unknown as { chrome: typeof browserApi }).chrome.storage.local.get(null),
      ),
    );

  it('shows what would change, and changes it only then, by keyboard alone', async () => {
    await tabTo(tab, 'File to import');
    await giveFile(tab, 'replies.csv', 'title,text,abbreviation\nHolidays,I am away.,away\nEmpty,,\n');
    await tab.waitFor(() => /1 new/.test(document.querySelector('.card')?.textContent ?? ''));
    expect(await focusedName(tab)).toBe('From CSV');
    expect(await tab.evaluate(() => document.querySelector('.card')?.textContent)).toContain(
      'Line 3: Empty: it has no text',
    );
    expect(await stored()).not.toContain('I am away.');
    await tabTo(tab, 'Import');
    await tab.press('Enter');
    await hears(tab, 'status', '1 item imported');
    expect(await stored()).toContain('I am away.');
    expect(await focusedName(tab)).toBe('File to import');
  });

  it('keeps both when a reply is here already with other words', async () => {
    await giveFile(tab, 'replies.csv', 'title,text\nHolidays,Other words.\n');
    await tab.waitFor(() =>
      /is here already and differs/.test(document.querySelector('.card')?.textContent ?? ''),
    );
    await clickButton(tab, 'Import');
    await hears(tab, 'status', '1 item imported');
    const after = await stored();
    expect(after).toContain('I am away.');
    expect(after).toContain('Other words.');
  });

  it('refuses a broken file with its line, and changes nothing', async () => {
    const before = await stored();
    await giveFile(tab, 'broken.json', '{"format":"gentle-reminder",\n"version":1,\n"items":{]}');
    await hears(tab, 'alert', 'broken.json was not imported, nothing has changed. Line 3');
    expect(await stored()).toBe(before);
  });

  it('cancels without a trace', async () => {
    const before = await stored();
    await giveFile(
      tab,
      'blaze.json',
      JSON.stringify({ folders: [{ name: 'F', snippets: [{ name: 'N', shortcut: '/n', text: 'Text' }] }] }),
    );
    await tab.waitFor(() => /From Text Blaze/.test(document.querySelector('.card')?.textContent ?? ''));
    await clickButton(tab, 'Cancel');
    await tab.waitFor(() => !document.querySelector('.card'));
    expect(await stored()).toBe(before);
  });
});

/** The part of the extension's API that a test reads through. */
declare const browserApi: { storage: { local: { get(keys: null): Promise<object> } } };
