import type { Demand, DemandLabel, Detection } from '../src/core/model.ts';

const phrases: readonly [DemandLabel, RegExp][] = [
  ['platform-help', /\b(?:see your hours on Upwork|end the contract)\b/],
  ['hours-complaint', /\bnot online\b/],
  ['fixed-hours', /\bonline 9-(?:5|12) EST\b/],
  ['work-summary', /\bdaily report\b/],
  ['monitoring', /\binstall Hubstaff\b/],
];

/** Hears a few set phrases, for tests of choosing: what is heard in earnest is tested where the hearing is. */
export function detectDemands(text: string): Detection {
  const demands = phrases.flatMap(([label, pattern]): Demand[] => {
    const found = pattern.exec(text);
    if (!found) return [];
    const [quote] = found;
    return [
      { label, quote, start: found.index, end: found.index + quote.length, force: 'demand', confidence: 0.9 },
    ];
  });
  return { demands };
}
