/** The freelancer's own words before they are sent: is it kind, and does it promise more than was meant? */

import { allConcerns } from './all-concerns.ts';
import type { Concern, DraftContext, Wording } from './concern.ts';
import { type Ear, isPair, trainedEar } from './review-ear.ts';
import { type DraftSentence, draftSentences, type Place, quotedPieces } from './review-text.ts';
import { nameOf, say } from './say.ts';

/** One thing worth a second look. `start` and `end` are UTF-16 offsets into the draft; `quote` is that slice. */
export interface Note {
  concern: Concern['concern'];
  /** The finer concern: "blame", "hours". */
  kind: string;
  quote: string;
  start: number;
  end: number;
  /** One kind line. */
  why: string;
  /** Words to put in place of `quote`, where some are known. */
  calmer?: string;
}

/** The notes on a draft, in the order of the text. Any text may come in; time grows linearly with its length. */
export function reviewDraft(text: string, context: DraftContext = {}, ear: Ear = trainedEar()): Note[] {
  const steps = reviewSteps(text, context, ear);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, each well under a millisecond: one concern for one sentence. What it returns in the end are the notes. */
export function* reviewSteps(
  text: string,
  context: DraftContext = {},
  ear: Ear = trainedEar(),
): Generator<undefined, Note[]> {
  const notes: Note[] = [];
  const quoted = quotedPieces(text);
  let before: Read | undefined;
  for (const sentence of draftSentences(text)) {
    const raised = new Raised();
    for (const concern of allConcerns) {
      yield;
      const place = concern.heard
        ? placeHeard(ear, concern, sentence, before)
        : placeWorded(ear, concern, sentence, quoted);
      if (place) raised.add(concern, place);
    }
    for (const { concern, place } of raised.all()) {
      const note = noteOf(concern, sentence, place, text);
      if (concern.applies?.(context, note.quote) ?? true) notes.push(note);
    }
    before = { sentence, raised };
  }
  return notes.sort((a, b) => a.start - b.start);
}

interface Read {
  sentence: DraftSentence;
  raised: Raised;
}

/** What was raised in one sentence: of what is unkind the gravest, of promises each kind, and what was only heard when nothing else was. */
class Raised {
  private readonly found = new Map<string, { concern: Concern; place: Place }>();

  add(concern: Concern, place: Place): void {
    const key = concern.concern === 'unkind' ? 'unkind' : concern.kind;
    const before = this.found.get(key);
    if (!before || before.concern.gravity < concern.gravity) this.found.set(key, { concern, place });
  }

  has(name: Concern['concern']): boolean {
    return this.all().some(({ concern }) => concern.concern === name);
  }

  all(): readonly { concern: Concern; place: Place }[] {
    const all = [...this.found.values()];
    const worded = new Set(all.filter(({ concern }) => !concern.heard).map(({ concern }) => concern.concern));
    return all.filter(({ concern }) => !concern.heard || !worded.has(concern.concern));
  }
}

/** Where the second ear hears something: in the sentence, or in it and the one before together when that raised nothing. */
function placeHeard(
  ear: Ear,
  concern: Concern,
  sentence: DraftSentence,
  before: Read | undefined,
): Place | undefined {
  if (concern.excuses().some((excuse) => placeOfWording(excuse, sentence))) return undefined;
  const name = concern.concern;
  if (ear.heardIn([sentence])[name] > 0) return ear.clearestPlace(name, sentence);
  if (!before || before.raised.has(name) || !isPair(before.sentence, sentence)) return undefined;
  if (ear.heardIn([before.sentence, sentence])[name] <= 0) return undefined;
  return { start: before.sentence.start, end: sentence.end };
}

interface Slicing {
  milliseconds?: number;
  /** `() => performance.now()` */
  clock: () => number;
  /** Resolves when others have had their turn. */
  pause: () => Promise<void>;
}

/** The same in slices of `milliseconds`, with a pause between two: the first review makes every expression and would keep others waiting. */
export async function reviewInSlices(
  text: string,
  context: DraftContext,
  { milliseconds = 4, clock, pause }: Slicing,
): Promise<Note[]> {
  const steps = reviewSteps(text, context);
  for (let since = clock(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() - since < milliseconds) continue;
    await pause();
    since = clock();
  }
}

/** Where a wording raises a concern, unless it is an unkind one in a sentence that is plainly meant well. */
function placeWorded(
  ear: Ear,
  concern: Concern,
  sentence: DraftSentence,
  quoted: readonly Place[],
): Place | undefined {
  const place = placeOf(concern, sentence, quoted);
  return place && concern.concern === 'unkind' && ear.meansWell(sentence) ? undefined : place;
}

/** Where a concern is raised in a sentence, in offsets of the draft: its first wording that is not excused and not somebody else's words. */
function placeOf(concern: Concern, sentence: DraftSentence, quoted: readonly Place[]): Place | undefined {
  const own = ({ start, end }: Place) => !quoted.some((piece) => piece.start <= start && piece.end >= end);
  for (const wording of concern.wordings()) {
    const place = placeOfWording(wording, sentence);
    if (!place || !own(place)) continue;
    if (!concern.excuses().some((excuse) => placeOfWording(excuse, sentence))) return place;
  }
  for (const pattern of concern.typed) {
    const match = pattern.exec(sentence.typed);
    if (!match) continue;
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    if (own(place)) return place;
  }
  return undefined;
}

/** Where the last part of a wording matches, when every part does. */
function placeOfWording(wording: Wording, sentence: DraftSentence): Place | undefined {
  let place: Place | undefined;
  for (const { pattern, over } of wording) {
    const match = pattern.exec(sentence[over]);
    if (!match) return undefined;
    const [from, to] = [match.index, match.index + match[0].length];
    const first = sentence.words.findLast(({ at }) => at[over] <= from);
    const last = sentence.words.findLast(({ at }) => at[over] < to);
    place = { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
  }
  return place;
}

/** A sentence of more words is marked only where it hurts, without other words for it: they could not say what else it says. */
const longestReplaced = 18;

function noteOf(concern: Concern, sentence: DraftSentence, place: Place, text: string): Note {
  const short = sentence.words.length <= longestReplaced;
  const { start, end } = concern.heard
    ? place
    : concern.concern === 'promise'
      ? clauseAround(sentence, place)
      : concern.calmer && short
        ? sentence
        : place;
  const quote = text.slice(start, end);
  const calmer = typeof concern.calmer === 'function' ? concern.calmer(quote) : concern.calmer;
  const { concern: name, kind } = concern;
  const why = say(nameOf('concern', kind), concern.why);
  const note = { concern: name, kind, quote, start, end, why };
  return calmer !== undefined && (concern.concern === 'promise' || short) ? { ...note, calmer } : note;
}

/** The clause that holds the place: from a comma, "and", "but" or "so" to the next one. */
function clauseAround({ plain, words }: DraftSentence, place: Place): Place {
  const joins = (index: number) =>
    /^(?:and|but|so|because|since|then)(?![^ ])/.test(plain.slice(words[index]?.at.plain));
  const begins = (index: number) => words[index]?.clauseStart || joins(index);
  let first = words.findIndex((word) => word.end > place.start);
  while (first > 0 && !begins(first)) first--;
  if (joins(first) && (words[first]?.end ?? 0) <= place.start) first++;
  const next = words.findIndex((word, index) => word.start >= place.end && begins(index));
  const last = words.at(next < 0 ? -1 : next - 1);
  return {
    start: Math.min(words[first]?.start ?? place.start, place.start),
    end: Math.max(last?.end ?? place.end, place.end),
  };
}
