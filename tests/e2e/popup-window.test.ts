import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtExtension, until } from './harness/index.ts';

declare const chrome: {
  action: { openPopup(options: object): Promise<void> };
  windows: {
    getLastFocused(): Promise<{ id: number }>;
    update(id: number, options: object): Promise<unknown>;
  };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};

/** The popup as the toolbar opens it, not as a page in a tab: the browser sizes it by its contents. */
it('the toolbar’s popup has room for its list, and the focus is in its search box', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'gentle-reminder-popup-'));
  const extension = builtExtension('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1200,900',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html`);
    await until(
      () =>
        worker.evaluate(async () => {
          const { id } = await chrome.windows.getLastFocused();
          await chrome.windows.update(id, { focused: true });
          return chrome.action.openPopup({ windowId: id }).then(
            () => true,
            () => false,
          );
        }),
      'the popup',
    );
    const seen = await until(
      () =>
        page.evaluate(() => {
          const [popup] = chrome.extension.getViews({ type: 'popup' });
          const list = popup?.document.querySelector('.results');
          if (!popup || !list?.querySelector('[role="option"]')) return undefined;
          return {
            width: popup.innerWidth,
            height: popup.innerHeight,
            list: list.clientHeight,
            focus: popup.document.activeElement?.getAttribute('type'),
          };
        }),
      'the list in the popup',
    );
    expect(seen.width).toBe(440);
    expect(seen.height).toBe(500);
    expect(seen.list).toBeGreaterThan(150);
    expect(seen.focus).toBe('search');
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
