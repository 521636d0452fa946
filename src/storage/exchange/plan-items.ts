import * as v from 'valibot';
import { checkTemplate } from '../../core/fill.ts';
import { say } from '../../core/say.ts';
import {
  type Items,
  linkRecordSchema,
  memorySchema,
  preferencesSchema,
  profileSchema,
  replyRecordSchema,
  settingsSchema,
  statisticsSchema,
} from '../schema.ts';
import { keyOfLink, keyOfReply, keyOfRoom, type Originals } from '../state.ts';
import type { ImportPlan, PlannedItem } from './plan.ts';

/** What bringing in our own export would do to the items that are stored. */
export function planItems(
  source: string,
  incoming: Items,
  stored: Items,
  { originals, newId }: { originals: Originals; newId: () => string },
): ImportPlan {
  const added: PlannedItem[] = [];
  const changed: PlannedItem[] = [];
  const skipped: { title: string; reason: string }[] = [];
  for (const [key, value] of Object.entries(incoming)) {
    const read = readItem(key, value, originals);
    if ('reason' in read) skipped.push({ title: read.title, reason: read.reason });
    else if (!Object.hasOwn(stored, key)) added.push(read);
    else if (same(stored[key], read.item))
      skipped.push({ title: read.title, reason: say('skipThere', 'it is there already') });
    else changed.push({ ...read, ...copyOf(read.item, newId) });
  }
  return { source, added, changed, skipped, notes: [] };
}

const stampSchema = v.object({ updatedAt: v.number() });

type Fault = { title: string; reason: string };

function readItem(key: string, value: unknown, originals: Originals): PlannedItem | Fault {
  if (key.startsWith('reply:')) return readReply(key, value, originals);
  if (key.startsWith('link:')) {
    const link = parsed(linkRecordSchema, value);
    if (!link || key !== keyOfLink(link.id)) return fault(key);
    return {
      key,
      item: link,
      title: 'whole' in link ? link.whole.title : say('itemDeletedLink', 'A deleted link ($1)', link.id),
    };
  }
  if (key.startsWith('room:')) {
    const memory = parsed(memorySchema, value);
    if (!memory || key !== keyOfRoom(memory.roomId)) return fault(key);
    return {
      key,
      item: memory,
      title: say('itemRoom', 'What is remembered of $1', memory.client ?? memory.roomId),
    };
  }
  return readSingle(key, value);
}

function readReply(key: string, value: unknown, { snippets }: Originals): PlannedItem | Fault {
  const record = parsed(replyRecordSchema, value);
  if (!record || key !== keyOfReply(record.id)) return fault(key);
  const title = 'whole' in record ? record.whole.title : snippets.find(({ id }) => id === record.id)?.title;
  const shown = title ?? say('itemHidden', 'A reply that is not shown ($1)', record.id);
  if (!('whole' in record)) return { key, item: record, title: shown };
  if (record.whole.id !== record.id) return fault(key);
  const error = checkTemplate(record.whole.body)[0];
  return error ? { title: shown, reason: error } : { key, item: record, title: shown };
}

function readSingle(key: string, value: unknown): PlannedItem | Fault {
  const stamp = parsed(stampSchema, value) ?? {};
  const singles: Record<string, [string, unknown]> = {
    profile: [say('itemProfile', 'Your profile'), parsed(profileSchema, value)],
    settings: [say('itemSettings', 'Your settings'), parsed(settingsSchema, value)],
    preferences: [say('itemPreferences', 'Appearance and habits'), parsed(preferencesSchema, value)],
    statistics: [say('itemStatistics', 'Statistics'), parsed(statisticsSchema, value)],
  };
  const [title, item] = (Object.hasOwn(singles, key) && singles[key]) || [];
  return title && item ? { key, item: { ...item, ...stamp }, title } : fault(key);
}

function fault(key: string): Fault {
  return { title: key.slice(0, 80), reason: say('skipDisorder', 'its contents are not in order') };
}

/** A reply with words of its own can stand beside the one that is there; other things cannot be kept twice. */
function copyOf(item: unknown, newId: () => string): Pick<PlannedItem, 'copy'> {
  const record = parsed(replyRecordSchema, item);
  if (!record || !('whole' in record)) return {};
  const id = newId();
  const whole = { ...record.whole, id };
  return { copy: { key: keyOfReply(id), item: { id, updatedAt: record.updatedAt, whole } } };
}

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** Equal whatever the order of the fields. */
function same(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Object && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}
