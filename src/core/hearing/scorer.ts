/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */
import { type FeatureSink, wordKind } from './features.ts';
import { WeightSum } from './weight-table.ts';
import * as packed from './weights.ts';

export interface Scored {
  /** Every demand's score, in the order of `demandLabels`; above 0 it is heard. */
  scores: number[];
  /** Words that training has not met, or learnt nothing from. */
  unknown: number;
}

/** Adds up weights and counts the words that have none. */
class Reader implements FeatureSink {
  private readonly sum = new WeightSum(packed);
  private unknown = 0;

  scored(read: (sink: FeatureSink) => void): Scored {
    this.unknown = 0;
    const scores = this.sum.scoresOf(() => read(this));
    return { scores, unknown: this.unknown };
  }

  add(kind: number, a: number, b: number, c: number): void {
    if (!this.sum.add(kind, a, b, c) && kind === wordKind) this.unknown++;
  }
}

let reader: Reader | undefined;

/** The scores for the features that `read` gives. */
export function scoresOf(read: (sink: FeatureSink) => void): Scored {
  reader ??= new Reader();
  return reader.scored(read);
}

/** A clause on its own says less than its sentence, so it has to be clearer. */
const clauseMargin = 1.5;
/** What no phrase and at most one hint speaks for has to be clearer: two thirds of the false alarms on real mail and chat were such. */
const unwordedMargin = 1.2;
/** So has a piece with words that are strange to us, for each: half of the false alarms on real mail, chat and job posts went with it. */
export const unknownMargin = 0.7;

/** How much clearer than a whole sentence of known words with a wording of the demand a piece has to be. */
export function marginOf(whole: boolean, worded: boolean, unknown: number): number {
  return (whole ? 0 : clauseMargin) + (worded ? 0 : unwordedMargin) + unknown * unknownMargin;
}
