/** From characters to tokens: words, numbers, times and punctuation, with their places in the text. */
import { plainWords } from './words.ts';

export type TokenKind = 'word' | 'number' | 'time' | 'mark';

export interface Token {
  /** The plain word ("you" for "u"), the number as written, or the punctuation mark. */
  word: string;
  kind: TokenKind;
  start: number;
  end: number;
  /** It stands between quotation marks: words for somebody else, such as the text of a page. */
  quoted?: boolean;
}

/**
 * One alternative after the other: 24/7, clock times with a mark of their own, numbers, words, single marks.
 * Every repetition is of one character class, so that the scan is linear.
 */
const pattern =
  /(24\s?[/x]\s?7|1[:-]1(?!\d)|1on1)|(\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|o['’]?\s?clock\b)|\d{1,2}[:h][0-5]\d\b|\d{1,2}h\b)|(\d+(?:[.,]\d+)*%?)|([\p{L}\p{M}]+(?:['’‘ʼ`/][\p{L}\p{M}]+)?)|(\S)/giu;

/** All tokens of a text in order. Offsets are UTF-16 units. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [typed, always, time, number, word] = match;
    const at = {
      start: match.index,
      end: match.index + typed.length,
      capital: false,
    };
    if (always)
      tokens.push({
        ...at,
        word: typed.startsWith('24') ? '24/7' : 'oneonone',
        kind: 'word',
      });
    else if (time) tokens.push({ ...at, word: typed.toLowerCase(), kind: 'time' });
    else if (number) tokens.push({ ...at, word: typed, kind: 'number' });
    else if (word) pushWords(tokens, typed, at);
    else tokens.push({ ...at, word: typed, kind: 'mark' });
  }
  markQuoted(tokens);
  return tokens;
}

const longestQuotation = 80;

function markQuoted(tokens: readonly Token[]): void {
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const mark = tokens[at]?.word ?? '';
    if (!'"“”„«»\'‘’'.includes(mark)) continue;
    if (open >= 0 && at - open > 2 && at - open <= longestQuotation) {
      for (let inside = open + 1; inside < at; inside++) {
        const token = tokens[inside];
        if (token) token.quoted = true;
      }
      open = -1;
    } else open = at;
  }
}

/** No word is longer; what goes on for pages without a space is none. */
const longestWord = 40;

/** "w/" and "and/or" are two words; a contraction is two tokens at one place. */
function pushWords(tokens: Token[], typed: string, at: { start: number; end: number }): void {
  const slash = typed.indexOf('/');
  if (slash > 0) {
    pushWords(tokens, typed.slice(0, slash), {
      start: at.start,
      end: at.start + slash,
    });
    pushWords(tokens, typed.slice(slash + 1), {
      start: at.start + slash + 1,
      end: at.end,
    });
    return;
  }
  for (const word of plainWords(typed.slice(0, longestWord))) tokens.push({ ...at, word, kind: 'word' });
}
