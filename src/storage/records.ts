import type { HelpLink, Snippet } from '../core/model.ts';
import { say } from '../core/say.ts';

/** What the freelancer set on a reply of ours without touching its words, so that its words can still improve. Replaces the original's marks. */
export type Marks = Pick<Snippet, 'favourite' | 'abbreviation' | 'tags' | 'position'>;

/**
 * One reply as stored. Ours are not stored until they are touched: a change of words stores the whole reply,
 * a mark stores the mark, a deletion a tombstone (another device must hear of it).
 */
export type ReplyRecord =
  | { id: string; updatedAt: number; whole: Snippet }
  | { id: string; updatedAt: number; marks: Marks }
  | { id: string; updatedAt: number; gone: true };

/** One link as stored: the freelancer's own, or a tombstone of any. */
export type LinkRecord =
  | { id: string; updatedAt: number; whole: HelpLink }
  | { id: string; updatedAt: number; gone: true };

/** The record that makes the library show `edited`; `original` is our reply with that id, if it is one of ours. */
export function recordOfReply(edited: Snippet, original: Snippet | undefined, now: number): ReplyRecord {
  const whole = { ...edited, updatedAt: now };
  const { id } = edited;
  if (!original || !sameWords(original, edited)) {
    return { id, updatedAt: now, whole };
  }
  return { id, updatedAt: now, marks: marksOf(edited) };
}

/** What to store so that `original` is back; words of the freelancer's that stood in its place become a reply with `freeId`. */
export function restoringItems(
  original: Snippet,
  stored: unknown,
  now: number,
  freeId: string,
): Record<string, unknown> {
  const back = { [`reply:${original.id}`]: recordOfReply(original, original, now) };
  const words = stored instanceof Object && 'whole' in stored ? (stored.whole as Snippet) : undefined;
  if (!words) return back;
  const { abbreviation: _, ...mine } = words;
  const whole: Snippet = {
    ...mine,
    id: freeId,
    title: say('titleMine', '$1 (mine)', words.title),
    updatedAt: now,
  };
  return { ...back, [`reply:${freeId}`]: { id: freeId, updatedAt: now, whole } };
}

/** The library as shown: the freelancer's own, ours with the stored changes, in the freelancer's order. */
export function mergeReplies(originals: readonly Snippet[], records: readonly ReplyRecord[]): Snippet[] {
  const stored = new Map(records.map((record) => [record.id, record]));
  const ours = originals.flatMap((original) => {
    const record = stored.get(original.id);
    stored.delete(original.id);
    return record ? shownReply(record, original) : [original];
  });
  const own = [...stored.values()].flatMap((record) => shownReply(record));
  return inOrder([...own.sort(byTitle), ...ours], originals);
}

/**
 * The place of every reply in the order: where the freelancer put it, else its place among ours, or before ours for an own one.
 * Places of replies that were not moved do not depend on those that were.
 */
export function placesOf(
  replies: readonly Snippet[],
  originals: readonly Snippet[],
): ReadonlyMap<string, number> {
  const among = new Map(originals.map(({ id }, at) => [id, at]));
  const own = replies.filter(({ id }) => !among.has(id)).sort(byTitle);
  const before = new Map(own.map(({ id }, at) => [id, at - own.length]));
  return new Map(replies.map(({ id, position }) => [id, position ?? among.get(id) ?? before.get(id) ?? 0]));
}

function inOrder(replies: readonly Snippet[], originals: readonly Snippet[]): Snippet[] {
  const places = placesOf(replies, originals);
  return replies.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function byTitle(a: Snippet, b: Snippet): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}

/** Our links and the freelancer's, without the deleted ones. */
export function mergeLinks(originals: readonly HelpLink[], records: readonly LinkRecord[]): HelpLink[] {
  const stored = new Map(records.map((record) => [record.id, record]));
  const own = records.flatMap((r) => ('whole' in r ? [r.whole] : []));
  return [...originals.filter((link) => !stored.has(link.id)), ...own];
}

function shownReply(record: ReplyRecord, original?: Snippet): Snippet[] {
  if ('whole' in record) return [record.whole];
  if ('gone' in record || !original) return [];
  const { favourite, abbreviation, tags, position, ...words } = original;
  return [{ ...words, ...record.marks }];
}

function marksOf({ favourite, abbreviation, tags, position }: Snippet): Marks {
  return {
    ...(favourite === undefined ? {} : { favourite }),
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(tags === undefined ? {} : { tags }),
    ...(position === undefined ? {} : { position }),
  };
}

function sameWords(a: Snippet, b: Snippet): boolean {
  return words(a) === words(b);
}

function words(snippet: Snippet): string {
  const { title, body, labels, situations, firmness, contract, link } = snippet;
  return JSON.stringify([title, body, labels, situations ?? [], firmness, contract, link]);
}
