/** How fast a message is heard, next to the general-purpose `compromise` on the same texts in the same run. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { LabelledMessage } from '../evaluation.ts';
import { type Figure, median } from './figure.ts';

const corpus = 'tests/corpus/messages.jsonl';
const nearMatch = 'please be online from 9 to and send me a report every "';
const megabyte = nearMatch.repeat(Math.ceil(1_000_000 / nearMatch.length));

/** Messages of 100 to 140 characters from the corpus, and a megabyte of repeated near-matches, both after a warm-up. */
export function detectionFigures(hear: (text: string) => unknown): Figure[] {
  const texts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as LabelledMessage).text)
    .filter(({ length }) => length >= 100 && length <= 140);
  const peer = (text: string) => nlp(text).json();
  for (let round = 0; round < 20; round++) for (const text of texts) hear(text);
  for (const text of texts) peer(text);
  const own = medianOf(texts, hear) * 1000;
  const other = medianOf(texts, peer) * 1000;
  const small = fastest(() => hear(megabyte.slice(0, megabyte.length / 8)));
  const large = fastest(() => hear(megabyte));
  return [
    {
      name: 'compromise takes for a message of 120 characters, times ours',
      value: other / own,
      unit: '×',
      atLeast: 20,
      beside: `${texts.length} messages`,
    },
    {
      name: 'hearing a message of 120 characters, median',
      value: own,
      unit: 'µs',
      digits: 0,
      atMost: 100,
      beside: `compromise ${other.toFixed(0)} µs`,
    },
    {
      name: 'hearing 1 MB of near-matches',
      value: large,
      unit: 'ms',
      digits: 0,
      beside: `${(large / small).toFixed(1)} times what an eighth of it takes`,
    },
  ];
}

/** Over several rounds, so that a round in which the machine was busy does not decide. */
function medianOf(texts: readonly string[], run: (text: string) => unknown): number {
  return median(Array.from({ length: 7 }, () => median(texts.map((text) => time(() => run(text))))));
}

function fastest(run: () => unknown): number {
  return Math.min(...Array.from({ length: 3 }, () => time(run)));
}

function time(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
