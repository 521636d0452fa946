/** Trains the second ear with the learner of the message scorer. */
import { generator } from '../training/contrast.ts';
import { Learner, type Options } from '../training/learner.ts';
import { ears } from './drafts.ts';
import { type PreparedDraft, rowKeys } from './pieces.ts';

/** Weights that are kept; more gain little on held-out writers and cost bytes. */
const kept = 90000;
const first: Options = { l1: 0.05, l2: 1, rate: 0.2, rounds: 8 };
const second: Options = { l1: 0.05, l2: 1, rate: 0.2, rounds: 8 };

/** A draft's score for one ear: its best piece's. */
export function scoreOfDraft(learner: Learner, { pieces }: PreparedDraft, ear: number): number {
  return Math.max(-20, ...pieces.map(({ rows }) => learner.score(rows, ear)));
}

/** Trains twice: freely, and then with only the weights that mattered most. */
export function trainEar(drafts: readonly PreparedDraft[]): Learner {
  const free = trainWith(drafts, first);
  const use = new Float64Array(rowKeys.length * ears.length);
  for (const { pieces } of drafts) {
    for (const { rows } of pieces) {
      for (let ear = 0; ear < ears.length; ear++) {
        const chance = 1 / (1 + Math.exp(-free.score(rows, ear)));
        for (const row of rows)
          use[row * ears.length + ear] = (use[row * ears.length + ear] ?? 0) + chance * (1 - chance) + 0.02;
      }
    }
  }
  const worth = use.map(
    (count, place) => free.weight(Math.floor(place / ears.length), place % ears.length) ** 2 * count,
  );
  const least = worth.toSorted().at(-kept) ?? 0;
  const only = Uint8Array.from(worth, (value) => (value >= least && value > 0 ? 1 : 0));
  return trainWith(drafts, { ...second, only });
}

/** Several rounds in a shuffled order that is the same every time. */
function trainWith(drafts: readonly PreparedDraft[], options: Options): Learner {
  const learner = new Learner(rowKeys.length, options, ears.length);
  const random = generator(7);
  const order = drafts.slice();
  for (let round = 0; round < options.rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one && two) [order[at], order[other]] = [two, one];
    }
    for (const prepared of order)
      for (let ear = 0; ear < ears.length; ear++) learnDraft(learner, prepared, ear);
  }
  return learner;
}

/** What is meant is taught where it is quoted, or else in the piece that says it most clearly already. */
function learnDraft(learner: Learner, { draft, pieces }: PreparedDraft, ear: number): void {
  const name = ears[ear];
  if (!name || !draft.judged.includes(name)) return;
  if (!draft.labels.includes(name)) {
    for (const { rows } of pieces) learner.learn(rows, ear, 0, draft.importance);
    return;
  }
  const quoted = pieces.filter((piece) => piece.quoted.includes(name));
  if (quoted.length > 0) {
    for (const piece of pieces)
      learner.learn(piece.rows, ear, quoted.includes(piece) ? 1 : 0, draft.importance);
    return;
  }
  const best = pieces
    .map(({ rows }) => ({ rows, score: learner.score(rows, ear) }))
    .sort((a, b) => b.score - a.score)[0];
  if (best) learner.learn(best.rows, ear, 1, draft.importance);
}
