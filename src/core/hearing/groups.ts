/** Neighbouring sentences, which are heard together, and what the others speak of. */
import type { Sentence } from './sentences.ts';

/** A message seldom has more sentences, and a demand in a long text is not drowned by the rest of it. */
const mostTogether = 7;

/** What the sentences around may add: that something is to be made, or of whom they speak. */
const topics = new Set(
  '@deliverable @tech @build @client3 @person3 @past3 @upwork @tracker @meeting @report @reply @contract @leave @screenshot @employee'.split(
    ' ',
  ),
);

export interface Topic {
  hash: number;
  quoted: boolean;
}

/** What one sentence speaks of, for the sentences around it. */
function topicsOf({ words }: Sentence): Topic[] {
  const found: Topic[] = [];
  for (const { lexeme, quoted } of words)
    if (topics.has(lexeme.concept)) found.push({ hash: lexeme.conceptHash, quoted });
  return found;
}

/** Sentences on each side that may say what a sentence is about. */
const context = 3;

/** The topics of the sentences before and after one. */
function topicsAround(topics: readonly (readonly Topic[])[], index: number): (readonly Topic[])[] {
  const around: (readonly Topic[])[] = [];
  for (let at = Math.max(0, index - context); at <= index + context && at < topics.length; at++) {
    const found = topics[at] as readonly Topic[];
    if (at !== index && found.length > 0) around.push(found);
  }
  return around;
}

/** A sentence with the topics of those around it. */
export interface Neighbour {
  sentence: Sentence;
  around: readonly (readonly Topic[])[];
}

/** The sentences of a text in groups that are heard together. */
export function groupsOf(sentences: readonly Sentence[]): Neighbour[][] {
  const topics = sentences.map(topicsOf);
  const groups: Neighbour[][] = [];
  for (let index = 0; index < sentences.length; index++) {
    if (index % mostTogether === 0) groups.push([]);
    const sentence = sentences[index] as Sentence;
    groups.at(-1)?.push({ sentence, around: topicsAround(topics, index) });
  }
  return groups;
}
