/** Hearing what a client's message implies: each sentence and clause is scored, and what stands out is quoted. */
import { clausesOf } from './hearing/clauses.ts';
import { readFeatures } from './hearing/features.ts';
import { forceOf } from './hearing/force.ts';
import { groupsOf, type Topic } from './hearing/groups.ts';
import { isEnglish } from './hearing/language.ts';
import { tokensOf } from './hearing/lexer.ts';
import { type Hint, isWorded, type PhraseHit, phraseHits } from './hearing/phrases.ts';
import { quoteOf } from './hearing/quote.ts';
import { marginOf, scorer } from './hearing/scorer.ts';
import { SecondOpinion } from './hearing/second-opinion.ts';
import { type Sentence, sentencesFrom } from './hearing/sentences.ts';
import { reasonInWords, silenceOf } from './hearing/silence.ts';
import { type Demand, type DemandLabel, type Detection, demandLabels } from './model.ts';

/** One demand in one piece of the text, heard or nearly. */
interface Candidate {
  label: DemandLabel;
  piece: Sentence;
  score: number;
  /** The score of the piece by itself; below 0 it is heard only together with the sentences around. */
  alone: number;
  hits: readonly PhraseHit[];
  /** The clause of the piece that says it most clearly by itself: it makes a tighter quote. */
  clause?: { piece: Sentence; hits: readonly PhraseHit[]; score: number };
}

/** Below this a whole sentence has so little to do with any demand that its clauses need no look. */
const worthCutting = -2.5;
/**
 * Below this a piece that no wording speaks for is quoted together with the neighbour that helps it: a hint often needs the scene before
 * it, or the conclusion after it.
 */
const sure = 1.5;
/** What the words of a neighbour that helps add up to at least. */
const leastHelp = 0.5;
/** A clause that scores this by itself is quoted instead of its sentence; less than a demand needs, since the net has no opinion of it. */
const clearEnough = -1.2;
/** How far below the threshold a text still "looked close". */
const near = -2.5;

/**
 * The demands that one message of a client carries, in the order of the text; with none, the reason where the message looked close.
 * Any text may come in. Time grows linearly with its length.
 */
export function detectDemands(text: string): Detection {
  const tokens = tokensOf(text);
  if (!isEnglish(text, tokens)) return { demands: [], silence: reasonInWords('not English') };
  const read: ReadPiece[] = [];
  const sentences = sentencesFrom(tokens, text);
  const best = candidatesIn(sentences, read);
  const second = new SecondOpinion(sentences, text);
  for (const found of best) weigh(found, second);
  hearBeside(best, read, second);
  const heard = best.filter(({ score }) => score > 0);
  if (heard.length > 0)
    return {
      demands: heard.map((found) => demandFrom(found, heard, read, text)).sort((a, b) => a.start - b.start),
    };
  const silence = silenceOf(
    best.filter(
      ({ label, score, hits }) =>
        score > near || hits.some((hit) => hit.label === label && hit.guarded !== undefined),
    ),
  );
  return silence === undefined ? { demands: [] } : { demands: [], silence };
}

/** The best candidate for each demand, in the order of `demandLabels`. What was read for it is added to `read`. */
function candidatesIn(sentences: readonly Sentence[], read: ReadPiece[]): Candidate[] {
  const best: Candidate[] = [];
  for (const group of groupsOf(sentences)) {
    scorer().startGroup();
    const whole = group.map(({ sentence, around }) => readPiece(sentence, around, phraseHits(sentence)));
    for (const sentence of whole) hearSentence(sentence, best, read);
  }
  return best;
}

/** A sentence or clause as the scorer read it. */
interface ReadPiece {
  piece: Sentence;
  whole: boolean;
  around: readonly (readonly Topic[])[];
  hits: readonly PhraseHit[];
  hints: readonly Hint[];
  /** For each demand, the sum of the weights of its features. */
  sums: Float64Array;
  /** Words that say nothing to the scorer. */
  unknown: number;
}

/** Reads one piece. A clause comes with the hints of its sentence. */
function readPiece(
  piece: Sentence,
  around: readonly (readonly Topic[])[],
  hits: readonly PhraseHit[],
  ofSentence?: readonly Hint[],
): ReadPiece {
  const whole = ofSentence === undefined;
  const hints = readFeatures(piece, around, hits, scorer().sink(), ofSentence);
  return { piece, whole, around, hits, hints, ...scorer().sumsOf(whole) };
}

/** Considers a sentence, and its clauses where it has something to do with a demand. */
function hearSentence(sentence: ReadPiece, best: Candidate[], read: ReadPiece[]): void {
  read.push(sentence);
  if (consider(sentence, best) <= worthCutting) return;
  const { piece, around, hits, hints } = sentence;
  for (const clause of clausesOf(piece)) {
    // A clause has no phrase where its sentence has none.
    const part = readPiece(clause, around, hits.length > 0 ? phraseHits(clause) : hits, hints);
    read.push(part);
    consider(part, best);
  }
}

/** Scores one piece, keeps what beats the best so far, and gives the highest score. */
function consider({ piece, whole, hits, hints, sums, unknown }: ReadPiece, best: Candidate[]): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < sums.length; index++) {
    const label = demandLabels[index] as DemandLabel;
    const plain = scorer().score(sums[index] as number, index);
    if (plain > highest) highest = plain;
    const known = best[index];
    // Without any doubt it would still be no better: most labels of most pieces.
    if (known && plain <= known.score && (whole || known.score <= 0)) continue;
    const margin = marginOf(whole, isWorded(label, hits, hints), unknown);
    const score = plain - margin;
    const alone = scorer().scoreAlone(sums[index] as number, index) - margin;
    if (!known || score > known.score) best[index] = { label, piece, hits, score, alone };
    else if (!whole && isWithin(piece, known.piece)) {
      if (alone > (known.clause?.score ?? clearEnough)) known.clause = { piece, hits, score: alone };
    }
  }
  return highest;
}

/** Moves a candidate's score by what the net thinks of it. */
function weigh(found: Candidate, second: SecondOpinion): void {
  const moved = second.about(found.piece, demandLabels.indexOf(found.label), found.score);
  found.score += moved;
  found.alone += moved;
}

/**
 * Who asks for one thing often asks for another in the same breath, and there the words of the one have spoken against the other. So
 * beside what is heard already the rest is heard again, each piece by itself and a clause as if it were a sentence.
 */
function hearBeside(best: Candidate[], read: readonly ReadPiece[], second: SecondOpinion): void {
  const heard = best.filter(({ score }) => score > 0);
  if (heard.length === 0) return;
  const places = heard.map((found) => placeOf(found, read));
  const isFree = ({ piece }: ReadPiece) => !places.some((place) => overlap(place, piece));
  for (const { piece, hits, hints, sums, unknown } of read.filter(isFree)) {
    for (let index = 0; index < sums.length; index++) {
      const known = best[index] as Candidate;
      const alone = scorer().scoreAlone(sums[index] as number, index);
      if (alone <= known.score || heard.includes(known)) continue;
      const { label } = known;
      const score = alone - marginOf(true, isWorded(label, hits, hints), unknown);
      if (score <= known.score) continue;
      const found = { label, piece, hits, score, alone: score };
      weigh(found, second);
      best[index] = found;
    }
  }
}

/** The part of the text that a demand takes up: where its sentence as a whole was heard, the clause that says most of it. */
function placeOf({ label, piece, clause }: Candidate, read: readonly ReadPiece[]): Sentence {
  if (clause) return clause.piece;
  const index = demandLabels.indexOf(label);
  const parts = read.filter((part) => !part.whole && isWithin(part.piece, piece));
  const sums = parts.map((part) => part.sums[index] as number);
  return parts[sums.indexOf(Math.max(...sums))]?.piece ?? piece;
}

function overlap(one: Sentence, other: Sentence): boolean {
  return one.start < other.end && other.start < one.end;
}

function isWithin(part: Sentence, whole: Sentence): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/**
 * The sentence to be quoted with a piece that says too little by itself: of its neighbours the one that says most of the demand, and
 * none that carries another demand.
 */
function besideOf(
  { label, piece }: Candidate,
  heard: readonly Candidate[],
  read: readonly ReadPiece[],
): Sentence | undefined {
  const index = demandLabels.indexOf(label);
  const sentences = read.filter(({ whole }) => whole);
  const at = sentences.findIndex((sentence) => isWithin(piece, sentence.piece));
  const isFree = (sentence: ReadPiece) => !heard.some((other) => overlap(other.piece, sentence.piece));
  const saidBy = ({ sums }: ReadPiece) => sums[index] as number;
  return [at - 1, at + 1]
    .flatMap((place) => sentences[place] ?? [])
    .filter((sentence) => isFree(sentence) && saidBy(sentence) > leastHelp)
    .sort((one, other) => saidBy(other) - saidBy(one))[0]?.piece;
}

function demandFrom(
  found: Candidate,
  heard: readonly Candidate[],
  read: readonly ReadPiece[],
  text: string,
): Demand {
  const { label, score, alone, clause } = found;
  const { piece, hits } = clause ?? found;
  const wording = hits.find((hit) => hit.label === label && hit.guarded === undefined);
  const own = quoteOf(piece, wording, text);
  const beside = alone < sure && !wording && !clause ? besideOf(found, heard, read) : undefined;
  const start = Math.min(own.start, beside?.start ?? own.start);
  const end = Math.max(own.end, beside?.end ?? own.end);
  return {
    label,
    quote: text.slice(start, end),
    start,
    end,
    force: forceOf(piece, label),
    confidence: confidenceOf(score),
  };
}

/** 0.5 at the threshold, towards 1 above it; two digits, since more would pretend. */
function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
