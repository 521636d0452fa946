import { expect, test } from 'vitest';
import { agreedInWords, isWeeklyHours } from '../../scripts/agreed-hours-line.ts';

test.each<[unknown, string | undefined]>([
  [undefined, undefined],
  [null, undefined],
  [false, undefined],
  [{}, undefined],
  [true, ''],
  ['Mon-Fri 9-5 EST', 'Mon-Fri 9-5 EST'],
  [{ days: 'Mon-Fri', window: '9-5', zone: 'EST' }, 'Mon-Fri 9-5 EST'],
  [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '13:00', timezone: 'EST' }, 'Mon-Fri 09:00-13:00 EST'],
  [
    { days: [1, 2, 3, 4, 5], start: '09:00', end: '13:00', zone: 'America/New_York' },
    'Monday to Friday, 9 am to 1 pm New York time',
  ],
  [
    { days: ['tue', 'thu'], from: '14:00', to: '18:00', zone: 'Europe/Berlin' },
    'Tuesday and Thursday, 2-6 pm Berlin time',
  ],
  [{ days: ['Monday', 'Thursday'], hours: '10am-2pm', tz: 'PST' }, 'Monday, Thursday 10am-2pm PST'],
  [{ days: [0, 6], from: '10:00', to: '12:00' }, 'Sun, Sat 10:00-12:00'],
  [{ note: 'mornings' }, 'mornings'],
])('%j is "%s" in words', (given, words) => {
  expect(agreedInWords(given)).toBe(words);
});

test('hours as the panel keeps them are taken as they are', () => {
  expect(isWeeklyHours({ days: ['mon'], from: '09:00', to: '12:00', zone: 'UTC' })).toBe(true);
  expect(isWeeklyHours({ days: [1], from: '09:00', to: '12:00', zone: 'UTC' })).toBe(false);
});
