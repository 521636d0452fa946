import { tzOffset } from '@date-fns/tz/tzOffset';
import { type WeeklyHours, weekdays } from './model.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A stretch of working time, in milliseconds since 1970. */
export interface Shift {
  from: number;
  to: number;
}

/** "09:30" as milliseconds since midnight. */
function timeOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
}

/** How long a shift is by the clock on the wall; `to` at or before `from` is on the next day, so "00:00" to "00:00" is a whole day. */
export function shiftLength(week: WeeklyHours): number {
  const length = timeOfDay(week.to) - timeOfDay(week.from);
  return length > 0 ? length : length + day;
}

/**
 * The instant at which the clocks of `zone` show `wall` (a date-time written as if it were UTC). A time that daylight saving skips is taken
 * as much later as the skip is long, a time that comes twice as the first: what Temporal calls "compatible".
 */
export function instantOf(wall: number, zone: string): number {
  const offsetAt = (instant: number) => tzOffset(zone, new Date(instant)) * minute;
  const before = offsetAt(wall - day);
  const after = offsetAt(wall + day);
  if (offsetAt(wall - before) === before || offsetAt(wall - after) !== after) return wall - before;
  return wall - after;
}

/** The shifts of a week that end after `since`, in order and without end: `week` must have a working day. */
export function* shiftsSince(
  since: number,
  week: WeeklyHours,
  holidays: readonly string[],
): Generator<Shift, never> {
  const start = timeOfDay(week.from);
  const length = shiftLength(week);
  const today = Math.floor((since + tzOffset(week.zone, new Date(since)) * minute) / day) * day;
  // From yesterday on, because a night shift may still be running.
  for (let date = today - day; ; date += day) {
    const at = new Date(date);
    const weekday = weekdays[(at.getUTCDay() + 6) % 7];
    const works = weekday !== undefined && week.days.includes(weekday);
    if (!works || holidays.includes(at.toISOString().slice(0, 10))) continue;
    const to = instantOf(date + start + length, week.zone);
    if (to > since) yield { from: instantOf(date + start, week.zone), to };
  }
}
