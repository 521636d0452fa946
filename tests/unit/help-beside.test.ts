import { describe, expect, test } from 'vitest';
import { withHelpBeside } from '../../src/core/help-beside.ts';
import type { HeardDemand } from '../../src/core/model.ts';

const demandIn = (text: string, quote: string): HeardDemand => ({
  label: 'fixed-hours',
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  force: 'demand',
  confidence: 0.8,
  messageKey: '0',
});
const besideIn = (text: string, quote: string) =>
  withHelpBeside([demandIn(text, quote)], [{ key: '0', from: 'client', text }])
    .filter(({ label }) => label === 'platform-help')
    .map((demand) => demand.quote);

describe('a question on Upwork beside a demand', () => {
  test.each([
    [
      'Please be online 2-6pm CET, and could you tell me where I find your hours?',
      'tell me where I find your hours',
    ],
    ['Please be online 2-6pm CET. How do I add my card?', 'How do I add my card'],
    ['Should I do hourly or fixed? And please be online 2-6pm CET.', 'Should I do hourly or fixed'],
  ])('“%s”', (text, quote) => {
    expect(besideIn(text, 'be online 2-6pm CET')).toEqual([quote]);
  });

  test.each([
    ['Please be online 2-6pm CET. How do I know you are working?'],
    ['Please be online 2-6pm CET. How can I reach you faster?'],
    ['Please be online 2-6pm CET. Should I call you then?'],
    ['How do I get you to be online 2-6pm CET?'],
  ])('“%s” is none', (text) => {
    expect(besideIn(text, 'be online 2-6pm CET')).toEqual([]);
  });

  test('nothing where nothing was heard', () => {
    expect(withHelpBeside([], [{ key: '0', from: 'client', text: 'How do I add my card?' }])).toEqual([]);
  });
});
