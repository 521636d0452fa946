// Trains the net of src/core/hearing/net.ts from tests/corpus and writes its weights: npm run train-net
import { writeFileSync } from 'node:fs';
import type { PackedNumbers } from '../src/core/hearing/net.ts';
import { writtenMessages, writtenSentences } from './training/messages.ts';
import { NetLearner, shape } from './training/net-learner.ts';
import { letterOf, most, stepsOf } from './training/pack.ts';
import { sheetsFrom } from './training/sheets.ts';

const learner = new NetLearner([...writtenMessages(), ...sheetsFrom(writtenSentences())]);
learner.train();
const blocks = {
  vectors: learner.vectors.values.subarray(shape.size),
  windows: learner.windows.values,
  windowStart: learner.windowStart.values,
  outer: learner.outer.values,
  outerStart: learner.outerStart.values,
};
const lines = Object.entries(blocks).map(([name, values]) => `  ${name}: ${literal(packed(values))},\n`);
writeFileSync(
  'src/core/hearing/net-weights.ts',
  `// Made by scripts/train-net.ts (npm run train-net). Do not edit.
import type { NetWeights } from './net.ts';

export const weights: NetWeights = {
  words: ${JSON.stringify(learner.words.join(' '))},
  size: ${shape.size},
  filters: ${shape.filters},
${lines.join('')}};
`,
);

/** In steps of which the largest number takes the most; a few in ten thousand numbers far from the others are cut. */
function packed(values: Float32Array): PackedNumbers {
  const sizes = values.map(Math.abs).sort();
  const largest = sizes[Math.ceil((sizes.length - 1) * 0.9995)] ?? 0;
  const scale = Number((largest / most).toPrecision(4));
  return { scale, letters: Array.from(values, (value) => letterOf(stepsOf(value, scale))).join('') };
}

function literal({ scale, letters }: PackedNumbers): string {
  return `{ scale: ${scale}, letters: '${letters}' }`;
}
