/**
 * Drafts in, notes out. `npm run -s review -- "text"` for one draft; JSON lines {"id","text","stage","agreedHours"} on standard input give
 * {"id","notes":[{"concern","kind","quote","start","end","why","calmer"}]}. `npm run -s review -- --evaluate FILE…` measures against
 * labelled drafts: with `--misses` every miss and false alarm is listed.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DraftContext } from '../src/core/concern.ts';
import type { WeeklyHours } from '../src/core/model.ts';
import { reviewDraft } from '../src/core/review.ts';
import { evaluateDrafts, type LabelledDraft } from './review-evaluation.ts';

interface Line {
  id: string;
  text: string;
  stage?: string;
  /** Hours as in the profile, or anything that says that there are some: "Mon-Fri 9-17 Berlin". */
  agreedHours?: WeeklyHours | string | boolean | null;
}

function contextOf({ stage, agreedHours }: Line): DraftContext {
  return {
    ...(stage === 'interview' || stage === 'contract' ? { stage } : {}),
    ...(agreedHours ? { agreedHours: isWeeklyHours(agreedHours) ? agreedHours : true } : {}),
  };
}

function isWeeklyHours(hours: unknown): hours is WeeklyHours {
  return typeof hours === 'object' && hours !== null && 'days' in hours && 'from' in hours && 'to' in hours;
}

function readLines(files: readonly string[]): LabelledDraft[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledDraft),
  );
}

async function reviewStandardInput(): Promise<void> {
  for await (const row of createInterface({ input: process.stdin })) {
    if (row.trim() === '') continue;
    const line = JSON.parse(row) as Line;
    console.log(JSON.stringify({ id: line.id, notes: reviewDraft(line.text, contextOf(line)) }));
  }
}

const words = process.argv.slice(2);
const plain = words.filter((word) => !word.startsWith('--'));
if (words.includes('--evaluate')) {
  console.log(
    evaluateDrafts(
      readLines(plain),
      (draft) => reviewDraft(draft.text, contextOf(draft)),
      words.includes('--misses'),
    ),
  );
} else if (plain.length > 0) {
  console.log(JSON.stringify({ notes: reviewDraft(plain.join(' ')) }, undefined, 2));
} else {
  await reviewStandardInput();
}
