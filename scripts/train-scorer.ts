// Trains the scorer of src/core/hearing/scorer.ts from tests/corpus and writes its weights: npm run train
// With --held-out it writes nothing and measures on each writer in turn, trained on all the others.
import { writeFileSync } from 'node:fs';
import { type DemandLabel, demandLabels } from '../src/core/model.ts';
import { contrasts } from './training/contrast.ts';
import { type Learner, scoreOf, train } from './training/learner.ts';
import { writtenMessages, writtenSentences } from './training/messages.ts';
import { packed, readable } from './training/pack.ts';
import { type Prepared, prepare, rowKeys, rowNames } from './training/pieces.ts';

/** Weights that are kept: many small ones carry what a few large ones can't; see docs/detection.md. */
const kept = 100_000;
const first = { l1: 0.3, l2: 1, rate: 0.15, rounds: 12 };
const second = { l1: 0.1, l2: 1, rate: 0.15, rounds: 12 };
/** A demand is heard above its own score; chosen on held-out writers and ordinary lines together, for precision before recall. */
const thresholdOf: Readonly<Record<DemandLabel, number>> = {
  'platform-help': 2.3,
  'hours-complaint': 0.3,
  'fixed-hours': 1.4,
  'always-on': 0.6,
  'work-summary': 0.7,
  'mandatory-meetings': 0.2,
  monitoring: 0.3,
  'employment-terms': 0.6,
};
const thresholds = demandLabels.map((label) => thresholdOf[label]);

const messages = writtenMessages().map(prepare);
const sentences = writtenSentences();
const sheets = sentences.concat(contrasts(sentences, 2000)).map(prepare);

if (process.argv.includes('--held-out')) measureHeldOut();
else {
  const learner = trainSmall(messages.concat(sheets));
  const learnt = { learner, keys: rowKeys, names: rowNames, labels: demandLabels, thresholds };
  const made = 'Made by scripts/train-scorer.ts (npm run train); weights.tsv has the strongest in words.';
  writeFileSync('src/core/hearing/weights.ts', packed(learnt, made));
  writeFileSync('src/core/hearing/weights.tsv', strongest(readable(learnt)));
}

/** As many as a person would read: the file is in the order of strength. */
function strongest(lines: string): string {
  return lines.split('\n').slice(0, 10_000).concat('').join('\n');
}

/** Trains once for each writer, on all the others, and measures on that one. */
function measureHeldOut(): void {
  const writers = [...new Set(messages.map(({ message }) => message.writer))].sort();
  const rows = writers.flatMap((writer) => {
    const learner = trainSmall(messages.filter(({ message }) => message.writer !== writer).concat(sheets));
    return messages
      .filter(({ message }) => message.writer === writer)
      .map((prepared) => scored(learner, prepared));
  });
  for (const writer of writers)
    report(
      `writer ${writer}`,
      rows.filter(({ prepared }) => prepared.message.writer === writer),
      0,
    );
  for (const stricter of [-0.5, 0, 0.5, 1])
    report(
      `everyday writers, thresholds ${stricter} higher`,
      rows.filter(({ prepared }) => [2, 3, 4, 5].includes(prepared.message.writer ?? 0)),
      stricter,
    );
}

interface Scored {
  prepared: Prepared;
  /** Above the thresholds. */
  scores: number[];
}

function scored(learner: Learner, prepared: Prepared): Scored {
  return { prepared, scores: thresholds.map((own, label) => scoreOf(learner, prepared, label) - own) };
}

/** Trains twice: freely, and then with only the weights that mattered most. */
function trainSmall(data: readonly Prepared[]): Learner {
  const free = train(data, first);
  const labels = demandLabels.length;
  const use = new Float64Array(rowKeys.length * labels);
  for (const { pieces } of data) {
    for (const { rows } of pieces) {
      for (let label = 0; label < labels; label++) {
        const chance = 1 / (1 + Math.exp(-free.score(rows, label)));
        for (const row of rows)
          use[row * labels + label] = (use[row * labels + label] ?? 0) + chance * (1 - chance) + 0.02;
      }
    }
  }
  const worth = use.map(
    (count, place) => free.weight(Math.floor(place / labels), place % labels) ** 2 * count,
  );
  const least = worth.toSorted().at(-kept) ?? 0;
  return train(data, {
    ...second,
    only: Uint8Array.from(worth, (value) => (value >= least && value > 0 ? 1 : 0)),
  });
}

function report(name: string, rows: readonly Scored[], least: number): void {
  const all = { right: 0, wrong: 0, missed: 0, silent: 0, alarmed: 0 };
  const recalls = demandLabels.map((label, at) => {
    let right = 0;
    let missed = 0;
    for (const { prepared, scores } of rows) {
      const heard = (scores[at] ?? 0) > least;
      const meant = prepared.message.labels.includes(label);
      if (heard && meant) right++;
      else if (heard) all.wrong++;
      else if (meant) missed++;
    }
    all.right += right;
    all.missed += missed;
    return `${label} ${(right / Math.max(1, right + missed)).toFixed(2)}`;
  });
  for (const { prepared, scores } of rows) {
    if (prepared.message.labels.length > 0) continue;
    all.silent++;
    if (scores.some((score) => score > least)) all.alarmed++;
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  console.log(
    `${name}: ${rows.length} messages, P ${share(all.right, all.right + all.wrong)} R ${share(all.right, all.right + all.missed)}, false alarms ${share(all.alarmed, all.silent)} of ${all.silent}`,
  );
  console.log(`  recall: ${recalls.join(', ')}`);
}
