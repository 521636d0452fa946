import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hears, tabTo } from './extension-page.ts';
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

describe.each(browserNames)('the first run in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer: () => undefined });
    tab = await browser.newTab();
  });
  afterAll(async () => {
    expect(browser.strayRequests()).toEqual([]);
    await browser.close();
  });

  it('asks who I am, by keyboard alone, and shows a room to try it in', async () => {
    await tab.goto(browser.extensionUrl('src/welcome/index.html'));
    await tab.waitFor(() => document.querySelector('iframe'));
    await tabTo(tab, 'Your name as Upwork shows it');
    await tab.type('Ana Lima');
    await tab.press('Tab');
    await hears(tab, 'status', 'Saved');
  });

  it('offers, inserts and is answered in the practice room, with the very content script', async () => {
    await tab.goto(browser.extensionUrl('src/welcome/practice.html'));
    const names = await chips(tab, (found) => found.length > 0, 'chips');
    expect(names.join()).toMatch(/hours/i);
    await clickInPanel(tab, /^Insert reply/);
    const draft = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await until(async () => /Marta/.test(await draft()), 'the reply in the box');
    await tabTo(tab, 'Send');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelectorAll('[data-test="story-message"]').length === 3);
    await chips(
      tab,
      (found) => found.length > 0 && found.join() !== names.join(),
      'chips for the second question',
    );
  });
});
