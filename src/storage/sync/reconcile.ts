import type { Items } from '../schema.ts';
import { hashOf } from './hash.ts';
import { mergeFields } from './merge-fields.ts';

/**
 * What this device and the others last agreed on, by key: a reply's or link's hash (its time stamp would not do: clocks jump, and two
 * devices may write in the same moment), and whole the two single items, which are merged field by field.
 */
export type Base = Record<string, unknown>;

export interface Reconciled {
  /** To store on this device. */
  local: Items;
  /** To store for the other devices. */
  remote: Items;
  /** What they agree on once both are stored. */
  base: Base;
}

interface Stamped {
  updatedAt: number;
}
interface StampedWhole extends Stamped {
  id: string;
  whole: { id: string; title: string };
}

const singles = ['profile', 'settings'];

/** Whether an item belongs on all devices; clients' memory, counts and habits of this device never do. */
export function isShared(key: string): boolean {
  return key.startsWith('reply:') || key.startsWith('link:') || singles.includes(key);
}

/**
 * Brings two copies of the library together. Pure, and the same on every device: whoever sees a conflict comes to the same end, so
 * running it again after an interruption, or on both devices, changes nothing more. The newest words win; words that lose to other
 * words stay as a copy; an edit wins over a deletion.
 */
export function reconcile(local: Items, remote: Items, base: Base): Reconciled {
  const result: Reconciled = { local: {}, remote: {}, base: {} };
  const keys = new Set([...Object.keys(local), ...Object.keys(remote)].filter(isShared));
  for (const key of keys) {
    const merged = singles.includes(key)
      ? mergeSingle(local[key], remote[key], base[key])
      : mergeStamped(local[key], remote[key], base[key]);
    if (merged === undefined) continue;
    put(result, key, merged.item, local, remote);
    if (merged.loser) keepCopy(result, merged.loser, local, remote);
  }
  return result;
}

function put(result: Reconciled, key: string, item: unknown, local: Items, remote: Items): void {
  if (!same(local[key], item)) result.local[key] = item;
  if (!same(remote[key], item)) result.remote[key] = item;
  result.base[key] = singles.includes(key) ? item : hashOf(item);
}

interface Merged {
  item: unknown;
  /** Words that must not be lost. */
  loser?: StampedWhole;
}

function mergeStamped(here: unknown, there: unknown, base: unknown): Merged | undefined {
  if (!isStamped(here)) return isStamped(there) ? { item: there } : undefined;
  if (!isStamped(there) || same(here, there)) return { item: here };
  if (hashOf(there) === base) return { item: here };
  if (hashOf(here) === base) return { item: there };
  return resolve(here, there);
}

function resolve(here: Stamped, there: Stamped): Merged {
  const [winner, loser] = isBefore(here, there) ? [there, here] : [here, there];
  if (!hasWords(loser) || sameWords(winner, loser)) return { item: winner };
  // A deletion, or a mark alone, does not take words away that were written meanwhile.
  return hasWords(winner) ? { item: winner, loser } : { item: loser };
}

/** Earlier, or of the same moment and, by its contents, second: never by which device asks. */
function isBefore(a: Stamped, b: Stamped): boolean {
  return a.updatedAt === b.updatedAt ? hashOf(a) < hashOf(b) : a.updatedAt < b.updatedAt;
}

function keepCopy(result: Reconciled, loser: StampedWhole, local: Items, remote: Items): void {
  // The id comes from the words, so that two devices that keep the same words make one copy.
  const id = `${loser.id}~${hashOf(loser)}`;
  const key = `${'url' in loser.whole ? 'link' : 'reply'}:${id}`;
  if (key in local && key in remote) return;
  const whole = { ...loser.whole, id, title: `${loser.whole.title} (from another device)` };
  put(result, key, local[key] ?? remote[key] ?? { id, updatedAt: loser.updatedAt, whole }, local, remote);
}

function mergeSingle(here: unknown, there: unknown, base: unknown): Merged | undefined {
  if (!isStamped(here)) return isStamped(there) ? { item: there } : undefined;
  if (!isStamped(there) || same(here, there)) return { item: here };
  return { item: mergeFields(here, there, base instanceof Object ? base : {}, isBefore(here, there)) };
}

function isStamped(item: unknown): item is Stamped {
  return item instanceof Object && 'updatedAt' in item && typeof item.updatedAt === 'number';
}

function hasWords(item: Stamped): item is StampedWhole {
  return 'whole' in item;
}

function sameWords(a: Stamped, b: StampedWhole): boolean {
  const words = ({ whole }: StampedWhole) => ({ ...whole, updatedAt: 0 });
  return hasWords(a) && same(words(a), words(b));
}

function same(a: unknown, b: unknown): boolean {
  return hashOf(a) === hashOf(b);
}
