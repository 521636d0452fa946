/** A draft as the second ear meets it: its sentences and pairs of short ones, each as the rows of its features. */
import { type FeatureSink, featureHash } from '../../src/core/hearing/features.ts';
import { keyOf } from '../../src/core/hearing/weight-table.ts';
import { isPair } from '../../src/core/review-ear.ts';
import { draftFeatureKinds, readDraftFeatures, wordKind } from '../../src/core/review-features.ts';
import { type DraftSentence, draftSentences } from '../../src/core/review-text.ts';
import type { Draft, Ear } from './drafts.ts';

export interface DraftPiece {
  /** The rows of the features, each once. */
  rows: Int32Array;
  /** What the labelled draft quotes from it. */
  quoted: readonly Ear[];
}

export interface PreparedDraft {
  draft: Draft;
  pieces: readonly DraftPiece[];
}

/** What each row stands for: its key in the packed weights, and its name for people. */
export const rowKeys: number[] = [];
export const rowNames: string[] = [];
const wordRows = new Set<number>();
const rowOfKey = new Map<number, number>();
const names = new Map<number, string>();

class Rows implements FeatureSink {
  readonly found = new Set<number>();

  add(kind: number, ...parts: [number, number, number]): void {
    const key = keyOf(featureHash(kind, ...parts));
    let row = rowOfKey.get(key);
    if (row === undefined) {
      row = rowKeys.length;
      rowOfKey.set(key, row);
      rowKeys.push(key);
      rowNames.push(nameOf(kind, parts));
    }
    if (kind === wordKind) wordRows.add(row);
    this.found.add(row);
  }
}

function nameOf(kind: number, parts: readonly number[]): string {
  return (draftFeatureKinds[kind] ?? '').replace(
    /[123]/g,
    (digit) => names.get(parts[Number(digit) - 1] ?? 0) ?? '',
  );
}

/** Cuts a draft into the pieces that the ear scores. */
export function prepareDraft(draft: Draft): PreparedDraft {
  const sentences = [...draftSentences(draft.text)];
  const pieces = sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return before && isPair(before, sentence) ? [[sentence], [before, sentence]] : [[sentence]];
  });
  return { draft, pieces: pieces.map((piece) => pieceOf(piece, draft)) };
}

function pieceOf(sentences: readonly DraftSentence[], { text, quotes = [] }: Draft): DraftPiece {
  const rows = new Rows();
  readDraftFeatures(sentences, rows, (hash, name) => names.set(hash, name));
  const quoted = quotes.filter(({ quote }) => {
    const from = text.indexOf(quote);
    return sentences.some(({ start, end }) => from < end && start < from + quote.length);
  });
  return { rows: Int32Array.from(rows.found), quoted: quoted.map(({ concern }) => concern) };
}

/** The rows of the words that were met in two pieces at least. */
export function knownWords(drafts: readonly PreparedDraft[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { pieces } of drafts)
    for (const { rows } of pieces)
      for (const row of rows) if (wordRows.has(row)) counts.set(row, (counts.get(row) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([row]) => row));
}
