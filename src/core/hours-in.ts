import { type Weekday, type WeeklyHours, weekdays } from './model.ts';

/** What people write for zones, and where that is; daylight saving is the zone's affair. */
const zones: readonly (readonly [RegExp, string])[] = [
  [/\b(?:est|edt|et|eastern|new york)\b/i, 'America/New_York'],
  [/\b(?:cst|cdt|ct|central time|chicago)\b/i, 'America/Chicago'],
  [/\b(?:mst|mdt|mountain time|denver)\b/i, 'America/Denver'],
  [/\b(?:pst|pdt|pt|pacific|california)\b/i, 'America/Los_Angeles'],
  [/\b(?:gmt|bst|uk|london)\b/i, 'Europe/London'],
  [/\b(?:cet|cest|berlin|paris|madrid)\b/i, 'Europe/Berlin'],
  [/\b(?:ist|india)\b/i, 'Asia/Kolkata'],
  [/\b(?:aest|aedt|sydney|melbourne)\b/i, 'Australia/Sydney'],
  [/\butc\b/i, 'UTC'],
];

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const clock = `(\\d{1,2}|${numbers.join('|')})(?::(\\d\\d))?\\s*([ap])?\\.?m?\\.?`;
const span = new RegExp(`\\b${clock}\\s*(?:-|–|—|to|until|till|and)\\s*${clock}\\b`, 'i');
const dayName = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi;
const dayRange =
  /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s*(?:-|–|to|through|thru)\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;
const workdays = weekdays.slice(0, 5);

/**
 * The weekly hours that a sentence names ("I'll be online 9-5 EST every day"), as a start for a form: days and zone that it does not name
 * are Monday to Friday in `zone`. Undefined when it names no span of hours.
 */
export function hoursIn(text: string, zone: string): WeeklyHours | undefined {
  const match = span.exec(text);
  if (!match) return undefined;
  const [, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf] = match;
  // "9 to 5" ends in the afternoon; "22 to 6" is the 24-hour clock.
  const isAfternoon = !toHalf && numberOf(toHour) < 8 && numberOf(fromHour) <= 12;
  const to = timeOf(toHour, toMinute, isAfternoon ? 'p' : toHalf);
  const from = timeOf(fromHour, fromMinute, fromHalf);
  return { days: daysIn(text), from, to, zone: zones.find(([name]) => name.test(text))?.[1] ?? zone };
}

function timeOf(hour: string, minute = '00', half?: string): string {
  const isPm = half?.toLowerCase() === 'p';
  const hours = (numberOf(hour) % (half ? 12 : 24)) + (isPm ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function numberOf(word: string): number {
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

function daysIn(text: string): readonly Weekday[] {
  if (/\b(?:seven days|7 days|weekends? too|including weekends?)\b/i.test(text)) return weekdays;
  const range = dayRange.exec(text);
  if (range) return between(dayOf(range[1]), dayOf(range[2]));
  const named = [...text.matchAll(dayName)].map(([, name]) => dayOf(name));
  return named.length > 0 ? weekdays.filter((_, index) => named.includes(index)) : workdays;
}

function dayOf(name = ''): number {
  return weekdays.indexOf(name.toLowerCase() as Weekday);
}

function between(first: number, last: number): readonly Weekday[] {
  return weekdays.filter((_, day) =>
    first <= last ? day >= first && day <= last : day >= first || day <= last,
  );
}
