import type { WeeklyHours } from './model.ts';

/** Whether a promise of hours is no more than what was agreed. Hours that are only known to exist cover every promise. */
export function agreedCovers(agreed: WeeklyHours | boolean | undefined, quote: string): boolean {
  if (!agreed) return false;
  if (agreed === true) return true;
  const promised = spanOf(quote);
  if (!promised || /\b(?:time ?zone|est|edt|pst|pdt|cst|cet|cest|gmt|utc|ist|your time)\b/i.test(quote))
    return true;
  const [from, to] = [minutesOf(agreed.from), minutesOf(agreed.to)];
  const within = (minutes: number) => minutes >= from && minutes <= (to > from ? to : to + 24 * 60);
  const weekend = /\b(?:saturdays?|sundays?|weekends?|seven days|7 days)\b/i.test(quote);
  const worksWeekends = agreed.days.includes('sat') || agreed.days.includes('sun');
  return promised.some(([start, end]) => within(start) && within(end)) && (!weekend || worksWeekends);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** "9-5", "10 to 18", "8:30am – 4pm": every reading in minutes since midnight, since "9 to 5" hardly means the night. */
function spanOf(quote: string): [number, number][] | undefined {
  const clock = '(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])?\\.?m?\\.?';
  const match = new RegExp(`${clock}\\s?(?:-|–|—|to|till|until|and)\\s?${clock}`, 'i').exec(quote);
  if (!match) return undefined;
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = match;
  const starts = readings(fromHour, fromMinute, fromHalf);
  const ends = readings(toHour, toMinute, toHalf);
  return starts.flatMap((start) =>
    ends.map((end): [number, number] => [start, end > start ? end : end + 24 * 60]),
  );
}

function readings(hour = '', minute = '0', half: string | undefined): number[] {
  const base = (Number(hour) % 12) * 60 + Number(minute);
  if (half) return [half.toLowerCase() === 'p' ? base + 720 : base];
  return Number(hour) > 12 ? [Number(hour) * 60 + Number(minute)] : [base, base + 720];
}
