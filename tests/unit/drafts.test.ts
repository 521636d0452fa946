import { describe, expect, test } from 'vitest';
import { type LabelledDraft, resultsOf } from '../../scripts/review-evaluation.ts';
import type { DraftContext } from '../../src/core/concern.ts';
import { reviewDraft } from '../../src/core/review.ts';

const files = import.meta.glob<string>('../drafts/*.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const drafts = Object.values(files).flatMap((file) =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDraft),
);

function contextOf({ stage, agreedHours }: LabelledDraft): DraftContext {
  return {
    ...(stage === 'interview' || stage === 'contract' ? { stage } : {}),
    ...(agreedHours ? { agreedHours } : {}),
  };
}

// At the top, where the clock of a single test does not run: thousands of sentences take seconds on a busy machine.
const results = drafts.map((draft) => resultsOf(draft, reviewDraft(draft.text, contextOf(draft))));

describe('labelled drafts', () => {
  test('are enough, half of them fine', () => {
    const noted = drafts.filter(({ notes }) => notes.length > 0).length;
    expect(drafts.length).toBeGreaterThanOrEqual(400);
    expect(noted).toBeGreaterThanOrEqual(150);
    expect(drafts.length - noted).toBeGreaterThan(drafts.length * 0.4);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test('quote what is in the text', () => {
    for (const { text, notes } of drafts) for (const { quote } of notes) expect(text).toContain(quote);
  });

  test.each(['unkind', 'promise'] as const)('%s: precision 0.95 and recall 0.75 at least', (concern) => {
    const count = (result: string) => results.filter((each) => each[concern] === result).length;
    expect(count('hit') / (count('hit') + count('false'))).toBeGreaterThanOrEqual(0.95);
    expect(count('hit') / (count('hit') + count('missed'))).toBeGreaterThanOrEqual(0.75);
  });
});
