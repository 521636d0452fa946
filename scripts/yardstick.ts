/**
 * How hard a set of labelled messages is: what a plain model makes of it. Figures of hearing on sets of unlike difficulty can't be
 * compared; beside the yardstick's they can.
 */
import { demandLabels } from '../src/core/model.ts';
import type { LabelledMessage } from './evaluation.ts';
import { inRounds, Learner } from './training/learner.ts';

const options = { l1: 0, l2: 1, rate: 0.3, rounds: 15 };

/** Logistic regression over one to three neighbouring words, of messages as a whole. */
export class Yardstick {
  private readonly rowOf = new Map<string, number>();
  private readonly learner: Learner;

  /** Learns from `messages` alone. */
  constructor(messages: readonly LabelledMessage[]) {
    const met = new Map<string, number>();
    for (const gram of messages.flatMap(({ text }) => [...gramsOf(text)]))
      met.set(gram, (met.get(gram) ?? 0) + 1);
    for (const [gram, count] of met) if (count > 1) this.rowOf.set(gram, this.rowOf.size);
    this.learner = new Learner(this.rowOf.size, options);
    inRounds(messages, options.rounds, ({ text, labels }) => {
      const [rows, shares] = this.read(text);
      demandLabels.forEach((label, at) => {
        this.learner.learn(rows, at, labels.includes(label) ? 1 : 0, 1, shares);
      });
    });
  }

  /** The highest recall, of all labels together, at which still `least` of what it hears is right, from 0 to 1. */
  recallAt(least: number, messages: readonly LabelledMessage[]): number {
    const scored = messages.flatMap(({ text, labels }) => {
      const [rows, shares] = this.read(text);
      return demandLabels.map((label, at) => ({
        score: this.learner.score(rows, at, shares),
        meant: labels.includes(label),
      }));
    });
    scored.sort((a, b) => b.score - a.score);
    let right = 0;
    let best = 0;
    scored.forEach(({ meant }, at) => {
      if (meant) right++;
      if (right >= least * (at + 1)) best = right;
    });
    return best / Math.max(1, scored.filter(({ meant }) => meant).length);
  }

  /** The rows of the known word groups of a text; together they count as one, however long it is. */
  private read(text: string): [Int32Array, Float32Array] {
    const rows = Int32Array.from([...gramsOf(text)].flatMap((gram) => this.rowOf.get(gram) ?? []));
    return [rows, new Float32Array(rows.length).fill(3 / Math.sqrt(Math.max(1, rows.length)))];
  }
}

function gramsOf(text: string): Set<string> {
  const words = ['', ...(text.toLowerCase().match(/[\w']+/g) ?? [])];
  return new Set(
    words.flatMap((word, at) => [word, words.slice(at, at + 2).join(' '), words.slice(at, at + 3).join(' ')]),
  );
}
