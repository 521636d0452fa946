import { hoursIn } from '../src/core/hours-in.ts';
import { type WeeklyHours, weekdays } from '../src/core/model.ts';
import { hoursInWords } from '../src/core/times.ts';

/** What other programs call the parts of hours. */
const names = {
  days: ['days', 'weekdays', 'day'],
  window: ['window', 'hours', 'time', 'times'],
  from: ['from', 'start', 'startTime', 'start_time', 'begin'],
  to: ['to', 'end', 'endTime', 'end_time', 'until'],
  zone: ['zone', 'timezone', 'timeZone', 'time_zone', 'tz'],
} as const;

export function isWeeklyHours(hours: unknown): hours is WeeklyHours {
  if (!isRecord(hours)) return false;
  return (
    Array.isArray(hours.days) &&
    hours.days.every((day) => weekdays.some((known) => known === day)) &&
    [hours.from, hours.to].every((clock) => typeof clock === 'string' && /^\d\d:\d\d$/.test(clock)) &&
    typeof hours.zone === 'string'
  );
}

/**
 * Agreed hours of a conversation line in words, however they were written: a sentence, or an object with days, a window or two
 * times, and a zone, under the usual names. `true` says only that there are some: "". Undefined where there are none.
 */
export function agreedInWords(hours: unknown): string | undefined {
  if (hours === true) return '';
  if (typeof hours === 'string') return hours.trim() || undefined;
  if (!isRecord(hours) || Object.keys(hours).length === 0) return undefined;
  const part = (key: keyof typeof names) => names[key].map((name) => hours[name]).find(isGiven);
  const [from, to, zone] = [textOf(part('from')), textOf(part('to')), textOf(part('zone'))];
  const span = from && to ? `${from}-${to}` : textOf(part('window'));
  const text = [daysOf(part('days')), span, zone].filter(Boolean).join(' ');
  const exact = zone.includes('/') ? hoursIn(text, zone) : undefined;
  return exact ? hoursInWords(exact) : text || Object.values(hours).map(textOf).join(' ');
}

/** Days as names; of numbers, 1 is Monday, and 0 and 7 are Sunday. */
function daysOf(days: unknown): string {
  const list = Array.isArray(days) ? days : [days];
  const written = list.filter(isGiven).map((day) => weekdays[(Number(day) + 6) % 7] ?? String(day));
  const at = written.map((day) => weekdays.indexOf(day.slice(0, 3).toLowerCase() as 'mon'));
  const isRun = at.length > 2 && at.every((day, index) => day >= 0 && day === (at[0] ?? 0) + index);
  const named = written.map((day) => day.charAt(0).toUpperCase() + day.slice(1));
  return isRun ? `${named[0]}-${named.at(-1)}` : named.join(', ');
}

function textOf(value: unknown): string {
  return isGiven(value) ? String(value) : '';
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
