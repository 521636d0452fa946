/** What the variables of a reply stand for with this freelancer, this client and this message. */
import { askedValues } from './asked.ts';
import { reminderLine } from './library/reminders.ts';
import type { ClientMemory, Conversation, Demand, Profile, Settings, WeeklyHours } from './model.ts';
import { kindWord } from './said-beside.ts';
import { hoursForClient, hoursInWords } from './times.ts';
import type { Values } from './variables.ts';

interface Sources {
  conversation: Conversation;
  profile: Profile;
  memory: ClientMemory;
  settings: Settings;
  now: Date;
}

/** Values that hold for every reply to this client. */
export function knownValues({ conversation, profile, memory, now }: Sources): Values {
  const { clientFirstName, me } = conversation;
  const { hours, name = me, summaryHabit, meetingPolicy, noticeDays } = profile;
  const inWords = (week: WeeklyHours) => withClientTime(week, memory.zone, now);
  return {
    ...(clientFirstName ? { client_first_name: clientFirstName } : {}),
    ...(name ? { my_name: name } : {}),
    ...(hours ? { my_hours: inWords(hours), my_hours_line: `I usually work ${inWords(hours)}.` } : {}),
    reply_promise: replyPromise(profile.replyPromiseHours),
    ...(summaryHabit ? { summary_habit: summaryHabit } : {}),
    ...(meetingPolicy ? { meeting_policy: meetingPolicy } : {}),
    ...(noticeDays ? { notice_time: timeInWords(noticeDays) } : {}),
    ...(memory.agreedHours ? { agreed_hours: inWords(memory.agreedHours) } : {}),
    ...nextDayOff(profile.holidays, now),
  };
}

/** Values that depend on what the client asked. `times`: how often this was answered before. */
export function messageValues(
  { label }: Pick<Demand, 'label'>,
  text: string,
  times: number,
  { memory, settings }: Sources,
): Values {
  return {
    ...askedValues(text),
    ...withReminder(settings.reminderLine ? reminderLine(label, memory.country ?? settings.country) : ''),
    kind_word: kindWord(text),
    as_before: times > 0 ? 'As I said, ' : '',
  };
}

/** The reminder, or none, and what hangs on it. */
export function withReminder(reminder: string): Values {
  return { reminder, so: reminder ? 'So ' : '' };
}

function withClientTime(week: WeeklyHours, clientZone: string | undefined, now: Date): string {
  const theirs = clientZone ? hoursForClient(week, clientZone, now) : undefined;
  return theirs ? `${hoursInWords(week)} (that's ${theirs})` : hoursInWords(week);
}

/** 24 business hours are one business day, as replyClock() counts them. */
function replyPromise(hours: number): string {
  if (hours < 24) return hours === 1 ? 'within a working hour' : `within ${hours} working hours`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'within one business day' : `within ${countWord(days)} business days`;
}

function timeInWords(days: number): string {
  if (days % 7 !== 0) return days === 1 ? 'day' : `${countWord(days)} days`;
  return days === 7 ? 'week' : `${countWord(days / 7)} weeks`;
}

function countWord(count: number): string {
  return ['zero', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
}

function nextDayOff(holidays: readonly string[], now: Date): Values {
  const today = now.toISOString().slice(0, 10);
  const next = holidays.filter((date) => date >= today).sort()[0];
  if (!next) return {};
  const inWords = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return { next_day_off: inWords.format(new Date(`${next}T00:00:00Z`)) };
}
