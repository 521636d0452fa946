import type { PhraseHit } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Words of a sentence that is too long to be shown whole. */
const longQuote = 40;

/**
 * The piece of the text to show: the sentence or clause that was heard; of a very long one, the clauses around its phrase.
 * UTF-16 offsets.
 */
export function quoteOf(
  piece: Sentence,
  hit: PhraseHit | undefined,
  text: string,
): { start: number; end: number } {
  const { words } = piece;
  if (!hit || words.length <= longQuote) return trimmed(piece.start, piece.end, text);
  let from = hit.from;
  while (from > 0 && !words[from]?.clauseStart) from--;
  let to = hit.to;
  while (to < words.length && !words[to]?.clauseStart) to++;
  return trimmed(words[from]?.start ?? piece.start, words[to - 1]?.end ?? piece.end, text);
}

function trimmed(start: number, end: number, text: string): { start: number; end: number } {
  let last = end;
  while (last > start && /[\s,;:(–—-]/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
