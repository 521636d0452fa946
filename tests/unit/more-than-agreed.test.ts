import { describe, expect, test } from 'vitest';
import { emptyMemory } from '../../src/core/model.ts';
import { asksForMore } from '../../src/core/more-than-agreed.ts';

const memory = emptyMemory('room_1');
const agreed = { agreed_hours: 'Mon-Fri 9-12 EST' };

describe('more than was agreed', () => {
  test.each([
    ['I know we said 9-12 but now I need you until 5pm as well', true],
    ['From now on the call is daily', true],
    ['Could you stay longer on Fridays?', true],
    ['Are you there tomorrow as we said?', false],
  ])('in so many words: “%s”, %s', (text, isMore) => {
    expect(asksForMore('fixed-hours', text, {}, memory)).toBe(isMore);
  });

  test('by the hours that are named', () => {
    expect(asksForMore('fixed-hours', '', { ...agreed, asked_hours: '9-5 EST' }, memory)).toBe(true);
    expect(asksForMore('fixed-hours', '', { ...agreed, asked_hours: '9-12 EST' }, memory)).toBe(false);
  });

  test('a complaint asks for what was agreed', () => {
    expect(asksForMore('hours-complaint', 'I waited longer than an hour', agreed, memory)).toBe(false);
  });
});
