/** What the second ear looks at in a piece of a draft: its words in order, and its shape. */
import type { FeatureSink } from './hearing/features.ts';
import { stemOf } from './hearing/stem.ts';
import { hashOf } from './hearing/symbols.ts';
import type { DraftSentence } from './review-text.ts';

/** How each kind is written for people; 1, 2 and 3 are what the feature is made of. The order is part of the trained weights. */
export const draftFeatureKinds = [
  '*',
  '1',
  'as typed 1',
  '1 2',
  '1 2 3',
  '1 _ 2',
  'you: 1',
  'shape 1',
] as const;
/** The kind of a word on its own. */
export const wordKind = 1;
const [every, typed, two, three, skip, toYou, shape] = [0, 2, 3, 4, 5, 6, 7] as const;

/** Sees the name behind each hash, so that weights can be written for people. */
export type Naming = (hash: number, name: string) => void;

/** Gives all features of neighbouring sentences, read as one piece, to the sink. */
export function readDraftFeatures(
  sentences: readonly DraftSentence[],
  sink: FeatureSink,
  naming?: Naming,
): void {
  const named = (name: string) => {
    const hash = hashOf(name);
    naming?.(hash, name);
    return hash;
  };
  const words = sentences.flatMap(({ clauses }, at) => [...(at > 0 ? ['.'] : []), ...clauses.split(' ')]);
  const stems = ['^', ...words.map(readWord), '$'].map((each) => named(each));
  sink.add(every, 0, 0, 0);
  const addressed = words.some((each) => /^you(?:rs?|rself)?$/.test(each));
  for (const [at, own] of words.entries()) {
    const stem = stems[at + 1] as number;
    if (own === ',' || own === '.') continue;
    sink.add(wordKind, stem, 0, 0);
    if (addressed) sink.add(toYou, stem, 0, 0);
    if (readWord(own) !== own) sink.add(typed, named(own), 0, 0);
  }
  addSequences(stems, sink);
  for (const each of shapesOf(sentences, words)) sink.add(shape, named(each), 0, 0);
}

/** Numbers are one word, others are their stems. */
function readWord(word: string): string {
  return /^\d[\d.,:%]*$/.test(word) ? '#' : stemOf(word);
}

function addSequences(stems: readonly number[], sink: FeatureSink): void {
  for (let at = 0; at + 1 < stems.length; at++) {
    const [a, b, c] = [stems[at] as number, stems[at + 1] as number, stems[at + 2]];
    sink.add(two, a, b, 0);
    if (c === undefined) continue;
    sink.add(three, a, b, c);
    sink.add(skip, a, c, 0);
  }
}

const lengths = [3, 6, 10, 20];

/** How a piece is made: its end mark, capitals, quotes and length, and whether it speaks of "you" and "I", denies or asks. */
function shapesOf(sentences: readonly DraftSentence[], words: readonly string[]): string[] {
  const text = sentences
    .map((each) => each.typed)
    .join(' ')
    .trim();
  const has = (...any: readonly string[]) => (any.some((each) => words.includes(each)) ? '+' : '-');
  const you = has('you', 'your', 'yours', 'yourself');
  const me = has('i', 'me', 'my', 'mine');
  const denied = has('not', 'no', 'never', 'nobody', 'nothing', 'none');
  const asked = text.endsWith('?') ? '+' : '-';
  const count = words.filter((each) => each !== ',' && each !== '.').length;
  return [
    `${you}you ${me}i`,
    `${you}you ${asked}?`,
    `${you}you ${me}i ${denied}not ${asked}?`,
    `words ${lengths.findIndex((most) => count <= most)}`,
    ...(words.includes('QUOTE') ? ['quote'] : []),
    ...(text.endsWith('!') ? ['!'] : []),
    ...(/[!?]{2}$/.test(text) ? ['!!'] : []),
    ...(/(?:\.{3}|…)$/.test(text) ? ['...'] : []),
    ...(/\b[A-Z]{3,}\b/.test(text) ? ['CAPITALS'] : []),
  ];
}
