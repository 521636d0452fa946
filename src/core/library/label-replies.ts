/** Our replies by label, and how a message is matched to the variants that they know. */
import { type ContractKind, type DemandLabel, type Snippet, situations } from '../model.ts';
import { isIn } from '../plain-words.ts';
import { alwaysOn } from './always-on.ts';
import { employmentTerms } from './employment-terms.ts';
import { fixedHours } from './fixed-hours.ts';
import { helpAspects } from './help-replies.ts';
import { hoursComplaint } from './hours-complaint.ts';
import { mandatoryMeetings } from './mandatory-meetings.ts';
import { monitoring } from './monitoring.ts';
import { reasons } from './reasons.ts';
import { type Aspect, type LabelReplies, snippetsOf } from './reply.ts';
import { workSummary } from './work-summary.ts';

const labelReplies: readonly LabelReplies[] = [
  fixedHours,
  hoursComplaint,
  alwaysOn,
  workSummary,
  mandatoryMeetings,
  monitoring,
  employmentTerms,
];

export const repliesByLabel: readonly Snippet[] = labelReplies.flatMap(snippetsOf);

function repliesTo(label: DemandLabel): LabelReplies | undefined {
  return labelReplies.find((replies) => replies.label === label);
}

export function aspectsOf(label: DemandLabel): readonly Aspect[] {
  return label === 'platform-help' ? helpAspects : (repliesTo(label)?.aspects ?? []);
}

/** The opening for a client who asks rather than demands, where nothing in particular is taken up. */
export const askedKindly = 'thanks for asking, I appreciate that.';

/** The sentences that a message wants, beside those of a variant. */
interface Fitted {
  /** What is taken up in a second round. */
  reason: NonNullable<Aspect['acknowledgement']>;
}

/**
 * The variant of a demand that a message carries, in sentences. The quoted words go before the rest of the message; what went wrong,
 * or a reason, is taken up first.
 */
export function aspectOf(
  label: DemandLabel,
  quote: string,
  text: string,
  contract: ContractKind,
): Partial<Aspect> & Fitted {
  const fitting = aspectsOf(label).filter((aspect) => !aspect.contract || aspect.contract === contract);
  const inQuote = fitting.filter(({ pattern, isWide }) => isIn(pattern, isWide ? text : quote));
  const inText = fitting.filter((aspect) => !inQuote.includes(aspect) && isIn(aspect.pattern, text));
  const found = [...inQuote, ...inText];
  const trouble = found.find(({ isTrouble }) => isTrouble);
  const [first, second] = found.filter((aspect) => aspect !== trouble);
  const reason = label === 'platform-help' ? undefined : reasons.find(({ pattern }) => isIn(pattern, text));
  const joins = repliesTo(label)?.manyAspects === true;
  const isMixed = joins && found.length > 2;
  return {
    ...first,
    ...(isMixed ? {} : { closing: { ...first?.closing, ...trouble?.closing } }),
    acknowledgement: {
      ...(isMixed ? {} : first?.acknowledgement),
      ...(reason?.isTrouble ? trouble?.acknowledgement : {}),
      ...reason?.acknowledgement,
      ...(reason?.isTrouble ? {} : trouble?.acknowledgement),
    },
    reason: reason?.isTrouble || !trouble ? { ...reason?.acknowledgement } : { ...trouble.acknowledgement },
    answer: { ...trouble?.answer, ...first?.answer },
    offer: joined({ ...trouble?.offer, ...first?.offer }, joins ? second?.offer : undefined),
    ...(reason?.isTrouble || found.some(({ isCalm }) => isCalm) ? { isCalm: true } : {}),
  };
}

/** Both sentences where both are there. */
function joined(one: Aspect['offer'] = {}, other: Aspect['offer'] = {}): NonNullable<Aspect['offer']> {
  const both = situations.map((situation) => [
    situation,
    [one[situation], other[situation]].filter(Boolean).join(' '),
  ]);
  return Object.fromEntries(both.filter(([, text]) => text !== ''));
}

/** The page that is offered on its own where a reply carries none. */
export function pageFor(label: DemandLabel): string | undefined {
  return repliesTo(label)?.link;
}
