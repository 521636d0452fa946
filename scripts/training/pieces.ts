/** A message as the scorer meets it: its sentences and clauses, each as its features. */
import { clausesOf } from '../../src/core/hearing/clauses.ts';
import {
  type FeatureSink,
  featureHash,
  featureKinds,
  labelHashes,
  readFeatures,
  wordKind,
} from '../../src/core/hearing/features.ts';
import { groupsOf, type Topic } from '../../src/core/hearing/groups.ts';
import { allHints, type Hint, isWorded, phraseHits } from '../../src/core/hearing/phrases.ts';
import { marginOf, shareTogether } from '../../src/core/hearing/scorer.ts';
import { type Sentence, sentencesOf } from '../../src/core/hearing/sentences.ts';
import { readingOf } from '../../src/core/hearing/turns.ts';
import { keyOf } from '../../src/core/hearing/weight-table.ts';
import { demandLabels } from '../../src/core/model.ts';
import type { LabelledMessage } from '../evaluation.ts';

export interface Piece {
  /** The rows of its features and of those of the sentences around, each once. */
  rows: Int32Array;
  /** How much each row counts: less than 1 what only the piece has, or only the sentences around. */
  shares: Float32Array;
  /** Those of them that are words on their own. */
  words: readonly number[];
  whole: boolean;
  /** For each demand, how much clearer the piece has to be than a whole sentence with a wording of the demand, unknown words left aside. */
  margins: readonly number[];
  /** It overlaps a quote of the labelled message. */
  quoted: boolean;
}

export interface Prepared {
  message: LabelledMessage;
  pieces: readonly Piece[];
}

/** What each row stands for: its key in the packed weights, and its name for people. */
export const rowKeys: number[] = [];
export const rowNames: string[] = [];
const rowOfKey = new Map<number, number>();
const names = new Map<number, string>([
  ...demandLabels.map((label, at): [number, string] => [labelHashes[at] ?? 0, label]),
  ...allHints.map(({ hash, name }): [number, string] => [hash, name]),
]);

/** Collects features as rows. */
class Rows implements FeatureSink {
  readonly found = new Set<number>();
  readonly words: number[] = [];

  add(kind: number, a: number, b: number, c: number): void {
    const key = keyOf(featureHash(kind, a, b, c));
    let row = rowOfKey.get(key);
    if (row === undefined) {
      row = rowKeys.length;
      rowOfKey.set(key, row);
      rowKeys.push(key);
      rowNames.push(nameOf(kind, a, b, c));
    }
    this.found.add(row);
    if (kind === wordKind) this.words.push(row);
  }
}

function nameOf(kind: number, ...parts: readonly number[]): string {
  return (featureKinds[kind] ?? '').replace(
    /(?<!>)[123]/g,
    (digit) => names.get(parts[Number(digit) - 1] ?? 0) ?? '',
  );
}

/** Cuts a message into pieces, as core/detect.ts does. */
export function prepare(message: LabelledMessage): Prepared {
  const spans = (message.quotes ?? []).map((quote) => {
    const start = message.text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  const isQuoted = (piece: Sentence) =>
    spans.some(({ start, end }) => start >= 0 && start < piece.end && piece.start < end);
  const pieces = groupsOf(sentencesOf(message.text)).flatMap((group) => {
    const read = group.map(({ sentence, around }) => ({
      sentence,
      around,
      own: readPiece(sentence, around),
    }));
    const together = new Set(read.flatMap(({ own }) => [...own.rows]));
    return read.flatMap(({ sentence, around, own }) => [
      pieceOf(own, together, isQuoted(sentence)),
      ...clausesOf(sentence).map((clause) =>
        pieceOf(readPiece(clause, around, own.hints), together, isQuoted(clause)),
      ),
    ]);
  });
  return { message, pieces };
}

interface ReadPiece extends Pick<Piece, 'words' | 'whole' | 'margins'> {
  /** The rows of its own features. */
  rows: ReadonlySet<number>;
  hints: readonly Hint[];
}

/** Reads one piece, as core/detect.ts does. */
function readPiece(
  piece: Sentence,
  around: readonly (readonly Topic[])[],
  ofSentence?: readonly Hint[],
): ReadPiece {
  for (const { lexeme } of [...piece.words, ...readingOf(piece.words)])
    names.set(lexeme.hash, lexeme.word).set(lexeme.conceptHash, lexeme.concept);
  const hits = phraseHits(piece);
  const rows = new Rows();
  const hints = readFeatures(piece, around, hits, rows, ofSentence);
  const whole = ofSentence === undefined;
  const margins = demandLabels.map((label) => marginOf(whole, isWorded(label, hits, hints), 0));
  return { rows: rows.found, words: rows.words, whole, margins, hints };
}

/** A piece among its group of sentences: each row counts as in `Scorer.score`, and "*", which all have, fully. */
function pieceOf(
  { rows: own, words, whole, margins }: ReadPiece,
  together: ReadonlySet<number>,
  quoted: boolean,
): Piece {
  const rows = Int32Array.from(new Set([...own, ...together]));
  const shares = Float32Array.from(
    rows,
    (row) => (own.has(row) ? 1 - shareTogether : 0) + (together.has(row) ? shareTogether : 0),
  );
  return { rows, shares, words, whole, margins, quoted };
}
