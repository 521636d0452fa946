/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */
import { demandLabels } from '../model.ts';
import { type FeatureSink, featureHash } from './features.ts';
import { keys, scale, start, weights } from './weights.ts';

/** Bits of a feature's hash that are kept in the table: so many that a feature without a weight seldom meets one of another. */
export const keyBits = 24;
/** Slots of the table of features, several times as many as there are features. */
const slotBits = 16;
const labels = demandLabels.length;

/** The place of a feature in the packed weights. */
export function keyOf(hash: number): number {
  return hash >>> (32 - keyBits);
}

interface Table {
  /** For each slot, 1 + the feature's row, or 0. */
  slots: Uint16Array;
  keys: Int32Array;
  /** A row of one weight for each demand. */
  weights: Int8Array;
  /** The sentence in which a row was last counted. */
  counted: Int32Array;
}

let table: Table | undefined;

/**
 * Reads the packed weights. `keys`: distances between keys in ascending order, in base 32, low digit first, from "(" on for the last digit
 * and from "]" on for those before; `weights`: for each key two letters whose low four bits tell the demands, then a letter for each.
 */
function load(): Table {
  const found: number[] = [];
  for (let at = 0, key = 0, unit = 1; at < keys.length; at++) {
    const code = keys.charCodeAt(at);
    key += unit * (code >= 93 ? code - 93 : code - 40);
    unit = code >= 93 ? unit * 32 : 1;
    if (code < 93) found.push(key);
  }
  const rows = new Int8Array(found.length * labels);
  const slots = new Uint16Array(1 << slotBits);
  let at = 0;
  for (const [row, key] of found.entries()) {
    const mask = (weights.charCodeAt(at++) & 15) | ((weights.charCodeAt(at++) & 15) << 4);
    for (let label = 0; label < labels; label++)
      if ((mask >>> label) & 1) rows[row * labels + label] = weightAt(at++);
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  return { slots, keys: Int32Array.from(found), weights: rows, counted: new Int32Array(found.length) };
}

/** One letter as a weight: from "(" for -38 on, without the backslash. */
function weightAt(at: number): number {
  const code = weights.charCodeAt(at);
  return (code < 92 ? code : code - 1) - 78;
}

/** Adds up the weights of one sentence's features, each counted once. */
class Sum implements FeatureSink {
  readonly sums = new Int32Array(labels);
  private sentence = 0;
  private readonly table: Table;

  constructor(loaded: Table) {
    this.table = loaded;
  }

  begin(): void {
    this.sums.fill(0);
    this.sentence++;
  }

  add(kind: number, a: number, b: number, c: number): void {
    const { slots, keys: known, weights: rows, counted } = this.table;
    const key = keyOf(featureHash(kind, a, b, c));
    for (let slot = key & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const row = (slots[slot] as number) - 1;
      if (row < 0) return;
      if (known[row] !== key) continue;
      if (counted[row] === this.sentence) return;
      counted[row] = this.sentence;
      const from = row * labels;
      for (let label = 0; label < labels; label++)
        this.sums[label] = (this.sums[label] as number) + (rows[from + label] as number);
      return;
    }
  }
}

let sum: Sum | undefined;

/** Every demand's score for the features that `read` gives, in the order of `demandLabels`; above 0 it is heard. */
export function scoresOf(read: (sink: FeatureSink) => void): number[] {
  table ??= load();
  sum ??= new Sum(table);
  sum.begin();
  read(sum);
  const { sums } = sum;
  return start.map((own, index) => own + (sums[index] ?? 0) * scale);
}

/** A clause on its own says less than its sentence, so it has to be clearer. */
const clauseMargin = 1;
/** What no phrase and at most one hint speaks for has to be clearer: two thirds of the false alarms on real mail and chat were such. */
const unwordedMargin = 1;

/** How much clearer than a whole sentence with a wording of the demand a piece has to be. */
export function marginOf(whole: boolean, worded: boolean): number {
  return (whole ? 0 : clauseMargin) + (worded ? 0 : unwordedMargin);
}
