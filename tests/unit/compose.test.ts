import { describe, expect, test } from 'vitest';
import { combine, partsOf, withLink } from '../../src/core/compose.ts';
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
    expect(partsOf('Hello Ann! we can do that.\n\nBest regards,\nSam')).toEqual({
      opening: 'Hello Ann!',
      middle: 'We can do that.',
      closing: 'Best regards,\nSam',
    });
    expect(partsOf('No greeting here.')).toEqual({ opening: '', middle: 'No greeting here.', closing: '' });
  });

  test('a link goes in before the closing, once', () => {
    const text = withLink('Hi Ann, thanks.\n\nOne.\n\nOkay?', link);
    expect(text.split('\n\n').at(-2)).toContain('articles/115010696387');
    expect(withLink(text, link)).toBe(text);
  });

  test('several have one greeting, one closing, and no sentence twice', () => {
    const text = combine(
      ['Hi Ann, thanks.\n\nOne. Same.\n\nOkay?', 'Hi Ann, yes.\n\nSame. Two.\n\nRight?'],
      undefined,
    );
    expect(text).toBe('Hi Ann, thanks.\n\nOne. Same.\n\nTwo.\n\nRight?');
  });
});
