/** The client's own words, where a reply may repeat them: hours, speed, report, call, tool. Undefined when in doubt: the fallback reads well too. */
import type { Values } from './variables.ts';

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d|h(?:\d\d)?\b|\d\d(?=\s?[-–—]))?(?:\s?[AaPp]\.?[Mm]\b\.?)?|noon|midnight)`;
const zone = String.raw`(?:\s?\(?(?:[A-Z]{2,4}T|ET|PT|CT|MT|GMT|UTC|WAT|EAT|CAT)\b(?:\s?[+-]\s?\d{1,2})?\)?|\s(?:[Ee]astern|[Cc]entral|[Pp]acific|[Mm]ountain)(?:\s[Tt]ime)?|\s(?:[Mm]y|[Oo]ur|[Yy]our|[A-Z][a-z]+)\s(?:standard\s)?[Tt]ime)`;
const noClock = String.raw`(?![\d%/:]|\s?(?:hours?|hrs?|h|days?|weeks?|months?|min|minutes?|times|people|usd|dollars|k)\b)`;
const range = new RegExp(
  String.raw`(?<![\d$€£.:/-])(${clock})(?:\s?(?:-|–|—|to|till?|til|until|through|(?<=between .{1,9})and)\s?)(\d{4}|${clock})(${zone})?${noClock}`,
);

/** The hours that a client asks for: "9-5 EST", "8 to noon Mountain"; their "my time" becomes "your time", and the other way round. */
export function askedHours(text: string): string | undefined {
  return hoursIn(text)?.replace(/\b(my|our|your)(?= )/i, (whose) => (/^your$/i.test(whose) ? 'my' : 'your'));
}

/** How many hours a span in words is: 3 for "9 to noon", 8 for "9-5". */
export function lengthOf(hours: string): number | undefined {
  const found = range.exec(hours);
  if (!found) return undefined;
  const [from, to] = [found[1] ?? '', found[2] ?? ''].map((end) => ({
    hour: /noon/i.test(end)
      ? 12
      : /midnight/i.test(end)
        ? 24
        : Number.parseInt(end.replace(/^(\d\d)\d\d$/, '$1'), 10),
    half: /([ap])\.?m/i.exec(end)?.[1]?.toLowerCase(),
  }));
  if (!from || !to) return undefined;
  // "1-5 pm" is four hours and "9-5 pm" eight: the half of the end holds for a start that is smaller.
  const half = from.half ?? (from.hour < to.hour ? to.half : undefined);
  const [start, end] = [clockHour(from.hour, half), clockHour(to.hour, to.half)];
  const length = end - start;
  return length > 0 ? length : length + (to.half ? 24 : 12);
}

function clockHour(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/** The first hours of the day that a text names, in its own words. */
export function hoursIn(text: string): string | undefined {
  const found = range.exec(text);
  if (!found) return undefined;
  const [whole, from = '', to = '', where = ''] = found;
  const ends = [from, to];
  const isClock = ends.some((end) => /[ap]\.?m|[:.]\d\d|\dh|\d{4}|noon|midnight/i.test(end)) || where !== '';
  const hours = ends.map((end) => Number.parseInt(end.replace(/^(\d\d)\d\d$/, '$1'), 10) || 12);
  if (hours.some((hour) => hour > 24)) return undefined;
  // "From 9 to 11" names hours too.
  const isFrom =
    /\b(?:from|online|available|every day|daily) $/i.test(text.slice(0, found.index)) && (hours[0] ?? 0) >= 6;
  // "9-5" and "9 to 6" are office hours; "2-3" may be anything.
  const isOffice = (hours[0] ?? 0) >= 7 && (hours[0] ?? 0) <= 10 && (hours[1] ?? 0) <= 8;
  const words = whole
    .trim()
    .replace(/(?<!\.)([ap]m)\.$/i, '$1')
    .replace(/\s+/g, ' ')
    .replace(' and ', ' to ');
  // "(9-5 PST)" begins before the hours, so its end is not theirs either.
  return isClock || isFrom || isOffice ? (words.includes('(') ? words : words.replace(/\)$/, '')) : undefined;
}

/** "within 15 minutes", "right away". */
export function askedSpeed(text: string): string | undefined {
  const most = /\b(\d{1,3}) ?(min(?:ute)?s?|h(?:ou)?rs?) (?:max|tops|at most)\b/i.exec(text);
  if (most) return `within ${most[1]} ${/^m/i.test(most[2] ?? '') ? 'minutes' : 'hours'}`;
  const within =
    /\b(?:within|in under|under|max(?:imum)?|less than|in)\s+(an?|one|the|\d{1,3})\s*-?(min(?:ute)?s?|h(?:ou)?rs?|h)\b(?!\s+(?:a|per|of)\b)/i.exec(
      text,
    );
  if (within) {
    const [, count = '', unit = ''] = within;
    const single = /^(?:an?|one|the|1)$/i.test(count);
    const name = /^m/i.test(unit) ? 'minute' : 'hour';
    return single ? `within ${name === 'hour' ? 'an' : 'a'} ${name}` : `within ${count} ${name}s`;
  }
  const inWords =
    /\b(?:within|in(?: about| under)?|max(?:imum)?)\s+(half an hour|(?:five|ten|fifteen|twenty|thirty) minutes|(?:two|three|four) hours)\b/i.exec(
      text,
    )?.[1];
  if (inWords) return `within ${inWords.toLowerCase()}`;
  const word = /\b(?:right away|straight away|immediately|instantly|at once|the same hour)\b/i.exec(
    text,
  )?.[0];
  return word?.toLowerCase();
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:days?)?';
const dayNames = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

function rhythmOf(text: string): string | undefined {
  if (/\bof (?:the|each|every) month\b/i.test(text)) return 'monthly';
  if (/\b(?:quarterly|(?:every|each) quarter)\b/i.test(text)) return 'quarterly';
  if (
    /\b(?:fortnight(?:ly)?|every (?:two|2|other|second) (?:weeks?|(?:mon|tues|wednes|thurs|fri)day)|bi-?weekly)\b/i.test(
      text,
    )
  )
    return 'fortnightly';
  if (
    /\b(?:daily|every ?day|(?:every|each) (?:single )?(?:day|morning|evening|night|afternoon)|end of (?:the |each |every )?day|close of day|e\.?o\.?d)\b/i.test(
      text,
    )
  )
    return 'daily';
  if (
    new RegExp(
      String.raw`\b(?:weekly|(?:every|each) (?:week|${dayNames})|(?:our|the) ${dayNames} (?:call|meeting|sync|review|check-?in|all[- ]?hands)|once a week|end of (?:the |each |every )?week|on ${dayNames})\b`,
      'i',
    ).test(text)
  )
    return 'weekly';
  if (/\b(?:monthly|(?:every|each) month|end of (?:the |each |every )?month)\b/i.test(text)) return 'monthly';
  return undefined;
}

/** "a daily summary". */
export function askedReport(text: string): string | undefined {
  const thing = /\b(?:time ?sheet|breakdown|summary|report|log|status (?:mail|email|update)|update)/i
    .exec(text)?.[0]
    .toLowerCase()
    .replace('time sheet', 'timesheet');
  const rhythm = rhythmOf(text);
  if (!rhythm) return undefined;
  return `a ${rhythm} ${thing ?? 'update'}`;
}

/** Neither daily nor weekly: "twice a week", "every Monday and Thursday", "Mon/Wed/Fri". */
const severalTimes = new RegExp(
  String.raw`\b(?:twice|(?:two|three|four|2|3|4) (?:times|calls|meetings))\b|\b${weekday}\s?(?:\/|,|&|and)\s?${weekday}\b`,
  'i',
);

/** "a daily stand-up", "a weekly call". */
export function askedCall(text: string): string | undefined {
  if (severalTimes.test(text)) return undefined;
  const rhythm = rhythmOf(text) ?? (/\bstand-?ups?\b|\bscrum\b/i.test(text) ? 'daily' : undefined);
  if (!rhythm) return undefined;
  const thing = /\bstand-?ups?\b|\bdaily scrum\b/i.test(text)
    ? 'stand-up'
    : /\bhuddle\b/i.test(text)
      ? 'huddle'
      : /\ball[- ]?hands\b/i.test(text)
        ? 'all-hands'
        : /\bcheck-?ins?\b/i.test(text)
          ? 'check-in'
          : /\bcatch-?ups?\b/i.test(text)
            ? 'catch-up'
            : 'call';
  return `a ${rhythm} ${thing}`;
}

const tools =
  /\b(?:hubstaff|time ?doctor|desktime|toggl(?: track)?|clockify|teramind|activtrak|insightful|monitask|anydesk|teamviewer|workpuls|rescuetime|veriato|interguard|crossover|worksnaps|timecamp|everhour|jibble|apploye)\b/i;

/** "Hubstaff". */
export function askedTool(text: string): string | undefined {
  return tools.exec(text)?.[0];
}

/** All of them, for the values of a reply. */
export function askedValues(text: string): Values {
  const found = {
    asked_hours: askedHours(text),
    asked_speed: askedSpeed(text),
    asked_report: askedReport(text),
    asked_call: askedCall(text),
    asked_tool: askedTool(text),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
