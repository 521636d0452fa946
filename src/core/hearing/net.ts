/**
 * A second opinion where the scorer is in doubt: a small convolutional net (Kim, "Convolutional Neural Networks for Sentence
 * Classification", 2014) over the words as they are typed. It knows nothing of concepts and wordings, so that it errs elsewhere than the
 * scorer does. Trained by scripts/train-net.ts.
 */
import * as packed from './net-weights.ts';
import { stepsFrom } from './weight-table.ts';

/** How many neighbouring words a filter sees: so many filters of each width. */
export const widths: readonly number[] = [1, 3, 5];
/** Words in all the windows of different widths: a filter has a vector for each of its places. */
export const places = widths.reduce((sum, width) => sum + width, 0);

export interface NetWeights {
  /** The words that it knows, with blanks between; the first has row 1. */
  words: string;
  /** Numbers of each word's vector, and filters of each width. */
  size: number;
  filters: number;
  /** Blocks of numbers, see `unpacked`. */
  vectors: PackedNumbers;
  /** For each place of each width, and each filter, a vector. */
  windows: PackedNumbers;
  /** For each width and filter. */
  windowStart: PackedNumbers;
  /** For each demand a weight for each width and filter. */
  outer: PackedNumbers;
  outerStart: PackedNumbers;
}

export interface PackedNumbers {
  /** What one step is worth. */
  scale: number;
  /** A letter for each number, see `stepsFrom`. */
  letters: string;
}

/** The words and marks of a text as the net meets them. */
export function netWords(text: string): string[] {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const words = plain.match(/[a-z]+|'[a-z]+|\d+|[^\s\w]/gu) ?? [];
  return words.map((word) => (/^\d/.test(word) ? `#${word.length}` : word));
}

function numberAt({ letters, scale }: PackedNumbers, at: number): number {
  return stepsFrom(letters.charCodeAt(at)) * scale;
}

function unpacked(numbers: PackedNumbers): Float64Array {
  return Float64Array.from({ length: numbers.letters.length }, (_, at) => numberAt(numbers, at));
}

/** What common words add to the filters is kept, so much of it: 3 MB. */
const mostRemembered = 2000;
/** It is kept in whole numbers, so many to one. */
const fine = 512;

/** What a word and two neighbours on each side add. */
type Five = [Int16Array, Int16Array, Int16Array, Int16Array, Int16Array];

export class Net {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly weights: NetWeights;
  private readonly windows: Float64Array;
  private readonly windowStart: Int32Array;
  private readonly outer: Float64Array;
  private readonly outerStart: Float64Array;
  private readonly remembered = new Map<number, Int16Array>();
  private readonly nothing: Int16Array;

  constructor(weights: NetWeights) {
    this.weights = weights;
    this.rows = new Map(weights.words.split(' ').map((word, at) => [word, at + 1]));
    this.nothing = new Int16Array(places * weights.filters);
    this.windows = unpacked(weights.windows);
    this.windowStart = Int32Array.from(unpacked(weights.windowStart), (value) => value * fine);
    this.outer = unpacked(weights.outer);
    this.outerStart = unpacked(weights.outerStart);
  }

  /** For each demand how much speaks for it, as a logit. Time grows linearly with the text. */
  logits(text: string): Float64Array {
    const parts = netWords(text).map((word) => this.partsOf(this.rows.get(word) ?? 0));
    const found = this.strongest(parts);
    return this.outerStart.map((start, label) => start + dot(this.outer, label * found.length, found));
  }

  /** For each filter what it finds at most anywhere in the text: those of one word, then of three, then of five. */
  private strongest(parts: readonly Int16Array[]): Float64Array {
    const start = this.windowStart;
    const { filters } = this.weights;
    const found = new Int32Array(start.length);
    const [three, five] = [filters, 2 * filters];
    for (let at = 0; at < parts.length; at++) {
      const [early, before, word, after, late] = [-2, -1, 0, 1, 2].map(
        (step) => parts[at + step] ?? this.nothing,
      ) as Five;
      for (let filter = 0, place = 0; filter < filters; filter++, place += places) {
        const ofOne = (start[filter] as number) + (word[place] as number);
        const ofThree =
          (start[three + filter] as number) +
          (before[place + 1] as number) +
          (word[place + 2] as number) +
          (after[place + 3] as number);
        const ofFive =
          (start[five + filter] as number) +
          (early[place + 4] as number) +
          (before[place + 5] as number) +
          (word[place + 6] as number) +
          (after[place + 7] as number) +
          (late[place + 8] as number);
        if (ofOne > (found[filter] as number)) found[filter] = ofOne;
        if (ofThree > (found[three + filter] as number)) found[three + filter] = ofThree;
        if (ofFive > (found[five + filter] as number)) found[five + filter] = ofFive;
      }
    }
    return Float64Array.from(found, (value) => value / fine);
  }

  /** What a word adds at each of the places of each filter; unknown words add nothing. */
  private partsOf(row: number): Int16Array {
    if (row === 0) return this.nothing;
    const known = this.remembered.get(row);
    if (known) return known;
    const { size, filters, vectors } = this.weights;
    const vector = Float64Array.from({ length: size }, (_, at) => numberAt(vectors, (row - 1) * size + at));
    const parts = this.nothing.map((_, at) => {
      const window = (at % places) * filters + Math.floor(at / places);
      return Math.round(fine * dot(this.windows, window * size, vector));
    });
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(row, parts);
    return parts;
  }
}

function dot(one: Float64Array, from: number, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) sum += (one[from + at] as number) * (other[at] as number);
  return sum;
}

let only: Net | undefined;

/** The net, which unpacks its weights when it is first needed. */
export function net(): Net {
  only ??= new Net(packed.weights);
  return only;
}
