/** Clock-like: "2:07 PM", "14:07", "14.07"; short, since a sentence that names a time is no label of one. */
export function isClock(text: string): boolean {
  return text.length <= 40 && /(^|[\s,])\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?$/i.test(text.trim());
}

/** Navigation, rooms lists, boxes to write in: their times are not messages'. */
const elsewhere =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="search"], [contenteditable="true"], textarea, a[href*="/rooms/room_"]';

/**
 * Where the messages of a page are whose names are all new: the `log`, the list of items with times, or the element most of whose
 * children have a clock-like text of their own. `rule` counts these from 1.
 */
export function unknownContainer(doc: Document): { container: Element; rule: number } | undefined {
  const log = doc.querySelector('[role="log"]');
  if (log) return { container: unwrapped(log), rule: 1 };
  const parents = clockedChildren(doc);
  const most = (candidates: [Element, Set<Element>][]) =>
    candidates.reduce<[Element, Set<Element>] | undefined>(
      (best, next) => (next[1].size > (best?.[1].size ?? 1) ? next : best),
      undefined,
    )?.[0];
  const all = [...parents];
  const list = most(
    all.filter(([, children]) => [...children].every((child) => child.matches('[role="listitem"], li'))),
  );
  if (list) return { container: list, rule: 2 };
  const container = most(all);
  return container && { container, rule: 3 };
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
    if (!holder || !isClock(text.nodeValue ?? '') || holder.closest(elsewhere)) continue;
    let child: Element = holder;
    for (let level = 0; level < 6 && child.parentElement; level++) {
      const parent: Element = child.parentElement;
      found.set(parent, (found.get(parent) ?? new Set()).add(child));
      child = parent;
    }
  }
  return found;
}
