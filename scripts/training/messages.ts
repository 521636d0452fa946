/** The labelled messages that the scorer is trained on, all from files of this repository. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Examples, HeardExample } from '../../src/core/demand.ts';
import type { DemandLabel } from '../../src/core/model.ts';
import { type LabelledMessage, readMessages } from '../evaluation.ts';

const corpus = 'tests/corpus';
const letters: Record<string, DemandLabel> = {
  F: 'fixed-hours',
  H: 'hours-complaint',
  A: 'always-on',
  W: 'work-summary',
  E: 'employment-terms',
  M: 'monitoring',
  C: 'mandatory-meetings',
  P: 'platform-help',
};
const examples = import.meta.glob<Examples>('../../src/core/demands/*.ts', {
  eager: true,
  import: 'examples',
});

/** Whole messages by several writers, from the corpus's JSON lines. */
export function writtenMessages(): LabelledMessage[] {
  return files('.jsonl').flatMap(readMessages);
}

/** Single sentences, one a line behind the letters of their demands ("FW …"; N for none), and the examples of the demand files. */
export function writtenSentences(): LabelledMessage[] {
  const lines = files('.txt').flatMap(readLines);
  const ofRules = Object.entries(examples).flatMap(([path, found]) => exampleMessages(path, found));
  // Several times: what the demand files promise weighs more than one sentence among thousands.
  return lines.map(sentenceFrom).concat(...Array.from({ length: 6 }, () => ofRules));
}

function files(ending: string): string[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${corpus}/${name}`);
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function sentenceFrom(line: string): LabelledMessage {
  const [codes = 'N', ...rest] = line.split(' ');
  const text = rest.join(' ');
  const labels = [...codes].flatMap((code) => letters[code] ?? []);
  return { id: text, text, labels, quotes: labels.length === 1 ? [text] : [], writer: 0 };
}

function exampleMessages(path: string, { hears, ignores }: Examples): LabelledMessage[] {
  const label = path.split('/').at(-1)?.replace('.ts', '') as DemandLabel;
  const heard = hears.map(
    (example): HeardExample => (typeof example === 'string' ? { text: example } : example),
  );
  return [
    ...heard.map(({ text, also = [] }) => ({
      id: text,
      text,
      labels: [label, ...also],
      quotes: [],
      writer: 0,
    })),
    ...ignores.map((text) => ({ id: text, text, labels: [], writer: 0 })),
  ];
}
