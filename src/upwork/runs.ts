import type { Entry } from './story-list.ts';

/**
 * Carries authors forward within runs, and says whether any has changed. Behind an item that the page has unmounted or
 * deleted, what was known before still counts: the item that is next now may be of another run. Looks at no node.
 */
export function carryAuthors(entries: readonly Entry[]): boolean {
  let different = false;
  let carried: string | undefined;
  let before: Entry | undefined;
  for (const entry of entries) {
    const { story } = entry;
    const isCut = entry.afterDeleted || (before !== undefined && !before.element);
    if (isCut && !story.breaks && !story.author) carried = entry.name;
    else if (story.breaks || entry.afterHole) carried = undefined;
    carried = story.kind === 'message' ? (story.author ?? carried) : undefined;
    different ||= entry.name !== carried;
    entry.name = carried;
    before = entry;
  }
  return different;
}

/** The item right before, with nothing else between; undefined behind a hole and at the start of the list. */
export function previousInFlow(element: Element, isItem: (node: Element) => boolean): Element | undefined {
  let node: Element | undefined = element;
  while (node && !node.previousElementSibling) {
    // The first of several: what stands before their parent is not its neighbour.
    if (node.nextElementSibling) return undefined;
    node = node.parentElement ?? undefined;
  }
  let before = node?.previousElementSibling ?? undefined;
  for (let level = 0; before && level < 4; level++) {
    if (isItem(before)) return before;
    before = before.lastElementChild ?? undefined;
  }
  return undefined;
}
