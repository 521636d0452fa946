import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdict } from '../../src/upwork/verify.ts';

describe('a draft after an insertion', () => {
  test.each([
    ['in the middle', 'ab', 'a TEXT b'.replaceAll(' ', ''), 'TEXT', false, 'exact'],
    ['into nothing', '', 'TEXT', 'TEXT', false, 'exact'],
    ['over a selection', 'Hello Ann!', 'Hello TEXT!', 'TEXT', true, 'exact'],
    ['once more', 'TEXT', 'TEXTTEXT', 'TEXT', false, 'exact'],
    ['spaces as no-break spaces', '', 'a \u00A0b', 'a  b', false, 'exact'],
    ['blank lines lost', '', 'one\ntwo', 'one\n\ntwo', false, 'once-more'],
    ['words of the draft lost', 'Hello Ann', 'HelloTEXT', 'TEXT', false, 'once-more'],
    ['twice', '', 'TEXTTEXT', 'TEXT', false, 'changed'],
    ['cut short', '', 'TEX', 'TEXT', false, 'changed'],
    ['draft gone', 'Hello', '', 'TEXT', false, 'changed'],
    ['nothing', 'Hello', 'Hello', 'TEXT', false, 'unchanged'],
    ['nothing, and the text stood there before', 'TEXT', 'TEXT', 'TEXT', false, 'unchanged'],
  ] as const)('%s', (_, before, after, text, replaces, expected) => {
    expect(verdict(before, after, text, replaces)).toBe(expected);
  });

  test('an insertion at any place is exact, and a second one is noticed', () => {
    const parts = fc.tuple(
      fc.string(),
      fc.string(),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    );
    fc.assert(
      fc.property(parts, ([start, end, text]) => {
        expect(verdict(start + end, start + text + end, text, false)).toBe('exact');
        expect(verdict(start + end, start + text + text + end, text, false)).not.toBe('exact');
      }),
    );
  });

  test('replacing a selection with what was selected counts as inserted', () => {
    expect(verdict('Hello Ann', 'Hello Ann', 'Ann', true)).toBe('exact');
  });
});
