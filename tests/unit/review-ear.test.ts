import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../src/core/review.ts';
import { trainedEar } from '../../src/core/review-ear.ts';
import { draftSentences } from '../../src/core/review-text.ts';
import { scale, start } from '../../src/core/review-weights.ts';

const heard = (text: string) => trainedEar().heardIn([...draftSentences(text)]);
const notes = (text: string, context = {}) =>
  reviewDraft(text, context).map(({ kind, quote }) => [kind, quote]);

describe('the second ear', () => {
  test('hears what no wording does, and only when no wording does', () => {
    const irony = 'How brave of you to complain about four dollars.';
    expect(notes(irony)).toEqual([['sharp', irony]]);
    expect(notes(`${irony.slice(0, -1)}, you idiot.`).map(([kind]) => kind)).toEqual(['insult']);
  });

  test('marks the clause of a long sentence that says it', () => {
    expect(
      notes(
        "The second draft is in the folder, and I'll add the banners for you every month for free, as long as we work together on this.",
      ),
    ).toEqual([['commitment', "and I'll add the banners for you every month for free"]]);
  });

  test('is less sure of words that it never met', () => {
    const known = heard('You pay people to be ignored, it seems.').unkind;
    expect(heard('You pay zorblaxes to be ignored, it seems.').unkind).toBeLessThan(known);
  });

  test.each([
    ['Are you kidding me?', 'Are you kidding, I love these!'],
    [
      'Must be nice to be paid for doing nothing.',
      'Must be nice to see your name on the cover, send me a photo.',
    ],
    ['What a mess you made.', 'What a mess, but I like it.'],
  ])('has the last word on an unkind wording: %s', (unkind, meantWell) => {
    expect(notes(unkind)).not.toEqual([]);
    expect(notes(meantWell)).toEqual([]);
  });

  test("leaves the client's own words alone", () => {
    expect(notes('You wrote: "You pay people to be ignored, it seems."')).toEqual([]);
    expect(notes('> You pay people to be ignored, it seems.')).toEqual([]);
  });

  test('hours that were agreed and contact in a contract may be promised', () => {
    const agreed = { agreedHours: true, stage: 'contract' } as const;
    const promise = 'Even on Easter Sunday I keep the laptop open for you.';
    expect(notes(promise)).toEqual([['commitment', promise]]);
    expect(notes(promise, agreed)).toEqual([]);
  });

  test('has weights for both, and nothing speaks up by itself', () => {
    expect(scale).toBeGreaterThan(0);
    expect(start.length).toBe(2);
    for (const own of start) expect(own).toBeLessThan(0);
  });
});
