/** One thing that was heard twice: what a reply to the one says already needs no reply of its own. */
import type { HeardDemand } from './model.ts';
import type { Need } from './needs.ts';

const aCall =
  /\b(?:stand-?ups?|meetings?|huddles?|scrum|sync|all[- ]hands|check-?ins?|(?:team|weekly|daily|zoom|video|regular|our|the|that|a) calls?)\b/i;

/** A complaint that I missed a call is about the calls, not about my hours. */
export function aboutCalls(heard: readonly HeardDemand[]): readonly HeardDemand[] {
  const isMissedCall = ({ label, quote }: HeardDemand) => label === 'hours-complaint' && aCall.test(quote);
  if (heard.some(({ label }) => label === 'mandatory-meetings'))
    return heard.filter((demand) => !isMissedCall(demand));
  return heard.map((demand) =>
    isMissedCall(demand) ? { ...demand, label: 'mandatory-meetings' as const } : demand,
  );
}

/** The needs without those that another one covers. */
export function withoutEcho(needs: readonly Need[]): readonly Need[] {
  const left = needs.filter((need) => !needs.some((other) => other !== need && covers(other, need)));
  // The offer to be there on demand belongs to the hours, where both are answered.
  const alsoHours = left.some(({ demand }) => demand.label === 'fixed-hours');
  return left.map((need) =>
    alsoHours && need.demand.label === 'hours-complaint' && need.situation === 'contract'
      ? { ...need, values: { ...need.values, offer: '' } }
      : need,
  );
}

const daysOff = /\b(?:off|leave|vacation|holidays?|away|sick)\b/i;
const camera = /\b(?:camera|cam|webcam|video)s?\b/i;
const atWork = /\b(?:work\w*|shifts?|all day|at your desk|whole time)\b/i;
const hourCount = /\b\d+ ?(?:hours?|hrs?|h)\b/i;

function covers(one: Need, other: Need): boolean {
  const [a, b] = [one.demand, other.demand];
  const isSameMessage = a.messageKey === b.messageKey;
  // A question that no page answers is left to the rest.
  if (b.label === 'platform-help' && other.topic === undefined) return true;
  if (a.label === 'hours-complaint' && b.label === 'fixed-hours')
    return other.situation === 'agreed' || (isSameMessage && a.start === b.start);
  if (!isSameMessage) return false;
  if (a.label === 'hours-complaint' && b.label === 'employment-terms')
    return daysOff.test(a.quote) && daysOff.test(b.quote);
  if (a.label === 'mandatory-meetings' && b.label === 'monitoring')
    return camera.test(b.quote) && !atWork.test(b.quote);
  return one.topic === 'weekly-limit' && b.label === 'fixed-hours' && hourCount.test(b.quote);
}
