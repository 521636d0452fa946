// Trains the second ear of src/core/review-ear.ts and writes its weights: npm run train-review
// With --held-out it writes nothing and measures the review on each file of tests/drafts/sentences-*.txt, the ear trained without it.
import { writeFileSync } from 'node:fs';
import { reviewDraft } from '../src/core/review.ts';
import { Ear } from '../src/core/review-ear.ts';
import {
  clientLines,
  concernExamples,
  draftSentencesByWriters,
  ears,
  fineLines,
  wholeDrafts,
} from './review-training/drafts.ts';
import { trainEar } from './review-training/learner.ts';
import { knownWords, type PreparedDraft, prepareDraft, rowKeys, rowNames } from './review-training/pieces.ts';
import { type Learnt, packed, packedWeights, readable } from './training/pack.ts';

/** Scores above these are heard; chosen on held-out writers and on ordinary messages, for precision before recall. */
const thresholds = [3.2, 1.4];
/** The kinds of the ear's own notes. */
const heard = new Set(['sharp', 'commitment']);

const sentences = draftSentencesByWriters().map(prepareDraft);
const rest = [...wholeDrafts(), ...concernExamples(), ...fineLines(), ...clientLines()].map(prepareDraft);

if (process.argv.includes('--held-out')) measureHeldOut();
else {
  const learnt = learn([...sentences, ...rest]);
  const made =
    'Made by scripts/train-review.ts (npm run train-review); review-weights.tsv has the strongest in words.';
  writeFileSync('src/core/review-weights.ts', packed(learnt, made));
  writeFileSync('src/core/review-weights.tsv', readable(learnt));
}

function learn(drafts: readonly PreparedDraft[]): Learnt {
  const known = knownWords(drafts);
  return {
    learner: trainEar(drafts),
    keys: rowKeys,
    names: rowNames,
    labels: ears,
    thresholds,
    step: 0.2,
    known,
  };
}

/** Trains once for each file of sentences, on all else, and measures on that one. */
function measureHeldOut(): void {
  for (const writer of new Set(sentences.map(({ draft }) => draft.writer))) {
    const others = sentences.filter(({ draft }) => draft.writer !== writer);
    const ear = new Ear(packedWeights(learn([...others, ...rest])));
    const rows = sentences
      .filter(({ draft }) => draft.writer === writer)
      .map(({ draft }) => ({ labels: draft.labels, notes: reviewDraft(draft.text, {}, ear) }));
    for (const name of ears) {
      const noted = rows.map(({ labels, notes }) => {
        const own = notes.filter(({ concern }) => concern === name);
        return { meant: labels.includes(name), kinds: own.map(({ kind }) => kind) };
      });
      report(`${writer} ${name}, wordings`, noted, (kind) => !heard.has(kind));
      report(`${writer} ${name}, both`, noted, () => true);
    }
  }
}

function report(
  name: string,
  rows: readonly { meant: boolean; kinds: readonly string[] }[],
  counts: (kind: string) => boolean,
): void {
  const noted = rows.filter(({ kinds }) => kinds.some(counts));
  const right = noted.filter(({ meant }) => meant).length;
  const meant = rows.filter((row) => row.meant).length;
  const share = (part: number, whole: number) => (part / whole).toFixed(3);
  console.log(
    `${name}: precision ${share(right, noted.length)} recall ${share(right, meant)} (${right} of ${meant}, ${noted.length - right} false)`,
  );
}
