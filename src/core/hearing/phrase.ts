/**
 * The little language of phrases. Words stand for themselves (plain, lower case), `@name` for a concept, `a|b` for either, `x?` may be
 * missing, `*` is up to three words of any kind, `**` up to seven, `^` the start of a clause, `$` the end of the sentence.
 */
import type { Sentence } from './sentences.ts';

/** What a phrase looks at in a word. */
interface Word {
  word: string;
  concept: string;
  clauseStart: boolean;
}

interface Element {
  any: ReadonlySet<string>;
  optional: boolean;
  /** How many words of any kind may stand here; 0 for an ordinary element. */
  gap: number;
  clauseStart: boolean;
  sentenceEnd: boolean;
}

export interface Phrase {
  source: string;
  elements: readonly Element[];
}

/** Compiles one phrase. */
export function phrase(source: string): Phrase {
  return { source, elements: source.split(' ').map(elementFrom) };
}

function elementFrom(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const names = (optional ? source.slice(0, -1) : source).split('|');
  return {
    any: new Set(names),
    optional,
    gap: source === '*' ? 3 : source === '**' ? 7 : 0,
    clauseStart: source === '^',
    sentenceEnd: source === '$',
  };
}

/** The index after the last word of the phrase when it begins at `at`, or -1. */
export function matchAt(found: Phrase, words: readonly Word[], at: number): number {
  return matchFrom(found.elements, 0, words, at);
}

function matchFrom(elements: readonly Element[], index: number, words: readonly Word[], at: number): number {
  const element = elements[index];
  if (!element) return at;
  if (element.clauseStart) {
    return words[at]?.clauseStart ? matchFrom(elements, index + 1, words, at) : -1;
  }
  if (element.sentenceEnd) return at >= words.length ? at : -1;
  if (element.gap > 0) return matchAfterGap(elements, index, words, at, element.gap);
  const word = words[at];
  if (word && (element.any.has(word.word) || element.any.has(word.concept))) {
    const end = matchFrom(elements, index + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, index + 1, words, at) : -1;
}

function matchAfterGap(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  at: number,
  gap: number,
): number {
  for (let skipped = 0; skipped <= gap && at + skipped <= words.length; skipped++) {
    const end = matchFrom(elements, index + 1, words, at + skipped);
    if (end >= 0) return end;
  }
  return -1;
}

/** Every symbol that the phrase may begin with; undefined when it may begin with anything. */
export function firstSymbols(found: Phrase): ReadonlySet<string> | undefined {
  const symbols = new Set<string>();
  for (const element of found.elements) {
    if (element.clauseStart) continue;
    if (element.gap > 0 || element.sentenceEnd) return undefined;
    for (const symbol of element.any) symbols.add(symbol);
    if (!element.optional) return symbols;
  }
  return undefined;
}

/** Whether the phrase occurs anywhere in the sentence. */
export function occursIn(found: Phrase, sentence: Sentence): boolean {
  return sentence.words.some((_, at) => matchAt(found, sentence.words, at) >= 0);
}
