import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { focusBox, receive, rooms } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  launch,
  type Rect,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

const some = (names: readonly string[]) => names.length > 0;
const webcam = 'You must keep your webcam on all day.';

describe.each(browserNames)('marked words in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
  });
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.goto(rooms.assistant);
    await receive(tab, webcam);
    await chips(tab, some, 'chips');
  });
  afterEach(() => tab.close());
  afterAll(() => browser?.close());

  const boxes = (kind: string): Promise<Rect[]> =>
    tab.inPanel(
      (root, wanted) =>
        [...root.querySelectorAll(`.${wanted}`)].map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          return { x, y, width, height };
        }),
      kind,
    );
  const marked = (kind: string, wanted: (found: Rect[]) => boolean, what: string) =>
    until(async () => {
      const found = await boxes(kind);
      return wanted(found) ? found : undefined;
    }, what);

  /** The lines of the newest message, as the page draws them. */
  const lines = () =>
    tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('[data-test="story-message"] p')].at(-1);
      const range = document.createRange();
      if (paragraph?.firstChild) range.selectNodeContents(paragraph.firstChild);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
  const isOver = (mark: Rect | undefined, line: Rect | undefined) =>
    mark !== undefined &&
    line !== undefined &&
    Math.abs(mark.y - line.y) < 1.5 &&
    mark.x >= line.x - 1.5 &&
    mark.x + mark.width <= line.x + line.width + 1.5;

  test('the phrase that was heard is marked where it stands, and a click goes through', async () => {
    const found = await marked('quoted-phrase', (all) => all.length > 0, 'a mark');
    const [mark] = found;
    const [line] = await lines();
    expect(isOver(mark, line), JSON.stringify({ mark, line })).toBe(true);
    const under = await tab.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.textContent ?? '',
      mark ? { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 } : { x: 0, y: 0 },
    );
    expect(under).toContain('webcam');
  });

  test('nothing that the page can ask tells of a mark', async () => {
    await marked('quoted-phrase', (all) => all.length > 0, 'a mark');
    const seen = await tab.evaluate(() => {
      const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
      const words = [...document.querySelectorAll('[data-test="story-message"] p')].at(-1) as Element;
      const colours = ['quoted-phrase', 'draft-phrase', 'none-such'].map(
        (highlight) => getComputedStyle(words, `::highlight(${highlight})`).backgroundColor,
      );
      return {
        highlights: [...highlights.keys()],
        colours: new Set(colours).size,
        markup: /mark|phrase/.test(document.documentElement.outerHTML),
      };
    });
    expect(seen).toEqual({ highlights: [], colours: 1, markup: false });
  });

  test('a mark moves with its words, and goes where they are out of sight', async () => {
    const [before] = await marked('quoted-phrase', (all) => all.length > 0, 'a mark');
    // The list is turned round, so that it begins at its end: going up is negative.
    const goUp = (pixels: number) =>
      tab.evaluate((by) => {
        const list = document.querySelector('.story-list') as HTMLElement;
        list.style.cssText = 'flex: none; padding: 3000px 0 150px';
        const viewport = document.querySelector('#story-viewport');
        viewport?.scrollBy({ top: -by, behavior: 'instant' });
        return viewport?.scrollTop ?? 0;
      }, pixels);
    expect(await goUp(20)).toBeLessThan(0);
    await marked(
      'quoted-phrase',
      ([mark]) => mark !== undefined && mark.y !== before?.y,
      'the mark to follow',
    );
    const [mark] = await boxes('quoted-phrase');
    const [line] = await lines();
    expect(isOver(mark, line), JSON.stringify({ mark, line })).toBe(true);
    await goUp(2500);
    await marked('quoted-phrase', (all) => all.length === 0, 'no mark out of sight');
  });

  test('a mark moves with its words when something comes in between, without scrolling', async () => {
    const [before] = await marked('quoted-phrase', (all) => all.length > 0, 'a mark');
    await tab.evaluate(() => {
      const sign = document.createElement('div');
      sign.style.height = '60px';
      document.querySelector('.story-list')?.append(sign);
    });
    await marked(
      'quoted-phrase',
      ([mark]) => mark !== undefined && mark.y < (before?.y ?? 0) - 40,
      'the mark to follow',
    );
    const [mark] = await boxes('quoted-phrase');
    const [line] = await lines();
    expect(isOver(mark, line), JSON.stringify({ mark, line })).toBe(true);
  });

  test('a promise in the draft is marked, and the mark goes with the words', async () => {
    await focusBox(tab);
    await tab.type('I will be online 9 to 5 every day.');
    await marked('draft-phrase', (all) => all.length > 0, 'a mark in the draft');
    for (let i = 0; i < 40; i++) await tab.press('Backspace');
    await marked('draft-phrase', (all) => all.length === 0, 'no mark in an empty box');
  });
});
