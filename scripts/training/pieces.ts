/** A message as the scorer meets it: its sentences and clauses, each as the keys of its features. */
import { clausesOf } from '../../src/core/hearing/clauses.ts';
import { featuresOf } from '../../src/core/hearing/features.ts';
import { phraseHits } from '../../src/core/hearing/phrases.ts';
import { hashOf, keyOf } from '../../src/core/hearing/scorer.ts';
import { type Sentence, sentencesOf } from '../../src/core/hearing/sentences.ts';
import { demandLabels } from '../../src/core/model.ts';
import type { LabelledMessage } from '../evaluation.ts';

export interface Piece {
  /** For each demand, in the order of `demandLabels`, the keys of the features. */
  keys: readonly Int32Array[];
  whole: boolean;
  /** For each demand, whether a phrase or two hints speak for it; the same as in core/detect.ts. */
  worded: readonly boolean[];
  /** It overlaps a quote of the labelled message. */
  quoted: boolean;
}

export interface Prepared {
  message: LabelledMessage;
  pieces: readonly Piece[];
}

/** What each key stands for: the first feature that asked for it. */
export const nameOfKey = new Map<number, string>();

/** Cuts a message into pieces. The same cutting is done in core/detect.ts. */
export function prepare(message: LabelledMessage): Prepared {
  const sentences = sentencesOf(message.text);
  const spans = (message.quotes ?? []).map((quote) => {
    const start = message.text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  const pieceFrom = (piece: Sentence, index: number, whole: boolean): Piece => {
    const around = sentences.filter((_, other) => other !== index && Math.abs(other - index) <= 3);
    const hits = phraseHits(piece);
    const features = [...featuresOf(piece, around, hits)];
    const sure = new Set(hits.filter(({ guarded }) => guarded === undefined).map(({ label }) => label));
    const worded = demandLabels.map((label) => sure.has(label) || features.includes(`=${label} >2`));
    const quoted = spans.some(({ start, end }) => start >= 0 && start < piece.end && piece.start < end);
    return { keys: demandLabels.map((label, at) => keysOf(features, label, at)), whole, worded, quoted };
  };
  const pieces = sentences.flatMap((sentence, index) => [
    pieceFrom(sentence, index, true),
    ...clausesOf(sentence).map((clause) => pieceFrom(clause, index, false)),
  ]);
  return { message, pieces };
}

function keysOf(features: readonly string[], label: string, at: number): Int32Array {
  const keys = features.map((feature) => {
    const key = keyOf(hashOf(feature), at);
    if (!nameOfKey.has(key)) nameOfKey.set(key, `${label}\t${feature}`);
    return key;
  });
  return Int32Array.from(new Set(keys));
}
