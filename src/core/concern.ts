/** What a concern file is made with: wordings that raise it, what excuses them, one kind line and, where known, calmer words. */
import type { Stage, WeeklyHours } from './model.ts';

/** What is known of the conversation that a draft belongs to. */
export interface DraftContext {
  stage?: Stage;
  /** Hours that were agreed with this client: `true` when they are known only to exist. */
  agreedHours?: WeeklyHours | boolean;
}

/** One expression over the plain words of a sentence; most do not care where its clauses begin. */
export interface WordingPart {
  pattern: RegExp;
  over: 'plain' | 'clauses';
}

/** What must all stand in one sentence; the last is what is marked. */
export type Wording = readonly WordingPart[];

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
  wordings: () => readonly Wording[];
  /** Against the sentence as it was typed. */
  typed: readonly RegExp[];
  /** Against the plain words of a sentence: the wording means something else there. */
  excuses: () => readonly Wording[];
  /** It is what the second ear hears where no wording is met; see review-ear.ts. */
  heard?: true;
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
  Partial<Pick<Concern, 'calmer' | 'typed' | 'applies' | 'heard'>> & { wordings?: string; excuses?: string };

/** A concern from its names and its wordings, one regular expression a line in the form that `wordingsOf` takes. */
export function concern(name: Concern['concern'], kind: string, parts: Parts): Concern {
  const { wordings = '', excuses = '', typed = [], ...rest } = parts;
  return {
    ...rest,
    concern: name,
    kind,
    typed,
    wordings: onFirstUse(wordings),
    excuses: onFirstUse(excuses),
  };
}

/** Making a thousand expressions takes longer than a slice, so that each concern makes its own when it is first asked. */
function onFirstUse(lines: string): () => readonly Wording[] {
  let made: readonly Wording[] | undefined;
  return () => {
    made ??= wordingsOf(lines);
    return made;
  };
}

/** What stands in wordings for a word or a turn that many of them share. */
const shared: Record<string, string> = {
  word: '\\S+',
  you: '(you|yall|you guys|you people|you all)',
  its: '(it is|its|it was|that is|thats|that was|this is|this was)',
  have: '( have| had|ve)?',
  adv: '((just|really|so|such|very|clearly|obviously|simply|seriously|quite|frankly|truly|totally|completely|absolutely|actually|honestly|literally|always|being|too|a|an|the|complete|total|utter|real|bit|little|most|some|kind|of) ){0,4}',
};

/**
 * Regular expressions from lines, each of whole words over plain text: "you are" for "You're". No group captures. "~3" is any three words
 * at most, "~1-3" one to three; " , " is where a clause begins, and does not count in lines without it; " && " stands between things that
 * the sentence must have all, in any order. Empty lines do not count.
 */
function wordingsOf(lines: string): readonly Wording[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(' && ').map(wholeWords));
}

function wholeWords(line: string): WordingPart {
  const source = line
    .replaceAll(/\{([a-z]+)\}/g, (_, name: string) => shared[name] ?? '')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ ~(?:(\d+)-)?(\d+)/g, (_, least = '0', most) => `(?: \\S+){${least},${most}}`)
    .replaceAll(/~(?:(\d+)-)?(\d+) /g, (_, least = '0', most) => `(?:\\S+ ){${least},${most}}`);
  const pattern = new RegExp(`(?<![^ ])(?:${source})(?:(?<= )|(?![^ ]))`);
  return { pattern, over: line.includes(' , ') ? 'clauses' : 'plain' };
}
