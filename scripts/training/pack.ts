/** From weights to the two files that carry them: packed for the extension, readable for people. */
import { demandLabels } from '../../src/core/model.ts';
import type { Learner } from './learner.ts';
import { rowKeys, rowNames } from './pieces.ts';

/** Weights are kept in whole steps of this size. */
const step = 0.2;
const most = 38;
/** The row of "*", which every piece has. */
const every = 0;

function steps(learner: Learner, row: number): number[] {
  return demandLabels.map((_, label) =>
    Math.max(-most, Math.min(most, Math.round(learner.weight(row, label) / step))),
  );
}

/** The text of weights.ts; scorer.ts says how it is read. */
export function packed(learner: Learner, threshold: number): string {
  const rows = [...rowKeys.keys()].filter(
    (row) => row !== every && steps(learner, row).some((weight) => weight !== 0),
  );
  rows.sort((a, b) => (rowKeys[a] ?? 0) - (rowKeys[b] ?? 0));
  let keys = '';
  let weights = '';
  let last = 0;
  for (const row of rows) {
    const key = rowKeys[row] ?? 0;
    keys += distance(key - last);
    last = key;
    const own = steps(learner, row);
    const mask = own.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0);
    weights += String.fromCharCode(64 + (mask & 15), 64 + (mask >>> 4));
    for (const weight of own) if (weight !== 0) weights += letterOf(weight);
  }
  const start = demandLabels.map((_, at) => (learner.weight(every, at) - threshold).toFixed(2));
  return `// Made by scripts/train-scorer.ts (npm run train); weights.tsv says the same in words. Do not edit.

export const scale = ${step};
export const start: readonly number[] = [${start.map(Number).join(', ')}];
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

/** From "(" on without the backslash, so that nothing needs to be escaped. */
function letterOf(weight: number): string {
  const code = 40 + most + weight;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** Demand, feature and weight, the strongest first. */
export function readable(learner: Learner): string {
  const lines = rowNames.flatMap((name, row) =>
    steps(learner, row).map((weight, label) => ({
      name: `${demandLabels[label]}\t${name}`,
      weight: weight * step,
    })),
  );
  return lines
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .map(({ name, weight }) => `${name}\t${weight.toFixed(2)}\n`)
    .join('');
}
