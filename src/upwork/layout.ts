import { bodiesOf, readStory, type Story } from './messages.ts';
import { find, outermost, rules } from './selectors.ts';
import { unknownContainer } from './unknown-page.ts';
import { readUnknownStory } from './unknown-story.ts';

/** How the items of the list are told from everything else on this page. */
export interface Layout {
  /** Number of the item rule, counted from 1: first the selectors, then roles, then bare structure. */
  rule: number;
  /** Every item in the page, in document order. */
  all(): Element[];
  isItem(element: Element): boolean;
  /** The item that an element belongs to, itself included. */
  itemOf(element: Element): Element | undefined;
  /** Items inside an element that was added or removed, itself included. */
  within(element: Element): Element[];
  read(item: Element): Story;
  /** False once the page has thrown away what the layout rests on. */
  isAlive(): boolean;
}

/** The first layout with which a message can be read on this page. */
export function chooseLayout(doc: Document): Layout | undefined {
  for (const [i, selector] of rules.item.entries()) {
    const layout = selected(doc, selector, i + 1);
    if (layout.all().some((item) => bodiesOf(item).rule > 0)) return layout;
  }
  // Skeletons that will fill: the page is known, there is nothing to read yet.
  if (find(doc, 'item')) return undefined;
  const unknown = unknownContainer(doc);
  return unknown && childrenOf(unknown.container, rules.item.length + unknown.rule);
}

function selected(doc: Document, selector: string, rule: number): Layout {
  return {
    rule,
    all: () => outermost(doc.querySelectorAll(selector)),
    isItem: (element) => element.matches(selector),
    itemOf(element) {
      let item: Element | undefined;
      for (let next = element.closest(selector); next; next = next.parentElement?.closest(selector) ?? null)
        item = next;
      return item;
    },
    within: (element) =>
      element.matches(selector) ? [element] : outermost(element.querySelectorAll(selector)),
    read: readStory,
    isAlive: () => true,
  };
}

function childrenOf(container: Element, rule: number): Layout {
  const isItem = (element: Element) => element.parentElement === container;
  return {
    rule,
    all: () => [...container.children],
    isItem,
    itemOf(element) {
      let item: Element | null = element;
      while (item && !isItem(item)) item = item.parentElement;
      return item ?? undefined;
    },
    within(element) {
      if (isItem(element)) return [element];
      return element.contains(container) ? [...container.children] : [];
    },
    read: readUnknownStory,
    isAlive: () => container.isConnected,
  };
}
