import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursIn } from '../../src/core/hours-in.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
const here = 'Europe/Madrid';

test.each([
  ["I'll be online 9-5 every day", week, '09:00', '17:00', here],
  ['I will be available Monday to Friday from 9am to 6pm EST.', week, '09:00', '18:00', 'America/New_York'],
  ['count on me from nine to five', week, '09:00', '17:00', here],
  [
    'I am here 10:30am - 2:30pm PST on Tuesdays and Thursdays',
    ['tue', 'thu'],
    '10:30',
    '14:30',
    'America/Los_Angeles',
  ],
  ['8–16 CET, Mon–Thu', ['mon', 'tue', 'wed', 'thu'], '08:00', '16:00', 'Europe/Berlin'],
  ['12pm to 4pm UK time', week, '12:00', '16:00', 'Europe/London'],
  ['12am to 6am', week, '00:00', '06:00', here],
  ['9-5 seven days a week', [...week, 'sat', 'sun'], '09:00', '17:00', here],
  ['22 to 6 UTC fri to mon', ['mon', 'fri', 'sat', 'sun'], '22:00', '06:00', 'UTC'],
])('%s', (text, days, from, to, zone) => {
  expect(hoursIn(text, here)).toEqual({ days, from, to, zone });
});

test('no span of hours gives nothing', () => {
  expect(hoursIn('You can reach me any time', here)).toBeUndefined();
});

test('any text gives nothing or clock times', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, a, b) => {
      const hours = hoursIn(`${text} ${a}-${b}`, here);
      if (hours) expect(`${hours.from} ${hours.to}`).toMatch(/^[0-2]\d:\d\d [0-2]\d:\d\d$/);
    }),
  );
});
