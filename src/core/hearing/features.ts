/** What the scorer looks at in one sentence. A feature is its kind and up to three hashes of words, concepts or names. */
import { demandLabels } from '../model.ts';
import type { Topic } from './groups.ts';
import type { Lexeme } from './lexemes.ts';
import { type Hint, hintsAmong, hintsIn, type PhraseHit } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { hashOf } from './symbols.ts';
import { type Reading, readingOf } from './turns.ts';

/** How each kind is written for people; 1, 2 and 3 are what the feature is made of. The order is part of the trained weights. */
export const featureKinds = [
  '*',
  '1',
  '^ 1',
  '1 $',
  '1 2',
  '^ 1 2',
  '1 2 3',
  '?',
  '?1',
  '1+2',
  'short',
  'long',
  '"',
  '"1',
  '~',
  '~"',
  '~1',
  '#1',
  '#guarded 1',
  '1 >1',
  '1 >2',
  '1 >3',
  '1 >5',
] as const;
type Kind = (typeof featureKinds)[number];

const kind = Object.fromEntries(featureKinds.map((name, at) => [name, at])) as Record<Kind, number>;
const [word, first, last, two, firstTwo, three] = [1, 2, 3, 4, 5, 6] as const;
const [question, questioned, pair] = [7, 8, 9] as const;
const counted = [0, kind['1 >1'], kind['1 >2'], kind['1 >3'], 0, kind['1 >5']];

/** The kind of a word or concept on its own. */
export const wordKind = word;

/** Takes the features of one sentence, some of them more than once. */
export interface FeatureSink {
  add(kind: number, a: number, b: number, c: number): void;
}

/** One number for a feature; two features share one about once in four thousand million. */
export function featureHash(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

export const labelHashes: readonly number[] = demandLabels.map(hashOf);
const labelHash = new Map(demandLabels.map((label) => [label, hashOf(label)]));

/**
 * Gives all features of one piece to the sink, and returns the hints in it. A clause has no hint that its sentence has not, so that
 * only those of the sentence are looked for.
 */
export function readFeatures(
  piece: Sentence,
  around: readonly (readonly Topic[])[],
  hits: readonly PhraseHit[],
  sink: FeatureSink,
  ofSentence?: readonly Hint[],
): readonly Hint[] {
  const reading = readingOf(piece.words);
  sink.add(kind['*'], 0, 0, 0);
  for (let at = 0; at < reading.length; at++) addWord(sink, reading, at);
  addPairs(sink, reading);
  if (piece.question) addAsked(sink, reading);
  if (reading.length <= 3) sink.add(kind.short, 0, 0, 0);
  if (reading.length >= 20) sink.add(kind.long, 0, 0, 0);
  addQuoted(sink, piece);
  for (const topicsAround of around) {
    for (const { hash, quoted } of topicsAround) {
      sink.add(kind['~1'], hash, 0, 0);
      sink.add(quoted ? kind['~"'] : kind['~'], 0, 0, 0);
    }
  }
  for (const { label, guarded } of hits)
    sink.add(guarded === undefined ? kind['#1'] : kind['#guarded 1'], labelHash.get(label) ?? 0, 0, 0);
  const hints = ofSentence === undefined ? hintsIn(reading) : hintsAmong(ofSentence, reading);
  addHints(sink, hints);
  return hints;
}

function addWord(sink: FeatureSink, words: readonly Reading[], at: number): void {
  const { lexeme } = words[at] as Reading;
  const a = lexeme.conceptHash;
  sink.add(word, a, 0, 0);
  if (a !== lexeme.hash) sink.add(word, lexeme.hash, 0, 0);
  if (at === 0) sink.add(first, a, 0, 0);
  if (at + 1 >= words.length) {
    sink.add(last, a, 0, 0);
    return;
  }
  const b = (words[at + 1] as Reading).lexeme.conceptHash;
  sink.add(two, a, b, 0);
  if (at === 0) sink.add(firstTwo, a, b, 0);
  if (at + 2 >= words.length) return;
  const c = (words[at + 2] as Reading).lexeme.conceptHash;
  sink.add(three, a, b, c);
}

/** Words that tell nothing about another one far away from them. */
const small = new Set(
  'and or but so in on at for with by from as it this @be @do @have'.split(' ').map(hashOf),
);

/** So that a sentence has a bounded number of pairs. */
const mostPaired = 16;

/** The telling words met so far. Kept between pieces, so that there is nothing to clear away after each. */
const paired = new Int32Array(mostPaired);

function isAmong(hash: number, count: number): boolean {
  for (let at = 0; at < count; at++) if (paired[at] === hash) return true;
  return false;
}

/** Any two telling words of the piece, in whatever order and however far apart: that is what a wording nobody thought of still shares. */
function addPairs(sink: FeatureSink, reading: readonly Reading[]): void {
  let count = 0;
  for (let at = 0; at < reading.length && count < mostPaired; at++) {
    const { filler, conceptHash: hash } = (reading[at] as Reading).lexeme;
    if (filler || small.has(hash) || isAmong(hash, count)) continue;
    for (let other = 0; other < count; other++) {
      const earlier = paired[other] as number;
      if (earlier < hash) sink.add(pair, earlier, hash, 0);
      else sink.add(pair, hash, earlier, 0);
    }
    paired[count++] = hash;
  }
}

function addAsked(sink: FeatureSink, reading: readonly Reading[]): void {
  sink.add(question, 0, 0, 0);
  for (const { lexeme } of reading) if (lexeme.named) sink.add(questioned, lexeme.conceptHash, 0, 0);
}

function addQuoted(sink: FeatureSink, { words }: Sentence): void {
  for (let at = 0; at < words.length; at++) {
    const { quoted, lexeme } = words[at] as { quoted: boolean; lexeme: Lexeme };
    if (!quoted) continue;
    sink.add(kind['"'], 0, 0, 0);
    if (lexeme.named) sink.add(kind['"1'], lexeme.conceptHash, 0, 0);
  }
}

/** Hints met so far, for each demand. */
const counts = new Uint8Array(demandLabels.length);

function addHints(sink: FeatureSink, hints: readonly Hint[]): void {
  counts.fill(0);
  for (const { hash, label } of hints) {
    sink.add(word, hash, 0, 0);
    const count = (counts[label] as number) + 1;
    counts[label] = count;
    const counting = counted[count] ?? 0;
    if (counting !== 0) sink.add(counting, labelHashes[label] as number, 0, 0);
  }
}
