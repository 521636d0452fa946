/** Putting replies together: one greeting, the bodies in polite order, one closing, at most one link. */
import type { HelpLink } from './model.ts';

/** A reply's text in its three roles. */
export interface Parts {
  opening: string;
  middle: string;
  closing: string;
}

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,40}[,.!]?[ \n]*/i;
const signOff =
  /\n+(?:(?:best|kind|warm)(?: regards| wishes)?|regards|thanks|thank you|cheers|talk soon)\b[^\n]{0,40}(?:\n[^\n]{0,40})?$/i;

/** The roles in a reply of ours, which has a paragraph for each: see bodyOf(). */
export function partsOf(text: string): Parts {
  const [opening = '', ...rest] = text.split(/\n{2,}/);
  return rest.length < 2
    ? partsOfOwn(text)
    : { opening, middle: rest.slice(0, -1).join('\n\n'), closing: rest.at(-1) ?? '' };
}

/** The roles in a text that the freelancer wrote: only the greeting and the sign-off are taken off, so that nothing is lost. */
export function partsOfOwn(text: string): Parts {
  const opening = greeting.exec(text)?.[0] ?? '';
  const closing = signOff.exec(text)?.[0] ?? '';
  return {
    opening: opening.trim(),
    middle: capitalised(text.slice(opening.length, text.length - closing.length).trim()),
    closing: closing.trim(),
  };
}

/** A reply with its link on a line of its own: before the last of three paragraphs or the sign-off, else at the end. */
export function withLink(text: string, link: HelpLink | undefined): string {
  if (!link || text.includes(link.url)) return text;
  const lastParagraph = text.split(/\n{2,}/).length > 2 ? text.lastIndexOf('\n\n') : text.length;
  const end = signOff.exec(text)?.index ?? lastParagraph;
  return paragraphs([text.slice(0, end), linkLine(link), text.slice(end).trim()]);
}

/** A link as a message of its own. */
export function linkMessage({ title, kind, url }: HelpLink): string {
  return kind === 'own' ? `${title}: ${url}` : `This page explains it well, “${title}”: ${url}`;
}

function linkLine({ title, kind, url }: HelpLink): string {
  if (kind === 'own') return `${title}: ${url}`;
  return `${kind === 'government' ? 'The official page' : "Upwork's own page"} on it, “${title}”: ${url}`;
}

/** What one reply is made of: a text, and whether it is ours, with a paragraph for each role. */
export interface Piece {
  text: string;
  isOurs: boolean;
  /** What the paragraph is about, where it is not the first: "As for the calls, ". */
  lead?: string;
}

/** What may differ from one combined reply to the next. */
export interface Combination {
  link?: HelpLink | undefined;
  /** Phrases that stand in one sentence only, such as the promise of an answer. */
  once?: readonly string[];
  /** In place of the last one's closing. */
  closing?: string | undefined;
}

/** From three replies on a letter would grow too long: so many sentences of ours are kept of the first and of each other one. */
const mostOfMany = { first: 3, other: 2 };

/**
 * One reply of several: the first one's opening, every middle, the last one's closing. Of ours, a sentence that two have stands once, and
 * so does what `once` names; the freelancer's own words are left as they are.
 */
export function combine(pieces: readonly Piece[], { link, once = [], closing }: Combination = {}): string {
  const parts = pieces.map(({ text, isOurs, lead = '' }) => ({
    lead,
    isOurs,
    ...(isOurs ? partsOf(text) : partsOfOwn(text)),
  }));
  const isNew = firstTime(once);
  return paragraphs([
    parts[0]?.opening ?? '',
    ...parts.map(({ middle, isOurs, lead }, index) => {
      if (!isOurs) return middle;
      const most = pieces.length < 3 ? Number.POSITIVE_INFINITY : index ? mostOfMany.other : mostOfMany.first;
      const text = sentencesOf(middle).filter(isNew).slice(0, most).join(' ');
      return index > 0 && text && lead ? lead + goingOn(text) : text;
    }),
    link ? linkLine(link) : '',
    closing ?? parts.at(-1)?.closing ?? '',
  ]);
}

/** Whether a sentence, and each phrase of `once` in it, comes for the first time. */
function firstTime(once: readonly string[]): (sentence: string) => boolean {
  const said = new Set<string>();
  return (sentence) => {
    const marks = [sentence, ...once.filter((phrase) => sentence.includes(phrase))];
    const known = marks.some((mark) => said.has(mark));
    for (const mark of marks) said.add(mark);
    return !known;
  };
}

const keepsItsCapital =
  /^(?:I\b|Upwork|["“]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2}|[A-Z][a-z]+[A-Z])/;

/** A text as it goes on after a comma or colon. */
function goingOn(text: string): string {
  return keepsItsCapital.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
