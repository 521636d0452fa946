import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allConcerns } from '../../src/core/all-concerns.ts';
import { starterReplies } from '../../src/core/library/starter-replies.ts';
import type { WeeklyHours } from '../../src/core/model.ts';
import { reviewDraft, reviewInSlices, reviewSteps } from '../../src/core/review.ts';

const agreedHours: WeeklyHours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '17:00',
  zone: 'Europe/Berlin',
};
const kinds = (text: string, context = {}) => reviewDraft(text, context).map((note) => note.kind);

// The first review makes every expression, which may take seconds on a busy machine.
reviewDraft('Hello Jen.');

describe('what a note says', () => {
  test('the phrase, where it stands, why, and calmer words for it', () => {
    const text = 'Hello Jen, the file is up. Are you stupid? See you on Monday.';
    expect(reviewDraft(text)).toEqual([
      {
        concern: 'unkind',
        kind: 'insult',
        quote: 'Are you stupid?',
        start: 27,
        end: 42,
        why: 'This judges the person rather than the matter, and it would look harsh as a screenshot.',
        calmer: 'I see this differently and would like to explain why.',
      },
    ]);
  });

  test('calmer words fit where they go', () => {
    const replaced = (text: string) => {
      const [note] = reviewDraft(text);
      return note?.calmer === undefined
        ? undefined
        : text.slice(0, note.start) + note.calmer + text.slice(note.end);
    };
    expect(replaced('You always change your mind.')).toBe('You often change your mind.');
    expect(replaced('What the hell is this plugin?')).toBe('What is this plugin?');
    expect(replaced('I ALREADY SENT THE FILE YESTERDAY.')).toBe('I already sent the file yesterday.');
    expect(replaced("Sure, and I'll be online 9-5 every day, and the header is fixed.")).toBe(
      'Sure, and I plan my own hours and answer within one business day, and the header is fixed.',
    );
  });

  test('the gravest of a sentence, one for each sentence', () => {
    expect(kinds('You never listen, you idiot. THIS IS NOT MY FAULT AND YOU KNOW IT.')).toEqual([
      'insult',
      'shouting',
    ]);
  });

  test("nothing for the client's own words", () => {
    expect(kinds('You wrote "are you stupid?", so let me try again.')).toEqual([]);
    expect(kinds('> are you stupid?\nLet me try again.')).toEqual([]);
  });
});

describe('what depends on the conversation', () => {
  const promise = "I'll be online from 9 to 5 every day.";
  test('agreed hours may be promised, and more than these may not', () => {
    expect(kinds(promise)).toEqual(['hours']);
    expect(kinds(promise, { agreedHours })).toEqual([]);
    expect(kinds(promise, { agreedHours: true })).toEqual([]);
    expect(kinds("I'll be online from 10 to 12 every day.", { agreedHours })).toEqual([]);
    expect(kinds("I'll be online from 7 to 11 pm every day.", { agreedHours })).toEqual(['hours']);
    expect(kinds("I'll be online 9-5 every day, weekends too.", { agreedHours })).toContain(
      'always-available',
    );
  });

  test('contact details may be given once there is a contract, payment stays on Upwork', () => {
    const mail = 'My email is jo@mail.example.';
    expect(kinds(mail, { stage: 'interview' })).toEqual(['contact-details']);
    expect(kinds(mail)).toEqual(['contact-details']);
    expect(kinds(mail, { stage: 'contract' })).toEqual([]);
    expect(kinds('You can pay me via PayPal.', { stage: 'contract' })).toEqual(['outside-payment']);
  });
});

test.each(starterReplies.map(({ id, body }) => [id, body]))('no note on our own reply %s', (_, body) => {
  expect(reviewDraft(body)).toEqual([]);
  expect(reviewDraft(body, { stage: 'interview' })).toEqual([]);
});

describe('any text', () => {
  const words = fc.constantFrom(
    'you',
    'never',
    "don't",
    '9-5',
    'every',
    'day',
    "I'll",
    'be',
    'online',
    'WHY',
    'idiot',
    '"',
    ',',
    '!!!',
    '\n',
    '24/7',
    'ﬁ',
    '👍🏽',
    'İ',
    'e-mail',
    '@',
    '>',
    'pay',
    'me',
    'or',
    'sue',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );
  test('gives notes that are slices of it, in order', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const notes = reviewDraft(draft);
        for (const note of notes) {
          expect(draft.slice(note.start, note.end)).toBe(note.quote);
          expect(note.quote).not.toBe('');
        }
        expect(notes.map((note) => note.start)).toEqual(
          notes.map((note) => note.start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('in slices', () => {
  const paragraph =
    'Hello Jen, the draft is up on the staging server and the numbers are in the sheet. You never answer on time. I will be online 9-5 every day. ';
  const draft = paragraph.repeat(19).trim();

  test('gives the same notes, and lets the page have its turn between slices', async () => {
    let now = 0;
    let pauses = 0;
    const notes = await reviewInSlices(
      draft,
      {},
      {
        clock: () => now++ / 10,
        pause: async () => void pauses++,
      },
    );
    expect(notes).toEqual(reviewDraft(draft));
    expect(notes.length).toBe(38);
    expect(pauses).toBeGreaterThan(5);
  });

  test('a step is one concern for one sentence, so that none is long', () => {
    expect(draft.split(' ').length).toBeGreaterThan(500);
    let steps = 0;
    for (const _ of reviewSteps(draft)) steps++;
    expect(steps).toBe(19 * 3 * allConcerns.length);
  });
});
