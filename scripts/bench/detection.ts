/** How fast a message is heard, next to the general-purpose `compromise` on the same texts in the same run. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { detectDemands } from '../../src/core/detect.ts';
import type { LabelledMessage } from '../evaluation.ts';

export interface DetectionBench {
  messages: number;
  /** Microseconds per message of about 120 characters. */
  medianMicroseconds: number;
  peerMedianMicroseconds: number;
  /** How many times faster than the peer. */
  ratio: number;
  /** Milliseconds for one megabyte of repeated near-matches. */
  megabyteMilliseconds: number;
  /** Time for 1 MB over time for 1/8 MB; 8 is linear. */
  growth: number;
}

const corpus = 'tests/corpus/messages.jsonl';
const nearMatch = 'please be online from 9 to and send me a report every "';

/** Measures both in turn, after a warm-up, on messages of 100 to 140 characters from the corpus. */
export function benchDetection(): DetectionBench {
  const texts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as LabelledMessage).text)
    .filter(({ length }) => length >= 100 && length <= 140);
  const peer = (text: string) => nlp(text).json();
  for (let round = 0; round < 8; round++) for (const text of texts) detectDemands(text);
  for (const text of texts.slice(0, 100)) peer(text);
  const own = medianOf(texts, detectDemands);
  const other = medianOf(texts, peer);
  const megabyte = nearMatch.repeat(Math.ceil(1_000_000 / nearMatch.length));
  const large = time(() => detectDemands(megabyte));
  const small = time(() => detectDemands(megabyte.slice(0, 125_000)));
  return {
    messages: texts.length,
    medianMicroseconds: own * 1000,
    peerMedianMicroseconds: other * 1000,
    ratio: other / own,
    megabyteMilliseconds: large,
    growth: large / small,
  };
}

function medianOf(texts: readonly string[], run: (text: string) => unknown): number {
  const times = texts.map((text) => time(() => run(text))).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function time(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
