/** Trains the net of src/core/hearing/net.ts by stochastic gradients (Adam: Kingma and Ba, 2015), with dropout. */
import { netWords, places, widths } from '../../src/core/hearing/net.ts';
import { demandLabels } from '../../src/core/model.ts';
import type { LabelledMessage } from '../evaluation.ts';
import { generator } from './contrast.ts';
import { inRounds } from './learner.ts';

export const shape = { size: 32, filters: 64 } as const;
const { size, filters } = shape;
const pooled = widths.length * filters;
const labels = demandLabels.length;

const options = {
  rounds: 8,
  batch: 256,
  rate: 0.004,
  warmUp: 500,
  decay: 0.001,
  keepWord: 0.9,
  keepPooled: 0.8,
};
/** A word has to stand in the messages so often to get a vector. */
const leastMet = 4;
/** As many words of a message as it learns from. */
const mostWords = 96;
/** One demand says little against another: clients send lists. */
const ofOthers = 0.3;

/** Some of the net's numbers with what Adam remembers of their gradients. */
class Block {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(length: number, start: (at: number) => number) {
    this.values = Float32Array.from({ length }, (_, at) => start(at));
    this.gradient = new Float32Array(length);
    this.mean = new Float32Array(length);
    this.square = new Float32Array(length);
  }

  /** Moves the numbers of one range against their gradient, and forgets it. */
  step(rate: number, count: number, from = 0, to = this.values.length): void {
    const { values, gradient, mean, square } = this;
    const [first, second] = [1 - 0.9 ** count, 1 - 0.99 ** count];
    for (let at = from; at < to; at++) {
      const slope = gradient[at] as number;
      gradient[at] = 0;
      const average = 0.9 * (mean[at] as number) + 0.1 * slope;
      const spread = 0.99 * (square[at] as number) + 0.01 * slope * slope;
      mean[at] = average;
      square[at] = spread;
      const value = values[at] as number;
      values[at] =
        value - rate * (average / first / (Math.sqrt(spread / second) + 1e-8) + options.decay * value);
    }
  }
}

interface Example {
  rows: Int32Array;
  targets: Float32Array;
  weights: Float32Array;
}

/** Learns the numbers of `NetWeights` from labelled messages, the same every time. Row 0 of the vectors stands for words that it does not know, and stays 0. */
export class NetLearner {
  readonly words: readonly string[];
  readonly vectors: Block;
  readonly windows: Block;
  readonly windowStart = new Block(pooled, () => 0);
  readonly outer: Block;
  readonly outerStart = new Block(labels, () => -3);
  private readonly random = generator(11);
  private readonly examples: readonly Example[];
  /** For each row the place of its parts among `parts` in this batch, or -1. */
  private readonly placeOf: Int32Array;
  private parts = new Float32Array(0);
  private steps = 0;

  constructor(messages: readonly LabelledMessage[]) {
    const texts = messages.map(({ text }) => netWords(text).slice(0, mostWords));
    this.words = frequentWords(texts);
    const rowOf = new Map(this.words.map((word, at) => [word, at + 1]));
    this.examples = messages.map(({ labels: meant }, at) => {
      const targets = Float32Array.from(demandLabels, (label) => (meant.includes(label) ? 1 : 0));
      return {
        rows: Int32Array.from(texts[at] ?? [], (word) => rowOf.get(word) ?? 0),
        targets,
        weights: targets.map((target) => (target === 0 && meant.length > 0 ? ofOthers : 1)),
      };
    });
    const normal = this.normal;
    this.vectors = new Block((this.words.length + 1) * size, (at) => (at < size ? 0 : 0.3 * normal()));
    const spreads = widths.flatMap((width) =>
      Array.from({ length: width }, () => 1.4 / Math.sqrt(width * size)),
    );
    this.windows = new Block(
      places * filters * size,
      (at) => (spreads[Math.floor(at / (filters * size))] ?? 0) * normal(),
    );
    this.outer = new Block(labels * pooled, () => (0.3 * normal()) / Math.sqrt(pooled));
    this.placeOf = new Int32Array(this.words.length + 1).fill(-1);
  }

  /** Goes through all messages several times, in orders that are the same every time. */
  train(): void {
    const { batch, rounds, rate, warmUp } = options;
    const steps = Math.floor((rounds * this.examples.length) / batch);
    let gathered: Example[] = [];
    inRounds(this.examples, rounds, (example) => {
      gathered.push(example);
      if (gathered.length < batch) return;
      this.steps++;
      const through = Math.max(0, this.steps - warmUp) / Math.max(1, steps - warmUp);
      const cooled = 0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, through)));
      this.learn(gathered, rate * Math.min(1, this.steps / warmUp) * cooled);
      gathered = [];
    });
  }

  /** A draw from the normal distribution (Box and Muller). */
  private readonly normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());

  private learn(batch: readonly Example[], rate: number): void {
    const kept = batch.map(({ rows }) => rows.map((row) => (this.random() < options.keepWord ? row : 0)));
    const met = this.readWords(kept);
    batch.forEach((example, at) => {
      this.learnOne(kept[at] as Int32Array, example);
    });
    for (const row of met) {
      this.placeOf[row] = -1;
      this.vectors.step(rate, this.steps, row * size, (row + 1) * size);
    }
    for (const block of [this.windows, this.windowStart, this.outer, this.outerStart])
      block.step(rate, this.steps);
  }

  /** What each word of the batch adds to each filter at each of its places. Gives the words' rows. */
  private readWords(texts: readonly Int32Array[]): number[] {
    const met: number[] = [];
    for (const rows of texts)
      for (const row of rows) {
        if (row === 0 || this.placeOf[row] !== -1) continue;
        this.placeOf[row] = met.length * places * filters;
        met.push(row);
      }
    if (this.parts.length < met.length * places * filters)
      this.parts = new Float32Array(met.length * places * filters);
    const [vectors, windows] = [this.vectors.values, this.windows.values];
    let at = 0;
    for (const row of met)
      for (let window = 0; window < windows.length; window += size) {
        let sum = 0;
        for (let number = 0; number < size; number++)
          sum += (vectors[row * size + number] as number) * (windows[window + number] as number);
        this.parts[at++] = sum;
      }
    return met;
  }

  private readonly found = new Float32Array(pooled);
  private readonly foundAt = new Int32Array(pooled);
  private readonly foundSlope = new Float32Array(pooled);

  private learnOne(rows: Int32Array, { targets, weights }: Example): void {
    const { found, foundSlope } = this;
    const { keepPooled } = options;
    this.findStrongest(rows);
    for (let at = 0; at < pooled; at++) {
      if (this.random() < keepPooled) found[at] = (found[at] as number) / keepPooled;
      else this.foundAt[at] = -1;
      if (this.foundAt[at] === -1) found[at] = 0;
    }
    foundSlope.fill(0);
    for (let label = 0; label < labels; label++) {
      const logit =
        (this.outerStart.values[label] as number) + product(this.outer.values, label * pooled, found);
      const slope = (1 / (1 + Math.exp(-logit)) - (targets[label] as number)) * (weights[label] as number);
      this.outerStart.gradient[label] = (this.outerStart.gradient[label] as number) + slope;
      spread(slope, this.outer, label * pooled, found, foundSlope);
    }
    this.learnWindows(rows);
  }

  /** For each filter the most that it finds, and where; -1 where it finds nothing. */
  private findStrongest(rows: Int32Array): void {
    const { found, foundAt, parts, placeOf } = this;
    const start = this.windowStart.values;
    const here = new Float32Array(filters);
    found.fill(0);
    foundAt.fill(-1);
    for (let at = 0; at < rows.length; at++) {
      let place = 0;
      for (let kind = 0; kind < widths.length; kind++) {
        const width = widths[kind] as number;
        const from = kind * filters;
        for (let filter = 0; filter < filters; filter++) here[filter] = start[from + filter] as number;
        for (let step = 0; step < width; step++, place += filters) {
          const row = rows[at + step - (width >> 1)] ?? 0;
          if (row === 0) continue;
          const part = (placeOf[row] as number) + place;
          for (let filter = 0; filter < filters; filter++)
            here[filter] = (here[filter] as number) + (parts[part + filter] as number);
        }
        for (let filter = 0; filter < filters; filter++)
          if ((here[filter] as number) > (found[from + filter] as number)) {
            found[from + filter] = here[filter] as number;
            foundAt[from + filter] = at;
          }
      }
    }
  }

  /** Takes the slopes of what the filters found to the filters and to the words' vectors. */
  private learnWindows(rows: Int32Array): void {
    const [vectors, windows] = [this.vectors, this.windows];
    let place = 0;
    for (let kind = 0; kind < widths.length; kind++) {
      const width = widths[kind] as number;
      for (let filter = 0; filter < filters; filter++) {
        const at = this.foundAt[kind * filters + filter] as number;
        if (at === -1) continue;
        const slope = (this.foundSlope[kind * filters + filter] as number) / options.keepPooled;
        this.windowStart.gradient[kind * filters + filter] =
          (this.windowStart.gradient[kind * filters + filter] as number) + slope;
        for (let step = 0; step < width; step++) {
          const row = rows[at + step - (width >> 1)] ?? 0;
          if (row === 0) continue;
          const window = (place + step * filters + filter) * size;
          for (let number = 0; number < size; number++) {
            vectors.gradient[row * size + number] =
              (vectors.gradient[row * size + number] as number) +
              slope * (windows.values[window + number] as number);
            windows.gradient[window + number] =
              (windows.gradient[window + number] as number) +
              slope * (vectors.values[row * size + number] as number);
          }
        }
      }
      place += width * filters;
    }
  }
}

function product(one: Float32Array, from: number, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) sum += (one[from + at] as number) * (other[at] as number);
  return sum;
}

/** Takes a slope to the weights of a sum and to what they weigh. */
function spread(slope: number, block: Block, from: number, inputs: Float32Array, into: Float32Array): void {
  for (let at = 0; at < inputs.length; at++) {
    block.gradient[from + at] = (block.gradient[from + at] as number) + slope * (inputs[at] as number);
    into[at] = (into[at] as number) + slope * (block.values[from + at] as number);
  }
}

function frequentWords(texts: readonly (readonly string[])[]): string[] {
  const met = new Map<string, number>();
  for (const word of texts.flat()) met.set(word, (met.get(word) ?? 0) + 1);
  return [...met]
    .filter(([, count]) => count >= leastMet)
    .map(([word]) => word)
    .sort();
}
