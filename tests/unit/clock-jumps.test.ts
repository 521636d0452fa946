import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyClock } from '../../src/core/clock.ts';
import { defaultProfile, weekdays } from '../../src/core/model.ts';

const received = new Date('2026-11-23T09:00:00Z');
const hours = { days: weekdays.slice(0, 5), from: '09:00', to: '17:00', zone: 'Europe/Warsaw' };
const at = (now: Date, profile = defaultProfile) =>
  replyClock({ receivedAt: received, now, profile, deviceZone: 'UTC' });

test('a clock set back to before the message: it has waited for nothing, and nothing is late', () => {
  const clock = at(new Date('2019-03-01T00:00:00Z'));
  expect(clock.waitedBusinessHours).toBe(0);
  expect(clock.state).toBe('fine');
});

test('wherever the clock jumps, the due time stays, the waiting only grows, and no line shows nonsense', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const profile = fc.constantFrom(defaultProfile, { ...defaultProfile, hours });
  fc.assert(
    fc.property(moment, moment, profile, (one, other, whose) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      const [before, after] = [at(early, whose), at(late, whose)];
      expect(before.dueAt).toEqual(after.dueAt);
      expect(before.waitedBusinessHours).toBeGreaterThanOrEqual(0);
      expect(after.waitedBusinessHours).toBeGreaterThanOrEqual(before.waitedBusinessHours);
      expect(`${before.line} ${before.title} ${after.line} ${after.title}`).not.toMatch(
        /NaN|-\d|undefined|Invalid/,
      );
    }),
    { numRuns: 50 },
  );
});
