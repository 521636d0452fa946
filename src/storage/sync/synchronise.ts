import { say } from '../../core/say.ts';
import { type Items, migrate, NewerVersion, VERSION } from '../schema.ts';
import { browserQuota, fitting, type Quota } from './quota.ts';
import { type Base, isShared, reconcile } from './reconcile.ts';

/** A storage area of the browser, as far as this needs it. */
export interface Area {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
}

/**
 * Brings this device's library and the synchronised one together, and notes on this device why, when something had to stay back.
 * Safe to interrupt anywhere and to run again: what was agreed on is noted last. Stored here first, so that nothing depends on the
 * network; what is not taken over there stays a change of this device's until it is.
 */
export async function synchronise(local: Area, remote: Area, quota: Quota = browserQuota): Promise<void> {
  const here = migrate(await local.get(null));
  const before = here['syncBase'] instanceof Object ? (here['syncBase'] as Base) : {};
  const there = await remote.get(null);
  let problem: string | undefined;
  const agreed: Base = { ...before };
  try {
    const merged = reconcile(here, sharedOf(there), before);
    if (await changedMeanwhile(local, here, merged.local)) return await synchronise(local, remote, quota);
    if (Object.keys(merged.local).length > 0) await local.set({ version: VERSION, ...merged.local });
    const { fits, heldBack } = fitting({ version: VERSION, ...merged.remote }, there, quota);
    if (!onlyVersion(fits, there)) await remote.set(fits);
    Object.assign(agreed, merged.base);
    for (const key of heldBack) restore(agreed, key, before);
    if (heldBack.length > 0) problem = tooMuch(heldBack.length);
  } catch (error) {
    problem = problemOf(error);
  }
  await note(local, here, {
    syncBase: agreed,
    syncProblem: problem ?? '',
  });
}

function sharedOf(there: Items): Items {
  const migrated = Object.keys(there).length > 0 ? migrate(there) : there;
  return Object.fromEntries(Object.entries(migrated).filter(([key]) => isShared(key)));
}

function onlyVersion(fits: Items, there: Items): boolean {
  return Object.keys(fits).every((key) => key === 'version') && there['version'] === VERSION;
}

/** Whether somebody saved one of the items to be written while this was being worked out. */
async function changedMeanwhile(local: Area, here: Items, writes: Items): Promise<boolean> {
  const now = await local.get(null);
  return Object.keys(writes).some((key) => JSON.stringify(now[key]) !== JSON.stringify(here[key]));
}

/** What was not taken over there is not agreed on. */
function restore(agreed: Base, key: string, before: Base): void {
  if (key in before) agreed[key] = before[key];
  else delete agreed[key];
}

function tooMuch(count: number): string {
  return count === 1
    ? say(
        'syncFullOne',
        "One item stays on this device only: the browser's synchronised storage is full. Everything is safe here.",
      )
    : say(
        'syncFullMany',
        "$1 items stay on this device only: the browser's synchronised storage is full. Everything is safe here.",
        count,
      );
}

function problemOf(error: unknown): string {
  if (error instanceof NewerVersion) {
    return say(
      'syncNewer',
      'Your other devices could not be brought up to date: another of them has a newer Gentle Reminder. Update this one; nothing was changed.',
    );
  }
  return say(
    'syncFailed',
    'Your other devices could not be brought up to date ($1). Everything is safe here; it is tried again with the next change.',
    error instanceof Error ? error.message : String(error),
  );
}

/** Writes only what changed: each write wakes everybody who watches. */
async function note(local: Area, here: Items, notes: Items): Promise<void> {
  const changed = Object.entries(notes).filter(
    ([key, value]) => JSON.stringify(here[key]) !== JSON.stringify(value),
  );
  if (changed.length > 0) await local.set(Object.fromEntries(changed));
}
