/** From weights to the two files that carry them: packed for the extension, readable for people. */
import type { PackedWeights } from '../../src/core/hearing/weight-table.ts';
import type { Learner } from './learner.ts';

/** Numbers are kept in whole steps, so many at most in either direction. */
export const most = 38;
/** The row of "*", which every piece has. */
const every = 0;

/** What was learnt, with what each row stands for: its key in the packed weights and its name for people. */
export interface Learnt {
  learner: Pick<Learner, 'weight'>;
  keys: readonly number[];
  names: readonly string[];
  labels: readonly string[];
  /** For each label, the score above which it is heard. */
  thresholds: readonly number[];
  /** What one step of a weight is worth. */
  step: number;
  /** Rows that are packed even without a weight, so that it can be told whether they were met in training. */
  known?: ReadonlySet<number>;
}

function steps({ learner, labels, step }: Learnt, row: number): number[] {
  return labels.map((_, label) => stepsOf(learner.weight(row, label), step));
}

/** A number in whole steps, cut where it is too large to be kept. */
export function stepsOf(value: number, step: number): number {
  return Math.max(-most, Math.min(most, Math.round(value / step)));
}

/** What was learnt in the form that core/hearing/weight-table.ts reads. */
export function packedWeights(learnt: Learnt): PackedWeights {
  const { learner, keys, labels, thresholds, known, step } = learnt;
  const rows = [...keys.keys()].filter(
    (row) => row !== every && (known?.has(row) || steps(learnt, row).some((weight) => weight !== 0)),
  );
  rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  let distances = '';
  let weights = '';
  let last = 0;
  for (const row of rows) {
    const key = keys[row] ?? 0;
    distances += distance(key - last);
    last = key;
    const own = steps(learnt, row);
    const mask = own.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0);
    for (let label = 0; label < labels.length; label += 4)
      weights += String.fromCharCode(64 + ((mask >>> label) & 15));
    for (const weight of own) if (weight !== 0) weights += letterOf(weight);
  }
  const start = thresholds.map((threshold, label) =>
    Number((learner.weight(every, label) - threshold).toFixed(2)),
  );
  return { scale: step, start, keys: distances, weights };
}

/** The text of a weights.ts. */
export function packed(learnt: Learnt, made: string): string {
  const { scale, start, keys, weights } = packedWeights(learnt);
  return `// ${made} Do not edit.

export const scale = ${scale};
export const start: readonly number[] = [${start.join(', ')}];
export const keys =
  '${keys}';
export const weights =
  '${weights}';
`;
}

/** Digits in base 32, the low one first: from "(" on for the last one, from "]" on for those before. */
function distance(value: number): string {
  if (value < 32) return String.fromCharCode(40 + value);
  return String.fromCharCode(93 + (value % 32)) + distance(Math.floor(value / 32));
}

/** So many steps, of -`most` to `most`, as a letter: from "(" on without the backslash, so that nothing needs to be escaped. */
export function letterOf(steps: number): string {
  const code = 40 + most + steps;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** As many lines as a person would read. */
const mostReadable = 10_000;

/** Label, feature and weight, the strongest first. */
export function readable(learnt: Learnt): string {
  const lines = learnt.names.flatMap((name, row) =>
    steps(learnt, row).map((weight, label) => ({
      name: `${learnt.labels[label]}\t${name}`,
      weight: weight * learnt.step,
    })),
  );
  return lines
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .slice(0, mostReadable)
    .map(({ name, weight }) => `${name}\t${weight.toFixed(2)}\n`)
    .join('');
}
