/**
 * The one calm line on working as a freelancer. The IRS sentence is quoted as the IRS has it; "when" is not in it
 * (https://www.irs.gov/businesses/small-businesses-self-employed/independent-contractor-defined). The UK, Canadian and Australian
 * lines say no more than the pages of GOV.UK, CRA (RC4110) and the Fair Work Ombudsman, all in the catalogue of links.
 */
import type { Country, DemandLabel } from '../model.ts';

const control =
  'the right to control or direct only the result of the work and not what will be done and how it will be done';

const byCountry: Record<Exclude<Country, 'neutral'>, string> = {
  us: `I'm a contractor, and for contractors the IRS speaks of “${control}”.`,
  uk: 'In the UK, being self-employed depends on how we really work together, not on what we call it.',
  eu: 'Each EU country has its own rules, but choosing my own hours is one of the signs of independent work in most of them.',
  canada: 'In Canada, who controls the work is one of the things that tell a freelancer from an employee.',
  australia: 'In Australia, the whole of how we work together decides if I am a freelancer or an employee.',
};

const hours = "As a freelancer I plan my own hours around what's due.";

const neutral: Partial<Record<DemandLabel, string>> = {
  'fixed-hours': hours,
  'hours-complaint': hours,
  'always-on':
    'As a freelancer I plan my own working times, and I keep messages closed while I work on something tricky.',
  monitoring: 'As a freelancer I look after how I work, and the result is yours to judge.',
  'employment-terms':
    'I work with you as a freelancer rather than as staff, and I take it just as seriously.',
};

/** The line for a label; empty where none belongs, as in an answer on how Upwork works. */
export function reminderLine(label: DemandLabel, country: Country): string {
  const line = neutral[label];
  if (line === undefined) return '';
  return country === 'neutral' ? line : byCountry[country];
}
