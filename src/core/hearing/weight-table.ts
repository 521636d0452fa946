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

/** Features of one piece that are counted; no piece of 80 words has more that differ. */
const mostFeatures = 4096;
/** Added to each weight, so that none is negative. */
const bias = 64;
/** Every other byte of four. */
const everyOther = 0x00ff00ff;

/** Sums for several labels, two of them in the halves of each number: one and the one after the next. */
type Halves = Int32Array;

/** Adds up the weights of the features of pieces, each counted once in its piece and once in several pieces together. */
export class WeightSum implements FeatureSink {
  private readonly scale: number;
  private readonly wordKind: number;
  /**
   * Four numbers for each slot, so that a feature is looked up in one line of the processor's cache: 1 + its key or 0, the biased
   * weights for four labels as bytes, those for four more, and the number of the piece in which it was last counted.
   */
  private readonly slots: Int32Array;
  /** The keys of the piece's features; of a word on its own the complement. */
  private readonly keys = new Int32Array(mostFeatures);
  private length = 0;
  private piece = 0;
  private readonly own: Halves = new Int32Array(4);
  private counted = 0;
  /** The first piece of those that are counted together, and what this one adds to them. */
  private firstPiece = 0;
  private readonly added: Halves = new Int32Array(4);
  private countedAdded = 0;

  /** `wordKind` is the kind of a word on its own. */
  constructor({ keys, weights, start, scale }: PackedWeights, wordKind: number) {
    this.scale = scale;
    this.wordKind = wordKind;
    this.slots = slotsFrom(keys, weights, start.length);
  }

  /** Forgets the features of the piece before. */
  emptied(): this {
    this.length = 0;
    return this;
  }

  /** From here on pieces are counted together anew. */
  startTogether(): void {
    this.firstPiece = this.piece + 1;
  }

  add(kind: number, a: number, b: number, c: number): void {
    const key = keyOf(featureHash(kind, a, b, c));
    this.keys[this.length++] = kind === this.wordKind ? ~key : key;
  }

  /**
   * Adds every label's sum for the features that were added, and to `together` what no piece since `startTogether` had. Gives how many
   * words the table has nothing on.
   */
  addSums(into: Float64Array, together?: Float64Array): number {
    const unknown = this.sumRows();
    this.unpack(this.own, this.counted, into);
    if (together) this.unpack(this.added, this.countedAdded, together);
    return unknown;
  }

  private unpack(halves: Halves, counted: number, into: Float64Array): void {
    for (let label = 0; label < into.length; label++) {
      const both = halves[(label >> 2) * 2 + (label & 1)] as number;
      const sum = ((label & 2 ? both >>> 16 : both & 0xffff) - counted * bias) * this.scale;
      into[label] = (into[label] as number) + sum;
    }
  }

  /** Adds two bytes at a time, each in half of a number: a piece has too few features for one half to run over into the other. */
  private sumRows(): number {
    const { slots, keys, own, added, firstPiece } = this;
    const length = Math.min(this.length, mostFeatures);
    const last = slots.length - 1;
    const piece = ++this.piece;
    own.fill(0);
    added.fill(0);
    this.counted = 0;
    this.countedAdded = 0;
    let unknown = 0;
    for (let at = 0; at < length; at++) {
      const given = keys[at] as number;
      const key = given < 0 ? ~given : given;
      let slot = (key << 2) & last;
      while (slots[slot] !== key + 1 && slots[slot] !== 0) slot = (slot + 4) & last;
      if (slots[slot] === 0) {
        if (given < 0) unknown++;
        continue;
      }
      const before = slots[slot + 3] as number;
      if (before === piece) continue;
      slots[slot + 3] = piece;
      this.counted++;
      addRow(slots, slot + 1, own);
      if (before >= firstPiece) continue;
      this.countedAdded++;
      addRow(slots, slot + 1, added);
    }
    return unknown;
  }
}

function addRow(slots: Int32Array, at: number, halves: Halves): void {
  const four = slots[at] as number;
  const after = slots[at + 1] as number;
  halves[0] = (halves[0] as number) + (four & everyOther);
  halves[1] = (halves[1] as number) + ((four >>> 8) & everyOther);
  halves[2] = (halves[2] as number) + (after & everyOther);
  halves[3] = (halves[3] as number) + ((after >>> 8) & everyOther);
}

/** Codes from this one on stand for digits that are not a key's last. */
const moreDigits = 93;

/** The slots of a table with room to spare, so that a feature is mostly found at the first or second look. */
function slotsFrom(keys: string, weights: string, labels: number): Int32Array {
  const slots = new Int32Array(4 * 2 ** Math.ceil(Math.log2((countOf(keys) * 4) / 3 + 1)));
  const last = slots.length - 1;
  for (let digit = 0, letter = 0, key = 0, unit = 1; digit < keys.length; digit++) {
    const code = keys.charCodeAt(digit);
    key += unit * (code >= moreDigits ? code - moreDigits : code - 40);
    unit = code >= moreDigits ? unit * 32 : 1;
    if (code >= moreDigits) continue;
    let slot = (key << 2) & last;
    while (slots[slot] !== 0) slot = (slot + 4) & last;
    slots[slot] = key + 1;
    letter = unpackRow(weights, letter, labels, slots, slot + 1);
  }
  return slots;
}

function countOf(keys: string): number {
  let count = 0;
  for (let at = 0; at < keys.length; at++) if (keys.charCodeAt(at) < moreDigits) count++;
  return count;
}

/** Writes one row's weights as biased bytes, four to a number, the first one lowest. Gives the place of the next row's letters. */
function unpackRow(packed: string, from: number, labels: number, slots: Int32Array, slot: number): number {
  let mask = 0;
  let at = from;
  for (let label = 0; label < labels; label += 4) mask |= (packed.charCodeAt(at++) & 15) << label;
  for (let label = 0; label < labels; label++) {
    const weight = (mask >>> label) & 1 ? stepsFrom(packed.charCodeAt(at++)) : 0;
    const place = slot + (label >> 2);
    slots[place] = (slots[place] as number) | ((weight + bias) << (8 * (label & 3)));
  }
  return at;
}

/** One packed letter as steps: from "(" for -38 on, without the backslash. */
export function stepsFrom(code: number): number {
  return (code < 92 ? code : code - 1) - 78;
}
