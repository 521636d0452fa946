import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { hears } from './extension-page.ts';
import { draft, focusBox, rooms } from './harness/demo-room.ts';
import { browserNames, launch, painted, type Tab, type TestBrowser, until } from './harness/index.ts';
import { fromRightToLeft, spanishTexts, translatedExtension } from './translated.ts';

const shown = (tab: Tab, selector: string) =>
  until(
    async () =>
      (await tab.hasPanel()) &&
      tab.inPanel((root, wanted) => root.querySelector(wanted) !== null, selector).catch(() => false),
    selector,
  );

describe.each(browserNames)('in Spanish, in %s', (name) => {
  let browser: TestBrowser;
  let folder: string;
  beforeAll(async () => {
    const spanish = await spanishTexts();
    folder = await translatedExtension(name, () => spanish);
    browser = await launch(name, { extension: folder, answer });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the panel, its reason and what becomes of an insertion are Spanish; the reply stays English', async () => {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await shown(tab, '.chip-insert');
    const seen = await tab.inPanel((root) => ({
      region: root.querySelector('section')?.getAttribute('aria-label'),
      chip: root.querySelector('.chip-insert')?.getAttribute('aria-label'),
      why: root.querySelector('.chip-insert')?.getAttribute('title'),
      language: root.querySelector<HTMLElement>('.panel')?.lang,
    }));
    expect(seen.region).toBe('Sugerencias de respuesta');
    expect(seen.chip).toMatch(/^Insertar respuesta: /);
    expect(seen.why).toMatch(/^Horario fijo: “.+”/);
    expect(seen.language).toBe('es');
    await focusBox(tab);
    await tab.press('Alt+r');
    await tab.press('Enter');
    expect(await until(() => draft(tab), 'the reply')).toMatch(/^Hi Marta/);
    await until(
      () => tab.inPanel((root) => /^Insertada/.test(root.querySelector('.status')?.textContent ?? '')),
      'the Spanish word that it is in',
    );
    await tab.close();
  });

  it('the popup searches, and says what it did, in Spanish', async () => {
    const tab = await browser.newTab();
    await tab.goto(browser.extensionUrl('src/popup/index.html?tab=0'));
    await tab.waitFor(() => document.querySelector('[role="option"]'));
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('es');
    await tab.type('weekly billing');
    await hears(tab, 'status', 'resultado');
    await tab.press('Enter');
    await hears(tab, 'status', 'Copiado');
    await tab.close();
  });
});

describe.each(browserNames)('from right to left, in %s', (name) => {
  let browser: TestBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = await translatedExtension(name, fromRightToLeft);
    browser = await launch(name, { extension: folder, answer });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the panel begins at the right, keeps to the compose box, and its arrows go the way that they point', async () => {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await shown(tab, '.chip-insert');
    await focusBox(tab);
    // Chips widen the panel before the browser places it anew for the next painting.
    await painted(tab);
    const seen = await tab.inPanel((root) => {
      const box = (selector: string) => {
        const { left, right, width } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, width };
      };
      return {
        panel: box('.panel'),
        line: box('.line'),
        chips: [...root.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect().left),
        insert: box('.chip-insert'),
        more: box('.chip-more'),
        hide: box('.line > .tool:first-child'),
        last: box('.line > .tool:last-child'),
        icon: getComputedStyle(root.querySelector('.chip-insert svg') as Element).transform,
      };
    });
    expect(seen.chips.length).toBeGreaterThan(1);
    expect(seen.chips).toEqual(seen.chips.toSorted((a, b) => b - a));
    expect(seen.hide.left).toBeGreaterThan(seen.chips[0] ?? Number.NaN);
    expect(seen.last.right).toBeLessThanOrEqual(seen.chips.at(-1) ?? Number.NaN);
    expect(seen.more.right).toBeLessThanOrEqual(seen.insert.left + 1);
    expect(seen.icon).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    expect(seen.hide.right).toBeCloseTo(seen.line.right, 0);
    const frame = await tab.evaluate(() => {
      const box = document.querySelector('[contenteditable="true"]')?.closest('.composer-container, form');
      const { left, right } = (box ?? document.body).getBoundingClientRect();
      return { left, right };
    });
    expect(seen.panel.right).toBeLessThanOrEqual(frame.right + 1);
    expect(seen.panel.left).toBeGreaterThanOrEqual(frame.left - 1);
    const focused = () => tab.inPanel((root) => root.activeElement?.getAttribute('aria-label') ?? '');
    await tab.press('Alt+r');
    const first = await until(async () => (await focused()) || undefined, 'the first chip');
    await tab.press('ArrowLeft');
    expect(await focused()).toMatch(/^Read first/);
    await tab.press('ArrowRight');
    expect(await focused()).toBe(first);
    await tab.close();
  });

  it('the popup is the mirror image of itself', async () => {
    const tab = await browser.newTab();
    await tab.resize(480, 560);
    await tab.goto(browser.extensionUrl('src/popup/index.html'));
    await tab.waitFor(() => document.querySelector('[role="option"]'));
    const seen = await tab.evaluate(() => {
      const box = (selector: string) => {
        const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right };
      };
      const page = document.documentElement;
      return {
        direction: page.dir,
        overflow: page.scrollWidth - page.clientWidth,
        search: box('.search'),
        add: box('header button'),
        section: box('.section-name'),
        mark: getComputedStyle(document.querySelector('[aria-selected="true"]') as Element).borderRightWidth,
        copy: box('.detail .primary'),
        own: box('.own-actions'),
        options: box('footer button'),
        status: box('footer p'),
      };
    });
    expect(seen.direction).toBe('rtl');
    expect(seen.overflow).toBe(0);
    expect(seen.search.left).toBeGreaterThan(seen.add.right);
    expect(seen.mark).toBe('3px');
    expect(seen.copy.left).toBeGreaterThan(seen.own.right);
    expect(seen.status.left).toBeGreaterThan(seen.options.right - 1);
    await tab.close();
  });

  it.each([
    ['src/options/index.html#you', 1280],
    ['src/options/index.html#library', 1280],
    ['src/options/index.html#library', 400],
    ['src/welcome/index.html', 900],
  ])('%s at %i pixels: nothing is cut off, the headings begin at the right', async (path, width) => {
    const tab = await browser.newTab();
    await tab.resize(width, 900);
    await tab.goto(browser.extensionUrl(path));
    await tab.waitFor(() => document.querySelector('main section, main li'));
    const seen = await tab.evaluate(() => {
      const page = document.documentElement;
      const main = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
      const nav = document.querySelector('nav')?.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('main h2') as Element);
      return {
        overflow: page.scrollWidth - page.clientWidth,
        main: { left: main.left, right: main.right },
        nav: nav && { left: nav.left },
        heading: words.getBoundingClientRect().right,
      };
    });
    expect(seen.overflow).toBe(0);
    // The heading of a part has its padding.
    expect(seen.main.right - seen.heading).toBeLessThan(45);
    if (seen.nav && width > 720) expect(seen.nav.left).toBeGreaterThan(seen.main.right - 1);
    await tab.close();
  });

  it('a name in Hebrew stands in an English sentence without turning it around', async () => {
    const tab = await browser.newTab();
    await tab.goto(browser.extensionUrl('src/options/index.html#clients'));
    await tab.evaluate(async () => {
      const memory = {
        roomId: 'r',
        client: 'דנה (חברה)',
        answered: [],
        inserted: [],
        mutedLabels: [],
        dismissed: [],
      };
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set({ 'room:r': memory });
    });
    await tab.waitFor(() => document.querySelector('.card a'));
    const name = await tab.evaluate(() => document.querySelector('.card button')?.getAttribute('aria-label'));
    expect(name).toBe('Forget \u2068דנה (חברה)\u2069');
    await tab.close();
  });
});
