import { heardIn, pushedBack } from './answered.ts';
import { detectDemands } from './detect.ts';
import { type ChatMessage, demandLabels, type HeardDemand } from './model.ts';
import { nothingOpen, unansweredMessages } from './open-messages.ts';
import { say } from './say.ts';

/** What the client's unanswered messages imply, in the polite order; or why there is nothing. */
export function hear(messages: readonly ChatMessage[]): { heard: readonly HeardDemand[]; silence?: string } {
  const open = unansweredMessages(messages);
  if (open.length === 0) return { heard: [], silence: nothingOpen(messages) };
  const named = heardIn(open);
  const heard = (named.length > 0 ? named : pushedBack(open, messages)).toSorted(
    (a, b) => demandLabels.indexOf(a.label) - demandLabels.indexOf(b.label),
  );
  return heard.length > 0 ? { heard } : { heard, silence: nothingHeard(open) };
}

function nothingHeard(open: readonly ChatMessage[]): string {
  const reasons = open.flatMap(({ text }) => detectDemands(text).silence ?? []);
  return reasons.at(-1) ?? say('silenceNothing', 'Nothing here asks for a reply from the library.');
}
