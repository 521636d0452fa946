import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtExtension } from './harness/index.ts';

type Items = Record<string, unknown>;
declare const chrome: { storage: { local: { get(keys: null): Promise<Items> } } };

const rows = 800;
let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'gentle-reminder-killed-'));
});
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** A browser of its own on the one profile, with the extension's options in it. */
async function start(): Promise<{ browser: Browser; options: Page }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [builtExtension('chromium')],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html#data`);
  await options.waitForSelector('input[type="file"]');
  return { browser, options };
}

async function importedIn(options: Page): Promise<number> {
  const items = await options.evaluate(() => chrome.storage.local.get(null));
  return Object.values(items).filter((item) =>
    (item as { whole?: { title?: string } })?.whole?.title?.startsWith('Imported '),
  ).length;
}

async function chooseFile(options: Page): Promise<void> {
  const lines = Array.from({ length: rows }, (_, i) => `Imported ${i},Text of ${i}`).join('\n');
  await options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'replies.csv'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, `title,text\n${lines}`);
  // The welcome page may come to the front at any moment, and a page behind it paints no frames: so by mutations.
  await options.waitForFunction(() => /800 new/.test(document.querySelector('.card')?.textContent ?? ''), {
    polling: 'mutation',
  });
}

/** Presses Import and does not wait for what comes of it. */
const pressImport = (options: Page) =>
  options.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === 'Import')?.click();
  });

// At once and a little later each time: before, while and after the browser writes.
test.each([0, 2, 8, 1000])(
  'the browser killed %d ms after Import: all of it is there at the next start, or nothing',
  {
    timeout: 60_000,
  },
  async (wait) => {
    const first = await start();
    await chooseFile(first.options);
    await pressImport(first.options);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await kill(first.browser);
    const { browser, options } = await start();
    const found = await importedIn(options);
    await browser.close();
    expect(wait < 1000 ? [0, rows] : [rows]).toContain(found);
  },
);

async function kill(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running?.pid) throw new Error('The browser has no process');
  const ended = new Promise((resolve) => running.once('exit', resolve));
  process.kill(running.pid, 'SIGKILL');
  await ended;
  // What says that a browser is running on this profile.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    await rm(join(profile, name), { force: true });
}
