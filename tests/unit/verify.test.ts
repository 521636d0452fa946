import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdict } from '../../src/upwork/verify.ts';

/** `|` is the caret, `[` and `]` are around what is selected. */
function judge(drawn: string, after: string, text: string) {
  const [before = '', selected = '', rest = ''] = /[[\]]/.test(drawn)
    ? drawn.split(/[[\]]/)
    : [drawn.split('|')[0], '', drawn.split('|')[1]];
  return verdict(before + selected + rest, after, text, { before, after: rest });
}

describe('a draft after an insertion', () => {
  test.each([
    ['in the middle', 'a|b', 'aTEXTb', 'TEXT', 'exact'],
    ['into nothing', '|', 'TEXT', 'TEXT', 'exact'],
    ['over a selection', 'Hello [Ann]!', 'Hello TEXT!', 'TEXT', 'exact'],
    ['once more', 'TEXT|', 'TEXTTEXT', 'TEXT', 'exact'],
    ['spaces as no-break spaces', '|', 'a \u00A0b', 'a  b', 'exact'],
    ['over itself', 'Hello [Ann]', 'Hello Ann', 'Ann', 'exact'],
    ['at the start', 'Hello| Ann', 'TEXTHello Ann', 'TEXT', 'elsewhere'],
    ['beside the selection', 'Hello [Ann]', 'Hello AnnTEXT', 'TEXT', 'elsewhere'],
    ['blank lines lost', '|', 'one\ntwo', 'one\n\ntwo', 'once-more'],
    ['words of the draft lost', 'Hello| Ann', 'HelloTEXT', 'TEXT', 'once-more'],
    ['more than the selection lost', 'Hello [Ann] bye', 'TEXT bye', 'TEXT', 'once-more'],
    ['twice', '|', 'TEXTTEXT', 'TEXT', 'changed'],
    ['cut short', '|', 'TEX', 'TEXT', 'changed'],
    ['draft gone', 'Hello|', '', 'TEXT', 'changed'],
    ['nothing', 'Hello|', 'Hello', 'TEXT', 'unchanged'],
    ['nothing, and the text stood there before', 'TEXT|', 'TEXT', 'TEXT', 'unchanged'],
  ] as const)('%s', (_, drawn, after, text, expected) => {
    expect(judge(drawn, after, text)).toBe(expected);
  });

  test('an insertion at any place is exact, and a second one is noticed', () => {
    const some = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.string(), fc.string(), some, (before, after, text) => {
        const around = { before, after };
        expect(verdict(before + after, before + text + after, text, around)).toBe('exact');
        expect(verdict(before + after, before + text + text + after, text, around)).not.toBe('exact');
      }),
    );
  });
});
