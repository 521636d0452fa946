/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */

import { demandLabels } from '../model.ts';
import { wordKind } from './features.ts';
import { WeightSum } from './weight-table.ts';
import * as packed from './weights.ts';

/**
 * How much of a piece's score comes from all sentences around it together rather than from the piece alone: two hints in two sentences are
 * more than each, and a sentence is heard in the light of the rest.
 */
export const shareTogether = 0.4;
/** Sentences that are heard together; a message seldom has more, and a demand in a long text is not drowned by the rest of it. */
export const mostTogether = 7;
/**
 * What the sentences around may take from a piece, or add to it. In training, where messages are short, there is no such limit; in a
 * long one six sentences of other matters would drown the seventh, and six vague ones would add up to a demand.
 */
const [mostTaken, mostAdded] = [2, 4];

/** Scores the pieces of one group of neighbouring sentences. */
export class Scorer {
  private readonly sum = new WeightSum(packed, wordKind);
  private around: Float64Array = new Float64Array(demandLabels.length);

  /** Begins with a group of at most `mostTogether` sentences: each of them is read before any piece is scored. */
  startGroup(): void {
    this.sum.startTogether();
  }

  /** Takes the features of one piece, for `sums`. */
  sink(): WeightSum {
    return this.sum.emptied();
  }

  /** All sentences of the group were read: what they say together counts for each piece that is scored from here on. */
  endGroup(): void {
    this.around = this.sum.sumsTogether();
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
