import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { draft, receive, rooms, sends } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  chipsOf,
  launch,
  painted,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

const webcam = 'You must keep your webcam on all day.';
const none = (names: readonly string[]) => names.length === 0;
const some = (names: readonly string[]) => names.length > 0;

/** What the reader asks of elements: a form's fields of these names stand in front of the browser's own in Chromium. */
const ofElements = [
  'id',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'parentElement',
  'children',
  'childNodes',
  'firstElementChild',
  'textContent',
  'nodeType',
  'tagName',
  'previousElementSibling',
  'getAttribute',
  'isConnected',
  'contains',
  'compareDocumentPosition',
  'ownerDocument',
];
/** The same for the document, by the names of its images. */
const ofDocuments = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'createElement',
  'documentElement',
  'body',
  'defaultView',
  'visibilityState',
  'location',
  'elementFromPoint',
  'execCommand',
  'getSelection',
  'createTreeWalker',
  'activeElement',
];

/** Names in the page's markup that hide the browser's own properties ("DOM clobbering"), in a content script too. */
describe.each(browserNames)('names that hide the browser’s own, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
  });
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.goto(rooms.assistant);
    await receive(tab, webcam);
    await chips(tab, some, 'chips before');
    await tab.goto(rooms.assistant);
  });
  afterEach(async () => {
    expect(await sends(tab), 'nothing was ever sent').toEqual([]);
    expect(await draft(tab), 'nothing was inserted').toBe('');
    await tab.close();
  });
  afterAll(() => browser?.close());

  test('in a message: no reply to it, and the next message is heard', async () => {
    await tab.evaluate((names) => {
      const form = document.createElement('form');
      form.id = 'story_dddd1';
      form.className = 'up-d-story-item';
      const inputs = names.map((field) => `<input name="${field}">`).join('');
      form.innerHTML = `${inputs}<div class="story-message">You must install a time tracker.</div>`;
      document.querySelector('.story-list')?.append(form);
    }, ofElements);
    await painted(tab);
    expect(await chipsOf(tab)).toEqual([]);
    await receive(tab, webcam);
    await chips(tab, some, 'chips for the next message');
  });

  test('around a false compose box: the room is served at its own', async () => {
    await tab.evaluate((names) => {
      const form = document.createElement('form');
      form.className = 'up-d-composer';
      const inputs = names.map((field) => `<input name="${field}">`).join('');
      form.innerHTML = `${inputs}<div contenteditable="true">false</div>`;
      document.querySelector('#__nuxt')?.append(form);
    }, ofElements);
    await receive(tab, webcam);
    await chips(tab, some, 'chips');
    expect(await tab.evaluate(() => document.querySelector('form [contenteditable]')?.textContent)).toBe(
      'false',
    );
  });

  test('in the whole document: silence while it lasts, and what comes after it is heard', async () => {
    await tab.evaluate((names) => {
      const images = names.map((image) => `<img name="${image}" data-hides="">`).join('');
      document.body.insertAdjacentHTML('beforeend', images);
      const ask = Document.prototype.querySelector;
      ask.call(document, '.story-list')?.append('The list has changed.');
    }, ofDocuments);
    // The page's own scripts are as blind as anybody's.
    expect(await tab.evaluate(() => typeof document.querySelector)).not.toBe('function');
    await painted(tab);
    expect(await chipsOf(tab)).toEqual([]);
    await tab.evaluate(() => {
      const ask = Document.prototype.querySelectorAll;
      for (const image of ask.call(document, '[data-hides]')) image.remove();
    });
    await chips(tab, none, 'still silence');
    await until(async () => {
      await receive(tab, webcam);
      return some(await chipsOf(tab));
    }, 'chips for a message that came after it');
  });
});
