import { describe, expect, test } from 'vitest';
import { askedCall, askedHours, askedReport, askedSpeed, askedTool, lengthOf } from '../../src/core/asked.ts';

describe("the client's own words", () => {
  test.each([
    ['I need you online 9-5 EST Monday to Friday', '9-5 EST'],
    ['from 9am to 5pm WAT please', '9am to 5pm WAT'],
    ['cover 8 to noon Mountain, Monday through Friday', '8 to noon Mountain'],
    ["let's have you on from 1 to 5 Central every weekday", '1 to 5 Central'],
    ['your shift is 0900 - 1800 CET, lunch at 1300', '0900 - 1800 CET'],
    ['be on from 7 till 3 our time', '7 till 3 your time'],
    ['fix it at 1pm to 6pm London time', '1pm to 6pm London time'],
    ['9 til 6, Tuesday to Saturday', '9 til 6'],
    ['available from 14h to 18h Paris time', '14h to 18h Paris time'],
    ['available between 9 and 13 CET each day', '9 to 13 CET'],
    ['11pm to 7am your time', '11pm to 7am my time'],
    ['be there 9am-6pm. simple', '9am-6pm'],
    ['from 9 a.m. to 5 p.m. please', '9 a.m. to 5 p.m.'],
    ['salt and 2 and 3 CET', undefined],
    ['2 to 4 hours a day', undefined],
    ['pages 3 to 5', undefined],
    ['it costs $9-5', undefined],
    ['start time is 9', undefined],
  ])('hours in “%s”: %s', (text, hours) => {
    expect(askedHours(text)).toBe(hours);
  });

  test.each([
    ['9-5 EST', 8],
    ['1-5pm ET', 4],
    ['9 am to noon', 3],
    ['11pm to 7am', 8],
    ['0900 - 1800 CET', 9],
    ['10 am to midnight', 14],
    ['9 to 17', 8],
    ['in the mornings', undefined],
  ])('“%s” is %s hours', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  test.each([
    ['gets back to me within 15 min', 'within 15 minutes'],
    ['hear back within an hour', 'within an hour'],
    ['reply right away', 'right away'],
    ['an answer within five minutes', 'within five minutes'],
    ['max half an hour', 'within half an hour'],
    ['in 3 weeks', undefined],
  ])('speed in “%s”: %s', (text, speed) => {
    expect(askedSpeed(text)).toBe(speed);
  });

  test.each([
    ['EOD report daily pls', 'a daily report'],
    ['send me a summary every Friday', 'a weekly summary'],
    ['a timesheet on the last day of each month', 'a monthly timesheet'],
    ['what did you do', undefined],
  ])('report in “%s”: %s', (text, report) => {
    expect(askedReport(text)).toBe(report);
  });

  test('call and tool', () => {
    expect(askedCall('join the daily stand-up at 9')).toBe('a daily stand-up');
    expect(askedCall('a meeting every second Tuesday')).toBe('a fortnightly call');
    expect(askedCall('a call on the first Monday of the month')).toBe('a monthly call');
    expect(askedCall('a call every Monday')).toBe('a weekly call');
    expect(askedCall('be in our standup like everyone')).toBe('a daily stand-up');
    expect(askedCall('we meet every Monday and Thursday')).toBeUndefined();
    expect(askedSpeed('5 minutes max to respond')).toBe('within 5 minutes');
    expect(askedTool('please install Hubstaff today')).toBe('Hubstaff');
    expect(askedTool('the harvest was good')).toBeUndefined();
  });
});
