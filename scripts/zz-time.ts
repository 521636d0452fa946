import { readFileSync } from 'node:fs';
import { detectDemands } from '../src/core/detect.ts';

const texts = readFileSync('tests/corpus/messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l).text as string)
  .filter((t) => t.length >= 100 && t.length <= 140);
for (let r = 0; r < 10; r++) for (const t of texts) detectDemands(t);
const ts: number[] = [];
for (let r = 0; r < 10; r++)
  for (const t of texts) {
    const a = performance.now();
    detectDemands(t);
    ts.push(performance.now() - a);
  }
ts.sort((a, b) => a - b);
console.log(
  texts.length,
  'median µs',
  ((ts[ts.length >> 1] ?? 0) * 1000).toFixed(0),
  'mean',
  ((1000 * ts.reduce((a, b) => a + b)) / ts.length).toFixed(0),
);
