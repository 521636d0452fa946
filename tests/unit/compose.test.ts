import { describe, expect, test } from 'vitest';
import { combine, partsOf, partsOfOwn, withLink } from '../../src/core/compose.ts';
import { helpLinks } from '../../src/core/library/help-links.ts';

const link = helpLinks.find(({ id }) => id === 'weekly-summary');

describe('putting replies together', () => {
  test('a text of three paragraphs is opening, middle, closing', () => {
    expect(partsOf('Hi Ann, thanks.\n\nOne. Two.\n\nOkay?')).toEqual({
      opening: 'Hi Ann, thanks.',
      middle: 'One. Two.',
      closing: 'Okay?',
    });
  });

  test('of a text of one’s own only greeting and sign-off are taken off', () => {
    expect(partsOfOwn('Hello Ann! we can do that.\n\nBest regards,\nSam')).toEqual({
      opening: 'Hello Ann!',
      middle: 'We can do that.',
      closing: 'Best regards,\nSam',
    });
    expect(partsOfOwn('No greeting here.')).toEqual({
      opening: '',
      middle: 'No greeting here.',
      closing: '',
    });
  });

  test('a link goes in before the closing, once, and changes nothing else', () => {
    const text = withLink('Hi Ann, thanks.\n\nOne.\n\nOkay?', link);
    expect(text.split('\n\n').at(-2)).toContain('articles/115010696387');
    expect(withLink(text, link)).toBe(text);
    expect(withLink('Hi Ann, see this.', link)).toMatch(
      /^Hi Ann, see this\.\n\nUpwork's own page on it, .*115010696387$/,
    );
    expect(withLink('Hi Ann, see this.\n\nBest,\nSam', link)).toMatch(/115010696387\n\nBest,\nSam$/);
  });

  test('several have one greeting, one closing, and no sentence twice', () => {
    const ours = ['Hi Ann, thanks.\n\nOne. Same.\n\nOkay?', 'Hi Ann, yes.\n\nSame. Two.\n\nRight?'];
    const pieces = ours.map((text) => ({ text, isOurs: true, lead: 'About it: ' }));
    expect(combine(pieces, undefined)).toBe('Hi Ann, thanks.\n\nOne. Same.\n\nAbout it: Two.\n\nRight?');
  });

  test('own words keep every line when combined', () => {
    const own = { text: 'Hi Ann,\n\n- one\n- two. Three.\n\nFour.\n\nFive.', isOurs: false };
    const ours = { text: 'Hi Ann, thanks.\n\nOne.\n\nOkay?', isOurs: true };
    expect(combine([own, ours], undefined)).toBe(
      'Hi Ann,\n\n- one\n- two. Three.\n\nFour.\n\nFive.\n\nOne.\n\nOkay?',
    );
  });
});
