import { describe, expect, test } from 'vitest';
import { allConcerns } from '../../src/core/all-concerns.ts';
import type { Concern, ConcernExamples } from '../../src/core/concern.ts';
import { reviewDraft } from '../../src/core/review.ts';

const files = import.meta.glob<{ default: Concern; examples: ConcernExamples }>(
  '../../src/core/concerns/*.ts',
  {
    eager: true,
  },
);

test('every file in concerns/ is live under its own name', () => {
  expect(allConcerns.length).toBe(Object.keys(files).length);
  for (const [path, { default: concern }] of Object.entries(files))
    expect(path).toContain(`/${concern.kind}.ts`);
});

// The first review makes every expression, which may take seconds on a busy machine.
reviewDraft('Hello Jen.');

describe.each(Object.values(files))('$default.concern/$default.kind', ({ default: concern, examples }) => {
  test.each(examples.notes)('notes: %s', (text) => {
    const notes = reviewDraft(text, { stage: 'interview' });
    expect(notes.map((note) => note.concern)).toContain(concern.concern);
    for (const { quote, start, end } of notes) expect(text.slice(start, end)).toBe(quote);
  });

  test.each(examples.ignores)('ignores: %s', (text) => {
    // Is it worth a note after all? Then it belongs to that concern's `notes`. If not, the concern named here is too wide.
    expect(reviewDraft(text, { stage: 'interview' })).toEqual([]);
  });

  test('says why in one line, and its calmer words raise nothing', () => {
    expect(concern.why.length).toBeLessThan(120);
    if (typeof concern.calmer === 'string') expect(reviewDraft(concern.calmer)).toEqual([]);
  });
});
