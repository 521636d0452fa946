/** What the second ear is trained on, all from files of this repository: drafts, sentences, and what clients write. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Concern, ConcernExamples } from '../../src/core/concern.ts';
import { starterReplies } from '../../src/core/library/starter-replies.ts';
import type { LabelledDraft } from '../review-evaluation.ts';

export type Ear = Concern['concern'];
export const ears: readonly Ear[] = ['unkind', 'promise'];

export interface Draft {
  text: string;
  /** The file that it comes from, which is one writer's. */
  writer: string;
  /** What is meant to be heard in it; an ear that is not named in `judged` learns nothing from it. */
  labels: readonly Ear[];
  judged: readonly Ear[];
  /** Where it is heard, when that is known. */
  quotes?: readonly { concern: Ear; quote: string }[];
  importance: number;
}

const letters: Record<string, readonly Ear[]> = { N: [], U: ['unkind'], P: ['promise'], UP: ears };
/** What clients write is seldom unkind and promises nothing, but it is not what a freelancer writes. */
const ofClients = 0.35;
/** What the concern files promise weighs more than one sentence among thousands. */
const ofExamples = 4;
const files = import.meta.glob<{ default: Concern; examples: ConcernExamples }>(
  '../../src/core/concerns/*.ts',
  { eager: true },
);

/** Sentences of one line each behind their letters: tests/drafts/sentences-*.txt. */
export function draftSentencesByWriters(): Draft[] {
  return listed('tests/drafts', '.txt')
    .filter((file) => file.includes('sentences'))
    .flatMap((file) =>
      linesOf(file).map((line) => {
        const space = line.indexOf(' ');
        const labels = letters[line.slice(0, space)] ?? [];
        return {
          text: line.slice(space + 1),
          writer: nameOf(file),
          labels,
          judged: ears,
          importance: 1,
        };
      }),
    );
}

/** Whole drafts: tests/drafts/*.jsonl. What was agreed or has a contract may be promised, so that such drafts say nothing about promises. */
export function wholeDrafts(): (Draft & { draft: LabelledDraft })[] {
  return listed('tests/drafts', '.jsonl').flatMap((file) =>
    linesOf(file).map((line) => {
      const draft = JSON.parse(line) as LabelledDraft;
      const { text, notes, agreedHours, stage } = draft;
      const labels = ears.filter((ear) => notes.some(({ concern }) => concern === ear));
      const free = !agreedHours && stage !== 'contract';
      const judged = ears.filter((ear) => ear === 'unkind' || free || labels.includes(ear));
      return { text, writer: nameOf(file), labels, judged, quotes: notes, importance: 1, draft };
    }),
  );
}

/** The examples of the concern files. */
export function concernExamples(): Draft[] {
  return Object.values(files).flatMap(({ default: { concern }, examples: { notes, ignores } }) => [
    ...notes.map((text) => ({ ...exampleOf(text, [concern]), importance: ofExamples })),
    ...ignores.map((text) => ({ ...exampleOf(text, []), importance: ofExamples })),
  ]);
}

function exampleOf(text: string, labels: readonly Ear[]): Draft {
  return { text, writer: 'examples', labels, judged: ears, importance: 1 };
}

/** Everyday writing of other kinds, and our own replies, which have to raise nothing. */
export function fineLines(): Draft[] {
  const replies = starterReplies.map(({ body }) => body);
  return [...linesOf('tests/drafts/ordinary.txt'), ...replies, ...replies].map((text) => exampleOf(text, []));
}

/** What clients write, from tests/corpus: it promises nothing, and where it carries no demand it is not unkind either. */
export function clientLines(): Draft[] {
  const sentences = listed('tests/corpus', '.txt').flatMap((file) =>
    linesOf(file).map((line) => {
      const space = line.indexOf(' ');
      return clientLine(line.slice(space + 1), line.slice(0, space) === 'N');
    }),
  );
  const messages = listed('tests/corpus', '.jsonl').flatMap((file) =>
    linesOf(file).map((line) => {
      const { text, labels } = JSON.parse(line) as { text: string; labels: readonly string[] };
      return clientLine(text, labels.length === 0);
    }),
  );
  return [...sentences, ...messages];
}

function clientLine(text: string, isOrdinary: boolean): Draft {
  return {
    text,
    writer: 'clients',
    labels: [],
    judged: isOrdinary ? ears : ['promise'],
    importance: ofClients,
  };
}

function listed(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
