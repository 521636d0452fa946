/** From tokens to sentences: what a phrase is looked for in, and what a quote is made of. */
import { conceptOf, joinedLength } from './concepts.ts';
import { type Token, tokensOf } from './lexer.ts';

/** One word of a sentence: as a plain word, and as the concept that it belongs to ("@zone") or its stem. */
export interface Word {
  word: string;
  concept: string;
  start: number;
  end: number;
  /** A comma, bracket, dash or the like stands before it. */
  clauseStart: boolean;
  /** A dash stands before it, for "9 - 5" and "Mon–Fri". */
  dash: boolean;
  quoted: boolean;
}

export interface Sentence {
  words: Word[];
  start: number;
  end: number;
  question: boolean;
}

/** So that the work per sentence is bounded, whatever is pasted. */
const longestSentence = 80;

const abbreviations = new Set([
  'e.g',
  'i.e',
  'approx',
  'mr',
  'mrs',
  'dr',
  'ms',
  'vs',
  'no',
  'st',
  'min',
  'hrs',
  'hr',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'etc',
  'incl',
  'max',
  'g',
  'e',
  'i',
]);

/** The sentences of a text in order; every piece of text with a word in it belongs to exactly one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = (question: boolean) => {
    if (current.some((token) => token.kind !== 'mark')) sentences.push(sentenceFrom(current, question));
    current = [];
  };
  const tokens = tokensOf(text);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before && hasLineBreak(text, before.end, token.start)) close(false);
    current.push(token);
    if (endsSentence(text, tokens, index)) close(token.word === '?');
    else if (current.length >= longestSentence) close(false);
  }
  close(false);
  return sentences;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  const next = tokens[index + 1];
  if (token.word === '!' || token.word === '?' || token.word === '…')
    return next?.word !== '!' && next?.word !== '?' && next?.word !== ')';
  if (token.word !== '.') return false;
  if (!next) return true;
  if (next.word === '.' || next.start === token.end) return false;
  const before = tokens[index - 1];
  const small = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  return !(small && before !== undefined && abbreviations.has(before.word));
}

function sentenceFrom(tokens: readonly Token[], question: boolean): Sentence {
  const words = withRanges(joinWords(tokens));
  const first = tokens.find((token) => token.kind !== 'mark');
  const last = tokens.findLast((token) => token.kind !== 'mark');
  const tail = tokens.at(-1);
  const end = tail && last && /[.!?…)"”]/.test(tail.word) ? tail.end : (last?.end ?? 0);
  return { words, start: first?.start ?? 0, end, question };
}

/** Drops marks (a clause begins after most of them) and joins "stand-up", "time zone". */
function joinWords(tokens: readonly Token[]): Word[] {
  const plain: (Token & { clauseStart: boolean; dash: boolean })[] = [];
  let clauseStart = true;
  let dash = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') {
      plain.push({ ...token, clauseStart, dash });
      clauseStart = false;
      dash = false;
    } else if (isDash(token.word)) {
      dash = true;
      const tight = tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
      if (!tight) clauseStart = true;
    } else if (token.word === '%' || token.word === '$' || token.word === '£' || token.word === '€') {
      plain.push({ ...token, clauseStart, dash });
      clauseStart = false;
    } else if (!'\'"“”’‘*_/@#'.includes(token.word)) clauseStart = true;
  }
  const words: Word[] = [];
  for (let at = 0; at < plain.length; ) {
    const length = joinedLength(plain, at);
    const token = plain[at];
    if (!token) break;
    const last = plain[at + length - 1] ?? token;
    const word = plain
      .slice(at, at + length)
      .map((part) => part.word)
      .join('-');
    const { start, clauseStart, dash } = token;
    words.push({
      word,
      concept: tokenConcept(token, word),
      start,
      end: last.end,
      clauseStart,
      dash,
      quoted: token.quoted === true,
    });
    at += length;
  }
  return words;
}

function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—' || mark === '−';
}

const money = new Set(['$', '£', '€']);

function tokenConcept(token: Token, word: string): string {
  if (token.kind === 'time') return '@clock';
  if (money.has(token.word)) return '@money';
  if (token.kind !== 'number') return numberWords.has(word) ? '@few' : conceptOf(word);
  if (token.word.endsWith('%')) return '@percent';
  const value = Number(token.word);
  if (value === 1) return '@one';
  if (value <= 12) return '@few';
  return value <= 24 ? '@several' : '@many';
}

const numberWords = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
const rangeWords = new Set(['to', 'till', 'til', 'until', 'thru', 'through', 'bis', 'untill']);
const units = new Set(['@hour', '@minute', '@dayunit', '@weekunit', '@percent', '@money']);
const notClock = new Set([
  'year',
  'times',
  'time',
  'page',
  'people',
  'word',
  'item',
  'pages',
  'k',
  'x',
  'm',
  'cm',
  'px',
  'star',
  'minute',
  'sec',
  'post',
  'photo',
  'version',
  'business',
  'working',
  'sentence',
  'line',
]);

/** Joins "9am–5pm", "9 to 5", "noon till 8" into one word of the concept @range; "2 to 3 days" stays as it is. */
function withRanges(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const length = rangeLength(words, at);
    const last = words[at + length - 1];
    if (length > 1 && last) {
      result.push({ ...word, word: '9-5', concept: '@range', end: last.end });
      at += length - 1;
    } else result.push(word);
  }
  return result;
}

function rangeLength(words: readonly Word[], at: number): number {
  const from = words[at];
  if (!from || !isClockLike(from)) return 1;
  // "7pm IST to 3am IST": the zone may stand between.
  const after = words[at + 1]?.concept === '@zone' && from.concept === '@clock' ? at + 2 : at + 1;
  const second = words[after];
  if (!second) return 1;
  const end = second.dash && isClockLike(second) ? after : isRangeWord(words, after, at) ? after + 1 : -1;
  const to = words[end];
  if (!to || !isClockLike(to)) return 1;
  const next = words[end + 1];
  const counted = next && (units.has(next.concept) || notClock.has(next.concept) || next.dash);
  return counted && from.concept !== '@clock' && to.concept !== '@clock' ? 1 : end + 1 - at;
}

function isRangeWord(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]?.word ?? '';
  return rangeWords.has(word) || (word === 'and' && words[from - 1]?.word === 'between');
}

function isClockLike(word: Word): boolean {
  if (word.concept === '@clock' || word.word === 'noon' || word.word === 'midnight' || word.word === 'midday')
    return true;
  if (word.concept === '@one' || word.concept === '@few') return word.word !== 'one';
  return /^(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)?$/.test(word.word) && word.concept !== '@money';
}
