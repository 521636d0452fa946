import type { Snippet } from '../../core/model.ts';
import { placesOf } from '../../storage/records.ts';

/** Whose words a reply has: the freelancer's own, ours, or ours with changes. */
export type Origin = 'own' | 'ours' | 'changed';

export function sameWordsAsOurs(reply: Snippet, originals: readonly Snippet[]): Origin {
  const original = originals.find(({ id }) => id === reply.id);
  if (!original) return 'own';
  return original.title === reply.title && original.body === reply.body ? 'ours' : 'changed';
}

/** `reply` with the position that puts it `by` places further down; undefined at the ends. `replies` in their order. */
export function movedTo(
  replies: readonly Snippet[],
  originals: readonly Snippet[],
  reply: Snippet,
  by: number,
): Snippet | undefined {
  const others = replies.filter(({ id }) => id !== reply.id);
  const to = replies.findIndex(({ id }) => id === reply.id) + by;
  if (to < 0 || to > others.length) return undefined;
  const places = placesOf(replies, originals);
  const placeAt = (at: number) => places.get(others[at]?.id ?? '');
  const [before, after] = [placeAt(to - 1), placeAt(to)];
  const position =
    before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  return { ...reply, position };
}
