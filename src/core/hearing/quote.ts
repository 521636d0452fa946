import type { Sentence } from './sentences.ts';

/**
 * The piece of the text to show for the words `from` to `to` (exclusive): the clauses that hold them, without the "and" in front.
 */
export function quoteOf(
  sentence: Sentence,
  from: number,
  to: number,
  text: string,
): { start: number; end: number } {
  const { words } = sentence;
  let first = from;
  while (first > 0 && !startsClause(sentence, first)) first--;
  let last = to;
  while (last < words.length && !startsClause(sentence, last)) last++;
  if (joins(words[first]?.word) && first < from) first++;
  const start = words[first]?.start ?? sentence.start;
  const end = last >= words.length ? sentence.end : (words[last - 1]?.end ?? sentence.end);
  return { start, end: Math.max(start, end) === start ? text.length : end };
}

function joins(word: string | undefined): boolean {
  return word === 'and' || word === 'but' || word === 'so' || word === 'because';
}

function startsClause(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (word.clauseStart || joins(word.word));
}
