import { say } from '../core/say.ts';
import { winningRule } from './compose-rule.ts';
import { type Own, type Room, toRoom } from './read-room.ts';
import { type RoomHeader, readHeader } from './room-header.ts';
import { StoryList } from './story-list.ts';

export interface WatchOptions {
  /** Asked at every change. */
  own: () => Own;
  signal: AbortSignal;
  /** Called soon, and after each change that matters; `reason` says why there is no room. */
  onChange: (room: Room | undefined, reason?: string) => void;
}

export interface RoomWatch {
  /** Reports anew, after what `own` gives has changed. */
  refresh(): void;
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // Nodes of a virtualised list are re-used under another id; messages become deleted, or the first of a group.
  attributeFilter: ['id', 'class'],
};

/**
 * Keeps up with the room that is open: observers only, at most one reading a frame, each as small as the change, and nothing at all
 * in a hidden tab. Ends when `signal` aborts.
 */
export function watchRoom(doc: Document, options: WatchOptions): RoomWatch {
  const watch = new Watch(doc, options);
  watch.start();
  return { refresh: () => watch.report() };
}

class Watch {
  private readonly view: Window & typeof globalThis;
  private readonly list: StoryList;
  private readonly observer: MutationObserver;
  private header: RoomHeader | undefined;
  /** What was read of everything but the messages, to compare with. */
  private surroundings = '';
  private reported: 'room' | 'none' | undefined;
  private pending: MutationRecord[] = [];
  private frame = 0;
  private box: HTMLElement | undefined;
  private href = '';
  /** Items of the room before, still in the page after the address has changed. */
  private stale = new WeakSet<Element>();

  private readonly doc: Document;
  private readonly options: WatchOptions;

  constructor(doc: Document, options: WatchOptions) {
    this.doc = doc;
    this.options = options;
    const { defaultView } = doc;
    if (!defaultView) throw new Error('Only a document that is shown can be watched');
    this.view = defaultView;
    this.list = new StoryList(doc);
    this.observer = new this.view.MutationObserver((records) => {
      this.pending.push(...records);
      this.schedule();
    });
  }

  start(): void {
    const { signal } = this.options;
    const listener = { signal, passive: true };
    this.doc.addEventListener('visibilitychange', () => this.wakeOrSleep(), listener);
    this.view.addEventListener('pageshow', (event) => event.persisted && this.wakeOrSleep(), listener);
    this.view.addEventListener('popstate', () => this.schedule(), listener);
    // A change of the address alone is no change of the document. Firefox has this event from 147 on.
    const { navigation } = this.view as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.schedule(), listener);
    signal.addEventListener('abort', () => this.sleep());
    // Not before the caller has what this returns.
    queueMicrotask(() => this.wakeOrSleep());
  }

  report(): void {
    const { onChange, own } = this.options;
    if (this.header?.id !== undefined) {
      this.reported = 'room';
      onChange(toRoom(this.doc, this.list, this.header, own()));
    } else if (this.reported !== 'none') {
      this.reported = 'none';
      onChange(undefined, say('noRoomHere', 'No room is open on this page.'));
    }
  }

  private wakeOrSleep(): void {
    this.sleep();
    if (this.doc.visibilityState === 'hidden' || this.options.signal.aborted) return;
    this.observer.observe(this.doc, observed);
    this.readAll();
  }

  private sleep(): void {
    this.observer.disconnect();
    this.pending = [];
    if (this.frame) this.view.cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Nothing is known of what happened while nobody looked. */
  private readAll(): void {
    const left = this.list.entries.flatMap((entry) => entry.element ?? []);
    this.take({
      changed: new Set(this.list.mounted()),
      left: new Set(left),
      neighbours: new Set(),
      outside: true,
    });
  }

  private schedule(): void {
    if (this.options.signal.aborted || this.doc.visibilityState === 'hidden') return;
    this.frame ||= this.view.requestAnimationFrame(() => {
      this.frame = 0;
      const records = this.pending;
      this.pending = [];
      this.take(sortChanges(records, this.list));
    });
  }

  private take({ changed, left, neighbours, outside }: Changes): void {
    for (const item of changed) this.stale.delete(item);
    const moved = this.doc.location.href !== this.href;
    let different = (outside || moved) && this.readSurroundings(changed);
    if (this.header?.id !== undefined) {
      if (this.list.needsLayout()) for (const item of this.list.mounted()) changed.add(item);
      const fresh = new Set([...changed].filter((item) => !this.stale.has(item)));
      different = this.list.update(fresh, left, neighbours) || different;
    }
    if (different || this.reported === undefined) this.report();
  }

  /** Returns whether anything is different; a change of the room forgets the room before. */
  private readSurroundings(changed: ReadonlySet<Element>): boolean {
    this.href = this.doc.location.href;
    const before = this.header?.id;
    this.header = readHeader(this.doc, this.href);
    if (before !== this.header.id) this.leaveRoom(changed);
    if (!this.box?.isConnected)
      this.box = this.header.id === undefined ? undefined : winningRule(this.doc)?.box;
    const now = JSON.stringify([this.header, this.box !== undefined]);
    if (now === this.surroundings) return false;
    this.surroundings = now;
    return true;
  }

  /** The address changes first, the list later: until then its items are the old room's. */
  private leaveRoom(changed: ReadonlySet<Element>): void {
    const old = this.list.entries.flatMap(({ element }) =>
      element && !changed.has(element) ? [element] : [],
    );
    this.stale = new WeakSet(old);
    this.list.reset();
  }
}

interface Changes {
  /** Items to read anew. */
  changed: Set<Element>;
  /** Items that may have left the page. */
  left: Set<Element>;
  /** Items that have another neighbour before them now. */
  neighbours: Set<Element>;
  /** Something but the list and the compose box's text has changed. */
  outside: boolean;
}

/** Which items some mutations are about, without looking at any other. */
function sortChanges(records: readonly MutationRecord[], list: StoryList): Changes {
  const changes: Changes = { changed: new Set(), left: new Set(), neighbours: new Set(), outside: false };
  for (const record of records) {
    const item = list.itemOf(record.target);
    if (item) changes.changed.add(item);
    else if (record.type === 'childList') sortChildren(record, list, changes);
    else if (record.type === 'characterData' && !isTyping(record.target)) changes.outside = true;
  }
  return changes;
}

function sortChildren(record: MutationRecord, list: StoryList, changes: Changes): void {
  if (isTyping(record.target)) return;
  const [added, removed] = [[...record.addedNodes], [...record.removedNodes]];
  for (const item of added.flatMap((node) => list.itemsIn(node))) changes.changed.add(item);
  for (const item of removed.flatMap((node) => list.itemsIn(node))) changes.left.add(item);
  const { nextSibling } = record;
  if (nextSibling && list.isItem(nextSibling)) changes.neighbours.add(nextSibling as Element);
  if (![...added, ...removed].every((node) => list.isItem(node))) changes.outside = true;
}

function isTyping(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return Boolean(element?.closest('[contenteditable="true"]'));
}
