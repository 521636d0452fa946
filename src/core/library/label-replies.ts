/** Our replies by label, and how a message is matched to the variants that they know. */
import { type DemandLabel, type Snippet, situations } from '../model.ts';
import { alwaysOn } from './always-on.ts';
import { employmentTerms } from './employment-terms.ts';
import { fixedHours } from './fixed-hours.ts';
import { helpAspects } from './help-replies.ts';
import { hoursComplaint } from './hours-complaint.ts';
import { mandatoryMeetings } from './mandatory-meetings.ts';
import { monitoring } from './monitoring.ts';
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

/** Reasons that a client gives for whatever they ask; who hears one wants it taken up first. */
export const reasons: readonly Aspect[] = [
  {
    pattern:
      /\bburn(?:t|ed)\b|\b(?:bad|terrible) experiences?\b|\bbeen let down\b|\b(?:last|previous|other|former) (?:freelancers?|guys?|va|assistant|developers?|designers?|writers?|ones?|persons?|people)\b.{0,40}\b(?:vanish\w*|disappear\w*|ghost\w*|cheat\w*|lied|left|ran|charged|stole|was not|wasn'?t|never|didn'?t)\b/i,
    acknowledgement: {
      interview: "I'm sorry you were let down before, and I get why you'd want to be sure this time.",
      contract: "I'm sorry you were let down before, and I get why you want to be sure now.",
    },
  },
  {
    pattern:
      /\b(?:my |our |the )?(?:boss|ceo)\b.{0,15}\b(?:wants?|asks?|asked|is asking|insists?|needs?|says?|said|expects?)\b|\b(?:my|our|the) (?:business partner|partner|manager|co-?founder|it|it department|husband|wife|board|chair|end client|investors?|ceo|hr)\b.{0,25}\b(?:wants?|asks?|asked|insists?|needs?|says?|said|looks at|requires?|would like|expects?)\b/i,
    acknowledgement: {
      interview: "thanks for passing that on, I see it isn't only up to you.",
      contract: "thanks for passing that on to me, I know it isn't only up to you.",
    },
  },
];

/** The opening for a client who asks rather than demands, where nothing in particular is taken up. */
export const askedKindly = 'thanks for asking me first, I appreciate that.';

/** The variant of a demand that a message carries; the quoted words go before the rest of the message, a reason before both. */
export function aspectOf(label: DemandLabel, quote: string, text: string): Partial<Aspect> {
  const aspects = aspectsOf(label);
  const first =
    aspects.find(({ pattern }) => pattern.test(quote)) ?? aspects.find(({ pattern }) => pattern.test(text));
  const second = repliesTo(label)?.manyAspects
    ? aspects.find((aspect) => aspect !== first && aspect.pattern.test(text))
    : undefined;
  const reason = label === 'platform-help' ? undefined : reasons.find(({ pattern }) => pattern.test(text));
  return {
    ...first,
    acknowledgement: { ...first?.acknowledgement, ...reason?.acknowledgement },
    offer: joined(first?.offer, second?.offer),
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
