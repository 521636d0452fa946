/** Which replies and links to offer for a conversation, and why; or why there are none. */

import { hear } from './hear.ts';
import { withHelpBeside } from './help-beside.ts';
import type {
  ClientMemory,
  Conversation,
  HeardDemand,
  HelpLink,
  Profile,
  Settings,
  Snippet,
  SuggestionResult,
} from './model.ts';
import { needsOf } from './needs.ts';
import { offersFor } from './offers.ts';
import { say } from './say.ts';

export interface SuggestContext {
  snippets: readonly Snippet[];
  links: readonly HelpLink[];
  profile: Profile;
  memory: ClientMemory;
  settings: Settings;
  now: Date;
  /** The hours agreed with this client in words, where they are not known as WeeklyHours; "" where no more is known than that there are some. */
  agreedInWords?: string;
}

/** At most three suggestions for what the client wrote since my last message, best first, or the reason for none. */
export function suggest(conversation: Conversation, context: SuggestContext): SuggestionResult {
  if (context.memory.off) return silent('Suggestions are off for this client.');
  const { heard: all, silence } = hear(conversation.messages);
  if (silence) return silent(silence);
  const heard = withHelpBeside(all, conversation.messages).filter((demand) => isWanted(demand, context));
  if (heard.length === 0) return silent('Heard something that is switched off or too unsure.');
  const suggestions = offersFor(needsOf(heard, conversation, context), conversation, context);
  if (suggestions.length === 0)
    return {
      suggestions,
      heard,
      silence: say('silenceUsed', 'Every reply that fits was used here or put aside.'),
    };
  return { suggestions, heard };
}

function silent(silence: string): SuggestionResult {
  return { suggestions: [], heard: [], silence };
}

function isWanted({ label, confidence }: HeardDemand, { settings, memory }: SuggestContext): boolean {
  return (
    confidence >= settings.sensitivity &&
    !settings.labelsOff.includes(label) &&
    !memory.mutedLabels.includes(label)
  );
}
