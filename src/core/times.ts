/** Hours in words: the freelancer's own and what they are on the client's clock, right across daylight-saving changes. */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { instantOf } from './clock-shifts.ts';
import { type Weekday, type WeeklyHours, weekdays } from './model.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** "Monday to Friday, 2-5 pm Berlin time". */
export function hoursInWords({ days, from, to, zone }: WeeklyHours): string {
  return `${daysInWords(days)}, ${spanInWords(minutesOf(from), minutesOf(to))} ${placeOf(zone)} time`;
}

/**
 * The same hours on the clocks of `clientZone` on the next working day after `now`: "8-11 am in New York"; with a note where the day is
 * another one. Undefined when the clocks agree or the browser does not know a zone.
 */
export function hoursForClient(hours: WeeklyHours, clientZone: string, now: Date): string | undefined {
  const known = [hours.zone, clientZone].every((zone) => !Number.isNaN(tzOffset(zone, now)));
  const date = known ? nextWorkingDay(hours, now) : undefined;
  if (date === undefined) return undefined;
  const [start, end] = [hours.from, hours.to].map((clock) => {
    const instant = instantOf(date + minutesOf(clock) * minute, hours.zone);
    return instant + tzOffset(clientZone, new Date(instant)) * minute - date;
  });
  if (start === undefined || end === undefined || start === minutesOf(hours.from) * minute) return undefined;
  const shift = start < 0 ? ' the day before' : start >= day ? ' the day after' : '';
  return `${spanInWords(wrap(start / minute), wrap(end / minute))}${shift} in ${placeOf(clientZone)}`;
}

/** Midnight UTC of the date of the next working day in the zone of the hours. */
function nextWorkingDay({ days, zone }: WeeklyHours, now: Date): number | undefined {
  const today = Math.floor((now.getTime() + tzOffset(zone, now) * minute) / day) * day;
  const ahead = Array.from({ length: 7 }, (_, index) => today + index * day);
  return ahead.find((date) => days.includes(weekdayOf(date)));
}

function weekdayOf(date: number): Weekday {
  return weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon';
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function wrap(minutes: number): number {
  return ((minutes % 1440) + 1440) % 1440;
}

/** "2-5 pm", "9 am to 5 pm", "10 pm to 6 am". */
function spanInWords(from: number, to: number): string {
  const [start, end] = [clockOf(from), clockOf(to)];
  return start.half === end.half && from < to && !start.word && !end.word
    ? `${start.time}-${end.time} ${end.half}`
    : `${start.word ?? `${start.time} ${start.half}`} to ${end.word ?? `${end.time} ${end.half}`}`;
}

function clockOf(minutes: number): { time: string; half: 'am' | 'pm'; word?: string } {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const time = `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  const word = minutes % 1440 === 0 ? 'midnight' : minutes === 720 ? 'noon' : undefined;
  return { time, half: hour < 12 ? 'am' : 'pm', ...(word ? { word } : {}) };
}

/** "Monday to Friday", "Tuesday and Thursday", "every day". */
function daysInWords(days: readonly Weekday[]): string {
  const indexes = weekdays.flatMap((weekday, index) => (days.includes(weekday) ? [index] : []));
  if (indexes.length === 7) return 'every day';
  const names = indexes.map((index) => dayNames[weekdays[index] ?? 'mon']);
  const [first = 0] = indexes;
  const isRun = indexes.length > 2 && indexes.every((index, position) => index === first + position);
  if (isRun) return `${names[0]} to ${names.at(-1)}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "New York" of "America/New_York"; UTC stays. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
