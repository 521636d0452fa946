import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterOf } from '../../scripts/training/pack.ts';
import { Net, type NetWeights, netWords, type PackedNumbers } from '../../src/core/hearing/net.ts';
import { demandLabels } from '../../src/core/model.ts';

/** Whole numbers of -38 to 38 as they are packed. */
const packed = (...numbers: readonly number[]): PackedNumbers => ({
  scale: 1,
  letters: numbers.map(letterOf).join(''),
});
const forFirst = (number: number) => packed(number, ...demandLabels.slice(1).map(() => 0));

/** One number for a word, one filter of each width: of one word, of three and of five. */
const weights: NetWeights = {
  words: 'hours please',
  size: 1,
  filters: 1,
  vectors: packed(2, 3),
  windows: packed(1, 0, 5, 0, 0, 0, 0, 0, 7),
  windowStart: packed(0, -1, 0),
  outer: packed(1, 10, 2, ...demandLabels.slice(1).flatMap(() => [0, 0, 0])),
  outerStart: forFirst(-2),
};

describe('the words that the net meets', () => {
  test.each([
    [
      "Don’t be LATE, we're at 9:30!",
      ['don', "'t", 'be', 'late', ',', 'we', "'re", 'at', '#1', ':', '#2', '!'],
    ],
    ['“ok” 👍🏽', ['"', 'ok', '"', '👍', '🏽']],
    ['', []],
  ])('%s', (text, words) => {
    expect(netWords(text)).toEqual(words);
  });
});

describe('the net', () => {
  const net = new Net(weights);
  const first = (text: string) => net.logits(text)[0];

  test('finds nothing in words that it does not know', () => {
    expect(first('who are you')).toBe(-2);
  });

  test('takes for each filter the place where it finds most', () => {
    // One word: 3. Three: 5 times the middle one, less 1. Five: 7 times the word two places on.
    expect(first('hours please')).toBe(-2 + 3 + 10 * 14 + 2 * 0);
    expect(first('please see hours')).toBe(-2 + 3 + 10 * 14 + 2 * 14);
  });

  test('a filter that finds less than nothing adds nothing', () => {
    expect(first('hours')).toBe(-2 + 2 + 10 * 9);
    expect(new Net({ ...weights, windowStart: packed(0, -20, 0) }).logits('hours')[0]).toBe(-2 + 2);
  });

  test('says the same of a text whatever it was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('hours', 'please', 'see', '!'), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(net.logits(text)).toEqual(new Net(weights).logits(text));
      }),
    );
  });
});
