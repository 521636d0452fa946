/** From weights to the two files that carry them: packed for the extension, readable for people. */
import { type DemandLabel, demandLabels } from '../../src/core/model.ts';
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
    for (const weight of own) if (weight !== 0) weights += String.fromCharCode(80 + weight);
  }
  const start = demandLabels.map((label, at): [DemandLabel, number] => [
    label,
    Math.round((learner.weight(every, at) - threshold) * 100) / 100,
  ]);
  return `// Made by scripts/train-scorer.ts (npm run train); weights.tsv says the same in words. Do not edit.
import type { DemandLabel } from '../model.ts';

export const scale = ${step};
export const start: Record<DemandLabel, number> = ${JSON.stringify(Object.fromEntries(start), undefined, 2).replaceAll('"', "'")};
export const keys = ${literal(keys)};
export const weights = ${literal(weights)};
`;
}

/** Digits in base 90 from "%" on, the low one first, each but the last followed by "!". */
function distance(value: number): string {
  const digit = String.fromCharCode(37 + (value % 90));
  return value < 90 ? digit : `${digit}!${distance(Math.floor(value / 90))}`;
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
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
