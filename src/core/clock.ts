import { tzOffset } from '@date-fns/tz/tzOffset';
import { instantOf, shiftLength, shiftsSince } from './clock-shifts.ts';
import type { ChatMessage, Profile, WeeklyHours } from './model.ts';
import { say } from './say.ts';

const hour = 3_600_000;

/** `near`: the last quarter of the promise. `late`: after the due time. */
export type ClockState = 'fine' | 'near' | 'late';

export interface ReplyClock {
  dueAt: Date;
  waitedBusinessHours: number;
  /** Business hours left; below zero by as many as it is late. */
  remaining: number;
  state: ClockState;
  /** Short, for the panel: "Waiting 2 h · answer by Tue 24 Nov, 10:00". */
  line: string;
  /** The whole sentence, for hovering and for screen readers. */
  title: string;
}

interface ClockInput {
  receivedAt: Date;
  now: Date;
  profile: Profile;
  /** IANA name; the device's own when missing. */
  deviceZone?: string;
}

/**
 * How long a client's message has waited and when an answer is due by the freelancer's own promise.
 *
 * What "24 business hours" means here: one business day. With no hours in the profile a business day is a whole weekday, Monday to
 * Friday in the device's zone. With hours, every 24 promised hours are one working day of that length, and what is left over is counted
 * in working hours, but never as more than one working day: 9 to 17 and a promise of 24 hours: heard Tuesday 11:00, due Wednesday 11:00;
 * a promise of 2 hours: heard Friday 16:00, due Monday 10:00. Hours are real hours, so a day of 23 or 25 hours counts as such.
 * Holidays are no business days. The due time is the first instant at which the promise is used up.
 */
export function replyClock({ receivedAt, now, profile, deviceZone }: ClockInput): ReplyClock {
  const week = workingWeek(profile, deviceZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const promised = promisedTime(profile.replyPromiseHours, week);
  const dueAt = new Date(dueTime(receivedAt.getTime(), promised, week, profile.holidays));
  const waited = workingTime(receivedAt.getTime(), now.getTime(), week, profile.holidays);
  const remaining = promised - waited;
  const state = now > dueAt ? 'late' : remaining <= promised / 4 ? 'near' : 'fine';
  return {
    dueAt,
    waitedBusinessHours: waited / hour,
    remaining: remaining / hour,
    state,
    line: shortLine(state, waited, remaining, dueAt, week.zone),
    title: longLine(state, waited, dueAt, week.zone, profile.replyPromiseHours),
  };
}

/** The client's newest message that the freelancer has not answered; undefined when the last word is theirs or its author is not known. */
export function newestUnanswered(messages: readonly ChatMessage[]): ChatMessage | undefined {
  const last = messages.at(-1);
  return last?.from === 'client' ? last : undefined;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/**
 * The instant of a message's time as the page gives it: ISO with a zone, or "April 20, 2026 at 2:07 PM" in the device's zone (the title of
 * a G3 timestamp). Undefined for any other form: no clock rather than a wrong one.
 */
export function messageTime(at: string, deviceZone: string): Date | undefined {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(at)) return new Date(at);
  const parts = /^([a-z]+) (\d{1,2}), (\d{4}),? (?:at )?(\d{1,2}):(\d\d)\s?([ap])m$/i.exec(at.trim());
  const month = monthNames.indexOf(parts?.[1]?.toLowerCase() ?? '');
  if (!parts || month < 0) return undefined;
  const hours = (Number(parts[4]) % 12) + (parts[6]?.toLowerCase() === 'p' ? 12 : 0);
  const wall = Date.UTC(Number(parts[3]), month, Number(parts[2]), hours, Number(parts[5]));
  return new Date(instantOf(wall, deviceZone));
}

/** The profile's hours; whole weekdays when there are none. A zone that this browser does not know gives way to the device's. */
function workingWeek({ hours }: Profile, deviceZone: string): WeeklyHours {
  if (!hours || hours.days.length === 0) {
    return {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '00:00',
      to: '00:00',
      zone: deviceZone,
    };
  }
  return Number.isNaN(tzOffset(hours.zone, new Date(0))) ? { ...hours, zone: deviceZone } : hours;
}

/** The promise in milliseconds of working time. */
function promisedTime(hours: number, week: WeeklyHours): number {
  const length = shiftLength(week);
  return Math.floor(hours / 24) * length + Math.min(Math.round((hours % 24) * hour), length);
}

function dueTime(received: number, promised: number, week: WeeklyHours, holidays: readonly string[]): number {
  let left = promised;
  for (const { from, to } of shiftsSince(received, week, holidays)) {
    const start = Math.max(from, received);
    if (to - start >= left) return start + left;
    left -= to - start;
  }
  throw new Error('a week with a working day has no end of shifts');
}

function workingTime(since: number, until: number, week: WeeklyHours, holidays: readonly string[]): number {
  let total = 0;
  for (const { from, to } of shiftsSince(since, week, holidays)) {
    if (from >= until) break;
    total += Math.max(0, Math.min(to, until) - Math.max(from, since));
  }
  return total;
}

function shortLine(state: ClockState, waited: number, remaining: number, dueAt: Date, zone: string): string {
  const due = formatTime(dueAt, zone, 'short');
  if (state === 'late') return say('clockLate', 'An answer was due $1', due);
  if (state === 'near') return say('clockNear', 'Answer by $1 · $2 left', due, duration(remaining));
  return say('clockFine', 'Waiting $1 · answer by $2', duration(waited), due);
}

function longLine(state: ClockState, waited: number, dueAt: Date, zone: string, promise: number): string {
  const hours =
    promise === 1
      ? say('businessHour', '1 business hour')
      : say('businessHours', '$1 business hours', promise);
  const facts = [duration(waited), hours, formatTime(dueAt, zone, 'long'), zone];
  return state === 'late'
    ? say(
        'clockWasDue',
        'This message has waited $1 of your working time. By your promise of $2 an answer was due on $3 ($4).',
        ...facts,
      )
    : say(
        'clockIsDue',
        'This message has waited $1 of your working time. By your promise of $2 an answer is due on $3 ($4).',
        ...facts,
      );
}

function formatTime(at: Date, timeZone: string, length: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(say('dateLanguage', 'en-GB'), {
    weekday: length,
    day: 'numeric',
    month: length,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return minutes < 600 && rest > 0
    ? `${Math.floor(minutes / 60)} h ${rest} min`
    : `${Math.floor(minutes / 60)} h`;
}
