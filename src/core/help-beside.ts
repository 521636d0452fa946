/** A question on Upwork that stands beside a demand in so many words: whoever hears whole messages may miss it there. */
import { topicsOf } from './library/help-replies.ts';
import type { ChatMessage, HeardDemand } from './model.ts';
import { unansweredMessages } from './open-messages.ts';

const question =
  /\b(?:(?:where|how) (?:do|can|could|would|should) (?:i|we)|(?:should|must) (?:i|we)|do (?:i|we) (?:have|need)|(?:tell|show) me (?:where|how) (?:to|i|can|do|the))\b(?! (?:know|trust|tell|be sure|reach|get hold))[^.!?\n]*/i;

/** Topics of words that have other meanings beside a demand. */
const tooWide = new Set(['calls', 'messages', 'files', 'protection', 'lost']);

/** What was heard, with the first such question before it where no other one was heard. */
export function withHelpBeside(
  heard: readonly HeardDemand[],
  messages: readonly ChatMessage[],
): readonly HeardDemand[] {
  if (heard.length === 0 || heard.some(({ label }) => label === 'platform-help')) return heard;
  const confidence = Math.max(...heard.map((demand) => demand.confidence));
  const beside = unansweredMessages(messages).flatMap(({ key, text }): HeardDemand[] => {
    const [start, end] = rangeOf(text);
    const quote = text.slice(start, end);
    const isHeard = heard.some(
      (demand) => demand.messageKey === key && demand.start < end && start < demand.end,
    );
    if (quote === '' || isHeard || topicsOf(quote, quote).every((topic) => tooWide.has(topic))) return [];
    return [{ label: 'platform-help', quote, start, end, force: 'ask', confidence, messageKey: key }];
  });
  return [...beside.slice(0, 1), ...heard];
}

function rangeOf(text: string): [number, number] {
  const found = question.exec(text);
  return found ? [found.index, found.index + found[0].trimEnd().length] : [0, 0];
}
