import type { DemandLabel } from './model.ts';
import type { Need } from './needs.ts';

export const labelNames: Record<DemandLabel, string> = {
  'platform-help': 'Help with Upwork',
  'hours-complaint': 'Complaint about hours',
  'fixed-hours': 'Fixed hours',
  'always-on': 'Always on',
  'work-summary': 'Work summary',
  'mandatory-meetings': 'Regular calls',
  monitoring: 'Monitoring',
  'employment-terms': 'Terms for staff',
};

/** Why a suggestion is made, in one line: `Fixed hours: “online 9-5 EST”. First time with this client, so friendly.` */
export function whyLine(need: Need, overridden: boolean): string {
  return `${heardLine(need)} ${reasonFor(need, overridden)}`;
}

/** What was heard: `Fixed hours: “online 9-5 EST”.` */
export function heardLine({ demand: { label, quote } }: Need): string {
  const short = quote.replace(/\s+/g, ' ').trim();
  return `${labelNames[label]}: “${short.length > 60 ? `${short.slice(0, 59)}…` : short}”.`;
}

function reasonFor({ demand, situation, firmness, times, values }: Need, overridden: boolean): string {
  if (demand.label === 'platform-help')
    return times > 0 ? 'Asked before, so it goes further.' : 'A question on how Upwork works.';
  if (situation === 'agreed') {
    const what = values.agreed_hours ? `to ${values.agreed_hours}` : 'to this';
    return firmness === 'firm'
      ? `You agreed ${what}; this gives notice.`
      : `You agreed ${what}, so it honours that.`;
  }
  if (overridden) return `You set this client to ${firmness}.`;
  const stage = situation === 'interview' ? 'No contract yet, so it asks and offers; ' : '';
  const count =
    times === 0
      ? 'first time with this client, so friendly.'
      : `answered ${times === 1 ? 'once' : `${times} times`} before, so ${firmness}.`;
  const line = stage + count;
  return line.charAt(0).toUpperCase() + line.slice(1);
}
