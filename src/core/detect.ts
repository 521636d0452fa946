/** Hearing what a client's message implies: sentences times demands, less what the guards take away. */
import { allDemands } from './all-demands.ts';
import type { DemandRule, Guard } from './demand.ts';
import { anywhere, before } from './hearing/guards.ts';
import { firstSymbols, matchAt, occursIn, type Phrase } from './hearing/phrase.ts';
import { quoteOf } from './hearing/quote.ts';
import { type Sentence, sentencesOf } from './hearing/sentences.ts';
import type { Demand, DemandLabel, Detection, Force } from './model.ts';

interface Entry {
  demand: DemandRule;
  phrase: Phrase;
}

const bySymbol = new Map<string, Entry[]>();
for (const rule of allDemands) {
  for (const phrase of rule.phrases) {
    for (const symbol of firstSymbols(phrase) ?? []) {
      bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), { demand: rule, phrase }]);
    }
  }
}

/**
 * The demands that one message of a client carries, in the order of the text; with none, the reason where the message looked close.
 * Any text may come in. Time grows linearly with its length.
 */
export function detectDemands(text: string): Detection {
  const heard = new Map<DemandLabel, Demand>();
  let silence: string | undefined;
  for (const sentence of sentencesOf(text)) {
    for (const { demand, reason } of heardIn(sentence, text)) {
      if (reason) silence ??= reason;
      else if (!heard.has(demand.label)) heard.set(demand.label, demand);
    }
  }
  const demands = [...heard.values()].sort((a, b) => a.start - b.start);
  return demands.length === 0 && silence ? { demands, silence } : { demands };
}

function heardIn(sentence: Sentence, text: string): { demand: Demand; reason: string | undefined }[] {
  const found: { demand: Demand; reason: string | undefined }[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    for (const symbol of word ? [word.word, word.concept] : []) {
      for (const { demand: rule, phrase } of bySymbol.get(symbol) ?? []) {
        if (found.some(({ demand, reason }) => demand.label === rule.label && !reason)) continue;
        const end = matchAt(phrase, words, at);
        if (end < 0) continue;
        const { start, end: stop } = quoteOf(sentence, at, end, text);
        const demand = {
          label: rule.label,
          quote: text.slice(start, stop),
          start,
          end: stop,
          force: forceOf(sentence),
          confidence: 0.8,
        };
        found.push({ demand, reason: guardedBy(rule, sentence, at) });
      }
    }
  }
  return found;
}

function guardedBy(rule: DemandRule, sentence: Sentence, at: number): string | undefined {
  const inSentence = (rule.ofAbsence ? [] : anywhere).concat(rule.guards);
  const hit = inSentence.find((guard) => guard.phrases.some((phrase) => occursIn(phrase, sentence)));
  if (hit) return hit.reason;
  const earlier: Sentence = {
    ...sentence,
    words: sentence.words.slice(Math.max(0, at - 4), at),
  };
  return (rule.ofAbsence ? [] : before).find((guard: Guard) =>
    guard.phrases.some((phrase) => occursIn(phrase, earlier)),
  )?.reason;
}

function forceOf(sentence: Sentence): Force {
  return sentence.question ||
    sentence.words.some(({ word }) => word === 'could' || word === 'would' || word === 'maybe')
    ? 'ask'
    : 'demand';
}
