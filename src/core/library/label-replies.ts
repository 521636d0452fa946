/** Our replies by label, and how a message is matched to the variants that they know. */
import type { DemandLabel, Snippet } from '../model.ts';
import { alwaysOn } from './always-on.ts';
import { employmentTerms } from './employment-terms.ts';
import { fixedHours } from './fixed-hours.ts';
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

/** The variant of a demand that a message carries; the quoted words go before the rest of the message. */
export function aspectOf(label: DemandLabel, quote: string, text: string): Aspect | undefined {
  const aspects = repliesTo(label)?.aspects ?? [];
  return (
    aspects.find(({ pattern }) => pattern.test(quote)) ?? aspects.find(({ pattern }) => pattern.test(text))
  );
}

/** The page that is offered on its own where a reply carries none. */
export function pageFor(label: DemandLabel): string | undefined {
  return repliesTo(label)?.link;
}
