/** What a good answer to one demand has to know: the situation, how firm to be, and the words to fit it to. */
import { agreedRound, labelsBehind, type Round, roundsOn, saysYes } from './answered.ts';
import { askedHours, hoursIn } from './asked.ts';
import { fill } from './fill.ts';
import { topicsOf } from './library/help-replies.ts';
import { askedKindly, aspectOf } from './library/label-replies.ts';
import type { Aspect } from './library/reply.ts';
import { likelyContract, likelyStage } from './likely.ts';
import { firmnessFor, timesAnswered } from './memory.ts';
import type { Conversation, DemandLabel, Firmness, HeardDemand, Situation } from './model.ts';
import type { SuggestContext } from './suggest.ts';
import { knownValues, messageValues } from './values.ts';
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
  heard: readonly HeardDemand[],
  conversation: Conversation,
  context: SuggestContext,
): readonly Need[] {
  const labels = heard.map(({ label }) => label);
  const rounds = roundsOn(labelsBehind(labels), conversation.messages);
  return withoutEcho(
    heard.flatMap((demand) => {
      const text = conversation.messages.find(({ key }) => key === demand.messageKey)?.text ?? demand.quote;
      const need = needOf(demand, text, rounds, conversation, context);
      const topics = demand.label === 'platform-help' ? topicsOf(demand.quote, text) : [];
      return topics.length > 0 ? topics.map((topic) => ({ ...need, topic })) : [need];
    }),
  );
}

/** A complaint about hours that names the hours is one thing, not two; a question that no page answers is left to the rest. */
function withoutEcho(needs: readonly Need[]): readonly Need[] {
  const complaint = needs.find(({ demand }) => demand.label === 'hours-complaint')?.demand;
  const isEcho = ({ demand, situation }: Need) =>
    complaint !== undefined &&
    demand.label === 'fixed-hours' &&
    (situation === 'agreed' ||
      (demand.messageKey === complaint.messageKey && demand.start === complaint.start));
  const isVague = ({ demand, topic }: Need) =>
    demand.label === 'platform-help' && topic === undefined && needs.length > 1;
  return needs.filter((need) => !isEcho(need) && !isVague(need));
}

function needOf(
  demand: HeardDemand,
  text: string,
  rounds: readonly Round[],
  conversation: Conversation,
  context: SuggestContext,
): Need {
  const { label, quote } = demand;
  const agreement = agreementOn(label, rounds, context);
  const situation = agreement ? 'agreed' : likelyStage(conversation);
  const refused = rounds.filter(({ asked, answer }) => asked.label === label && !saysYes(answer)).length;
  const times = Math.max(timesAnswered(context.memory, label), refused);
  const contract = likelyContract(conversation);
  const { link, ...aspect } = aspectOf(label, quote, text);
  const own: Values = {
    ...knownValues({ ...context, conversation }),
    ...messageValues(label, text, times, { ...context, conversation }),
    ...agreement?.values,
  };
  return {
    demand,
    situation,
    firmness: ladder(
      situation,
      firmnessFor(context.memory, asksForMore(own, context) ? times + 1 : times),
      context,
    ),
    times,
    contract,
    ...(link && contract !== 'fixed' ? { link } : {}),
    values: { ...own, ...openingFor(demand, situation), ...fittedValues(aspect, situation, own) },
  };
}

/** A client who asks is thanked for asking, on a running contract where there was no need to. */
function openingFor({ label, force }: HeardDemand, situation: Situation): Values {
  const isAsk =
    force === 'ask' && situation === 'contract' && label !== 'platform-help' && label !== 'hours-complaint';
  return isAsk ? { acknowledgement: askedKindly } : {};
}

/** The sentences of a variant, with their own places filled. */
function fittedValues(aspect: Partial<Aspect>, situation: Situation, own: Values): Values {
  const names = ['acknowledgement', 'answer', 'offer'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const body = aspect[name]?.[situation];
      return body === undefined ? [] : [[name, fill(body, own).text]];
    }),
  );
}

/** Whether the client names other hours than the agreed ones. Hours in a zone that cannot be compared are taken for the same. */
function asksForMore({ agreed_hours, asked_hours }: Values, { memory }: SuggestContext): boolean {
  if (!agreed_hours || !asked_hours || (memory.agreedHours && !memory.zone)) return false;
  const numbersIn = (hours: string) => hours.replace(/noon/g, '12').match(/\d+(?=\D|$)/g) ?? [];
  const agreed = new Set(numbersIn(agreed_hours).map(Number));
  return numbersIn(asked_hours).some((number) => Number(number) > 0 && !agreed.has(Number(number)));
}

/** What was agreed is honoured: the firm replies there give notice, which nobody should be led into by a count. */
function ladder(situation: Situation, firmness: Firmness, { memory }: SuggestContext): Firmness {
  return situation === 'agreed' && firmness === 'firm' && !memory.firmness ? 'clear' : firmness;
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
