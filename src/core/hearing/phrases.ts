/** Looking for the phrases and hints of all demands in one sentence. */
import { allDemands } from '../all-demands.ts';
import type { DemandRule } from '../demand.ts';
import { type DemandLabel, demandLabels } from '../model.ts';
import { anywhere, before, GuardIndex } from './guards.ts';
import { matchAt, occursIn, type Phrase, PhraseIndex } from './phrase.ts';
import type { Sentence, Word } from './sentences.ts';
import { hashOf } from './symbols.ts';
import type { Reading } from './turns.ts';

interface Entry {
  rule: DemandRule;
  phrase: Phrase;
  /** Those of the demand alone. */
  guards: GuardIndex;
}

const phraseIndex = new PhraseIndex<Entry>();
for (const rule of allDemands) {
  const guards = new GuardIndex(rule.guards);
  for (const phrase of rule.phrases) phraseIndex.add({ rule, phrase, guards });
}
const guardsAnywhere = new GuardIndex(anywhere);
const guardsBefore = new GuardIndex(before);

export interface PhraseHit {
  label: DemandLabel;
  /** Words from (inclusive) and to (exclusive). */
  from: number;
  to: number;
  /** Why it does not count. */
  guarded?: string;
}

/** At most one hit for each demand: the first that no guard silences, else the first. */
export function phraseHits(sentence: Sentence): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const { symbol, conceptSymbol } = (words[at] as Word).lexeme;
    tryEntries(hits, phraseIndex.startingWith(symbol), sentence, at);
    if (conceptSymbol !== symbol) tryEntries(hits, phraseIndex.startingWith(conceptSymbol), sentence, at);
  }
  return hits;
}

function tryEntries(hits: PhraseHit[], entries: readonly Entry[], sentence: Sentence, at: number): void {
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    const to = matchAt(entry.phrase, sentence.words, at);
    if (to < 0) continue;
    const { label } = entry.rule;
    const known = hits.findIndex((hit) => hit.label === label);
    if (known >= 0 && hits[known]?.guarded === undefined) continue;
    const guarded = guardOf(entry, sentence.words, at);
    if (guarded === undefined) hits[known < 0 ? hits.length : known] = { label, from: at, to };
    else if (known < 0) hits.push({ label, from: at, to, guarded });
  }
}

export interface Hint {
  /** "=fixed-hours 12": the demand and its place in the demand's file. */
  name: string;
  hash: number;
  /** The demand's place in `demandLabels`. */
  label: number;
  phrase: Phrase;
}

const hintIndex = new PhraseIndex<Hint>();
export const allHints: readonly Hint[] = allDemands.flatMap(({ label, hints }) =>
  hints.map((phrase, index) => {
    const name = `=${label} ${index}`;
    return { name, hash: hashOf(name), label: demandLabels.indexOf(label), phrase };
  }),
);
for (const hint of allHints) hintIndex.add(hint);

/** All hints that occur in a reading, each once. */
export function hintsIn(reading: readonly Reading[]): Hint[] {
  const found: Hint[] = [];
  for (let at = 0; at < reading.length; at++) {
    const { symbol, conceptSymbol } = (reading[at] as Reading).lexeme;
    addHints(found, hintIndex.startingWith(symbol), reading, at);
    if (conceptSymbol !== symbol) addHints(found, hintIndex.startingWith(conceptSymbol), reading, at);
  }
  return found;
}

function addHints(found: Hint[], hints: readonly Hint[], reading: readonly Reading[], at: number): void {
  for (let index = 0; index < hints.length; index++) {
    const hint = hints[index] as Hint;
    if (matchAt(hint.phrase, reading, at) >= 0 && !found.includes(hint)) found.push(hint);
  }
}

/** Those of `hints` that occur in a reading as well. */
export function hintsAmong(hints: readonly Hint[], reading: readonly Reading[]): readonly Hint[] {
  if (hints.length === 0) return hints;
  return hints.filter(({ phrase }) => occursIn(phrase, reading));
}

/** Whether a wording of the demand, or two hints of it, speak for it. */
export function isWorded(label: DemandLabel, hits: readonly PhraseHit[], hints: readonly Hint[]): boolean {
  for (const hit of hits) if (hit.label === label && hit.guarded === undefined) return true;
  let count = 0;
  for (const hint of hints) if (demandLabels[hint.label] === label) count++;
  return count >= 2;
}

/** How many words before a phrase a "not" or "my brother" may stand. */
const reach = 4;

function guardOf({ rule, guards }: Entry, words: readonly Word[], at: number): string | undefined {
  const own = guards.reasonIn(words);
  if (rule.ofAbsence) return own;
  return (
    guardsAnywhere.reasonIn(words) ?? own ?? guardsBefore.reasonIn(words.slice(Math.max(0, at - reach), at))
  );
}
