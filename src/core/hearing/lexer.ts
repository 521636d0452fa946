/** From characters to tokens: words, numbers, times and punctuation, with their places in the text. */
import { type Lexeme, type Spelling, spellingOf } from './lexemes.ts';

export interface Token {
  lexeme: Lexeme;
  start: number;
  end: number;
  /** A line ends between the token before and this one. */
  newLine: boolean;
  /** A comma, bracket, dash or the like stands before it, or the text or line begins with it. */
  clauseStart: boolean;
  /** A dash stands before it, for "9 - 5" and "Mon–Fri". */
  dash: boolean;
  /** It stands between quotation marks: words for somebody else, such as the text of a page. */
  quoted: boolean;
  /** What was typed, at the first of its lexemes. */
  spelling: Spelling | undefined;
}

/** What may begin with a digit: "24/7" and "1:1", a clock time with a mark of its own, a number. */
const digits =
  /(24\s?[/x]\s?7|1[:-]1(?!\d)|1on1)|(\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|o['’]?\s?clock\b)|\d{1,2}[:h][0-5]\d\b|\d{1,2}h\b)|\d+(?:[.,]\d+)*%?/iy;

/** Marks that stand beside a word without a clause beginning after them. */
const within = new Set('\'"“”’‘*_/@#');
const dashes = new Set('-–—−');
/** Marks that are read like words. */
const signs = new Set('%$£€');

/** Whether a token is a punctuation mark that is not read like a word. */
export function isPunctuation({ kind, word }: Lexeme): boolean {
  return kind === 'mark' && !signs.has(word);
}

/** All tokens of a text in order. Offsets are UTF-16 units. Every character is looked at a bounded number of times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let newLine = false;
  let clauseStart = true;
  let dash = false;
  const add = (spelling: Spelling, start: number, end: number) => {
    const { lexemes } = spelling;
    for (let index = 0; index < lexemes.length; index++) {
      const lexeme = lexemes[index] as Lexeme;
      tokens.push({
        lexeme,
        start,
        end,
        newLine,
        clauseStart,
        dash,
        quoted: false,
        spelling: index === 0 ? spelling : undefined,
      });
      newLine = false;
      if (isPunctuation(lexeme)) addMark(lexeme.word, start, end);
      else {
        clauseStart = false;
        dash = false;
      }
    }
  };
  const addMark = (mark: string, start: number, end: number) => {
    if (!dashes.has(mark)) clauseStart ||= !within.has(mark);
    else {
      dash = true;
      const tight = tokens.at(-2)?.end === start && end < text.length && !/\s/.test(text.charAt(end));
      clauseStart ||= !tight;
    }
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code, text, at);
    if (kind === space) {
      if (code === 10) {
        newLine = true;
        clauseStart = true;
        dash = false;
      }
      at++;
    } else if (kind === letter) {
      at = readWord(text, at, add);
    } else if (kind === digit) {
      at = readDigits(text, at, add);
    } else {
      const end = at + (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1);
      add(spellingOf(text.slice(at, end), 'mark'), at, end);
      at = end;
    }
  }
  markQuoted(tokens);
  return tokens;
}

type Add = (spelling: Spelling, start: number, end: number) => void;

/** "don't" is one token of two lexemes; "w/" stands alone, and "and/or" is two tokens. */
function readWord(text: string, start: number, add: Add): number {
  const end = endOfLetters(text, start);
  const mark = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (!isInner(mark) || kindOf(next, text, end + 1) !== letter) {
    add(spellingOf(text.slice(start, end), 'word'), start, end);
    return end;
  }
  const last = endOfLetters(text, end + 1);
  if (mark === slash) {
    add(spellingOf(text.slice(start, end), 'word'), start, end);
    add(spellingOf(text.slice(end + 1, last), 'word'), end + 1, last);
  } else add(spellingOf(text.slice(start, last), 'word'), start, last);
  return last;
}

function readDigits(text: string, start: number, add: Add): number {
  digits.lastIndex = start;
  const match = digits.exec(text);
  const typed = match?.[0] ?? text.charAt(start);
  const end = start + typed.length;
  if (match?.[1] !== undefined)
    add(spellingOf(typed.startsWith('24') ? '24/7' : 'oneonone', 'word'), start, end);
  else add(spellingOf(typed, match?.[2] === undefined ? 'number' : 'time'), start, end);
  return end;
}

function endOfLetters(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && kindOf(text.charCodeAt(at), text, at) === letter) at++;
  return at;
}

const slash = 47;

/** An apostrophe of any kind or a slash, which may stand inside a word. */
function isInner(code: number): boolean {
  return (
    code === 39 || code === slash || code === 96 || code === 0x2019 || code === 0x2018 || code === 0x02bc
  );
}

const space = 1;
const letter = 2;
const digit = 3;
const other = 4;
/** What each UTF-16 unit is, as far as it has been met; 0 is unknown yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number, text: string, at: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known;
  if (Number.isNaN(code)) return other;
  // Half of a pair: only its whole says whether it is a letter, and both halves of a letter count as one.
  if (code >= 0xd800 && code < 0xe000) return kindOfPair(text, at);
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfPair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const from = code >= 0xdc00 ? at - 1 : at;
  const point = text.codePointAt(from);
  return point !== undefined && point > 0xffff ? kindOfCharacter(String.fromCodePoint(point)) : other;
}

function kindOfCharacter(character: string): number {
  if (/\s/u.test(character)) return space;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  return /\d/.test(character) ? digit : other;
}

const longestQuotation = 80;
const quotationMarks = new Set('"“”„«»\'‘’');

function markQuoted(tokens: readonly Token[]): void {
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { lexeme } = tokens[at] as Token;
    if (lexeme.kind !== 'mark' || !quotationMarks.has(lexeme.word)) continue;
    if (open >= 0 && at - open > 2 && at - open <= longestQuotation) {
      for (let inside = open + 1; inside < at; inside++) (tokens[inside] as Token).quoted = true;
      open = -1;
    } else open = at;
  }
}
