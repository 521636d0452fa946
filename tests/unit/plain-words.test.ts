import { expect, test } from 'vitest';
import { isIn, withStraightMarks } from '../../src/core/plain-words.ts';

test('apostrophes are straight', () => {
  expect(withStraightMarks('I don’t see it, it`s gone')).toBe("I don't see it, it's gone");
});

test.each([
  [/didn't join/, 'You did not join the call', true],
  [/can't find/, 'I cannot find it', true],
  [/not negotiable/, 'This is not negotiable', true],
  [/isn't negotiable/, 'This is not negotiable', true],
  [/weren't there/, 'You were there', false],
])('%s in “%s”: %s', (pattern, text, found) => {
  expect(isIn(pattern, text)).toBe(found);
});
