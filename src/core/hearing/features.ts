/** What the scorer looks at in one sentence, as readable names. */

import { hintsIn, type PhraseHit } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { type Reading, readingOf } from './turns.ts';

/** Concepts that occur so often that a pair with them says nothing. */
const common = new Set(['@be', '@do', '@have', '@please', '@me', '@we', '@you']);
/** What the sentences around may add: that something is to be made, or of whom they speak. */
const topics = new Set([
  '@deliverable',
  '@tech',
  '@build',
  '@client3',
  '@person3',
  '@past3',
  '@upwork',
  '@tracker',
  '@meeting',
  '@report',
  '@reply',
  '@contract',
  '@leave',
  '@screenshot',
  '@employee',
]);

function isNamed(concept: string): boolean {
  return (concept.startsWith('@') || concept.startsWith('&')) && !common.has(concept);
}

/** The features of one sentence, each once. */
export function featuresOf(
  sentence: Sentence,
  around: readonly Sentence[],
  hits: readonly PhraseHit[],
): Set<string> {
  const reading = readingOf(sentence.words);
  const features = new Set<string>();
  for (let at = 0; at < reading.length; at++) addWord(features, reading, at);
  if (sentence.question) {
    features.add('?');
    for (const { concept } of reading) if (isNamed(concept)) features.add(`?${concept}`);
  }
  addPairs(features, reading);
  if (reading.length <= 3) features.add('short');
  if (reading.length >= 20) features.add('long');
  for (const { concept, quoted } of sentence.words) {
    if (!quoted) continue;
    features.add('"');
    if (isNamed(concept)) features.add(`"${concept}`);
  }
  for (const { words } of around)
    for (const { concept, quoted } of words)
      if (topics.has(concept)) features.add(`~${concept}`).add(quoted ? '~"' : '~');
  for (const { label, guarded } of hits)
    features.add(guarded === undefined ? `#${label}` : `#guarded ${label}`);
  const counts = new Map<string, number>();
  for (const hint of hintsIn(reading)) {
    features.add(hint);
    const label = hint.slice(0, hint.indexOf(' '));
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (count <= 3 || count === 5) features.add(`${label} >${count}`);
  }
  features.add('*');
  return features;
}

function addWord(features: Set<string>, words: readonly Reading[], at: number): void {
  const word = words[at];
  if (!word) return;
  const a = word.concept;
  features.add(a);
  if (a !== word.word) features.add(word.word);
  if (at === 0) features.add(`^ ${a}`);
  const b = words[at + 1]?.concept;
  if (b === undefined) {
    features.add(`${a} $`);
    return;
  }
  features.add(`${a} ${b}`);
  if (at === 0) features.add(`^ ${a} ${b}`);
  const c = words[at + 2]?.concept;
  if (c === undefined) return;
  features.add(`${a} ${b} ${c}`);
  features.add(`${a} _ ${c}`);
  const d = words[at + 3]?.concept;
  if (d !== undefined) features.add(`${a} _ ${d}`);
}

function addPairs(features: Set<string>, words: readonly Reading[]): void {
  const concepts = [...new Set(words.map(({ concept }) => concept))].filter(isNamed).sort().slice(0, 14);
  for (let a = 0; a < concepts.length; a++) {
    for (let b = a + 1; b < concepts.length; b++) features.add(`${concepts[a]}+${concepts[b]}`);
  }
}
