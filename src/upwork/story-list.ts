import { bodiesOf, readStory, type Story } from './messages.ts';
import { rules } from './selectors.ts';

/** One item of the room that is, or was, in the page. */
export interface Entry {
  key: string;
  /** Undefined while the page has unmounted it. */
  element: Element | undefined;
  story: Story;
  /** Something else stands between it and the item before: an unread mark, a hole of a virtualised list. */
  afterHole: boolean;
  /** The author by its own header, or carried from the header of its run. */
  name: string | undefined;
}

/**
 * The items of the open room in order, kept up with the page's changes: each change reads only the items that it touches. What a
 * virtualised list has unmounted is remembered while the room is open, so that an answer out of sight still counts as an answer.
 */
export class StoryList {
  /** In the order of the page. */
  entries: Entry[] = [];
  /** Number of the item rule that won; 0: none. */
  rule = 0;
  private byKey = new Map<string, Entry>();
  private byElement = new Map<Element, Entry>();
  private anonymous = new WeakMap<Element, string>();
  private count = 0;

  private readonly doc: Document;

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** Forgets everything, for another room. */
  reset(): void {
    this.entries = [];
    this.rule = 0;
    this.byKey.clear();
    this.byElement.clear();
  }

  /** Every item that is in the page now, in order; chooses the rule for items where none has won yet. */
  mounted(): Element[] {
    if (this.rule > 0) return outermost([...this.doc.querySelectorAll(this.selector)], this.selector);
    for (const [i, selector] of rules.item.entries()) {
      const items = outermost([...this.doc.querySelectorAll(selector)], selector);
      if (!items.some((item) => bodiesOf(item).rule > 0)) continue;
      this.rule = i + 1;
      return items;
    }
    return [];
  }

  /** The item that a node belongs to. */
  itemOf(node: Node): Element | undefined {
    if (this.rule === 0) return undefined;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    let item = element?.closest(this.selector) ?? undefined;
    for (let outer = item; outer; outer = outer.parentElement?.closest(this.selector) ?? undefined)
      item = outer;
    return item;
  }

  /** Items inside a node that was added or removed, itself included. */
  itemsIn(node: Node): Element[] {
    if (this.rule === 0 || node.nodeType !== 1) return [];
    const element = node as Element;
    if (element.matches(this.selector)) return [element];
    return outermost([...element.querySelectorAll(this.selector)], this.selector);
  }

  isItem(node: Node): boolean {
    return this.rule > 0 && node.nodeType === 1 && (node as Element).matches(this.selector);
  }

  /** The first of them, without looking for the others. */
  firstItemIn(node: Node): Element | undefined {
    if (this.rule === 0 || node.nodeType !== 1) return undefined;
    const element = node as Element;
    return element.matches(this.selector) ? element : (element.querySelector(this.selector) ?? undefined);
  }

  elementOf(key: string): Element | undefined {
    return this.byKey.get(key)?.element;
  }

  /**
   * Takes over what changed: items to read anew, items that may have left, items whose neighbour before may have changed.
   * Returns whether anything is different now.
   */
  update(
    changed: ReadonlySet<Element>,
    left: ReadonlySet<Element>,
    neighbours: ReadonlySet<Element>,
  ): boolean {
    const knownBefore = new Set(this.entries);
    let different = this.unmount([...left].filter((element) => !element.isConnected));
    const fresh = new Set<Entry>();
    for (const element of inOrder([...changed].filter((item) => item.isConnected))) {
      const entry = this.read(element);
      different = entry.changed || different;
      fresh.add(entry.entry);
    }
    if (fresh.size > 0 || left.size > 0) this.forgetReplaced(knownBefore, fresh);
    const touched = [...neighbours, ...[...fresh].flatMap((entry) => entry.element ?? [])];
    for (const element of touched) different = this.lookBefore(element) || different;
    return this.carry() || different;
  }

  private get selector(): string {
    return rules.item[this.rule - 1] ?? '';
  }

  private unmount(elements: readonly Element[]): boolean {
    let different = false;
    for (const element of elements) {
      const entry = this.byElement.get(element);
      if (!entry) continue;
      different = true;
      this.byElement.delete(element);
      entry.element = undefined;
    }
    return different;
  }

  /** Reads one item into its entry. */
  private read(element: Element): { entry: Entry; changed: boolean } {
    const story = readStory(element);
    const key = this.keyOf(element, story);
    const before = this.byElement.get(element);
    if (before && before.key !== key) this.rekey(before, key, story);
    const known = this.byKey.get(key);
    if (!known) return { entry: this.insert(element, key, story), changed: true };
    // A skeleton in place of a message: the message is only unmounted.
    const isSame = sameStory(known.story, story) || (story.kind === 'gap' && known.story.kind !== 'gap');
    const changed = known.element !== element || !isSame;
    if (known.element && known.element !== element) this.byElement.delete(known.element);
    known.element = element;
    if (!isSame) known.story = story;
    this.byElement.set(element, known);
    return { entry: known, changed };
  }

  private keyOf(element: Element, story: Story): string {
    if (story.id) return story.id;
    const key = this.anonymous.get(element) ?? `item_${++this.count}`;
    this.anonymous.set(element, key);
    return key;
  }

  /** The node has another id now: the same message under its final id, or a re-used node. */
  private rekey(entry: Entry, key: string, story: Story): void {
    this.byElement.delete(entry.element as Element);
    entry.element = undefined;
    if (this.byKey.has(key) || entry.story.text !== story.text || story.kind === 'gap') return;
    this.byKey.delete(entry.key);
    entry.key = key;
    this.byKey.set(key, entry);
  }

  private insert(element: Element, key: string, story: Story): Entry {
    const entry: Entry = { key, element, story, afterHole: false, name: undefined };
    this.entries.splice(this.placeOf(element), 0, entry);
    this.byKey.set(key, entry);
    this.byElement.set(element, entry);
    return entry;
  }

  /** Behind the last mounted item that precedes it in the page; found by halving, so that few nodes are looked at. */
  private placeOf(element: Element): number {
    const last = this.entries.at(-1);
    if (!last || (last.element && precedes(last.element, element))) return this.entries.length;
    const mounted = this.entries.flatMap((entry, index) =>
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
    return mounted[0]?.index ?? this.entries.length;
  }

  /** What left the page for good: deleted between its neighbours, replaced by the same words, or a list that shows another part. */
  private forgetReplaced(knownBefore: ReadonlySet<Entry>, fresh: ReadonlySet<Entry>): void {
    const jumped =
      this.entries.length > 0 && !this.entries.some((entry) => entry.element && knownBefore.has(entry));
    const isGone = (entry: Entry, i: number) => {
      if (entry.element) return false;
      if (jumped && fresh.size > 0) return true;
      const [before, after] = [this.entries[i - 1], this.entries[i + 1]];
      if (after && fresh.has(after) && entry.story.text && after.story.text === entry.story.text) return true;
      return previousItem(after?.element, this.selector) === before?.element && before?.element !== undefined;
    };
    const kept = this.entries.filter((entry, i) => !isGone(entry, i));
    if (kept.length === this.entries.length) return;
    this.entries = kept;
    this.byKey = new Map(kept.map((entry) => [entry.key, entry]));
  }

  private lookBefore(element: Element): boolean {
    const entry = this.byElement.get(element);
    if (!entry) return false;
    const afterHole = previousItem(element, this.selector) === undefined;
    if (entry.afterHole === afterHole) return false;
    entry.afterHole = afterHole;
    return true;
  }

  /** Carries authors forward within runs. Looks at no node. */
  private carry(): boolean {
    let different = false;
    let carried: string | undefined;
    let before: Entry | undefined;
    for (const entry of this.entries) {
      const { story } = entry;
      const isCut = before !== undefined && !before.element;
      if (isCut && !story.breaks && !story.author) carried = entry.name;
      else if (story.breaks || entry.afterHole) carried = undefined;
      carried = story.kind === 'message' ? (story.author ?? carried) : undefined;
      different ||= entry.name !== carried;
      entry.name = carried;
      before = entry;
    }
    return different;
  }
}

/** The item right before, with nothing else between; undefined behind a hole and at the start of the list. */
function previousItem(element: Element | undefined, selector: string): Element | undefined {
  let node = element;
  while (node && !node.previousElementSibling) {
    // The first of several: what stands before their parent is not its neighbour.
    if (node.nextElementSibling) return undefined;
    node = node.parentElement ?? undefined;
  }
  const before = node?.previousElementSibling;
  if (!before) return undefined;
  if (before.matches(selector)) return before;
  return before.lastElementChild?.matches(selector) ? before.lastElementChild : undefined;
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

function inOrder(elements: Element[]): Element[] {
  return elements.length < 2 ? elements : elements.sort((a, b) => (precedes(a, b) ? -1 : 1));
}

function outermost(elements: Element[], selector: string): Element[] {
  return elements.filter((element) => !element.parentElement?.closest(selector));
}

function sameStory(a: Story, b: Story): boolean {
  return (
    a.kind === b.kind &&
    a.author === b.author &&
    a.text === b.text &&
    a.at === b.at &&
    a.breaks === b.breaks &&
    a.deleted === b.deleted
  );
}
