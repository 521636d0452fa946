/** What a demand file is made with: phrases that carry the demand, what silences them, and examples that run as tests. */

import { fillers } from './hearing/fillers.ts';
import { type Phrase, phrase } from './hearing/phrase.ts';
import type { DemandLabel } from './model.ts';

/** Something that may stand beside a phrase and takes its meaning away. */
export interface Guard {
  /** Why the text is passed over, for people: "a deadline, not set hours". */
  reason: string;
  phrases: readonly Phrase[];
}

export interface DemandRule {
  label: DemandLabel;
  phrases: readonly Phrase[];
  /** Wordings that point to the demand without being enough; the scorer weighs them. */
  hints: readonly Phrase[];
  /** Guards of this demand alone, beside those that all demands share. */
  guards: readonly Guard[];
  /** The phrases of this demand speak of what did not happen, so that a "not" belongs to them. */
  ofAbsence: boolean;
}

/** A message that is heard. The first label is the file's own; `quotes` are what must be found, one per label in any order. */
export interface HeardExample {
  text: string;
  quote?: string;
  /** The other demands in the same message. */
  also?: readonly DemandLabel[];
}

export interface Examples {
  hears: readonly (string | HeardExample)[];
  /** Messages that share the words and say something else. Write these first. */
  ignores: readonly string[];
}

/** One phrase a line; see phrase.ts for how they are written. Empty lines do not count. */
export function phrases(lines: string): readonly Phrase[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(phrase);
}

/** A guard from its reason and its phrases. */
export function guard(reason: string, lines: string): Guard {
  return { reason, phrases: phrases(lines) };
}

/** A demand from its label and its phrases. */
export function demand(
  label: DemandLabel,
  parts: { phrases: string; hints?: string; guards?: readonly Guard[]; ofAbsence?: boolean },
): DemandRule {
  return {
    label,
    phrases: phrases(parts.phrases),
    hints: phrases(withoutFillers(parts.hints ?? '')),
    guards: parts.guards ?? [],
    ofAbsence: parts.ofAbsence ?? false,
  };
}

/** Hints are looked for in a reading, which has no fillers. */
function withoutFillers(lines: string): string {
  const kept = (element: string) => !element.split('|').every((word) => fillers.has(word.replace('?', '')));
  return lines
    .split('\n')
    .map((line) => line.trim().split(' ').filter(kept).join(' '))
    .join('\n');
}
