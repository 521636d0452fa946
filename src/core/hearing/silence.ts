/** Why nothing was heard in a message that looked close. */

import type { DemandLabel } from '../model.ts';
import { nameOf, say } from '../say.ts';
import { anywhere, before, GuardIndex } from './guards.ts';
import type { PhraseHit } from './phrases.ts';
import type { Sentence } from './sentences.ts';

interface NearMiss {
  label: DemandLabel;
  piece: Sentence;
  score: number;
  hits: readonly PhraseHit[];
}

const guards = new GuardIndex([...anywhere, ...before]);

/** The reason that the nearest miss gives, or that it was too little to go by; undefined when nothing looked close. */
export function silenceOf(misses: readonly NearMiss[]): string | undefined {
  const nearest = [...misses].sort((a, b) => b.score - a.score)[0];
  if (!nearest) return undefined;
  const guarded = nearest.hits.find(
    ({ label, guarded }) => label === nearest.label && guarded !== undefined,
  )?.guarded;
  const reason = guarded ?? guards.reasonIn(nearest.piece.words) ?? 'too little to be sure';
  return reasonInWords(reason);
}

/** A guard's reason for people. */
export function reasonInWords(reason: string): string {
  return say(nameOf('silence', reason), reason);
}
