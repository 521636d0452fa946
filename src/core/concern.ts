/** What a concern file is made with: wordings that raise it, what excuses them, one kind line and, where known, calmer words. */
import type { Stage, WeeklyHours } from './model.ts';

/** What is known of the conversation that a draft belongs to. */
export interface DraftContext {
  stage?: Stage;
  /** Hours that were agreed with this client: `true` when they are known only to exist. */
  agreedHours?: WeeklyHours | boolean;
}

/** What must all stand in one sentence; the last is what is marked. */
export type Wording = readonly RegExp[];

export interface Concern {
  concern: 'unkind' | 'promise';
  /** The finer concern, which is the file's name. */
  kind: string;
  /** Of several in one sentence the gravest is shown. */
  gravity: number;
  why: string;
  /** Says the same more calmly, in place of the whole sentence (unkind) or clause (promise). */
  calmer?: string | ((quote: string) => string | undefined);
  /** Against the plain words of a sentence; see review-text.ts. */
  wordings: readonly Wording[];
  /** Against the sentence as it was typed. */
  typed: readonly RegExp[];
  /** Against the plain words of a sentence: the wording means something else there. */
  excuses: readonly Wording[];
  /** Whether it concerns this conversation at all; `quote` is as typed. */
  applies?: (context: DraftContext, quote: string) => boolean;
}

/** Drafts that a concern must note and drafts with the same words that it must not. They run as tests and are not shipped. */
export interface ConcernExamples {
  notes: readonly string[];
  /** Write these first. */
  ignores: readonly string[];
}

type Parts = Pick<Concern, 'gravity' | 'why'> &
  Partial<Pick<Concern, 'calmer' | 'typed' | 'applies'>> & { wordings?: string; excuses?: string };

/** A concern from its names and its wordings, one regular expression a line in the form that `wordings` takes. */
export function concern(name: Concern['concern'], kind: string, parts: Parts): Concern {
  const { wordings: lines = '', excuses = '', typed = [], ...rest } = parts;
  return { ...rest, concern: name, kind, typed, wordings: wordings(lines), excuses: wordings(excuses) };
}

/** Words that many concerns share; `{name}` in a wording stands for one of them. */
const shared: Record<string, string> = {
  its: '(?:it is|its|it was|that is|thats|that was|this is|this was)',
  you: '(?:you|yall|you guys|you people|you all)',
  have: '(?: have| had|ve)?',
  adv: '(?:(?:just|really|so|such|very|clearly|obviously|simply|seriously|quite|frankly|truly|totally|completely|absolutely|actually|honestly|literally|always|being|too|a|an|the|complete|total|utter|real|bit|little|most|some|kind|of) ){0,4}',
  gap: '(?:\\S+ ){0,3}',
  far: '(?:\\S+ ){0,7}',
};

/**
 * Regular expressions from lines, each of whole words over plain text: "you are" for "You're". A comma may stand at any space, and
 * " && " between things that the sentence must have all, in any order. Empty lines do not count.
 */
function wordings(lines: string): readonly Wording[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(' && ').map(wholeWords));
}

function wholeWords(line: string): RegExp {
  const source = line
    .replaceAll(/\{([a-z]+)\}/g, (_, name: string) => shared[name] ?? '')
    .replaceAll(' ', '(?: ,)? ');
  return new RegExp(`(?<![^ ])(?:${source})(?:(?<= )|(?![^ ]))`);
}
