import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { violationsIn } from './axe.ts';
import { focusBox, rooms } from './harness/demo-room.ts';
import {
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

const shown = (tab: Tab, selector: string) =>
  until(() => tab.inPanel((root, wanted) => root.querySelector(wanted) !== null, selector), selector);

const states: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  chips: async () => {},
  'the whole reply': (tab) => clickInPanel(tab, /^Read first/).then(() => shown(tab, '.card .text')),
  'the library in place': (tab) =>
    clickInPanel(tab, /^More replies/).then(() => shown(tab, '[role="option"]')),
  inserted: (tab) => clickInPanel(tab, /^Insert reply/).then(() => shown(tab, '.status')),
  'a note on the draft': (tab) => tab.type('You never read my messages.').then(() => shown(tab, '.note')),
  'agreed hours': async (tab) => {
    await tab.type("I'll be online 9-5 every day.");
    await clickInPanel(tab, /^We agreed on these hours$/);
    await shown(tab, 'fieldset');
  },
  abbreviations: (tab) => tab.type(';').then(() => shown(tab, '[role="option"]')),
  collapsed: (tab) => clickInPanel(tab, /^Hide/).then(() => shown(tab, '[aria-label^="Show"]')),
};

/** axe-core cannot look into a closed shadow root: the panel's own markup and style, stood up in a plain page. */
async function plainCopy(browser: TestBrowser, tab: Tab, scheme: string): Promise<Tab> {
  const html = await tab.inPanel((root) => root.innerHTML);
  const copy = await browser.newTab();
  await copy.goto('https://www.upwork.com/plain');
  await copy.evaluate(
    ({ html, scheme }) => {
      document.documentElement.lang = 'en';
      document.documentElement.dataset.theme = scheme;
      document.title = 'Panel';
      document.body.style.background = 'var(--paper)';
      document.body.innerHTML = `<main><h1>Room</h1>${html.replaceAll(':host', ':root')}</main>`;
    },
    { html, scheme },
  );
  return copy;
}

describe.each(['light', 'dark'] as const)('axe-core on the panel, %s', (colorScheme) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: builtExtension('chromium'), answer, colorScheme });
  });
  afterAll(() => browser.close());

  test.each(Object.entries(states))('finds nothing in: %s', async (_name, reach) => {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (names) => names.length > 0, 'chips');
    await focusBox(tab);
    await reach(tab);
    const copy = await plainCopy(browser, tab, colorScheme);
    expect(await violationsIn(copy)).toEqual([]);
    await copy.close();
    await tab.close();
  });
});
