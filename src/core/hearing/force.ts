import { phrases } from '../demand.ts';
import type { DemandLabel, Force } from '../model.ts';
import { occursIn } from './phrase.ts';
import type { Sentence } from './sentences.ts';

const hard = phrases(`
@must
no exceptions|excuses
why did|do|have|were|are
not acceptable|optional|negotiable
`);

const soft = phrases(`
could|would|might|may
@be|will * possible|able|willing|okay|ok
can you|we|i
how|what about
wondering|hope|hoping|prefer|ideally|maybe|perhaps|appreciate|love|mind|grateful
would-like
if possible
`);

/** Whether the client leaves a choice. Asking how the platform works always does. */
export function forceOf(piece: Sentence, label: DemandLabel): Force {
  if (label === 'platform-help') return 'ask';
  if (hard.some((phrase) => occursIn(phrase, piece.words))) return 'demand';
  return piece.question || soft.some((phrase) => occursIn(phrase, piece.words)) ? 'ask' : 'demand';
}
