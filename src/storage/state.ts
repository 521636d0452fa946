import * as v from 'valibot';
import { defaultProfile, defaultSettings, type HelpLink, type Snippet } from '../core/model.ts';
import { defaultPreferences, noStatistics } from '../core/preferences.ts';
import type { State } from '../core/state.ts';
import { type LinkRecord, mergeLinks, mergeReplies, type ReplyRecord } from './records.ts';
import {
  type Items,
  linkRecordSchema,
  memorySchema,
  migrate,
  preferencesSchema,
  profileSchema,
  replyRecordSchema,
  settingsSchema,
  statisticsSchema,
} from './schema.ts';

export type { State } from '../core/state.ts';

/** What the extension ships with; given in, so that this file does not carry it. */
export interface Originals {
  snippets: readonly Snippet[];
  links: readonly HelpLink[];
}

export const keyOfReply = (id: string) => `reply:${id}`;
export const keyOfLink = (id: string) => `link:${id}`;
export const keyOfRoom = (id: string) => `room:${id}`;

/**
 * The state that stored items stand for. A damaged item counts as missing and stays stored as it is.
 * @throws NewerVersion
 */
export function stateOf(stored: Items, originals: Originals): State {
  const items = migrate(stored);
  return {
    profile: { ...defaultProfile, ...read(profileSchema, items.profile) },
    settings: { ...defaultSettings, ...read(settingsSchema, items.settings) },
    snippets: mergeReplies(originals.snippets, replyRecords(items)),
    links: mergeLinks(originals.links, linkRecords(items)),
    memory: Object.fromEntries(readAll(memorySchema, items, 'room:').map((m) => [m.roomId, m])),
    preferences: {
      ...defaultPreferences,
      ...read(preferencesSchema, items.preferences),
    },
    statistics: {
      ...noStatistics,
      ...read(statisticsSchema, items.statistics),
    },
    ...(typeof items.syncProblem === 'string' ? { syncProblem: items.syncProblem } : {}),
  };
}

export function replyRecords(items: Items): ReplyRecord[] {
  return readAll(replyRecordSchema, items, 'reply:');
}

export function linkRecords(items: Items): LinkRecord[] {
  return readAll(linkRecordSchema, items, 'link:');
}

function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

function readAll<S extends v.GenericSchema>(schema: S, items: Items, prefix: string): v.InferOutput<S>[] {
  return Object.entries(items).flatMap(([key, value]) => {
    if (!key.startsWith(prefix)) return [];
    const output = read(schema, value);
    return output === undefined ? [] : [output];
  });
}
