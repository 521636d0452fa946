/**
 * `browser` for unit tests: storage areas that behave like the browser's (copies in and out, all of a write or none,
 * a quota, change events) and texts from the English list. For use as
 * `vi.mock('../../src/webext.ts', async () => ({ webext: (await import('./fake-browser.ts')).default }))`.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Items = Record<string, unknown>;
type Change = { oldValue?: unknown; newValue?: unknown };
type OnChanged = (changes: Record<string, Change>, area: string) => unknown;

export class FakeArea {
  items: Items = {};
  /** Bytes that fit in all; a write beyond them fails as Chrome's does. */
  quota = Infinity;
  /** Fails the next write with this message. */
  failNext: string | undefined;
  private readonly name: string;
  private readonly notify: OnChanged;
  constructor(name: string, notify: OnChanged) {
    this.name = name;
    this.notify = notify;
  }

  async get(keys: string | string[] | null): Promise<Items> {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]]);
    return structuredClone(Object.fromEntries(found));
  }

  async set(items: Items): Promise<void> {
    this.mayFail();
    const copy = JSON.parse(JSON.stringify(items)) as Items;
    const next = { ...this.items, ...copy };
    if (JSON.stringify(next).length > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    this.commit(next, Object.keys(copy));
  }

  async remove(keys: string | string[]): Promise<void> {
    this.mayFail();
    const gone = [keys].flat();
    const next = Object.fromEntries(Object.entries(this.items).filter(([key]) => !gone.includes(key)));
    this.commit(next, gone);
  }

  private mayFail(): void {
    const message = this.failNext;
    this.failNext = undefined;
    if (message) throw new Error(message);
  }

  private commit(next: Items, keys: readonly string[]): void {
    const before = this.items;
    this.items = next;
    const changes = keys.map((key) => [key, { oldValue: before[key], newValue: next[key] }]);
    this.notify(Object.fromEntries(changes), this.name);
  }
}

const listeners = new Set<OnChanged>();
const notify: OnChanged = (changes, area) => {
  for (const listener of listeners) listener(changes, area);
};

export const local = new FakeArea('local', notify);
export const sync = new FakeArea('sync', notify);

/** A fresh install. */
export function resetBrowser(): void {
  listeners.clear();
  for (const area of [local, sync]) Object.assign(area, { items: {}, quota: Infinity, failNext: undefined });
}

const texts: Record<string, { message: string }> = messages;
const getMessage = (key: string, values: string[] = []) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

export default {
  runtime: { id: 'test' },
  i18n: { getMessage, getUILanguage: () => 'en' },
  storage: {
    local,
    sync,
    onChanged: {
      addListener: (listener: OnChanged) => listeners.add(listener),
      removeListener: (listener: OnChanged) => listeners.delete(listener),
    },
  },
};
