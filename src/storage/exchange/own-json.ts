import { say } from '../../core/say.ts';
import { type Items, migrate } from '../schema.ts';
import { BrokenFile } from './draft.ts';

const format = 'gentle-reminder';

/** What stays behind: the state of this device's synchronisation. */
const ownOfTheDevice = new Set(['version', 'syncBase', 'syncProblem']);

/** Everything stored, losslessly. `items` as the browser keeps them. */
export function itemsToJson(items: Items, now: Date): string {
  const { version, ...rest } = migrate(items);
  const kept = Object.entries(rest).filter(([key]) => !ownOfTheDevice.has(key));
  const file = { format, version, exportedAt: now.toISOString(), items: Object.fromEntries(kept) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * The items of our own file; undefined when it is another one.
 * @throws BrokenFile, NewerVersion
 */
export function itemsFromJson(value: unknown): Items | undefined {
  if (!(value instanceof Object) || !('format' in value) || value.format !== format) return undefined;
  const { version, items } = value as { version?: unknown; items?: unknown };
  if (typeof version !== 'number' || !(items instanceof Object) || Array.isArray(items)) {
    throw new BrokenFile(
      say(
        'fileDisorder',
        'this file says that it is from Gentle Reminder, but its contents are not in order.',
      ),
    );
  }
  const { version: _, ...migrated } = migrate({ ...items, version });
  return migrated;
}
