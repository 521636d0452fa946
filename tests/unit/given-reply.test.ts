import { describe, expect, test } from 'vitest';
import { createGivenReply } from '../../src/content/given-reply.ts';
import type { Suggestion } from '../../src/core/model.ts';
import { carries } from '../../src/core/sent-as.ts';

const text =
  'Hi Marta, thanks for asking.\n\nAs a freelancer I plan my own hours around what is due.\nTalk soon!';
const suggestion: Suggestion = {
  id: 'reply:fixed-hours',
  kind: 'reply',
  title: 'Fixed hours',
  text,
  links: [],
  labels: ['fixed-hours'],
  why: '',
  questions: [],
};
const late = { outcome: 'uncertain', check: 'Look at the box.' } as const;

describe('a reply that was put into the box', () => {
  test('counts as sent, however it was edited, once it was seen there', () => {
    const given = createGivenReply();
    given.begin(suggestion, text);
    given.checked({ outcome: 'inserted' });
    expect(given.isInBox()).toBe(true);
    expect(given.takeSent('Something else altogether.')?.suggestion).toBe(suggestion);
    expect(given.isInBox()).toBe(false);
    expect(given.takeSent(text)).toBeUndefined();
  });

  test.each(['before its check', 'after a check that came too late'])(
    'sent %s, it counts when the message carries it',
    (when) => {
      const given = createGivenReply();
      given.begin(suggestion, text);
      if (when !== 'before its check') given.checked(late);
      expect(
        given.takeSent('Hello!  As a freelancer I plan my own\nhours around what is due. Bye')?.text,
      ).toBe(text);
    },
  );

  test('never seen in the box, it does not count when another message is sent', () => {
    const given = createGivenReply();
    given.begin(suggestion, text);
    given.checked(late);
    expect(given.isInBox(), 'the suggestions are offered again').toBe(false);
    expect(given.takeSent('I will look at it tomorrow.')).toBeUndefined();
  });

  test('taken back, it is forgotten', () => {
    const given = createGivenReply();
    given.begin(suggestion, text);
    given.forget();
    expect(given.takeSent(text)).toBeUndefined();
  });
});

describe('what a sent message carries', () => {
  test.each([
    [text, true],
    ['hi', false],
    ['Hi Marta, thanks for asking.', true],
    ['Talk soon!', false],
  ])('%j: %s', (sent, expected) => {
    expect(carries(sent, text)).toBe(expected);
  });

  test('a text of short sentences must be there as a whole', () => {
    expect(carries('Yes. Sure, later.', 'Yes. Sure.')).toBe(false);
    expect(carries('Well: Yes. Sure. Bye', 'Yes. Sure.')).toBe(true);
  });
});
