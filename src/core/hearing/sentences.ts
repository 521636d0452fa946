/** From tokens to sentences: what a phrase is looked for in, and what a quote is made of. */
import { joinedLength } from './concepts.ts';
import { type Lexeme, lexeme, wordLexeme } from './lexemes.ts';
import { isPunctuation, type Token, tokensOf } from './lexer.ts';

/** One word of a sentence. */
export type Word = Pick<Token, 'lexeme' | 'start' | 'end' | 'clauseStart' | 'dash' | 'quoted'>;

export interface Sentence {
  words: Word[];
  start: number;
  end: number;
  question: boolean;
}

/** So that the work per sentence is bounded, whatever is pasted. */
const longestSentence = 80;

const abbreviations = new Set(
  'e.g i.e approx mr mrs dr ms vs no st min hrs hr mon tue wed thu fri etc incl max g e i'.split(' '),
);

/** The sentences of a text in order; every piece of text with a word in it belongs to exactly one. */
export function sentencesOf(text: string): Sentence[] {
  return sentencesFrom(tokensOf(text), text);
}

/** The same from a text's tokens. */
export function sentencesFrom(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, question: boolean) => {
    const sentence = to > from ? sentenceFrom(tokens, from, to, question) : undefined;
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.newLine) close(index, false);
    if (token?.lexeme.kind === 'mark' && endsSentence(text, tokens, index))
      close(index + 1, token.lexeme.word === '?');
    else if (index + 1 - from >= longestSentence) close(index + 1, false);
  }
  close(tokens.length, false);
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const mark = token?.lexeme.word;
  const next = tokens[index + 1];
  const follows = next?.lexeme.word;
  if (mark === '!' || mark === '?' || mark === '…')
    return follows !== '!' && follows !== '?' && follows !== ')';
  if (mark !== '.') return false;
  if (!next) return true;
  if (follows === '.' || next.start === token?.end) return false;
  const before = tokens[index - 1];
  const abbreviated = before !== undefined && abbreviations.has(before.lexeme.word);
  return !(abbreviated && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)));
}

const ends = new Set('.!?…)"”');
/** The words of the tokens from `from` up to `to`, without marks; undefined without any word. */
function sentenceFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  question: boolean,
): Sentence | undefined {
  const words: Word[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isPunctuation(token.lexeme)) continue;
    words.push(token);
    if (token.lexeme.kind === 'mark') continue;
    first ??= token;
    last = token;
  }
  if (!first || !last) return undefined;
  const tail = tokens[to - 1] as Token;
  const end = ends.has(tail.lexeme.word) ? tail.end : last.end;
  return { words: withRanges(joinWords(words)), start: first.start, end, question };
}

/** Joins "stand-up" and "time zone" into one word each. */
function joinWords(words: Word[]): Word[] {
  let joined: Word[] | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const length = word.lexeme.joins ? joinedLength(words, at) : 1;
    if (length > 1) {
      joined ??= words.slice(0, at);
      const parts = words.slice(at, at + length);
      const lexeme = wordLexeme(parts.map((part) => part.lexeme.word).join('-'));
      joined.push({ ...word, lexeme, end: parts.at(-1)?.end ?? word.end });
    } else joined?.push(word);
    at += length;
  }
  return joined ?? words;
}

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

let onlyRange: Lexeme | undefined;

/** Made when it is first needed: by then the phrases have named what they look for, in whatever order the modules were loaded. */
function rangeLexeme(): Lexeme {
  onlyRange ??= lexeme('9-5', '@range', 'word');
  return onlyRange;
}

/** Joins "9am–5pm", "9 to 5", "noon till 8" into one word of the concept @range; "2 to 3 days" stays as it is. */
function withRanges(words: Word[]): Word[] {
  let result: Word[] | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const length = rangeLength(words, at);
    const last = words[at + length - 1];
    if (length > 1 && last) {
      result ??= words.slice(0, at);
      result.push({ ...word, lexeme: rangeLexeme(), end: last.end });
    } else result?.push(word);
    at += length;
  }
  return result ?? words;
}

function rangeLength(words: readonly Word[], at: number): number {
  const from = words[at];
  if (!from?.lexeme.clockLike) return 1;
  // "7pm IST to 3am IST": the zone may stand between.
  const after =
    words[at + 1]?.lexeme.concept === '@zone' && from.lexeme.concept === '@clock' ? at + 2 : at + 1;
  const second = words[after];
  if (!second) return 1;
  const end = second.dash && second.lexeme.clockLike ? after : isRangeWord(words, after, at) ? after + 1 : -1;
  const to = words[end];
  if (!to?.lexeme.clockLike) return 1;
  const next = words[end + 1];
  const counted = next && (units.has(next.lexeme.concept) || notClock.has(next.lexeme.concept) || next.dash);
  return counted && from.lexeme.concept !== '@clock' && to.lexeme.concept !== '@clock' ? 1 : end + 1 - at;
}

function isRangeWord(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]?.lexeme.word ?? '';
  return rangeWords.has(word) || (word === 'and' && words[from - 1]?.lexeme.word === 'between');
}
