import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageTime, newestUnanswered, replyClock } from '../../src/core/clock.ts';
import type { ChatMessage, Profile, Weekday } from '../../src/core/model.ts';

type Hours = [days: string, from: string, to: string, zone: string];
/** Computed by hand, before the code: what is due when, how much has been waited and is left (in hours), and the state. */
type Row = {
  is: string;
  zone?: string;
  hours?: Hours;
  promise?: number;
  holidays?: string[];
  received: string;
  now: string;
  due: string;
  waited: number;
  left: number;
  state: 'fine' | 'near' | 'late';
};

const weekdays = 'mon tue wed thu fri';
const everyDay = 'mon tue wed thu fri sat sun';
const berlinDays: Hours = [weekdays, '09:00', '17:00', 'Europe/Berlin'];
const twoMornings: Hours = ['tue thu', '10:00', '14:00', 'Europe/Berlin'];
const manilaNights: Hours = [weekdays, '22:00', '06:00', 'Asia/Manila'];
const newYorkNight: Hours = ['sat', '22:00', '06:00', 'America/New_York'];

// 23 November 2026 is a Monday. Rows without hours: whole weekdays in the device's zone, Berlin unless said.
const table: Row[] = [
  // Whole weekdays, 24 hours
  {
    is: 'Monday noon',
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-23T12:00+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 2,
    left: 22,
    state: 'fine',
  },
  {
    is: 'last quarter',
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-24T05:00+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 19,
    left: 5,
    state: 'near',
  },
  {
    is: 'the due minute itself is in time',
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-24T10:00+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 24,
    left: 0,
    state: 'near',
  },
  {
    is: 'half an hour over',
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-24T10:30+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 24.5,
    left: -0.5,
    state: 'late',
  },
  {
    is: 'Friday, seen on Saturday',
    received: '2026-11-27T15:00+01:00',
    now: '2026-11-28T12:00+01:00',
    due: '2026-11-30T15:00+01:00',
    waited: 9,
    left: 15,
    state: 'fine',
  },
  {
    is: 'Friday, seen on Monday',
    received: '2026-11-27T15:00+01:00',
    now: '2026-11-30T09:00+01:00',
    due: '2026-11-30T15:00+01:00',
    waited: 18,
    left: 6,
    state: 'near',
  },
  {
    is: 'Saturday, seen on Sunday',
    received: '2026-11-28T11:00+01:00',
    now: '2026-11-29T20:00+01:00',
    due: '2026-12-01T00:00+01:00',
    waited: 0,
    left: 24,
    state: 'fine',
  },
  {
    is: 'Saturday, seen on Monday',
    received: '2026-11-28T11:00+01:00',
    now: '2026-11-30T19:00+01:00',
    due: '2026-12-01T00:00+01:00',
    waited: 19,
    left: 5,
    state: 'near',
  },
  {
    is: 'Sunday night',
    received: '2026-11-29T23:30+01:00',
    now: '2026-11-30T00:30+01:00',
    due: '2026-12-01T00:00+01:00',
    waited: 0.5,
    left: 23.5,
    state: 'fine',
  },
  // Holidays
  {
    is: 'Christmas on a Friday',
    holidays: ['2026-12-25'],
    received: '2026-12-24T14:00+01:00',
    now: '2026-12-25T12:00+01:00',
    due: '2026-12-28T14:00+01:00',
    waited: 10,
    left: 14,
    state: 'fine',
  },
  {
    is: 'heard on a holiday',
    holidays: ['2026-12-25'],
    received: '2026-12-25T09:00+01:00',
    now: '2026-12-28T06:00+01:00',
    due: '2026-12-29T00:00+01:00',
    waited: 6,
    left: 18,
    state: 'fine',
  },
  {
    is: 'two holidays over New Year',
    holidays: ['2026-12-31', '2027-01-01'],
    received: '2026-12-30T18:00+01:00',
    now: '2027-01-04T20:00+01:00',
    due: '2027-01-04T18:00+01:00',
    waited: 26,
    left: -2,
    state: 'late',
  },
  {
    is: 'New Year only',
    holidays: ['2027-01-01'],
    received: '2026-12-31T23:00+01:00',
    now: '2027-01-04T23:30+01:00',
    due: '2027-01-04T23:00+01:00',
    waited: 24.5,
    left: -0.5,
    state: 'late',
  },
  {
    is: 'a holiday on a weekend changes nothing',
    holidays: ['2026-11-28'],
    received: '2026-11-27T15:00+01:00',
    now: '2026-11-27T16:00+01:00',
    due: '2026-11-30T15:00+01:00',
    waited: 1,
    left: 23,
    state: 'fine',
  },
  {
    is: '29 February',
    received: '2028-02-28T20:00+01:00',
    now: '2028-02-29T12:00+01:00',
    due: '2028-02-29T20:00+01:00',
    waited: 16,
    left: 8,
    state: 'fine',
  },
  // Promises of minutes to days
  {
    is: '30 minutes, a third left',
    promise: 0.5,
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-23T10:20+01:00',
    due: '2026-11-23T10:30+01:00',
    waited: 1 / 3,
    left: 1 / 6,
    state: 'fine',
  },
  {
    is: '30 minutes, five left',
    promise: 0.5,
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-23T10:25+01:00',
    due: '2026-11-23T10:30+01:00',
    waited: 5 / 12,
    left: 1 / 12,
    state: 'near',
  },
  {
    is: '15 minutes over a weekend',
    promise: 0.25,
    received: '2026-11-27T23:50+01:00',
    now: '2026-11-28T12:00+01:00',
    due: '2026-11-30T00:05+01:00',
    waited: 1 / 6,
    left: 1 / 12,
    state: 'fine',
  },
  {
    is: '4 hours over a weekend',
    promise: 4,
    received: '2026-11-27T22:00+01:00',
    now: '2026-11-30T01:30+01:00',
    due: '2026-11-30T02:00+01:00',
    waited: 3.5,
    left: 0.5,
    state: 'near',
  },
  {
    is: 'a day and a half',
    promise: 36,
    received: '2026-11-23T08:00+01:00',
    now: '2026-11-24T08:00+01:00',
    due: '2026-11-24T20:00+01:00',
    waited: 24,
    left: 12,
    state: 'fine',
  },
  {
    is: 'two days',
    promise: 48,
    received: '2026-11-26T09:00+01:00',
    now: '2026-11-27T09:00+01:00',
    due: '2026-11-30T09:00+01:00',
    waited: 24,
    left: 24,
    state: 'fine',
  },
  {
    is: 'three days',
    promise: 72,
    received: '2026-11-25T12:00+01:00',
    now: '2026-11-30T00:00+01:00',
    due: '2026-11-30T12:00+01:00',
    waited: 60,
    left: 12,
    state: 'near',
  },
  {
    is: 'seven days',
    promise: 168,
    received: '2026-11-23T09:00+01:00',
    now: '2026-11-30T09:00+01:00',
    due: '2026-12-02T09:00+01:00',
    waited: 120,
    left: 48,
    state: 'fine',
  },
  // Zones of the device
  {
    is: 'New York, Friday evening',
    zone: 'America/New_York',
    received: '2026-11-27T23:00Z',
    now: '2026-11-29T12:00Z',
    due: '2026-11-30T23:00Z',
    waited: 6,
    left: 18,
    state: 'fine',
  },
  {
    is: 'Kolkata, already Saturday',
    zone: 'Asia/Kolkata',
    received: '2026-11-27T19:00Z',
    now: '2026-11-29T18:30Z',
    due: '2026-11-30T18:30Z',
    waited: 0,
    left: 24,
    state: 'fine',
  },
  {
    is: 'Kolkata, still Friday',
    zone: 'Asia/Kolkata',
    received: '2026-11-27T18:00Z',
    now: '2026-11-30T14:30Z',
    due: '2026-11-30T18:00Z',
    waited: 20.5,
    left: 3.5,
    state: 'near',
  },
  {
    is: 'Sydney, already Monday',
    zone: 'Australia/Sydney',
    received: '2026-11-29T14:00Z',
    now: '2026-11-30T02:00Z',
    due: '2026-11-30T14:00Z',
    waited: 12,
    left: 12,
    state: 'fine',
  },
  {
    is: 'Honolulu, still Friday',
    zone: 'Pacific/Honolulu',
    received: '2026-11-28T09:30Z',
    now: '2026-11-30T10:00Z',
    due: '2026-12-01T09:30Z',
    waited: 0.5,
    left: 23.5,
    state: 'fine',
  },
  {
    is: 'Kathmandu, one hour over midnight',
    zone: 'Asia/Kathmandu',
    promise: 1,
    received: '2026-11-23T18:00Z',
    now: '2026-11-23T18:50Z',
    due: '2026-11-23T19:00Z',
    waited: 5 / 6,
    left: 1 / 6,
    state: 'near',
  },
  // Hours of the profile: 9 to 17 in Berlin
  {
    is: 'within the day',
    hours: berlinDays,
    received: '2026-11-24T11:00+01:00',
    now: '2026-11-24T15:00+01:00',
    due: '2026-11-25T11:00+01:00',
    waited: 4,
    left: 4,
    state: 'fine',
  },
  {
    is: 'the next morning',
    hours: berlinDays,
    received: '2026-11-24T11:00+01:00',
    now: '2026-11-25T10:00+01:00',
    due: '2026-11-25T11:00+01:00',
    waited: 7,
    left: 1,
    state: 'near',
  },
  {
    is: 'heard in the evening',
    hours: berlinDays,
    received: '2026-11-24T20:00+01:00',
    now: '2026-11-25T08:00+01:00',
    due: '2026-11-25T17:00+01:00',
    waited: 0,
    left: 8,
    state: 'fine',
  },
  {
    is: 'heard before work',
    hours: berlinDays,
    received: '2026-11-24T07:00+01:00',
    now: '2026-11-24T16:00+01:00',
    due: '2026-11-24T17:00+01:00',
    waited: 7,
    left: 1,
    state: 'near',
  },
  {
    is: 'Friday, seen on Sunday',
    hours: berlinDays,
    received: '2026-11-27T16:00+01:00',
    now: '2026-11-29T10:00+01:00',
    due: '2026-11-30T16:00+01:00',
    waited: 1,
    left: 7,
    state: 'fine',
  },
  {
    is: 'late outside of the hours',
    hours: berlinDays,
    received: '2026-11-28T10:00+01:00',
    now: '2026-11-30T17:30+01:00',
    due: '2026-11-30T17:00+01:00',
    waited: 8,
    left: 0,
    state: 'late',
  },
  {
    is: 'heard as the day ends',
    hours: berlinDays,
    received: '2026-11-24T17:00+01:00',
    now: '2026-11-25T15:30+01:00',
    due: '2026-11-25T17:00+01:00',
    waited: 6.5,
    left: 1.5,
    state: 'near',
  },
  {
    is: 'a holiday between',
    hours: berlinDays,
    holidays: ['2026-11-25'],
    received: '2026-11-24T11:00+01:00',
    now: '2026-11-25T12:00+01:00',
    due: '2026-11-26T11:00+01:00',
    waited: 6,
    left: 2,
    state: 'near',
  },
  {
    is: '2 hours over a weekend',
    hours: berlinDays,
    promise: 2,
    received: '2026-11-27T16:00+01:00',
    now: '2026-11-27T16:30+01:00',
    due: '2026-11-30T10:00+01:00',
    waited: 0.5,
    left: 1.5,
    state: 'fine',
  },
  {
    is: '8 working hours',
    hours: berlinDays,
    promise: 8,
    received: '2026-11-24T11:00+01:00',
    now: '2026-11-25T12:00+01:00',
    due: '2026-11-25T11:00+01:00',
    waited: 9,
    left: -1,
    state: 'late',
  },
  {
    is: '12 hours are never more than a day',
    hours: berlinDays,
    promise: 12,
    received: '2026-11-24T13:00+01:00',
    now: '2026-11-24T14:00+01:00',
    due: '2026-11-25T13:00+01:00',
    waited: 1,
    left: 7,
    state: 'fine',
  },
  {
    is: 'a day and 6 hours',
    hours: berlinDays,
    promise: 30,
    received: '2026-11-23T09:00+01:00',
    now: '2026-11-24T09:00+01:00',
    due: '2026-11-24T15:00+01:00',
    waited: 8,
    left: 6,
    state: 'fine',
  },
  {
    is: 'two working days',
    hours: berlinDays,
    promise: 48,
    received: '2026-11-26T12:00+01:00',
    now: '2026-11-30T09:00+01:00',
    due: '2026-11-30T12:00+01:00',
    waited: 13,
    left: 3,
    state: 'near',
  },
  {
    is: '15 minutes over night',
    hours: berlinDays,
    promise: 0.25,
    received: '2026-11-23T16:50+01:00',
    now: '2026-11-23T18:00+01:00',
    due: '2026-11-24T09:05+01:00',
    waited: 1 / 6,
    left: 1 / 12,
    state: 'fine',
  },
  // Part-time weeks
  {
    is: 'two mornings: heard the day before',
    hours: twoMornings,
    received: '2026-11-23T09:00+01:00',
    now: '2026-11-24T12:00+01:00',
    due: '2026-11-24T14:00+01:00',
    waited: 2,
    left: 2,
    state: 'fine',
  },
  {
    is: 'two mornings: Tuesday to Thursday',
    hours: twoMornings,
    received: '2026-11-24T12:00+01:00',
    now: '2026-11-25T10:00+01:00',
    due: '2026-11-26T12:00+01:00',
    waited: 2,
    left: 2,
    state: 'fine',
  },
  {
    is: 'two mornings: Thursday to Tuesday',
    hours: twoMornings,
    received: '2026-11-26T13:00+01:00',
    now: '2026-12-01T12:30+01:00',
    due: '2026-12-01T13:00+01:00',
    waited: 3.5,
    left: 0.5,
    state: 'near',
  },
  {
    is: 'two mornings, one a holiday',
    hours: twoMornings,
    holidays: ['2026-12-01'],
    received: '2026-11-26T13:00+01:00',
    now: '2026-12-03T14:00+01:00',
    due: '2026-12-03T13:00+01:00',
    waited: 5,
    left: -1,
    state: 'late',
  },
  {
    is: 'Monday mornings only, two days',
    hours: ['mon', '09:00', '12:00', 'America/New_York'],
    promise: 48,
    received: '2026-11-23T10:00-05:00',
    now: '2026-12-01T12:00-05:00',
    due: '2026-12-07T10:00-05:00',
    waited: 5,
    left: 1,
    state: 'near',
  },
  {
    is: 'a weekend worker',
    hours: ['sat sun', '08:00', '20:00', 'Asia/Manila'],
    received: '2026-11-23T09:00+08:00',
    now: '2026-11-28T17:00+08:00',
    due: '2026-11-28T20:00+08:00',
    waited: 9,
    left: 3,
    state: 'near',
  },
  {
    is: 'Sunday to Thursday',
    hours: ['sun mon tue wed thu', '09:00', '17:00', 'Asia/Riyadh'],
    received: '2026-11-26T15:00+03:00',
    now: '2026-11-27T15:00+03:00',
    due: '2026-11-29T15:00+03:00',
    waited: 2,
    left: 6,
    state: 'fine',
  },
  {
    is: 'a four-day week',
    hours: ['mon tue wed thu', '08:00', '18:00', 'Australia/Sydney'],
    received: '2026-11-26T17:00+11:00',
    now: '2026-11-30T08:00+11:00',
    due: '2026-11-30T17:00+11:00',
    waited: 1,
    left: 9,
    state: 'fine',
  },
  {
    is: 'the zone of the profile, not of the device',
    hours: [weekdays, '09:00', '17:00', 'Asia/Manila'],
    received: '2026-11-27T10:00+01:00',
    now: '2026-11-30T08:00+01:00',
    due: '2026-11-30T17:00+08:00',
    waited: 6,
    left: 2,
    state: 'near',
  },
  // Nights
  {
    is: 'in the night shift',
    hours: manilaNights,
    received: '2026-11-24T23:00+08:00',
    now: '2026-11-25T05:00+08:00',
    due: '2026-11-25T23:00+08:00',
    waited: 6,
    left: 2,
    state: 'near',
  },
  {
    is: 'Friday night to Monday night',
    hours: manilaNights,
    received: '2026-11-27T23:00+08:00',
    now: '2026-11-29T12:00+08:00',
    due: '2026-11-30T23:00+08:00',
    waited: 7,
    left: 1,
    state: 'near',
  },
  {
    is: 'Saturday early, still the shift of Friday',
    hours: manilaNights,
    received: '2026-11-28T05:30+08:00',
    now: '2026-11-28T06:30+08:00',
    due: '2026-12-01T05:30+08:00',
    waited: 0.5,
    left: 7.5,
    state: 'fine',
  },
  {
    is: 'until midnight',
    hours: [weekdays, '16:00', '00:00', 'Europe/Berlin'],
    received: '2026-11-23T23:00+01:00',
    now: '2026-11-24T22:00+01:00',
    due: '2026-11-24T23:00+01:00',
    waited: 7,
    left: 1,
    state: 'near',
  },
  // Daylight saving
  {
    is: 'the change is on the weekend',
    received: '2026-03-27T12:00+01:00',
    now: '2026-03-28T12:00+01:00',
    due: '2026-03-30T12:00+02:00',
    waited: 12,
    left: 12,
    state: 'fine',
  },
  {
    is: 'a Sunday of 23 hours',
    hours: [everyDay, '00:00', '00:00', 'Europe/Berlin'],
    received: '2026-03-28T12:00+01:00',
    now: '2026-03-29T03:00+02:00',
    due: '2026-03-29T13:00+02:00',
    waited: 14,
    left: 10,
    state: 'fine',
  },
  {
    is: 'a Sunday of 25 hours',
    hours: [everyDay, '00:00', '00:00', 'Europe/Berlin'],
    received: '2026-10-24T12:00+02:00',
    now: '2026-10-25T09:00+01:00',
    due: '2026-10-25T11:00+01:00',
    waited: 22,
    left: 2,
    state: 'near',
  },
  {
    is: 'New York, over the spring weekend',
    hours: [weekdays, '09:00', '17:00', 'America/New_York'],
    received: '2026-03-06T16:00-05:00',
    now: '2026-03-09T09:00-04:00',
    due: '2026-03-09T16:00-04:00',
    waited: 1,
    left: 7,
    state: 'fine',
  },
  {
    is: 'a night of 7 hours',
    hours: newYorkNight,
    received: '2026-03-07T22:00-05:00',
    now: '2026-03-08T12:00-04:00',
    due: '2026-03-14T23:00-04:00',
    waited: 7,
    left: 1,
    state: 'near',
  },
  {
    is: 'a night of 9 hours',
    hours: newYorkNight,
    received: '2026-10-31T22:00-04:00',
    now: '2026-11-01T01:30-05:00',
    due: '2026-11-01T05:00-05:00',
    waited: 4.5,
    left: 3.5,
    state: 'fine',
  },
  {
    is: 'Jerusalem changes on a Friday',
    zone: 'Asia/Jerusalem',
    received: '2026-03-26T10:00+02:00',
    now: '2026-03-27T09:00+03:00',
    due: '2026-03-27T11:00+03:00',
    waited: 22,
    left: 2,
    state: 'near',
  },
  {
    is: 'Lord Howe changes by half an hour',
    hours: [everyDay, '00:00', '00:00', 'Australia/Lord_Howe'],
    promise: 2,
    received: '2026-04-05T01:15+11:00',
    now: '2026-04-05T01:45+10:30',
    due: '2026-04-05T02:45+10:30',
    waited: 1,
    left: 1,
    state: 'fine',
  },
  {
    is: 'a shift that begins in the skipped hour',
    hours: ['sun', '02:30', '06:30', 'Europe/Berlin'],
    received: '2026-03-28T12:00+01:00',
    now: '2026-03-29T05:00+02:00',
    due: '2026-04-05T03:30+02:00',
    waited: 1.5,
    left: 2.5,
    state: 'fine',
  },
  // Edges
  {
    is: 'hours without a day count as none',
    hours: ['', '09:00', '17:00', 'Asia/Manila'],
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-23T11:00+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 1,
    left: 23,
    state: 'fine',
  },
  {
    is: 'a clock that is behind',
    received: '2026-11-23T10:00+01:00',
    now: '2026-11-23T09:59+01:00',
    due: '2026-11-24T10:00+01:00',
    waited: 0,
    left: 24,
    state: 'fine',
  },
  {
    is: 'a zone that nobody knows',
    hours: [weekdays, '09:00', '17:00', 'Mars/Olympus'],
    received: '2026-11-24T11:00+01:00',
    now: '2026-11-24T15:00+01:00',
    due: '2026-11-25T11:00+01:00',
    waited: 4,
    left: 4,
    state: 'fine',
  },
];

function profileOf({ hours, promise = 24, holidays = [] }: Partial<Row>): Profile {
  const profile: Profile = { replyPromiseHours: promise, holidays };
  if (!hours) return profile;
  const [days, from, to, zone] = hours;
  return {
    ...profile,
    hours: {
      days: days.split(' ').filter(Boolean) as Weekday[],
      from,
      to,
      zone,
    },
  };
}

function clockOf(row: Row) {
  return replyClock({
    receivedAt: new Date(row.received),
    now: new Date(row.now),
    profile: profileOf(row),
    deviceZone: row.zone ?? 'Europe/Berlin',
  });
}

describe('reply clock', () => {
  test('has a table of at least 60 cases', () => expect(table.length).toBeGreaterThanOrEqual(60));

  test.each(table)('$is: due $due, $state', (row) => {
    const clock = clockOf(row);
    expect(clock.dueAt.toISOString()).toBe(new Date(row.due).toISOString());
    expect(clock.waitedBusinessHours).toBeCloseTo(row.waited, 6);
    expect(clock.remaining).toBeCloseTo(row.left, 6);
    expect(clock.state).toBe(row.state);
  });

  test('says it in one line and, in full, for screen readers', () => {
    const [fine, near, , late] = table.map(clockOf);
    expect(fine?.line).toBe('Waiting 2 h · answer by Tue 24 Nov, 10:00');
    expect(near?.line).toBe('Answer by Tue 24 Nov, 10:00 · 5 h left');
    expect(late?.line).toBe('An answer was due Tue 24 Nov, 10:00');
    expect(fine?.title).toBe(
      'This message has waited 2 h of your working time. By your promise of 24 business hours an answer is due on Tuesday 24 November at 10:00 (Europe/Berlin).',
    );
  });

  test('waiting adds up, and the due time is where the promise is used up', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Asia/Jerusalem',
    ];
    const minuteOf2026 = fc
      .integer({ min: 0, max: 525_600 })
      .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000));
    const hours = fc.constantFrom<Hours | undefined>(
      undefined,
      berlinDays,
      twoMornings,
      manilaNights,
      newYorkNight,
    );
    fc.assert(
      fc.property(
        minuteOf2026,
        fc.integer({ min: 1, max: 400 }),
        hours,
        fc.constantFrom(...zones),
        (receivedAt, promise, week, deviceZone) => {
          const profile = profileOf({
            ...(week ? { hours: week } : {}),
            promise: promise / 4,
          });
          const at = (now: Date) => replyClock({ receivedAt, now, profile, deviceZone });
          const { dueAt } = at(receivedAt);
          expect(dueAt.getTime()).toBeGreaterThan(receivedAt.getTime());
          expect(at(dueAt).remaining).toBeCloseTo(0, 6);
          expect(at(dueAt).state).toBe('near');
          expect(at(new Date(dueAt.getTime() - 60_000)).remaining).toBeGreaterThan(0);
          expect(at(new Date(dueAt.getTime() + 1)).state).toBe('late');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('which message waits', () => {
  const message = (from: ChatMessage['from'], key: string): ChatMessage => ({
    from,
    key,
    text: 'Hello',
  });
  test('the newest of the client, unless the last word is not theirs', () => {
    expect(newestUnanswered([message('me', 'a'), message('client', 'b'), message('client', 'c')])?.key).toBe(
      'c',
    );
    expect(newestUnanswered([message('client', 'a'), message('me', 'b')])).toBeUndefined();
    expect(newestUnanswered([message('client', 'a'), message('unknown', 'b')])).toBeUndefined();
    expect(newestUnanswered([])).toBeUndefined();
  });

  test.each([
    ['2026-04-20T14:07:00Z', '2026-04-20T14:07:00.000Z'],
    ['2026-04-20T14:07:00+0200', '2026-04-20T12:07:00.000Z'],
    ['April 20, 2026 at 2:07 PM', '2026-04-20T12:07:00.000Z'],
    ['November 2, 2026 at 12:30 AM', '2026-11-01T23:30:00.000Z'],
    ['November 2, 2026 at 12:30 PM', '2026-11-02T11:30:00.000Z'],
    ['2:07 PM', undefined],
    ['Yesterday', undefined],
    ['Smarch 3, 2026 at 2:07 PM', undefined],
  ])('reads the time %s', (at, instant) => {
    expect(messageTime(at, 'Europe/Berlin')?.toISOString()).toBe(instant);
  });
});
