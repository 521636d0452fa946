import { chooseLayout, type Layout } from './layout.ts';
import type { Story } from './messages.ts';
import { inOrder, placeIn } from './order.ts';
import { offsetOf, touches } from './positioned.ts';
import { carryAuthors, previousInFlow } from './runs.ts';
import { find, rules } from './selectors.ts';
import { isAnonymous, StoryKeys } from './story-keys.ts';

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
  /** What stood before it was deleted while it was known. */
  afterDeleted: boolean;
}

/** One item as just read. */
interface Reading {
  element: Element;
  story: Story;
  key: string;
}

/**
 * The items of the open room in order, kept up with the page's changes: each change reads only the items that it touches. What a
 * virtualised list has unmounted is remembered while the room is open, so that an answer out of sight still counts as an answer.
 */
export class StoryList {
  /** In the order of the page. */
  entries: Entry[] = [];
  private layout: Layout | undefined;
  private byKey = new Map<string, Entry>();
  private byElement = new Map<Element, Entry>();
  private readonly keys = new StoryKeys();

  private readonly doc: Document;

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** Number of the item rule that won; 0: none. */
  get rule(): number {
    return this.layout?.rule ?? 0;
  }

  /** The page is guessed at by roles and structure. */
  get isUnknownPage(): boolean {
    return this.rule > rules.item.length;
  }

  /** Forgets everything, for another room. */
  reset(): void {
    this.entries = [];
    this.layout = undefined;
    this.byKey.clear();
    this.byElement.clear();
  }

  /** Whether the page must be searched for a list: none was found yet, or the one that was is gone. */
  needsLayout(): boolean {
    if (!this.layout?.isAlive()) return true;
    // Taken for an unknown page too early: the names that are known have come up since.
    return this.isUnknownPage && find(this.doc, 'item') !== undefined;
  }

  /** Every item that is in the page now, in order; chooses how to tell them where that is not known. */
  mounted(): Element[] {
    if (this.needsLayout()) {
      this.reset();
      this.layout = chooseLayout(this.doc);
    }
    return this.layout?.all() ?? [];
  }

  /** The item that a node belongs to. */
  itemOf(node: Node): Element | undefined {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element ? this.layout?.itemOf(element) : undefined;
  }

  /** Items inside a node that was added or removed, itself included. */
  itemsIn(node: Node): Element[] {
    return (node.nodeType === 1 && this.layout?.within(node as Element)) || [];
  }

  isItem(node: Node): boolean {
    return node.nodeType === 1 && (this.layout?.isItem(node as Element) ?? false);
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
    const readings = this.readItems([...changed].filter((item) => item.isConnected));
    for (const reading of readings) this.detachReused(reading);
    const unknown: Reading[] = [];
    for (const reading of readings) {
      if (this.byKey.has(reading.key)) different = this.attach(reading) || different;
      else unknown.push(reading);
    }
    let behind: Entry | undefined;
    for (const reading of unknown) {
      if (this.byKey.has(reading.key)) this.attach(reading);
      else behind = this.insert(reading, behind);
    }
    if (readings.length > 0 || left.size > 0) this.forgetGone(knownBefore, readings);
    const elements = new Set(readings.map((reading) => reading.element));
    for (const element of [...elements, ...neighbours, ...this.behind(elements)]) {
      different = this.lookBefore(element) || different;
    }
    return carryAuthors(this.entries) || different || unknown.length > 0;
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

  /** Reads items, in order. */
  private readItems(items: Element[]): Reading[] {
    const { layout } = this;
    if (!layout) return [];
    return inOrder(items, layout).map((element) => {
      const story = layout.read(element);
      return { element, story, key: this.keys.keyOf(element, story) };
    });
  }

  /** The node has another id now: the same message under its final id, or a node used again for another message. */
  private detachReused({ element, story, key }: Reading): void {
    const entry = this.byElement.get(element);
    if (!entry || entry.key === key) return;
    this.byElement.delete(element);
    entry.element = undefined;
    if (this.byKey.has(key) || !story.text || entry.story.text !== story.text) return;
    this.byKey.delete(entry.key);
    entry.key = key;
    this.byKey.set(key, entry);
  }

  /** Takes a reading over into the entry of its key; returns whether anything is different. */
  private attach({ element, story, key }: Reading): boolean {
    const entry = this.byKey.get(key) as Entry;
    // A skeleton in place of a message: the message is only unmounted.
    const isSame = sameStory(entry.story, story) || (story.kind === 'gap' && entry.story.kind !== 'gap');
    const different = entry.element !== element || !isSame;
    if (entry.element && entry.element !== element) this.byElement.delete(entry.element);
    entry.element = element;
    if (!isSame) entry.story = story;
    this.byElement.set(element, entry);
    return different;
  }

  /** `behind`: the entry that was inserted just before, where the new one belongs most often. */
  private insert({ element, story, key }: Reading, behind: Entry | undefined): Entry {
    const entry: Entry = { key, element, story, afterHole: false, name: undefined, afterDeleted: false };
    const follows = behind !== undefined && element.previousElementSibling === behind.element;
    const place =
      follows && behind === this.entries.at(-1) ? this.entries.length : placeIn(this.entries, element);
    this.entries.splice(place, 0, entry);
    this.byKey.set(key, entry);
    this.byElement.set(element, entry);
    return entry;
  }

  /** What left the page for good: deleted between its neighbours, replaced by the same words, or a list that shows another part. */
  private forgetGone(knownBefore: ReadonlySet<Entry>, readings: readonly Reading[]): void {
    const fresh = new Set(readings.map((reading) => reading.key));
    const isKnown = (entry: Entry) => entry.element !== undefined && knownBefore.has(entry);
    const showsAnotherPart = fresh.size > 0 && !this.entries.some(isKnown);
    const isGone = (entry: Entry, i: number) => {
      if (entry.element) return false;
      if (showsAnotherPart || isAnonymous(entry.key)) return true;
      const [before, after] = [this.entries[i - 1], this.entries[i + 1]];
      if (!after?.element) return false;
      if (fresh.has(after.key) && entry.story.text && after.story.text === entry.story.text) return true;
      const isDeleted = before?.element !== undefined && this.previousOf(after.element) === before.element;
      if (isDeleted && !fresh.has(after.key)) after.afterDeleted = true;
      return isDeleted;
    };
    const kept = this.entries.filter((entry, i) => !isGone(entry, i));
    if (kept.length === this.entries.length) return;
    this.entries = kept;
    this.byKey = new Map(kept.map((entry) => [entry.key, entry]));
  }

  /** The items right after some others. Looks at no node. */
  private behind(elements: ReadonlySet<Element>): Element[] {
    return this.entries.flatMap(({ element }, i) => {
      const before = this.entries[i - 1]?.element;
      return element && before && elements.has(before) ? [element] : [];
    });
  }

  private lookBefore(element: Element): boolean {
    const entry = this.byElement.get(element);
    if (!entry) return false;
    const afterHole = this.previousOf(element) === undefined;
    if (entry.afterHole === afterHole) return false;
    entry.afterHole = afterHole;
    return true;
  }

  /** The item right before, with nothing else between; undefined behind a hole and at the start of the list. */
  private previousOf(element: Element): Element | undefined {
    if (offsetOf(element) === undefined) return previousInFlow(element, (node) => this.isItem(node));
    const entry = this.byElement.get(element);
    const before = entry && this.entries[this.entries.indexOf(entry) - 1]?.element;
    return before && touches(before, element) ? before : undefined;
  }
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
