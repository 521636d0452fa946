/**
 * Logistic regression with follow-the-regularised-leader steps (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013):
 * its L1 part leaves most weights at exactly zero, which keeps the table small.
 */
import { keyBits } from '../../src/core/hearing/scorer.ts';
import { demandLabels } from '../../src/core/model.ts';
import { generator } from './contrast.ts';
import type { Piece, Prepared } from './pieces.ts';

export interface Options {
  l1: number;
  l2: number;
  rate: number;
  rounds: number;
  /** Only these keys may have a weight. */
  only?: ReadonlySet<number>;
}

export class Learner {
  private readonly z = new Float64Array(1 << keyBits);
  private readonly n = new Float64Array(1 << keyBits);
  private readonly options: Options;
  private readonly allowed: Uint8Array | undefined;

  constructor(options: Options) {
    this.options = options;
    if (options.only) {
      this.allowed = new Uint8Array(1 << keyBits);
      for (const key of options.only) this.allowed[key] = 1;
    }
  }

  weight(key: number): number {
    const z = this.z[key] ?? 0;
    const { l1, l2, rate } = this.options;
    if (Math.abs(z) <= l1) return 0;
    return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[key] ?? 0)) / rate + l2);
  }

  score(keys: Int32Array): number {
    let sum = 0;
    for (const key of keys) sum += this.weight(key);
    return sum;
  }

  learn(keys: Int32Array, target: 0 | 1, importance: number): void {
    const gradient = (1 / (1 + Math.exp(-this.score(keys))) - target) * importance;
    if (Math.abs(gradient) < 1e-4) return;
    for (const key of keys) {
      if (this.allowed && this.allowed[key] !== 1) continue;
      const weight = this.weight(key);
      const before = this.n[key] ?? 0;
      const after = before + gradient * gradient;
      this.z[key] =
        (this.z[key] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / this.options.rate) * weight;
      this.n[key] = after;
    }
  }
}

/** How far a clause's score stands back behind a sentence's, and one that no wording speaks for; the same as in core/detect.ts. */
const clauseMalus = 1;
const unwordedMalus = 1;

/** A message's score for one demand: its best piece's. */
export function scoreOf(learner: Learner, { pieces }: Prepared, label: number): number {
  let best = -20;
  for (const { keys, whole, worded } of pieces) {
    const own = keys[label];
    if (own)
      best = Math.max(
        best,
        learner.score(own) - (whole ? 0 : clauseMalus) - (worded[label] ? 0 : unwordedMalus),
      );
  }
  return best;
}

/** Trains on all messages, several rounds in a shuffled order that is the same every time. */
export function train(messages: readonly Prepared[], options: Options): Learner {
  const learner = new Learner(options);
  const random = generator(7);
  const order = messages.slice();
  for (let round = 0; round < options.rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one && two) [order[at], order[other]] = [two, one];
    }
    for (const prepared of order)
      for (let label = 0; label < demandLabels.length; label++) learnMessage(learner, prepared, label);
  }
  return learner;
}

function learnMessage(learner: Learner, { message, pieces }: Prepared, label: number): void {
  const teach = (piece: Piece | undefined, target: 0 | 1, importance: number) => {
    const keys = piece?.keys[label];
    if (keys) learner.learn(keys, target, importance);
  };
  const name = demandLabels[label];
  if (!name || !message.labels.includes(name)) {
    for (const piece of pieces) teach(piece, 0, piece.whole ? 1 : 0.3);
    return;
  }
  const best = (pool: readonly Piece[]) => {
    const rated = pool.map((piece) => ({
      piece,
      score: learner.score(piece.keys[label] ?? new Int32Array()) + (piece.quoted ? 2 : 0),
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
