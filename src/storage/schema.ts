import * as v from 'valibot';
import {
  countries,
  defaultProfile,
  defaultSettings,
  demandLabels,
  firmnesses,
  situations,
  weekdays,
} from '../core/model.ts';
import { defaultPreferences, noStatistics } from '../core/preferences.ts';
import { say } from '../core/say.ts';

/** The version of everything stored. Raise it together with a new step in `steps`. */
export const VERSION = 1;

/** Stored items by key, as the browser keeps them. */
export type Items = Record<string, unknown>;

/** Step N turns items of version N into version N + 1. Never edited after a release. */
type Step = (items: Items) => Items;
const steps: Readonly<Record<number, Step>> = {};

/** The items were written by a newer version of the extension: they must not be read wrongly, nor overwritten. */
export class NewerVersion extends Error {
  constructor(found: number) {
    super(
      say(
        'newerVersion',
        'Your library was saved by a newer Gentle Reminder (data version $1, this one knows $2). Please update the extension; nothing was changed.',
        found,
        VERSION,
      ),
    );
  }
}

/**
 * Brings items of any earlier version to `target`. Pure. Items without a version are a fresh install.
 * @throws NewerVersion
 */
export function migrate(items: Items, target = VERSION, via: Readonly<Record<number, Step>> = steps): Items {
  const found = typeof items.version === 'number' ? items.version : target;
  if (found > target) throw new NewerVersion(found);
  // A damaged number is no version that ever was.
  const first = Number.isInteger(found) && found > 0 ? found : target;
  let migrated = items;
  for (let version = first; version < target; version++) {
    migrated = via[version]?.(migrated) ?? migrated;
  }
  return { ...migrated, version: target };
}

const strings = v.array(v.string());
const label = v.picklist(demandLabels);
const labels = v.array(label);

const hours = v.object({
  days: v.array(v.picklist(weekdays)),
  from: v.string(),
  to: v.string(),
  zone: v.string(),
});

export const profileSchema = v.object({
  name: v.exactOptional(v.string()),
  teamMates: v.exactOptional(strings),
  hours: v.exactOptional(hours),
  replyPromiseHours: v.fallback(v.number(), defaultProfile.replyPromiseHours),
  summaryHabit: v.exactOptional(v.string()),
  meetingPolicy: v.exactOptional(v.string()),
  noticeDays: v.exactOptional(v.number()),
  holidays: v.fallback(strings, []),
});

export const settingsSchema = v.object({
  labelsOff: v.fallback(labels, []),
  sensitivity: v.fallback(v.number(), defaultSettings.sensitivity),
  country: v.fallback(v.picklist(countries), defaultSettings.country),
  reminderLine: v.fallback(v.boolean(), defaultSettings.reminderLine),
});

const d = defaultPreferences;
export const preferencesSchema = v.object({
  panelCollapsed: v.fallback(v.boolean(), d.panelCollapsed),
  appearance: v.fallback(v.picklist(['auto', 'light', 'dark']), d.appearance),
  abbreviations: v.fallback(v.boolean(), d.abbreviations),
  reviewDrafts: v.fallback(v.boolean(), d.reviewDrafts),
  panelKey: v.fallback(v.string(), d.panelKey),
  recent: v.fallback(strings, []),
  syncLibrary: v.fallback(v.boolean(), d.syncLibrary),
  welcomed: v.fallback(v.boolean(), d.welcomed),
});

const counts = v.record(v.string(), v.number());
export const statisticsSchema = v.object({
  since: v.fallback(v.string(), noStatistics.since),
  inserted: v.fallback(counts, {}),
  dismissed: v.fallback(counts, {}),
  characters: v.fallback(v.number(), 0),
});

const marks = {
  favourite: v.exactOptional(v.boolean()),
  abbreviation: v.exactOptional(v.string()),
  tags: v.exactOptional(strings),
  position: v.exactOptional(v.number()),
};

export const snippetSchema = v.object({
  id: v.string(),
  title: v.string(),
  body: v.string(),
  labels,
  situations: v.exactOptional(v.array(v.picklist(situations))),
  firmness: v.exactOptional(v.picklist(firmnesses)),
  contract: v.exactOptional(v.picklist(['hourly', 'fixed'])),
  link: v.exactOptional(v.string()),
  sources: v.exactOptional(strings),
  updatedAt: v.number(),
  ...marks,
});

export const linkSchema = v.object({
  id: v.string(),
  title: v.string(),
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  audience: v.picklist(['client', 'freelancer', 'both']),
  kind: v.picklist(['upwork-help', 'upwork-page', 'government', 'own']),
  topics: strings,
  summary: v.string(),
  enterprise: v.boolean(),
});

const stamp = { id: v.string(), updatedAt: v.number() };
const gone = v.object({ ...stamp, gone: v.literal(true) });
export const replyRecordSchema = v.union([
  v.object({ ...stamp, whole: snippetSchema }),
  v.object({ ...stamp, marks: v.object(marks) }),
  gone,
]);
export const linkRecordSchema = v.union([v.object({ ...stamp, whole: linkSchema }), gone]);

export const memorySchema = v.object({
  roomId: v.string(),
  client: v.exactOptional(v.string()),
  answered: v.array(
    v.object({
      label,
      times: v.number(),
      firmness: v.picklist(firmnesses),
      lastAt: v.string(),
    }),
  ),
  inserted: strings,
  agreedHours: v.exactOptional(hours),
  mutedLabels: labels,
  dismissed: strings,
  off: v.exactOptional(v.boolean()),
  country: v.exactOptional(v.picklist(countries)),
  zone: v.exactOptional(v.string()),
  firmness: v.exactOptional(v.picklist(firmnesses)),
});
