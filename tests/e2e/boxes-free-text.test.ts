import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBoxes } from '../boxes/build.ts';
import { launchWithComposer, openBox } from '../boxes/run.ts';
import { browserNames, type TestBrowser } from './harness/index.ts';

const runs = Number(process.env.FREE_TEXT_RUNS ?? 40);

/** Anything that a person or a spreadsheet may put into a reply: any script, markup, runs of spaces, blank lines, tabs. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
  fc.constantFrom(
    ' ',
    '   ',
    '\t',
    '\n',
    '\n\n',
    '<b>',
    '&amp;',
    '{{x}}',
    '**',
    'https://a.b/?c=1&d#e',
    '👩‍💻',
    'שלום',
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
/** Where the caret stands: at a border of words, as a part of how many there are. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
/** A draft is one that its editor holds as it is: words, not spaces at its ends. */
const draft = fc.constantFrom('', 'Hello Ann', 'Thanks & bye <3', 'Grüße 👍');

beforeAll(buildBoxes);

describe.each(browserNames)('%s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchWithComposer(name);
  });
  afterAll(() => browser.close());

  test.each(['tiptap-3', 'lexical-plain', 'textarea'])(
    'any text goes into %s as it is',
    async (box) => {
      const tab = await openBox(await browser.newTab(), box);
      const insertion = fc.asyncProperty(draft, place, text, async (before, part, given) => {
        const at = caretIn(before, part);
        const seen = await tab.evaluate(
          async (what) => {
            await window.box.mount(what.before, 'sends');
            await window.box.select(what.at, what.at);
            const report = await window.box.insert(what.given);
            return { outcome: report.outcome, text: window.box.text(), sends: window.box.sends() };
          },
          { before, at, given },
        );
        const clean = asInserted(given);
        const outcome = clean === '' ? 'unchanged' : 'inserted';
        expect(seen).toEqual({ outcome, text: before.slice(0, at) + clean + before.slice(at), sends: 0 });
      });
      await fc.assert(insertion, { numRuns: runs });
      await tab.close();
    },
    30_000 + runs * 1_000,
  );
});

function caretIn(draft: string, part: number): number {
  const borders = [...draft.matchAll(/^| |$/g)].map(({ index }) => index);
  return borders[Math.round(part * (borders.length - 1))] ?? 0;
}

/** What of a text can stand in a message: lines end with "\n", none at the end, no control characters. */
function asInserted(given: string): string {
  const kept = [...given.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter(
    (character) =>
      character === '\n' || character === '\t' || !/\p{Cc}/u.test(character) || character > '\u007F',
  );
  return kept.join('').replace(/\n+$/, '');
}
