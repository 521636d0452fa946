import { describe, expect, it } from 'vitest';
import { packedWeights } from '../../scripts/training/pack.ts';
import { featureHash } from '../../src/core/hearing/features.ts';
import { keyOf, WeightSum } from '../../src/core/hearing/weight-table.ts';

const labels = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const wordKind = 1;
const step = 0.1;
/** Row 0 is what every piece has, and is not in the table. */
const count = 4000;
const features = Array.from({ length: count }, (_, row) => row);
const weight = (row: number, label: number) => ((((row * 31 + label * 17) % 77) - 38) * step) as number;

const packed = packedWeights({
  learner: { weight },
  keys: features.map((row) => keyOf(featureHash(wordKind, row, 0, 0))),
  names: features.map(String),
  labels,
  thresholds: labels.map(() => 0),
  step,
});

function sumOf(rows: Iterable<number>, label: number): number {
  let sum = 0;
  for (const row of rows) sum += weight(row, label);
  return sum;
}

/** Each group has as many pieces and features as the longest that is ever heard together. */
const pieces = Array.from({ length: 7 }, (_, piece) =>
  Array.from({ length: 600 }, (_, at) => 1 + ((piece * 500 + at * 7) % (count - 1))),
);

describe('the table of weights', () => {
  const table = new WeightSum(packed, wordKind);

  it('adds up long pieces, each feature once, and what all of them come to together', () => {
    for (let round = 0; round < 2; round++) {
      table.startTogether();
      const together = new Float64Array(labels.length);
      for (const rows of pieces) {
        const sink = table.emptied();
        for (const row of [...rows, ...rows]) sink.add(wordKind, row, 0, 0);
        const sums = new Float64Array(labels.length);
        expect(table.addSums(sums, together)).toBe(0);
        for (const [label, sum] of sums.entries()) expect(sum).toBeCloseTo(sumOf(new Set(rows), label), 6);
      }
      const all = new Set(pieces.flat());
      for (const [label, sum] of together.entries()) expect(sum).toBeCloseTo(sumOf(all, label), 6);
    }
  });

  it('counts the words that it has nothing on, each time', () => {
    const sink = table.emptied();
    for (const row of [1, 2, count + 1, count + 1, count + 2]) sink.add(wordKind, row, 0, 0);
    sink.add(wordKind + 1, 1, 1, 0);
    expect(table.addSums(new Float64Array(labels.length))).toBe(3);
  });
});
