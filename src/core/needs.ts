/** What a good answer to one demand has to know: the situation, how firm to be, and the words to fit it to. */
import {
  agreedRound,
  labelsBehind,
  postpones,
  type Round,
  refusedBefore,
  roundsOn,
  saysYes,
} from './answered.ts';
import { askedHours, hoursIn } from './asked.ts';
import { aboutCalls, withoutEcho } from './echoes.ts';
import { fill } from './fill.ts';
import { topicsOf } from './library/help-replies.ts';
import { askedKindly, aspectOf } from './library/label-replies.ts';
import { noLink } from './library/reply.ts';
import { likelyContract, likelyStage } from './likely.ts';
import { firmnessFor, timesAnswered } from './memory.ts';
import type { Conversation, DemandLabel, Firmness, HeardDemand, Situation } from './model.ts';
import { asksForMore } from './more-than-agreed.ts';
import { unansweredMessages } from './open-messages.ts';
import { withStraightMarks } from './plain-words.ts';
import { heardHere, openQuestion } from './said-beside.ts';
import type { SuggestContext } from './suggest.ts';
import { knownValues, messageValues, withReminder } from './values.ts';
import type { Values } from './variables.ts';

export interface Need {
  demand: HeardDemand;
  situation: Situation;
  firmness: Firmness;
  /** How often this label was answered in this room before. */
  times: number;
  contract: Conversation['contract'];
  /** What exactly is asked about Upwork, where that is known. */
  topic?: string;
  /** Help page that fits the variant of the demand better than the reply's own; these are about logged time, so not for a fixed price. */
  link?: string;
  values: Values;
}

/** The needs behind the demands, in their order; a question on two things about Upwork makes two. */
export function needsOf(
  all: readonly HeardDemand[],
  conversation: Conversation,
  context: SuggestContext,
): readonly Need[] {
  const heard = aboutCalls(all).map((demand) => inAgreedHours(demand, conversation, context));
  const labels = heard.map(({ label }) => label);
  const rounds = roundsOn(labelsBehind(labels), conversation.messages);
  const other_question = leftOpen(heard, conversation);
  return withoutEcho(
    heard.flatMap((demand) => {
      const text = messageOf(demand, heard, conversation);
      const bare = needOf(demand, text, rounds, conversation, context);
      const need = { ...bare, values: { ...bare.values, other_question } };
      const topics = demand.label === 'platform-help' ? topicsOf(withStraightMarks(demand.quote), text) : [];
      return topics.length > 0 ? topics.map((topic) => ({ ...need, topic })) : [need];
    }),
  );
}

const agreedOn = /\b(?:agreed|promised|you said|supposed to|our (?:hours|time))\b/i;

/** Who got no answer in the hours that were agreed complains about those, not about my reply times. */
function inAgreedHours(
  demand: HeardDemand,
  { messages }: Conversation,
  { memory, agreedInWords }: SuggestContext,
): HeardDemand {
  const text = messages.find(({ key }) => key === demand.messageKey)?.text ?? '';
  const isMissed =
    demand.label === 'always-on' &&
    (memory.agreedHours !== undefined || agreedInWords !== undefined) &&
    agreedOn.test(text);
  return isMissed ? { ...demand, label: 'hours-complaint' } : demand;
}

/** The line that keeps room for a question on the work in any of the messages that wait for an answer. */
function leftOpen(heard: readonly HeardDemand[], { messages }: Conversation): string {
  const line = unansweredMessages(messages)
    .map(({ key, text }) =>
      openQuestion(
        withStraightMarks(
          heard
            .filter(({ messageKey }) => messageKey === key)
            .reduce((rest, { quote }) => rest.replace(quote, `${heardHere}.`), text),
        ),
      ),
    )
    .find(Boolean);
  return line ? `${line} ` : '';
}

const pleasantries =
  /\b(?:(?:hope|enjoy\w*|wish)\b[^.!?\n]{0,30}\b(?:an?|your|the)|(?:have|had) (?:an?|your)) (?:(?:great|good|nice|lovely|wonderful|fantastic|happy|pleasant|restful|relaxing|fun|long|quiet) )*(?:weekend|evening|holidays?|day|week|night|vacation|trip)\b[.!]?/gi;

/** The message that a demand stands in, without small talk and without what the other demands quote. */
function messageOf(demand: HeardDemand, heard: readonly HeardDemand[], { messages }: Conversation): string {
  const message = messages.find(({ key }) => key === demand.messageKey)?.text ?? demand.quote;
  const others = heard.filter(
    ({ messageKey, quote }) =>
      messageKey === demand.messageKey && !quote.includes(demand.quote) && !demand.quote.includes(quote),
  );
  return withStraightMarks(others.reduce((text, { quote }) => text.replace(quote, ' . '), message)).replace(
    pleasantries,
    ' ',
  );
}

function needOf(
  demand: HeardDemand,
  text: string,
  rounds: readonly Round[],
  conversation: Conversation,
  context: SuggestContext,
): Need {
  const { label } = demand;
  const quote = withStraightMarks(demand.quote);
  const agreement = agreementOn(label, rounds, context);
  const situation = agreement ? 'agreed' : likelyStage(conversation);
  const refused = rounds.filter(
    ({ asked, answer }) => asked.label === label && !saysYes(answer) && !postpones(answer),
  ).length;
  const before = Math.max(...alike(label).map((other) => timesAnswered(context.memory, other)));
  const times = Math.max(before, refused, refusedBefore(label, conversation.messages) ? 1 : 0);
  const contract = likelyContract(conversation);
  const { link, isCalm, ...aspect } = aspectOf(label, quote, text, contract);
  const own: Values = {
    ...knownValues({ ...context, conversation }),
    ...messageValues(demand, text, times, { ...context, conversation }),
    ...(isCalm ? withReminder('') : {}),
    ...agreement?.values,
  };
  return {
    demand,
    situation,
    firmness: ladder(
      situation,
      firmnessFor(
        context.memory,
        agreement && asksForMore(label, text, own, context.memory) ? times + 1 : times,
      ),
      aspect.again?.[situation] !== undefined,
      context,
    ),
    times,
    contract,
    ...(link && (contract !== 'fixed' || link === noLink) ? { link } : {}),
    values: { ...own, ...openingFor(demand, situation), ...fittedValues(aspect, situation, own) },
  };
}

/** A client who asks is thanked for asking, on a running contract where there was no need to. */
function openingFor({ label, force }: HeardDemand, situation: Situation): Values {
  const isAsk =
    force === 'ask' && situation === 'contract' && label !== 'platform-help' && label !== 'hours-complaint';
  return isAsk ? { acknowledgement: askedKindly } : {};
}

/** Labels that are two sides of one thing: who answered one has answered the other. */
function alike(label: DemandLabel): readonly DemandLabel[] {
  return hourLabels.includes(label) ? hourLabels : [label];
}

/** The sentences of a variant, with their own places filled. */
function fittedValues(
  aspect: Omit<ReturnType<typeof aspectOf>, 'link' | 'isCalm'>,
  situation: Situation,
  own: Values,
): Values {
  const names = ['acknowledgement', 'reason', 'answer', 'again', 'offer', 'closing'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const body = aspect[name]?.[situation];
      return body === undefined ? [] : [[name, fill(body, own).text]];
    }),
  );
}

/**
 * What was agreed is honoured: the firm replies there give notice, which nobody should be led into by a count. And what the first reply
 * was glad to do, such as a weekly call, no later one refuses.
 */
function ladder(
  situation: Situation,
  firmness: Firmness,
  isGladly: boolean,
  { memory }: SuggestContext,
): Firmness {
  return (situation === 'agreed' || isGladly) && firmness === 'firm' && !memory.firmness ? 'clear' : firmness;
}

const hourLabels: readonly DemandLabel[] = ['fixed-hours', 'hours-complaint'];

/** Whether I agreed to what this label is about: by the client's memory, or by my own yes in the room. */
function agreementOn(
  label: DemandLabel,
  rounds: readonly Round[],
  { memory, agreedInWords }: SuggestContext,
): { values: Values } | undefined {
  if (hourLabels.includes(label) && (memory.agreedHours || agreedInWords !== undefined)) {
    return { values: agreedInWords ? { agreed_hours: agreedInWords } : {} };
  }
  const round = agreedRound(label, rounds);
  if (!round) return undefined;
  const hours = agreedIn(hoursIn(round.answer), askedHours(round.text));
  return { values: hours ? { agreed_hours: hours } : {} };
}

/** The hours that I offered, else those that were asked; the fuller wording where both mean the same. */
function agreedIn(offered: string | undefined, asked: string | undefined): string | undefined {
  if (!offered || !asked) return offered ?? asked;
  const isSame = offered.match(/\d+/g)?.join() === asked.match(/\d+/g)?.join();
  return isSame && asked.length > offered.length ? asked : offered;
}
