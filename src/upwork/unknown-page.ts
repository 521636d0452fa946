/** Clock-like: "2:07 PM", "14:07", "14.07"; short, since a sentence that names a time is no label of one. */
export function isClock(text: string): boolean {
  return text.length <= 40 && /(^|[\s,])\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?$/i.test(text.trim());
}

/** Navigation, rooms lists, boxes to write in: their times are not messages'. */
const elsewhere =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="search"], [contenteditable="true"], textarea, a[href*="/rooms/room_"]';

/**
 * Where the messages of a page are whose names are all new: the `log`, the list of items with times, or the element whose children
 * have clock-like texts of their own. Of several, such as a rooms list beside the room, the one that has most in common with the
 * box to write in; without such a box there must be one only. `rule` counts these from 1.
 */
export function unknownContainer(doc: Document): { container: Element; rule: number } | undefined {
  const log = doc.querySelector('[role="log"]');
  if (log) return { container: unwrapped(log), rule: 1 };
  const all = [...clockedChildren(doc)].filter(([, children]) => children.size > 1);
  const container = bestOf(all, [...doc.querySelectorAll('[contenteditable="true"], textarea')].at(-1));
  if (!container) return undefined;
  const isList = [...container.children].every((child) => child.matches('[role="listitem"], li'));
  return { container, rule: isList ? 2 : 3 };
}

function bestOf(
  all: readonly (readonly [Element, Set<Element>])[],
  box: Element | undefined,
): Element | undefined {
  const nearest = Math.max(...all.map(([container]) => depthOf(shared(container, box))));
  const near = all.filter(([container]) => depthOf(shared(container, box)) === nearest);
  const most = Math.max(...near.map(([, children]) => children.size));
  const best = near.filter(([, children]) => children.size === most).map(([container]) => container);
  const [first] = best;
  const isTorn = near.some(([other]) => first && !first.contains(other) && !other.contains(first));
  return isTorn ? undefined : first;
}

/** The innermost element that holds both. */
function shared(container: Element, box: Element | undefined): Element | undefined {
  let ancestor: Element | null = container;
  while (ancestor && !(box && ancestor.contains(box))) ancestor = ancestor.parentElement;
  return ancestor ?? undefined;
}

function depthOf(element: Element | undefined): number {
  let depth = 0;
  for (let next = element?.parentElement; next; next = next.parentElement) depth++;
  return depth;
}

/** A wrapper with one child only is not yet the list. */
function unwrapped(element: Element): Element {
  let container = element;
  while (container.children.length === 1 && container.firstElementChild)
    container = container.firstElementChild;
  return container;
}

/** For each element, its children that contain a clock-like text, as far as six levels above that text. */
function clockedChildren(doc: Document): Map<Element, Set<Element>> {
  const found = new Map<Element, Set<Element>>();
  const texts = doc.createTreeWalker(doc.body, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder || !(holder.tagName === 'TIME' || isClock(text.nodeValue ?? ''))) continue;
    if (holder.closest(elsewhere)) continue;
    let child: Element = holder;
    for (let level = 0; level < 6 && child.parentElement; level++) {
      const parent: Element = child.parentElement;
      found.set(parent, (found.get(parent) ?? new Set()).add(child));
      child = parent;
    }
  }
  return found;
}
