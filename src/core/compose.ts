/** Putting replies together: one greeting, the bodies in polite order, one closing, at most one link. */
import type { HelpLink } from './model.ts';

/** A reply's text in its three roles. Ours are written so, in paragraphs; of other texts the greeting and the sign-off are taken off. */
export interface Parts {
  opening: string;
  middle: string;
  closing: string;
}

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,40}[,.!]?[ \n]*/i;
const signOff =
  /\n+(?:(?:best|kind|warm)(?: regards| wishes)?|regards|thanks|thank you|cheers|talk soon)\b[^\n]{0,40}(?:\n[^\n]{0,40})?$/i;

export function partsOf(text: string): Parts {
  const paragraphs = text.split(/\n{2,}/);
  if (paragraphs.length >= 3 && greeting.test(text)) {
    const [opening = '', ...rest] = paragraphs;
    return { opening, middle: rest.slice(0, -1).join('\n\n'), closing: rest.at(-1) ?? '' };
  }
  const opening = greeting.exec(text)?.[0] ?? '';
  const closing = signOff.exec(text)?.[0] ?? '';
  return {
    opening: opening.trim(),
    middle: capitalised(text.slice(opening.length, text.length - closing.length).trim()),
    closing: closing.trim(),
  };
}

/** A reply with its link on a line of its own before the closing. */
export function withLink(text: string, link: HelpLink | undefined): string {
  if (!link || text.includes(link.url)) return text;
  const { opening, middle, closing } = partsOf(text);
  return paragraphs([opening, middle, linkLine(link), closing]);
}

/** A link as a message of its own. */
export function linkMessage({ title, kind, url }: HelpLink): string {
  return kind === 'own' ? `${title}: ${url}` : `This page explains it well, “${title}”: ${url}`;
}

function linkLine({ title, kind, url }: HelpLink): string {
  if (kind === 'own') return `${title}: ${url}`;
  return `${kind === 'government' ? 'The official page' : "Upwork's own page"} on it, “${title}”: ${url}`;
}

/**
 * One reply of several: the first one's opening, every middle, the last one's closing. A sentence that two of them have stands once, and so
 * does what `once` names, such as the promise of an answer.
 */
export function combine(
  texts: readonly string[],
  link: HelpLink | undefined,
  once: readonly string[] = [],
): string {
  const parts = texts.map(partsOf);
  const said = new Set<string>();
  const isNew = (sentence: string) => {
    const marks = [sentence, ...once.filter((phrase) => sentence.includes(phrase))];
    const known = marks.some((mark) => said.has(mark));
    for (const mark of marks) said.add(mark);
    return !known;
  };
  return paragraphs([
    parts[0]?.opening ?? '',
    ...parts.map(({ middle }) => sentencesOf(middle).filter(isNew).join(' ')),
    link ? linkLine(link) : '',
    parts.at(-1)?.closing ?? '',
  ]);
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
