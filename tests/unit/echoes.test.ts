import { describe, expect, test } from 'vitest';
import { aboutCalls, withoutEcho } from '../../src/core/echoes.ts';
import type { DemandLabel, HeardDemand } from '../../src/core/model.ts';
import type { Need } from '../../src/core/needs.ts';

const heard = (label: DemandLabel, quote: string, start = 0): HeardDemand => ({
  label,
  quote,
  start,
  end: start + quote.length,
  force: 'demand',
  confidence: 0.9,
  messageKey: '0',
});
const need = (label: DemandLabel, quote: string, more: Partial<Need> = {}): Need => ({
  demand: heard(label, quote, label.length),
  situation: 'contract',
  firmness: 'friendly',
  times: 0,
  contract: 'hourly',
  values: {},
  ...more,
});
const labelsLeft = (...needs: Need[]) => withoutEcho(needs).map(({ demand }) => demand.label);

describe('a missed call', () => {
  test('is about the calls, not about my hours', () => {
    const missed = heard('hours-complaint', "You were absent in today's standup again");
    expect(aboutCalls([missed]).map(({ label }) => label)).toEqual(['mandatory-meetings']);
    expect(aboutCalls([missed, heard('mandatory-meetings', 'Everyone has to attend')])).toHaveLength(1);
  });

  test('an absence without a call stays a complaint', () => {
    const missed = heard('hours-complaint', 'You were not online this morning');
    expect(aboutCalls([missed])).toEqual([missed]);
  });
});

describe('one thing heard twice', () => {
  test('a day off that nobody knew of needs no second answer on time off', () => {
    expect(
      labelsLeft(
        need('hours-complaint', 'You took Friday off'),
        need('employment-terms', 'took Friday off without telling anyone'),
      ),
    ).toEqual(['hours-complaint']);
  });

  test('a camera on a call is not monitoring; one at work is', () => {
    const call = need('mandatory-meetings', 'join the daily stand-up');
    expect(labelsLeft(call, need('monitoring', 'Camera on please'))).toEqual(['mandatory-meetings']);
    expect(labelsLeft(call, need('monitoring', 'keep your camera on while you work'))).toHaveLength(2);
  });

  test('hours that a higher weekly limit is for are not set hours', () => {
    const limit = need('platform-help', 'How can I raise your weekly limit?', { topic: 'weekly-limit' });
    expect(labelsLeft(limit, need('fixed-hours', 'do 30 hours next week'))).toEqual(['platform-help']);
    expect(labelsLeft(limit, need('fixed-hours', 'be online 9-5 EST'))).toHaveLength(2);
  });

  test('a question that no page answers is left to the rest, unless it is all there is', () => {
    const vague = need('platform-help', 'how does it go on?');
    expect(labelsLeft(vague)).toEqual(['platform-help']);
    expect(labelsLeft(vague, need('monitoring', 'install Hubstaff'))).toEqual(['monitoring']);
  });
});
