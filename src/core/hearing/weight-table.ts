/** Trained weights as they are packed: for each feature a key, and a weight for each of a few labels. */
import { type FeatureSink, featureHash } from './features.ts';

/** Bits of a feature's hash that are kept in the table: so many that a feature without a weight seldom meets one of another. */
const keyBits = 24;
/** The place of a feature in the packed weights. */
export function keyOf(hash: number): number {
  return hash >>> (32 - keyBits);
}

export interface PackedWeights {
  /** Distances between keys in ascending order, in base 32, low digit first, from "(" on for the last digit and from "]" on for those before. */
  keys: string;
  /** For each key letters whose low four bits tell the labels (one letter for every four labels), then a letter for each of these. */
  weights: string;
  /** What one step of a weight is worth. */
  scale: number;
  /** For each label what a piece without any feature scores. */
  start: readonly number[];
}

/** Adds up the weights of one piece's features, each counted once. */
export class WeightSum implements FeatureSink {
  private readonly packed: PackedWeights;
  private readonly labels: number;
  /** For each slot, 1 + the feature's row, or 0. */
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  /** A row of one weight for each label. */
  private readonly rows: Int8Array;
  /** The piece in which a row was last counted. */
  private readonly counted: Int32Array;
  private readonly sums: Int32Array;
  private piece = 0;

  constructor(packed: PackedWeights) {
    this.packed = packed;
    this.labels = packed.start.length;
    this.keys = keysFrom(packed.keys);
    // Several times as many as there are features, so that one without a weight is seldom compared.
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * this.keys.length + 1)));
    this.rows = rowsFrom(packed.weights, this.keys.length, this.labels);
    this.counted = new Int32Array(this.keys.length);
    this.sums = new Int32Array(this.labels);
    for (const [row, key] of this.keys.entries()) {
      let slot = key & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = row + 1;
    }
  }

  /** Every label's score for the features that `read` gives. */
  scoresOf(read: (sum: WeightSum) => void): number[] {
    this.sums.fill(0);
    this.piece++;
    read(this);
    const { start, scale } = this.packed;
    return start.map((own, label) => own + (this.sums[label] ?? 0) * scale);
  }

  /** Adds a row, once for each piece. */
  private count(row: number): void {
    const { counted, rows, sums, labels } = this;
    if (counted[row] === this.piece) return;
    counted[row] = this.piece;
    const from = row * labels;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + (rows[from + label] as number);
  }

  /** Gives whether the feature is in the table. */
  add(kind: number, a: number, b: number, c: number): boolean {
    const { slots } = this;
    const key = keyOf(featureHash(kind, a, b, c));
    const mask = slots.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] as number) - 1;
      if (row < 0) return false;
      if (this.keys[row] === key) {
        this.count(row);
        return true;
      }
    }
  }
}

function keysFrom(packed: string): Int32Array {
  const found: number[] = [];
  for (let at = 0, key = 0, unit = 1; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    key += unit * (code >= 93 ? code - 93 : code - 40);
    unit = code >= 93 ? unit * 32 : 1;
    if (code < 93) found.push(key);
  }
  return Int32Array.from(found);
}

function rowsFrom(packed: string, count: number, labels: number): Int8Array {
  const rows = new Int8Array(count * labels);
  let at = 0;
  for (let row = 0; row < count; row++) {
    let mask = 0;
    for (let label = 0; label < labels; label += 4) mask |= (packed.charCodeAt(at++) & 15) << label;
    for (let label = 0; label < labels; label++)
      if ((mask >>> label) & 1) rows[row * labels + label] = weightFrom(packed.charCodeAt(at++));
  }
  return rows;
}

/** One letter as a weight: from "(" for -38 on, without the backslash. */
function weightFrom(code: number): number {
  return (code < 92 ? code : code - 1) - 78;
}
