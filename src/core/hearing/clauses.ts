import type { Sentence } from './sentences.ts';

const joiners = new Set(['and', 'but', 'so', 'because', 'plus', 'then', 'also']);
const shortestClause = 3;

/** The clauses of a sentence, each as a sentence of its own; empty when there is only one. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const { words } = sentence;
  const starts = [0];
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word || !(word.clauseStart || joiners.has(word.lexeme.word))) continue;
    if (at - (starts.at(-1) ?? 0) >= shortestClause && words.length - at >= shortestClause) starts.push(at);
  }
  if (starts.length === 1) return [];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? words.length;
    const part = words.slice(joiners.has(words[from]?.lexeme.word ?? '') ? from + 1 : from, to);
    const last = index === starts.length - 1;
    return {
      words: part,
      start: part[0]?.start ?? sentence.start,
      end: last ? sentence.end : (part.at(-1)?.end ?? sentence.end),
      question: sentence.question && last,
    };
  });
}
