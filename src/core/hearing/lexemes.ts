/** What is known of a piece of text wherever it stands: its plain words, their concepts, and the numbers that stand for both. */
import { conceptOf, startsJoined } from './concepts.ts';
import { fillers } from './fillers.ts';
import { isEnglishWord, isForeignWord } from './language.ts';
import { hashOf, namedSymbol } from './symbols.ts';
import { plainWords } from './words.ts';

export type LexemeKind = 'word' | 'number' | 'time' | 'mark';

export interface Lexeme {
  /** The plain word ("you" for "u"), the number as written, or the punctuation mark. */
  word: string;
  /** "@zone", or the word's stem when it belongs to no concept. */
  concept: string;
  kind: LexemeKind;
  symbol: number;
  conceptSymbol: number;
  hash: number;
  conceptHash: number;
  /** Its concept is a named one that says something. */
  named: boolean;
  /** It is an article or a softener. */
  filler: boolean;
  /** It may be an hour of the day. */
  clockLike: boolean;
  /** A joined word ("time-zone") may begin with it. */
  joins: boolean;
}

/** What stands for one token of the text: several lexemes for a contraction. */
export interface Spelling {
  lexemes: readonly Lexeme[];
  /** It is one of the small words of English. */
  english: boolean;
  /** It is one of the small words of another language. */
  foreign: boolean;
}

/** Words come back again and again; a text of nothing but new words must not make this grow without end. */
const remembered = new Map<string, Spelling>();
const mostRemembered = 8000;

/** The lexemes of one token as typed. */
export function spellingOf(typed: string, kind: LexemeKind): Spelling {
  const known = remembered.get(typed);
  if (known !== undefined) return known;
  const spelling = spell(typed, kind);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(typed, spelling);
  return spelling;
}

/** No word is longer; what goes on for pages without a space is none. */
const longestWord = 40;

function spell(typed: string, kind: LexemeKind): Spelling {
  if (kind !== 'word') {
    const word = kind === 'time' ? typed.toLowerCase() : typed;
    return { lexemes: [lexeme(word, otherConcept(word, kind), kind)], english: false, foreign: false };
  }
  const lower = typed.toLowerCase();
  return {
    lexemes: plainWords(typed.slice(0, longestWord)).map(wordLexeme),
    english: isEnglishWord(lower),
    foreign: isForeignWord(lower),
  };
}

const numberWords = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));

/** The lexeme of a plain word, such as several that are joined ("time-zone"). */
export function wordLexeme(word: string): Lexeme {
  return lexeme(word, numberWords.has(word) ? '@few' : conceptOf(word), 'word');
}

/** A lexeme from its word and concept. */
export function lexeme(word: string, concept: string, kind: LexemeKind): Lexeme {
  return {
    word,
    concept,
    kind,
    symbol: namedSymbol(word),
    conceptSymbol: namedSymbol(concept),
    hash: hashOf(word),
    conceptHash: hashOf(concept),
    named: isNamed(concept),
    filler: fillers.has(word),
    clockLike: isClockLike(word, concept),
    joins: startsJoined(word),
  };
}

function isClockLike(word: string, concept: string): boolean {
  if (concept === '@clock' || word === 'noon' || word === 'midnight' || word === 'midday') return true;
  if (concept === '@one' || concept === '@few') return word !== 'one';
  return /^(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)?$/.test(word) && concept !== '@money';
}

function otherConcept(word: string, kind: LexemeKind): string {
  if (kind === 'time') return '@clock';
  if (kind === 'mark') return word === '$' || word === '£' || word === '€' ? '@money' : word;
  if (word.endsWith('%')) return '@percent';
  const value = Number(word);
  if (value === 1) return '@one';
  if (value <= 12) return '@few';
  return value <= 24 ? '@several' : '@many';
}

/** Concepts that occur so often that a pair with them says nothing. */
const common = new Set(['@be', '@do', '@have', '@please', '@me', '@we', '@you']);

function isNamed(concept: string): boolean {
  return (concept.startsWith('@') || concept.startsWith('&')) && !common.has(concept);
}
