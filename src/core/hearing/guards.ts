/** What takes the meaning away from any demand: negation, other people, the past, suppositions. */
import { type Guard, guard } from '../demand.ts';
import { matchAt, type Phrase, PhraseIndex } from './phrase.ts';
import type { Word } from './sentences.ts';

/** Stands before the phrase, in the same sentence. */
export const before: readonly Guard[] = [
  guard(
    'negated',
    `
    not|no|never|without|nobody
    instead of
    rather than
    `,
  ),
  guard(
    'about someone else',
    `
    ^ @client3|@person3
    ^ my|our|the @client3|@person3|team|staff|girls|boys|guys
    ^ @past3
    ^ my|our @past3
    ^ she|he|they
    ^ i am|was|work|will|have|usually|had
    ^ we had|used
    `,
  ),
];

/** Stands anywhere in the sentence. */
export const anywhere: readonly Guard[] = [
  guard(
    'explicitly left open',
    `
    not @must
    not @need to
    no @need
    no obligation
    no pressure
    no set|fixed
    not expect
    not have to
    optional
    whenever suits|you like|you want
    whenever you like|want|can
    up to you
    if you like
    `,
  ),
  guard(
    'something to be made',
    `
    ^ @please? add|put|write|build|create|design|change|update|fix|make|translate ** @deliverable
    @build * @deliverable
    @deliverable @should|says|say|must
    `,
  ),
];

/** Guards as they are looked for: by the words that their phrases begin with. */
export class GuardIndex {
  private readonly guards: readonly Guard[];
  private readonly index = new PhraseIndex<{ phrase: Phrase; place: number }>();

  constructor(guards: readonly Guard[]) {
    this.guards = guards;
    for (const [place, { phrases }] of guards.entries())
      for (const phrase of phrases) this.index.add({ phrase, place });
  }

  /** The reason of the first guard of the list that speaks up anywhere in the words. */
  reasonIn(words: readonly Word[]): string | undefined {
    let first = this.guards.length;
    for (let at = 0; at < words.length; at++) {
      const { symbol, conceptSymbol } = (words[at] as Word).lexeme;
      first = this.firstAt(words, at, symbol, first);
      if (conceptSymbol !== symbol) first = this.firstAt(words, at, conceptSymbol, first);
    }
    return this.guards[first]?.reason;
  }

  /** The place of the first guard that stands here, when it is before the one that is known. */
  private firstAt(words: readonly Word[], at: number, symbol: number, known: number): number {
    let first = known;
    for (const { phrase, place } of this.index.startingWith(symbol))
      if (place < first && matchAt(phrase, words, at) >= 0) first = place;
    return first;
  }
}
