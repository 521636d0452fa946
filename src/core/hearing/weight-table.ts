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

/** What the features of one piece come to, until the next piece is summed. */
export interface Scored {
  /** Every label's score. */
  scores: Float64Array;
  /** Words that the table has nothing on, each time that they stand there. */
  unknown: number;
}

/** Features of one piece that are counted; no piece of 80 words has more that differ. */
const mostFeatures = 4096;
/** Added to each weight, so that none is negative. */
const bias = 64;
/** Every other byte of four. */
const everyOther = 0x00ff00ff;

/** Adds up the weights of one piece's features, each counted once. */
export class WeightSum implements FeatureSink {
  private readonly start: readonly number[];
  private readonly scale: number;
  private readonly wordKind: number;
  /**
   * Four numbers for each slot, so that a feature is looked up in one line of the processor's cache: 1 + its key or 0, the biased
   * weights for four labels as bytes, those for four more, and the piece in which it was last counted.
   */
  private readonly slots: Int32Array;
  /** The keys of the piece's features; of a word on its own the complement. */
  private readonly keys = new Int32Array(mostFeatures);
  private length = 0;
  private piece = 0;
  /** Two labels each: one and the one after the next. */
  private readonly halves = new Int32Array(4);
  private readonly scored: Scored;

  /** `wordKind` is the kind of a word on its own. */
  constructor({ keys, weights, start, scale }: PackedWeights, wordKind: number) {
    this.start = start;
    this.scale = scale;
    this.scored = { scores: new Float64Array(start.length), unknown: 0 };
    this.wordKind = wordKind;
    this.slots = slotsFrom(keys, weights, start.length);
  }

  /** Forgets the features of the piece before. */
  emptied(): this {
    this.length = 0;
    return this;
  }

  add(kind: number, a: number, b: number, c: number): void {
    const key = keyOf(featureHash(kind, a, b, c));
    this.keys[this.length++] = kind === this.wordKind ? ~key : key;
  }

  /** What the features that were added come to; the same object each time, so that nothing needs to be cleared away. */
  summed(): Scored {
    const { scores } = this.scored;
    const counted = this.sumRows();
    for (let label = 0; label < scores.length; label++) {
      const both = this.halves[(label >> 2) * 2 + (label & 1)] as number;
      const sum = (label & 2 ? both >>> 16 : both & 0xffff) - counted * bias;
      scores[label] = (this.start[label] as number) + sum * this.scale;
    }
    return this.scored;
  }

  /** Adds two bytes at a time, each in half of a number: a piece has too few features for one half to run over into the other. */
  private sumRows(): number {
    const { slots, keys, halves, scored } = this;
    const length = Math.min(this.length, mostFeatures);
    const last = slots.length - 1;
    const piece = ++this.piece;
    let unknown = 0;
    let counted = 0;
    let even = 0;
    let odd = 0;
    let evenAfter = 0;
    let oddAfter = 0;
    for (let at = 0; at < length; at++) {
      const given = keys[at] as number;
      const key = given < 0 ? ~given : given;
      let slot = (key << 2) & last;
      while (slots[slot] !== key + 1 && slots[slot] !== 0) slot = (slot + 4) & last;
      if (slots[slot] === 0) {
        if (given < 0) unknown++;
      } else if (slots[slot + 3] !== piece) {
        slots[slot + 3] = piece;
        const four = slots[slot + 1] as number;
        const after = slots[slot + 2] as number;
        even += four & everyOther;
        odd += (four >>> 8) & everyOther;
        evenAfter += after & everyOther;
        oddAfter += (after >>> 8) & everyOther;
        counted++;
      }
    }
    halves[0] = even;
    halves[1] = odd;
    halves[2] = evenAfter;
    halves[3] = oddAfter;
    scored.unknown = unknown;
    return counted;
  }
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
    const weight = (mask >>> label) & 1 ? weightFrom(packed.charCodeAt(at++)) : 0;
    const place = slot + (label >> 2);
    slots[place] = (slots[place] as number) | ((weight + bias) << (8 * (label & 3)));
  }
  return at;
}

/** One letter as a weight: from "(" for -38 on, without the backslash. */
function weightFrom(code: number): number {
  return (code < 92 ? code : code - 1) - 78;
}
