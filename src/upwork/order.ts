import type { Layout } from './layout.ts';
import { offsetOf, precedes } from './positioned.ts';
import type { Entry } from './story-list.ts';

/** In the order of the page. Comparing two nodes is slow among thousands of siblings, so many are taken from the list as a whole. */
export function inOrder(items: Element[], layout: Layout): Element[] {
  const [first] = items;
  if (!first || items.length === 1) return items;
  if (items.length < 50 || offsetOf(first) !== undefined)
    return items.sort((a, b) => (precedes(a, b) ? -1 : 1));
  const wanted = new Set(items);
  return layout.all().filter((item) => wanted.has(item));
}

/** Behind the last mounted item that precedes it in the page; found by halving, so that few nodes are looked at. */
export function placeIn(entries: readonly Entry[], element: Element): number {
  const last = entries.at(-1);
  if (!last || (last.element && precedes(last.element, element))) return entries.length;
  const mounted = entries.flatMap((entry, index) =>
    entry.element ? [{ element: entry.element, index }] : [],
  );
  let [low, high] = [0, mounted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = mounted[middle];
    if (other && precedes(other.element, element)) low = middle + 1;
    else high = middle;
  }
  const before = mounted[low - 1];
  if (before) return before.index + 1;
  return mounted[0]?.index ?? entries.length;
}
