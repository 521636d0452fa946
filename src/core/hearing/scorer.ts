/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */

import { demandLabels } from '../model.ts';
import { type FeatureSink, wordKind } from './features.ts';
import { WeightSum } from './weight-table.ts';
import * as packed from './weights.ts';

/**
 * How much of a piece's score comes from all sentences around it together rather than from the piece alone: two hints in two sentences are
 * more than each, and a sentence is heard in the light of the rest.
 */
export const shareTogether = 0.4;
/**
 * What the sentences around may take from a piece, or add to it. In training, where messages are short, there is no such limit; in a
 * long one six sentences of other matters would drown the seventh, and six vague ones would add up to a demand.
 */
const [mostTaken, mostAdded] = [2, 4];

/** Scores the pieces of one group of neighbouring sentences. */
export class Scorer {
  private readonly sum = new WeightSum(packed, wordKind);
  private readonly around = new Float64Array(demandLabels.length);

  /** Begins with a group of sentences that are heard together: each of them is read before any piece is scored. */
  startGroup(): void {
    this.sum.startTogether();
    this.around.fill(0);
  }

  /** Takes the features of one piece, for `sumsOf`. */
  sink(): FeatureSink {
    return this.sum.emptied();
  }

  /** For each demand the sum of the weights of the features in the sink, and how many words say nothing. A whole sentence counts for its group as well. */
  sumsOf(whole: boolean): { sums: Float64Array; unknown: number } {
    const sums = new Float64Array(demandLabels.length);
    return { sums, unknown: this.sum.addSums(sums, whole ? this.around : undefined) };
  }

  /** A demand's score for a piece of which `own` is the sum of weights; above 0 it is heard. */
  score(own: number, label: number): number {
    const light = shareTogether * ((this.around[label] as number) - own);
    return this.scoreAlone(own, label) + Math.min(mostAdded, Math.max(-mostTaken, light));
  }

  /** The same for the piece by itself. */
  scoreAlone(own: number, label: number): number {
    return (packed.start[label] as number) + own;
  }
}

let only: Scorer | undefined;

/** The scorer, which unpacks its weights when it is first needed. */
export function scorer(): Scorer {
  only ??= new Scorer();
  return only;
}

/** A clause on its own says less than its sentence, so it has to be clearer. */
const clauseMargin = 1.5;
/** What no phrase and at most one hint speaks for has to be clearer: two thirds of the false alarms on real mail and chat were such. */
const unwordedMargin = 1.2;
/** So has a piece with words that are strange to us, for each: half of the false alarms on real mail, chat and job posts went with it. */
export const unknownMargin = 1.6;

/** How much clearer than a whole sentence of known words with a wording of the demand a piece has to be. */
export function marginOf(whole: boolean, worded: boolean, unknown: number): number {
  return (whole ? 0 : clauseMargin) + (worded ? 0 : unwordedMargin) + unknown * unknownMargin;
}
