/** From weights to the two files that carry them: packed for the extension, readable for people. */

import { hashOf, keyOf } from '../../src/core/hearing/scorer.ts';
import { type DemandLabel, demandLabels } from '../../src/core/model.ts';
import type { Learner } from './learner.ts';

/** Weights are kept in whole steps of this size. */
const step = 0.2;
const most = 38;

function steps(learner: Learner, key: number): number {
  return Math.max(-most, Math.min(most, Math.round(learner.weight(key) / step)));
}

/** The text of weights.ts; scorer.ts says how it is read. */
export function packed(learner: Learner, allKeys: Iterable<number>, threshold: number): string {
  const bias = demandLabels.map((_, at) => keyOf(hashOf('*'), at));
  let keys = '';
  let weights = '';
  let last = 0;
  for (const key of [...allKeys].sort((a, b) => a - b)) {
    const weight = steps(learner, key);
    if (weight === 0 || bias.includes(key)) continue;
    const distance = key - last;
    keys += '!'.repeat(Math.floor(distance / 90)) + String.fromCharCode(37 + (distance % 90));
    weights += String.fromCharCode(80 + weight);
    last = key;
  }
  const start = demandLabels.map((label, at): [DemandLabel, number] => {
    const value = learner.weight(bias[at] ?? 0) - threshold;
    return [label, Math.round(value * 100) / 100];
  });
  return `// Made by scripts/train-scorer.ts (npm run train); weights.tsv says the same in words. Do not edit.
import type { DemandLabel } from '../model.ts';

export const scale = ${step};
export const start: Record<DemandLabel, number> = ${JSON.stringify(Object.fromEntries(start), undefined, 2).replaceAll('"', "'")};
export const keys = ${literal(keys)};
export const weights = ${literal(weights)};
`;
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Demand, feature and weight, the strongest first. */
export function readable(learner: Learner, names: ReadonlyMap<number, string>): string {
  const lines = [...names]
    .map(([key, name]) => ({ name, weight: steps(learner, key) * step }))
    .filter(({ weight }) => weight !== 0);
  lines.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  return lines.map(({ name, weight }) => `${name}\t${weight.toFixed(2)}\n`).join('');
}
