import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { clickButton } from './extension-page.ts';
import { builtExtension, launch, type Tab, type TestBrowser } from './harness/index.ts';

/** Every surface of the extension's own pages, and how to get to it. */
const surfaces: readonly { name: string; page: string; reach?: (tab: Tab) => Promise<void> }[] = [
  { name: 'popup', page: 'src/popup/index.html?tab=0' },
  {
    name: 'popup, new reply',
    page: 'src/popup/index.html?tab=0&new',
    reach: (tab) => clickButton(tab, 'New reply'),
  },
  {
    name: 'popup, nothing found',
    page: 'src/popup/index.html?tab=0&nothing',
    reach: async (tab) => {
      await tab.type('qqqqqqq');
      await tab.waitFor(() => document.querySelector('.nothing'));
    },
  },
  ...['you', 'listening', 'library', 'clients', 'look', 'data', 'about'].map((page) => ({
    name: `options, ${page}`,
    page: `src/options/index.html?${page}#${page}`,
  })),
  { name: 'options, a client', page: 'src/options/index.html?client#clients', reach: rememberClient },
  { name: 'welcome', page: 'src/welcome/index.html' },
  { name: 'practice room', page: 'src/welcome/practice.html' },
  {
    name: 'options, editor',
    page: 'src/options/index.html?editor#library',
    reach: (tab) => clickButton(tab, 'New reply'),
  },
];

async function rememberClient(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const answered = [{ label: 'monitoring', times: 1, firmness: 'firm', lastAt: '2026-11-03T10:00:00Z' }];
    const memory = { roomId: 'r', client: 'Marta', answered, inserted: [], mutedLabels: [], dismissed: [] };
    type Api = { storage: { local: { set(items: object): Promise<void> } } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    await chrome.storage.local.set({ 'room:r': memory });
  });
  await tab.waitFor(() => document.querySelector('.card details'));
  await clickSummary(tab);
}

async function clickSummary(tab: Tab): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('.card summary')?.click());
  await tab.waitFor(() => document.querySelector('.card details[open] select'));
}

describe.each(['light', 'dark'] as const)('axe-core in Chromium, %s', (colorScheme) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch('chromium', {
      extension: builtExtension('chromium'),
      answer: () => undefined,
      colorScheme,
    });
    tab = await browser.newTab();
  });
  afterAll(() => browser?.close());

  it.each(surfaces)('finds nothing in: $name', async ({ page, reach }) => {
    await tab.goto(browser.extensionUrl(page));
    await tab.waitFor(() => document.querySelector('main')?.textContent);
    await reach?.(tab);
    expect(await violationsIn(tab)).toEqual([]);
  });

  it('would find something', async () => {
    await tab.evaluate(() => document.body.append(document.createElement('input')));
    expect((await violationsIn(tab)).join()).toContain('label');
  });
});
