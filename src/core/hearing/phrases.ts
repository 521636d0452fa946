/** Looking for the phrases of all demands in one sentence. */
import { allDemands } from '../all-demands.ts';
import type { DemandRule, Guard } from '../demand.ts';
import type { DemandLabel } from '../model.ts';
import { anywhere, before } from './guards.ts';
import { firstSymbols, matchAt, occursIn, type Phrase } from './phrase.ts';
import type { Sentence, Word } from './sentences.ts';
import type { Reading } from './turns.ts';

interface Entry {
  rule: DemandRule;
  phrase: Phrase;
}

const bySymbol = new Map<string, Entry[]>();
for (const rule of allDemands) {
  for (const phrase of rule.phrases) {
    for (const symbol of firstSymbols(phrase) ?? []) {
      bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), { rule, phrase }]);
    }
  }
}

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
  const hits = new Map<DemandLabel, PhraseHit>();
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    for (const { rule, phrase } of entriesAt(words[at])) {
      const known = hits.get(rule.label);
      if (known && known.guarded === undefined) continue;
      const to = matchAt(phrase, words, at);
      if (to < 0) continue;
      const guarded = guardOf(rule, sentence, at);
      if (guarded === undefined) hits.set(rule.label, { label: rule.label, from: at, to });
      else if (!known) hits.set(rule.label, { label: rule.label, from: at, to, guarded });
    }
  }
  return [...hits.values()];
}

function entriesAt(word: Word | undefined): readonly Entry[] {
  if (!word) return [];
  const own = bySymbol.get(word.word) ?? [];
  const shared = word.concept === word.word ? [] : (bySymbol.get(word.concept) ?? []);
  return own.length === 0 ? shared : own.concat(shared);
}

interface Hint {
  name: string;
  phrase: Phrase;
}

const hintsBySymbol = new Map<string, Hint[]>();
for (const { label, hints } of allDemands) {
  hints.forEach((phrase, index) => {
    for (const symbol of firstSymbols(phrase) ?? []) {
      hintsBySymbol.set(symbol, [
        ...(hintsBySymbol.get(symbol) ?? []),
        { name: `=${label} ${index}`, phrase },
      ]);
    }
  });
}

/** The names of all hints that occur in a reading. */
export function hintsIn(reading: readonly Reading[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < reading.length; at++) {
    const word = reading[at];
    if (!word) break;
    addHints(found, hintsBySymbol.get(word.word), reading, at);
    if (word.concept !== word.word) addHints(found, hintsBySymbol.get(word.concept), reading, at);
  }
  return found;
}

function addHints(
  found: Set<string>,
  hints: readonly Hint[] | undefined,
  reading: readonly Reading[],
  at: number,
): void {
  for (const { name, phrase } of hints ?? [])
    if (!found.has(name) && matchAt(phrase, reading, at) >= 0) found.add(name);
}

/** How many words before a phrase a "not" or "my brother" may stand. */
const reach = 4;

function guardOf(rule: DemandRule, sentence: Sentence, at: number): string | undefined {
  const around = rule.ofAbsence ? rule.guards : anywhere.concat(rule.guards);
  const earlier: Sentence = { ...sentence, words: sentence.words.slice(Math.max(0, at - reach), at) };
  return reasonIn(around, sentence) ?? (rule.ofAbsence ? undefined : reasonIn(before, earlier));
}

/** The reason of the first guard that speaks up in a sentence. */
export function reasonIn(guards: readonly Guard[], sentence: Sentence): string | undefined {
  return guards.find((guard) => guard.phrases.some((phrase) => occursIn(phrase, sentence)))?.reason;
}
