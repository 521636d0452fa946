import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LabelledMessage, measure, readMessages } from '../../scripts/evaluation.ts';
import { detectDemands } from '../../src/core/detect.ts';

const folder = 'tests/unseen';

/** Everything in the files of one kind: "everyday" or "indirect". */
function messages(kind: string): LabelledMessage[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(kind))
    .flatMap((name) => readMessages(`${folder}/${name}`));
}

const share = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) => ({
  precision: right / (right + wrong),
  recall: right / (right + missed),
});

describe.each([
  { kind: 'everyday', precision: 0.95, recall: 0.88, leastOfLabel: 0.75, falseAlarms: 0.03 },
  { kind: 'indirect', precision: 0.9, recall: 0.6, leastOfLabel: 0.45, falseAlarms: 0.08 },
])(
  'on $kind messages that nothing was trained on',
  ({ kind, precision, recall, leastOfLabel, falseAlarms }) => {
    const measured = measure(messages(kind), detectDemands);

    test('what is heard is right, and most of what is meant is heard', () => {
      expect(share(measured.all).precision).toBeGreaterThanOrEqual(precision);
      expect(share(measured.all).recall).toBeGreaterThanOrEqual(recall);
      expect(measured.falseAlarms / measured.silent).toBeLessThanOrEqual(falseAlarms);
    });

    test.each([...measured.byLabel])('%s is not left behind', (_, counts) => {
      expect(share(counts).recall).toBeGreaterThanOrEqual(leastOfLabel);
    });

    test('the quote is where the demand is', () => {
      const { right, overlapping, tooLong } = measured.quotes;
      expect(overlapping / right).toBeGreaterThanOrEqual(0.9);
      expect(tooLong).toBe(0);
    });
  },
);
