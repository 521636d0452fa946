import type { ClientMemory, HelpLink, Profile, Settings, Snippet } from '../core/model.ts';
import type { Preferences, Statistics } from '../core/preferences.ts';
import { say } from '../core/say.ts';
import type { Saved } from '../core/status.ts';
import { webext } from '../webext.ts';
import { originals } from './originals.ts';
import { type LinkRecord, type ReplyRecord, recordOfReply, restoringItems } from './records.ts';
import { type Items, migrate, NewerVersion, VERSION } from './schema.ts';
import { keyOfLink, keyOfReply, keyOfRoom, type State, stateOf } from './state.ts';

export type { Saved } from '../core/status.ts';

const recentLength = 12;

/**
 * Everything that is kept, merged with what the extension ships with.
 * @throws NewerVersion, or the browser's error when its storage cannot be read
 */
export async function loadState(): Promise<State> {
  return stateOf(await webext.storage.local.get(null), originals);
}

/** Calls back with the new state after every change, from wherever it came, until `signal` aborts. */
export function watchState(onChange: (state: State) => void, signal: AbortSignal): void {
  let latest = 0;
  const reload = async (_changes: object, area: string) => {
    if (area !== 'local') return;
    const mine = ++latest;
    const state = await loadState().catch(() => undefined);
    if (state && mine === latest && !signal.aborted) onChange(state);
  };
  webext.storage.onChanged.addListener(reload);
  signal.addEventListener('abort', () => webext.storage.onChanged.removeListener(reload));
}

export function saveProfile(profile: Profile): Promise<Saved> {
  return write({ profile: { ...profile, updatedAt: Date.now() } });
}

export function saveSettings(settings: Settings): Promise<Saved> {
  return write({ settings: { ...settings, updatedAt: Date.now() } });
}

export function savePreferences(preferences: Preferences): Promise<Saved> {
  return write({ preferences });
}

export function saveStatistics(statistics: Statistics): Promise<Saved> {
  return write({ statistics });
}

/** Adds a reply or changes the one with its id. */
export function saveReply(reply: Snippet): Promise<Saved> {
  return saveReplies([reply]);
}

/** All of them or none. */
export function saveReplies(replies: readonly Snippet[]): Promise<Saved> {
  const now = Date.now();
  return write(
    Object.fromEntries(
      replies.map((reply) => [keyOfReply(reply.id), recordOfReply(reply, originalOf(reply.id), now)]),
    ),
  );
}

/** Takes a reply out of the library; one of ours can be brought back. */
export function deleteReply(id: string): Promise<Saved> {
  const record: ReplyRecord = { id, updatedAt: Date.now(), gone: true };
  return write({ [keyOfReply(id)]: record });
}

/** Adds a link of the freelancer's own or changes it. */
export function saveLink(link: HelpLink): Promise<Saved> {
  const record: LinkRecord = {
    id: link.id,
    updatedAt: Date.now(),
    whole: link,
  };
  return write({ [keyOfLink(link.id)]: record });
}

export function deleteLink(id: string): Promise<Saved> {
  const record: LinkRecord = { id, updatedAt: Date.now(), gone: true };
  return write({ [keyOfLink(id)]: record });
}

/** Remembers what was agreed and answered in one room; this device only. */
export function saveMemory(memory: ClientMemory): Promise<Saved> {
  return write({ [keyOfRoom(memory.roomId)]: memory });
}

/** Forgets one client, or all of them. */
export async function forgetMemory(roomId?: string): Promise<Saved> {
  return attempt(async () => {
    const items = await webext.storage.local.get(null);
    migrate(items);
    const keys = Object.keys(items).filter((key) =>
      roomId === undefined ? key.startsWith('room:') : key === keyOfRoom(roomId),
    );
    await webext.storage.local.remove(keys);
  });
}

/** Brings our own words back under our reply's id; the freelancer's stay as a reply of their own. */
export function restoreOriginal(id: string): Promise<Saved> {
  return attempt(async () => {
    const original = originalOf(id);
    if (!original) return;
    const stored = await webext.storage.local.get(keyOfReply(id));
    await put(restoringItems(original, stored[keyOfReply(id)], Date.now(), crypto.randomUUID()));
  });
}

/** Everything as it is stored, for exports and for planning an import. */
export function readItems(): Promise<Items> {
  return webext.storage.local.get(null);
}

/** Stores what itemsToWrite() gave for a plan: all of it or nothing. */
export function saveImport(items: Items): Promise<Saved> {
  return write(items);
}

/** Counts a use on this device and puts it first among the recent ones. `id` is a suggestion's: `reply:ID`, `link:ID`. */
export function recordUse(use: Use): Promise<Saved> {
  return attempt(async () => {
    const { statistics, preferences } = await loadState();
    const { id, kind } = use;
    const recent = [id, ...preferences.recent.filter((other) => other !== id)].slice(0, recentLength);
    const items = { statistics: counted(statistics, use) };
    await put(kind === 'inserted' ? { ...items, preferences: { ...preferences, recent } } : items);
  });
}

interface Use {
  id: string;
  kind: 'inserted' | 'dismissed';
  characters: number;
  now: Date;
}

function counted(before: Statistics, { id, kind, characters, now }: Use): Statistics {
  return {
    ...before,
    since: before.since || now.toISOString(),
    [kind]: { ...before[kind], [id]: (before[kind][id] ?? 0) + 1 },
    characters: before.characters + (kind === 'inserted' ? characters : 0),
  };
}

/** Our reply with that id as shipped. */
export function originalOf(id: string): Snippet | undefined {
  return originals.snippets.find((reply) => reply.id === id);
}

function write(items: Items): Promise<Saved> {
  return attempt(() => put(items));
}

/** One write of all items: the browser takes all of them or none. */
async function put(items: Items): Promise<void> {
  const { version } = await webext.storage.local.get('version');
  if (version === VERSION) return webext.storage.local.set(items);
  const stored = await webext.storage.local.get(null);
  await webext.storage.local.set({ ...migrate(stored), ...items });
}

async function attempt(change: () => Promise<void>): Promise<Saved> {
  try {
    await change();
    return { ok: true };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof NewerVersion) return text;
  if (/quota|full|space/i.test(text)) {
    return say(
      'storageFull',
      "Not saved: the browser's storage for this extension is full. Delete replies you no longer need, then try again. What you had is untouched.",
    );
  }
  return say('notSaved', 'Not saved: the browser reported “$1”. What you had is untouched.', text);
}
