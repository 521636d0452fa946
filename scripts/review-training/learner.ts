/** Trains the second ear with the learner of the message scorer. */
import { inRounds, Learner, type Options, worthKeeping } from '../training/learner.ts';
import { ears } from './drafts.ts';
import { type PreparedDraft, rowKeys } from './pieces.ts';

/** Weights that are kept: many small ones tell ordinary messages apart; see docs/review.md. */
const kept = 130000;
const first: Options = { l1: 0.05, l2: 1, rate: 0.2, rounds: 8 };
const second: Options = { l1: 0.05, l2: 1, rate: 0.2, rounds: 8 };

/** Trains twice: freely, and then with only the weights that mattered most. */
export function trainEar(drafts: readonly PreparedDraft[]): Learner {
  const free = trainWith(drafts, first);
  const pieces = drafts.flatMap((prepared) => prepared.pieces);
  return trainWith(drafts, { ...second, only: worthKeeping(free, pieces, ears.length, kept) });
}

function trainWith(drafts: readonly PreparedDraft[], options: Options): Learner {
  const learner = new Learner(rowKeys.length, options, ears.length);
  inRounds(drafts, options.rounds, (prepared) => {
    for (let ear = 0; ear < ears.length; ear++) learnDraft(learner, prepared, ear);
  });
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
