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
    const pieces = ours.map((text) => ({ text, isOurs: true, lead: 'As for it, ' }));
    expect(combine(pieces)).toBe('Hi Ann, thanks.\n\nOne. Same.\n\nAs for it, two.\n\nRight?');
  });

  test('three or more are cut to what a letter can hold, with a closing for all; names keep their capitals', () => {
    const ours = ['One', 'Upwork', 'I'].map((word) => ({
      text: `Hi Ann, thanks.\n\n${word} a. ${word} b. ${word} c. ${word} d.\n\nOkay?`,
      isOurs: true,
      lead: 'As for it, ',
    }));
    expect(combine(ours, { closing: 'Which?' })).toBe(
      'Hi Ann, thanks.\n\nOne a. One b. One c.\n\nAs for it, Upwork a. Upwork b.\n\nAs for it, I a. I b.\n\nWhich?',
    );
  });

  test('own words keep every line when combined', () => {
    const own = { text: 'Hi Ann,\n\n- one\n- two. Three.\n\nFour.\n\nFive.', isOurs: false };
    const ours = { text: 'Hi Ann, thanks.\n\nOne.\n\nOkay?', isOurs: true };
    expect(combine([own, ours])).toBe('Hi Ann,\n\n- one\n- two. Three.\n\nFour.\n\nFive.\n\nOne.\n\nOkay?');
  });
});
