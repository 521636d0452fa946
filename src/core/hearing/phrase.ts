/**
 * The little language of phrases. Words stand for themselves (plain, lower case), `@name` for a concept, `a|b` for either, `x?` may be
 * missing, `*` is up to three words of any kind, `**` up to seven, `^` the start of a clause, `$` the end of the sentence.
 */
import { symbolCount, symbolOf } from './symbols.ts';

/** What a phrase looks at in a word. */
interface Word {
  lexeme: { symbol: number; conceptSymbol: number };
  clauseStart: boolean;
}

interface Element {
  /** The words and concepts that fit, as symbols. */
  any: readonly number[];
  /** The same as one bit for each symbol; made at the first look, when all symbols are known. */
  bits: Uint32Array | undefined;
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
    any: names.map(symbolOf),
    bits: undefined,
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

function matchFrom(
  elements: readonly Element[],
  first: number,
  words: readonly Word[],
  from: number,
): number {
  let at = from;
  for (let index = first; index < elements.length; index++) {
    const element = elements[index] as Element;
    if (element.clauseStart) {
      if (words[at]?.clauseStart !== true) return -1;
    } else if (element.sentenceEnd) {
      if (at < words.length) return -1;
    } else if (element.gap > 0) {
      return matchAfterGap(elements, index + 1, words, at, element.gap);
    } else if (at < words.length && fits(element, words[at] as Word)) {
      if (element.optional) {
        const end = matchFrom(elements, index + 1, words, at + 1);
        if (end >= 0) return end;
      } else at++;
    } else if (!element.optional) return -1;
  }
  return at;
}

function fits(element: Element, { lexeme: { symbol, conceptSymbol } }: Word): boolean {
  const bits = element.bits ?? bitsOf(element);
  return (
    (((bits[symbol >>> 5] as number) >>> (symbol & 31)) & 1) === 1 ||
    (((bits[conceptSymbol >>> 5] as number) >>> (conceptSymbol & 31)) & 1) === 1
  );
}

function bitsOf(element: Element): Uint32Array {
  const bits = new Uint32Array((symbolCount() >>> 5) + 1);
  for (const symbol of element.any) bits[symbol >>> 5] = (bits[symbol >>> 5] ?? 0) | (1 << (symbol & 31));
  element.bits = bits;
  return bits;
}

function matchAfterGap(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  at: number,
  gap: number,
): number {
  const last = Math.min(at + gap, words.length);
  const next = elements[index];
  const plain =
    next !== undefined && !next.optional && next.gap === 0 && !next.clauseStart && !next.sentenceEnd;
  for (let from = at; from <= last; from++) {
    if (plain && (from === words.length || !fits(next, words[from] as Word))) continue;
    const end = matchFrom(elements, index, words, from);
    if (end >= 0) return end;
  }
  return -1;
}

/** Every symbol that the phrase may begin with; undefined when it may begin with anything. */
export function firstSymbols(found: Phrase): ReadonlySet<number> | undefined {
  const symbols = new Set<number>();
  for (const element of found.elements) {
    if (element.clauseStart) continue;
    if (element.gap > 0 || element.sentenceEnd) return undefined;
    for (const symbol of element.any) symbols.add(symbol);
    if (!element.optional) return symbols;
  }
  return undefined;
}

/** Whether the phrase occurs anywhere in the words. */
export function occursIn(found: Phrase, words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at++) if (matchAt(found, words, at) >= 0) return true;
  return false;
}

/** What phrases stand for, found by the symbols that they may begin with. */
export class PhraseIndex<Entry extends { phrase: Phrase }> {
  /** For each symbol; without holes, which would make every look slower. */
  private readonly entries: (readonly Entry[])[] = [];

  /** Throws for a phrase that may begin with anything (a gap, or a filler that is left out): it would never be found. */
  add(entry: Entry): void {
    const symbols = firstSymbols(entry.phrase);
    if (!symbols) throw new Error(`A phrase must begin with a word: "${entry.phrase.source}"`);
    for (const symbol of symbols) {
      while (this.entries.length <= symbol) this.entries.push(none);
      this.entries[symbol] = [...(this.entries[symbol] as readonly Entry[]), entry];
    }
  }

  /** Those that may begin with a word or concept of this symbol; none for 0. */
  startingWith(symbol: number): readonly Entry[] {
    return symbol < this.entries.length ? (this.entries[symbol] as readonly Entry[]) : none;
  }
}

const none: readonly never[] = [];
