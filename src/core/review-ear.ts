/** The second ear: what was learnt from labelled drafts hears what no wording has, packed by scripts/train-review.ts. */
import type { Concern } from './concern.ts';
import { type PackedWeights, WeightSum } from './hearing/weight-table.ts';
import { readDraftFeatures, wordKind } from './review-features.ts';
import type { DraftSentence, Place } from './review-text.ts';
import * as packed from './review-weights.ts';

/** A word that was not met in training makes a piece less like a draft, so that it has to be clearer. */
const unknownMargin = 1;

/** So far below what is heard, about one sentence in twenty is unkind: of the false notes on held-out sentences half are down there, of the right ones few. */
const meantWell = 5.8;

/** How clearly something is heard; above 0 it is worth a note. */
export type Heard = Record<Concern['concern'], number>;

export class Ear {
  private readonly start: readonly number[];
  private readonly sum: WeightSum;

  constructor(weights: PackedWeights) {
    this.start = weights.start;
    this.sum = new WeightSum(weights, wordKind);
  }

  /** How clearly neighbouring sentences, read as one piece, are unkind or promise something. */
  heardIn(sentences: readonly DraftSentence[]): Heard {
    const { unkind, promise, unknown } = this.read(sentences);
    const margin = unknown * unknownMargin;
    return { unkind: unkind - margin, promise: promise - margin };
  }

  /** Whether a sentence is so plainly meant well that an unkind wording in it must mean something else: "Are you kidding, I love these!" */
  meansWell(sentence: DraftSentence): boolean {
    return this.read([sentence]).unkind < -meantWell;
  }

  /** The same without regard to strange words, and how many these are. */
  private read(sentences: readonly DraftSentence[]): Heard & { unknown: number } {
    readDraftFeatures(sentences, this.sum.emptied());
    const sums = Float64Array.from(this.start);
    const unknown = this.sum.addSums(sums);
    return { unkind: sums[0] as number, promise: sums[1] as number, unknown };
  }

  /** Where in a sentence it is heard most clearly. */
  clearestPlace(name: Concern['concern'], sentence: DraftSentence): Place {
    if (sentence.words.length <= longestMarked) return sentence;
    const rated = clausesOf(sentence).map((clause) => ({ clause, score: this.heardIn([clause])[name] }));
    return rated.reduce((best, each) => (each.score > best.score ? each : best)).clause;
  }
}

let own: Ear | undefined;

/** The ear as it was trained. */
export function trainedEar(): Ear {
  own ??= new Ear(packed);
  return own;
}

/** Words that two sentences may have to be heard as one. */
const longestPair = 25;

/** Whether neighbouring sentences are short enough to be one thought: "I warned you. You laughed." */
export function isPair(first: DraftSentence, second: DraftSentence): boolean {
  return first.words.length + second.words.length <= longestPair;
}

/** Words that are marked as a whole; of a longer sentence it is the clause that says it most clearly. */
const longestMarked = 18;

/** Words that a clause has at least. */
const shortestClause = 4;

function clausesOf(sentence: DraftSentence): [DraftSentence, ...DraftSentence[]] {
  const { words, clauses } = sentence;
  const starts = [0];
  for (const [at, { clauseStart }] of words.entries())
    if (clauseStart && at - (starts.at(-1) ?? 0) >= shortestClause && words.length - at >= shortestClause)
      starts.push(at);
  const [first = sentence, ...rest] = starts.map((from, index): DraftSentence => {
    const to = starts[index + 1] ?? words.length;
    const part = words.slice(from, to);
    const after = words[to];
    const text = clauses
      .slice(part[0]?.at.clauses, after ? after.at.clauses : clauses.length)
      .replace(/ , $/, '')
      .trim();
    const start = part[0]?.start ?? sentence.start;
    const end = after ? (part.at(-1)?.end ?? sentence.end) : sentence.end;
    return { ...sentence, clauses: text, words: part, start, end };
  });
  return [first, ...rest];
}
