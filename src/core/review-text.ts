/** A draft as the concerns read it: sentence by sentence in plain words, with the way back to what was typed. */
import { type Sentence, sentencesOf, type Word } from './hearing/sentences.ts';

export interface Place {
  start: number;
  end: number;
}

export interface DraftSentence {
  /**
   * Lower-case words with single spaces, short forms written out; "RANGE" for "9 to 5" and "CLOCK" for "9am"; the chat form "ill be" is
   * "i will be", and words in quotes, which are somebody else's, are "QUOTE".
   */
  plain: string;
  /** The same with " ," where a clause begins. */
  clauses: string;
  typed: string;
  /** Where the sentence stands in the draft. */
  start: number;
  end: number;
  words: readonly PlainWord[];
}

interface PlainWord {
  /** Its place in each of the two texts. */
  at: { plain: number; clauses: number };
  /** Place in the draft. */
  start: number;
  end: number;
  clauseStart: boolean;
}

/** A line, or a few hundred characters of a long one up to the end of a sentence. */
const piece = /[^\n]{0,400}[^\n]*?(?:[.!?]+(?=\s)|$)/gm;

/** The sentences of a draft, piece by piece, so that a long draft can be read in slices. Lines quoted with ">" are left out. */
export function* draftSentences(text: string): Generator<DraftSentence> {
  let cited = false;
  for (const { 0: part, index } of text.matchAll(piece)) {
    if (index === 0 || text[index - 1] === '\n') cited = /^\s*>/.test(part);
    if (cited || part.trim() === '') continue;
    const quoted = quotedPieces(part);
    for (const sentence of sentencesOf(part)) yield plainSentence(sentence, part, index, quoted);
  }
}

function plainSentence(
  sentence: Sentence,
  line: string,
  offset: number,
  quoted: readonly Place[],
): DraftSentence {
  let plain = '';
  let clauses = '';
  const words: PlainWord[] = [];
  for (const word of sentence.words) {
    const { start, end, clauseStart } = word;
    const inQuotes = quoted.some((piece) => piece.start <= start && piece.end >= end);
    if (inQuotes && plain.endsWith('QUOTE')) continue;
    const written = inQuotes ? 'QUOTE' : plainWord(word, plain);
    if (plain !== '') {
      plain += ' ';
      clauses += clauseStart ? ' , ' : ' ';
    }
    const at = { plain: plain.length, clauses: clauses.length };
    words.push({ at, start: start + offset, end: end + offset, clauseStart });
    plain += written;
    clauses += written;
  }
  const { start, end } = sentence;
  return { plain, clauses, words, typed: line.slice(start, end), start: start + offset, end: end + offset };
}

function plainWord({ lexeme: { word, concept } }: Word, before: string): string {
  if (concept === '@range') return 'RANGE';
  if (concept === '@clock') return 'CLOCK';
  const sick = /\b(?:am|is|are|was|be|been|fell|feel|felt|got|get|very|so|seriously)$/.test(before);
  return word === 'ill' && !sick ? 'i will' : word.replaceAll('-', ' ');
}

/** The pieces of a draft that repeat somebody's words: in double quotes of any kind. */
export function quotedPieces(text: string): readonly Place[] {
  const quotes =
    /"[^"\n]{1,400}"|[“„][^”“\n]{1,400}[”“]|«[^»\n]{1,400}»|(?<=^|[\s(])'[^'\n]{2,200}'(?=[\s.,!?;)]|$)/g;
  return [...text.matchAll(quotes)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));
}
