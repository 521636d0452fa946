/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */
import { wordKind } from './features.ts';
import { WeightSum } from './weight-table.ts';
import * as packed from './weights.ts';

let sum: WeightSum | undefined;

/** Takes the features of one piece, and sums up every demand's score, in the order of `demandLabels`; above 0 it is heard. */
export function scorer(): WeightSum {
  sum ??= new WeightSum(packed, wordKind);
  return sum.emptied();
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
