import type { WeeklyHours } from '../src/core/model.ts';
import type { Note } from '../src/core/review.ts';

/** A draft with what should be noted in it; none for a draft that is fine. */
export interface LabelledDraft {
  id: string;
  text: string;
  writer?: string;
  stage?: string;
  agreedHours?: WeeklyHours;
  notes: readonly { concern: Note['concern']; kind: string; quote: string }[];
}

const concerns = ['unkind', 'promise'] as const;

interface Tally {
  hit: number;
  missed: number;
  false: number;
}

/** Precision and recall of drafts by concern and by writer, as a table; with every miss and false alarm when they are asked for. */
export function evaluateDrafts(
  drafts: readonly LabelledDraft[],
  review: (draft: LabelledDraft) => readonly Note[],
  list: boolean,
): string {
  const tallies = new Map<string, Tally>();
  const errors: string[] = [];
  for (const draft of drafts) {
    const found = review(draft);
    const results = resultsOf(draft, found);
    for (const concern of concerns) {
      const result = results[concern];
      if (!result) continue;
      for (const name of ['all', concern, `writer ${draft.writer ?? '?'}`]) count(tallies, name, result);
      if (result !== 'hit') errors.push(errorLine(draft, concern, result, found));
    }
  }
  const table = [...tallies].map(([name, tally]) => rowOf(name, tally));
  return [...(list ? errors : []), ...table].join('\n');
}

/** Of each concern whether the draft was rightly noted, missed or falsely noted; undefined when it is fine and was left alone. */
export function resultsOf(
  draft: LabelledDraft,
  found: readonly Note[],
): Record<Note['concern'], keyof Tally | undefined> {
  const resultFor = (concern: Note['concern']) => {
    const raised = found.some((note) => note.concern === concern);
    const wanted = draft.notes.some((note) => note.concern === concern);
    if (wanted) return raised ? 'hit' : 'missed';
    return raised ? 'false' : undefined;
  };
  return { unkind: resultFor('unkind'), promise: resultFor('promise') };
}

function errorLine(
  { id, text, notes }: LabelledDraft,
  concern: Note['concern'],
  result: keyof Tally,
  found: readonly Note[],
): string {
  const shown = (result === 'missed' ? notes : found).filter((note) => note.concern === concern);
  const kinds = shown.map(({ kind, quote }) => `${kind} "${quote}"`);
  return `${result} ${concern}  ${id}: ${kinds.join(', ')}\n      ${text.replaceAll('\n', ' / ')}`;
}

function count(tallies: Map<string, Tally>, name: string, result: keyof Tally): void {
  const tally = tallies.get(name) ?? { hit: 0, missed: 0, false: 0 };
  tally[result]++;
  tallies.set(name, tally);
}

function rowOf(name: string, { hit, missed, false: wrong }: Tally): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  return `${name.padEnd(16)} precision ${percent(hit, hit + wrong)}  recall ${percent(hit, hit + missed)}  (${hit} right, ${wrong} false, ${missed} missed)`;
}
