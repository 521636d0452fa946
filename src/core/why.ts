import type { DemandLabel, Firmness } from './model.ts';
import type { Need } from './needs.ts';
import { nameOf, say } from './say.ts';

const labelNames: Record<DemandLabel, string> = {
  'platform-help': 'Help with Upwork',
  'hours-complaint': 'Complaint about hours',
  'fixed-hours': 'Fixed hours',
  'always-on': 'Always on',
  'work-summary': 'Work summary',
  'mandatory-meetings': 'Regular calls',
  monitoring: 'Monitoring',
  'employment-terms': 'Terms for staff',
};

/** What people call a demand. */
export function labelName(label: DemandLabel): string {
  return say(nameOf('label', label), labelNames[label]);
}

/** Why a suggestion is made, in one line: `Fixed hours: “online 9-5 EST”. First time with this client, so friendly.` */
export function whyLine(need: Need, overridden: boolean): string {
  return `${heardLine(need)} ${reasonFor(need, overridden)}`;
}

/** What was heard: `Fixed hours: “online 9-5 EST”.` */
export function heardLine({ demand: { label, quote } }: Need): string {
  const short = quote.replace(/\s+/g, ' ').trim();
  return `${labelName(label)}: “${short.length > 60 ? `${short.slice(0, 59)}…` : short}”.`;
}

function reasonFor({ demand, situation, firmness, times, values }: Need, overridden: boolean): string {
  if (demand.label === 'platform-help')
    return times > 0
      ? say('whyHelpAgain', 'Asked before, so it goes further.')
      : say('whyHelp', 'A question on how Upwork works.');
  if (situation === 'agreed') return agreedReason(values.agreed_hours, firmness);
  if (overridden) return say('whySet', 'You set this client to $1.', firmnessName(firmness));
  return situation === 'interview' ? interviewReason(times, firmness) : contractReason(times, firmness);
}

function agreedReason(hours: string | undefined, firmness: Firmness): string {
  if (hours === undefined)
    return firmness === 'firm'
      ? say('whyAgreedFirm', 'You agreed to this; this gives notice.')
      : say('whyAgreed', 'You agreed to this, so it honours that.');
  return firmness === 'firm'
    ? say('whyAgreedHoursFirm', 'You agreed to $1; this gives notice.', hours)
    : say('whyAgreedHours', 'You agreed to $1, so it honours that.', hours);
}

function interviewReason(times: number, firmness: Firmness): string {
  const how = firmnessName(firmness);
  if (times === 0)
    return say(
      'whyInterviewFirst',
      'No contract yet, so it asks and offers; first time with this client, so friendly.',
    );
  return times === 1
    ? say('whyInterviewOnce', 'No contract yet, so it asks and offers; answered once before, so $1.', how)
    : say(
        'whyInterviewTimes',
        'No contract yet, so it asks and offers; answered $1 times before, so $2.',
        times,
        how,
      );
}

function contractReason(times: number, firmness: Firmness): string {
  const how = firmnessName(firmness);
  if (times === 0) return say('whyFirst', 'First time with this client, so friendly.');
  return times === 1
    ? say('whyOnce', 'Answered once before, so $1.', how)
    : say('whyTimes', 'Answered $1 times before, so $2.', times, how);
}

function firmnessName(firmness: Firmness): string {
  return say(nameOf('firmness', firmness), firmness);
}
