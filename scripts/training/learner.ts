/**
 * Logistic regression with follow-the-regularised-leader steps (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013):
 * its L1 part leaves most weights at exactly zero, which keeps the table small.
 */
import { unknownMargin } from '../../src/core/hearing/scorer.ts';
import { demandLabels } from '../../src/core/model.ts';
import { generator } from './contrast.ts';
import { type Piece, type Prepared, rowKeys } from './pieces.ts';

export interface Options {
  l1: number;
  l2: number;
  rate: number;
  rounds: number;
  /** Only these weights may be other than 0; a weight's place is its row times the number of demands plus the demand. */
  only?: Uint8Array;
}

export class Learner {
  private readonly z: Float64Array;
  private readonly n: Float64Array;
  private readonly options: Options;
  private readonly labels: number;

  constructor(rows: number, options: Options, labels: number = demandLabels.length) {
    this.z = new Float64Array(rows * labels);
    this.n = new Float64Array(rows * labels);
    this.options = options;
    this.labels = labels;
  }

  /** How many weights there are, of all rows and labels. */
  get size(): number {
    return this.z.length;
  }

  weight(row: number, label: number): number {
    return this.weightAt(row * this.labels + label);
  }

  private weightAt(place: number): number {
    const z = this.z[place] as number;
    const { l1, l2, rate } = this.options;
    if (z <= l1 && z >= -l1) return 0;
    return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[place] as number)) / rate + l2);
  }

  /** `shares` tell how much each row counts; without them each counts fully. */
  score(rows: Int32Array, label: number, shares?: Float32Array): number {
    let sum = 0;
    for (let at = 0; at < rows.length; at++)
      sum += this.weightAt((rows[at] as number) * this.labels + label) * (shares?.[at] ?? 1);
    return sum;
  }

  learn(rows: Int32Array, label: number, target: 0 | 1, importance: number, shares?: Float32Array): void {
    const error = (1 / (1 + Math.exp(-this.score(rows, label, shares))) - target) * importance;
    if (Math.abs(error) < 1e-4) return;
    const { only, rate } = this.options;
    for (let at = 0; at < rows.length; at++) {
      const place = (rows[at] as number) * this.labels + label;
      if (only && only[place] !== 1) continue;
      const gradient = error * (shares?.[at] ?? 1);
      const weight = this.weightAt(place);
      const before = this.n[place] as number;
      const after = before + gradient * gradient;
      this.z[place] =
        (this.z[place] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight;
      this.n[place] = after;
    }
  }
}

/** A message's score for one demand: its best piece's. The bounds of `Scorer.score`, which only long messages meet, are left aside. */
export function scoreOf(learner: Learner, { pieces }: Prepared, label: number): number {
  let best = -20;
  for (const { rows, shares, words, margins } of pieces) {
    const unknown = words.filter((row) => demandLabels.every((_, at) => learner.weight(row, at) === 0));
    const margin = (margins[label] ?? 0) + unknown.length * unknownMargin;
    best = Math.max(best, learner.score(rows, label, shares) - margin);
  }
  return best;
}

/** Trains on all messages, several rounds in a shuffled order that is the same every time. */
export function train(messages: readonly Prepared[], options: Options): Learner {
  const learner = new Learner(rowKeys.length, options);
  inRounds(messages, options.rounds, (prepared) => {
    for (let label = 0; label < demandLabels.length; label++) learnMessage(learner, prepared, label);
  });
  return learner;
}

/** Goes through all items several times, each time in another order, the same orders every time. */
export function inRounds<Item>(items: readonly Item[], rounds: number, visit: (item: Item) => void): void {
  const random = generator(7);
  const order = items.slice();
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one && two) [order[at], order[other]] = [two, one];
    }
    for (const item of order) visit(item);
  }
}

/** The `kept` weights that matter most for the pieces that they were learnt from, as `Options.only`: large ones that stand where it is not yet clear. */
export function worthKeeping(
  free: Learner,
  pieces: readonly { rows: Int32Array; shares?: Float32Array }[],
  labels: number,
  kept: number,
): Uint8Array {
  const use = new Float64Array(free.size);
  for (const { rows, shares } of pieces) {
    for (let label = 0; label < labels; label++) {
      const chance = 1 / (1 + Math.exp(-free.score(rows, label, shares)));
      for (const row of rows)
        use[row * labels + label] = (use[row * labels + label] ?? 0) + chance * (1 - chance) + 0.02;
    }
  }
  const worth = use.map(
    (count, place) => free.weight(Math.floor(place / labels), place % labels) ** 2 * count,
  );
  const least = worth.toSorted().at(-kept) ?? 0;
  return Uint8Array.from(worth, (value) => (value >= least && value > 0 ? 1 : 0));
}

/** One demand says little against another: clients send lists. */
const ofOthers = 0.3;

function learnMessage(learner: Learner, { message, pieces }: Prepared, label: number): void {
  const teach = (piece: Piece | undefined, target: 0 | 1, importance: number) => {
    if (piece) learner.learn(piece.rows, label, target, importance, piece.shares);
  };
  const name = demandLabels[label];
  if (!name || !message.labels.includes(name)) {
    for (const piece of pieces) teach(piece, 0, message.labels.length > 0 ? ofOthers : 1);
    return;
  }
  const best = (pool: readonly Piece[]) => {
    const rated = pool.map((piece) => ({
      piece,
      score: learner.score(piece.rows, label, piece.shares) + (piece.quoted ? 2 : 0),
    }));
    return rated.sort((a, b) => b.score - a.score)[0]?.piece;
  };
  const quoted = pieces.filter((piece) => piece.quoted);
  if (message.labels.length > 1 || quoted.length === 0) {
    teach(best(pieces), 1, 1);
    return;
  }
  const wholes = quoted.filter((piece) => piece.whole);
  for (const piece of wholes) teach(piece, 1, 1.5 / wholes.length);
  teach(best(quoted.filter((piece) => !piece.whole)), 1, 1);
  for (const piece of pieces) if (!piece.quoted) teach(piece, 0, piece.whole ? 0.3 : 0.1);
}
