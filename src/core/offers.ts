/** Replies that fit the needs of a conversation, made into suggestions. */

import { fittingSnippets } from './choose.ts';
import { combine, linkMessage, withLink } from './compose.ts';
import { fill } from './fill.ts';
import { pageFor } from './library/label-replies.ts';
import {
  type Conversation,
  type DemandLabel,
  type Firmness,
  firmnesses,
  type HelpLink,
  type Situation,
  type Snippet,
  type Suggestion,
} from './model.ts';
import type { Need } from './needs.ts';
import { say } from './say.ts';
import type { SuggestContext } from './suggest.ts';
import { withReminder } from './values.ts';
import { heardLine, labelName, whyLine } from './why.ts';

const mostSuggestions = 3;
/** One reply takes up so many things at most. */
const mostTogether = 4;

/** A reply that could be offered, before it becomes a suggestion. */
interface Offer {
  need: Need;
  snippet: Snippet;
  text: string;
  questions: readonly string[];
  link?: HelpLink;
}

/** At most three suggestions, best first: one reply to all needs where there are several, then the single ones; beside one, its link alone. */
export function offersFor(
  needs: readonly Need[],
  conversation: Conversation,
  context: SuggestContext,
): readonly Suggestion[] {
  const said = new Set(
    conversation.messages.filter(({ from }) => from === 'me').map(({ text }) => normalised(text)),
  );
  const offers = needs.map((need) =>
    repliesTo(need, context).filter(({ text }) => !said.has(normalised(text))),
  );
  const first = offers.flatMap(([best]) => best ?? []);
  const combined = first.length > 1 ? combinedSuggestion(first.slice(0, mostTogether), context) : undefined;
  const others = needs.length === 1 ? alternatives(offers[0] ?? [], conversation, context) : [];
  return [
    ...(combined && !said.has(normalised(combined.text)) ? [combined] : []),
    ...first.map((offer) => replySuggestion(offer, context)),
    ...others,
  ]
    .filter(({ id }) => !context.memory.dismissed.includes(id))
    .slice(0, mostSuggestions);
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The replies that fit a need and were not used in this room yet, best first. */
function repliesTo(need: Need, { snippets, links, memory }: SuggestContext): Offer[] {
  const { demand, situation, firmness, contract, topic } = need;
  return fittingSnippets(snippets, {
    label: demand.label,
    situation,
    firmness,
    contract,
    ...(topic ? { topic } : {}),
  })
    .filter(({ id }) => !memory.inserted.includes(id) && !memory.dismissed.includes(`reply:${id}`))
    .map((snippet) => offerOf(snippet, need, links));
}

function offerOf(snippet: Snippet, need: Need, links: readonly HelpLink[]): Offer {
  const { text, questions } = fill(snippet.body, need.values, links);
  const link = links.find(({ id }) => id === (snippet.link && need.link ? need.link : snippet.link));
  return { need, snippet, text: withLink(text, link), questions, ...(link ? { link } : {}) };
}

function replySuggestion(
  { need, snippet, text, questions, link }: Offer,
  { memory }: SuggestContext,
): Suggestion {
  const { firmness = need.firmness } = snippet;
  return {
    id: `reply:${snippet.id}`,
    kind: 'reply',
    title: snippet.title,
    text,
    questions,
    links: link ? [link] : [],
    labels: [need.demand.label],
    snippetIds: [snippet.id],
    firmness,
    why: whyLine({ ...need, firmness }, memory.firmness === firmness),
  };
}

/** One reply to several demands: the first link only, and the reminder once. */
function combinedSuggestion(offers: readonly Offer[], { links }: SuggestContext): Suggestion {
  const link = offers.find((offer) => offer.link)?.link;
  const filled = withOneReminder(offers).map(({ snippet, need }) => fill(snippet.body, need.values, links));
  const labels = [...new Set(offers.map(({ need }) => need.demand.label))];
  const pieces = offers.map(({ snippet, need }, index) => ({
    text: filled[index]?.text ?? '',
    isOurs: snippet.updatedAt === 0,
    lead: leadOf(need, offers[index - 1]?.need),
  }));
  const promises = offers.flatMap(({ need }) => need.values.reply_promise ?? []);
  return {
    id: `combined:${labels.join('+')}`,
    kind: 'reply',
    title: say('allInOne', 'All in one: $1', labels.map(labelName).join(' + ')),
    text: combine(pieces, {
      link,
      once: ['need me live', 'normal week', ...promises],
      closing: offers.length > 2 ? lastLineOf(offers) : undefined,
    }),
    questions: [...new Set(filled.flatMap(({ questions }) => questions))],
    links: link ? [link] : [],
    labels,
    snippetIds: offers.map(({ snippet }) => snippet.id),
    firmness: firmest(offers.map(({ need }) => need.firmness)),
    why: [...new Set(offers.map(({ need }) => heardLine(need)))].join(' '),
  };
}

function lastLineOf(offers: readonly Offer[]): string | undefined {
  const { situation = 'contract', values } = offers.at(-1)?.need ?? {};
  const line = closingOfMany[situation];
  return line && `${values?.other_question ?? ''}${line}`;
}

/** The last line of a letter on three things or more. */
const closingOfMany: Partial<Record<Situation, string>> = {
  interview: 'Which of these matters most to you? Then we can put what we agree into the offer.',
  contract: 'Which of these matters most to you right now?',
};

/** What a paragraph begins with that is not the first, so that the client sees where the next answer starts. */
const leads: Partial<Record<DemandLabel, string>> = {
  'fixed-hours': 'As for the hours, ',
  'always-on': 'As for reply times, ',
  'work-summary': 'As for the report, ',
  'mandatory-meetings': 'As for the calls, ',
  monitoring: 'As for tracking, ',
};

/** No lead where the paragraph before was about the same thing. */
function leadOf({ demand }: Need, before: Need | undefined): string {
  const goesOn = before?.demand.label === 'hours-complaint' && demand.label === 'fixed-hours';
  if (goesOn) return '';
  const isSecond = demand.label === 'platform-help' && before?.demand.label === 'platform-help';
  return isSecond ? 'On your second question: ' : (leads[demand.label] ?? '');
}

/** The subjects that the reminder is about before all; a letter on several things needs it nowhere else. */
const remindsOf: readonly DemandLabel[] = ['fixed-hours', 'hours-complaint', 'employment-terms'];

function withOneReminder(offers: readonly Offer[]): readonly Offer[] {
  const first = offers.findIndex(
    ({ snippet, need }) =>
      remindsOf.includes(need.demand.label) && need.values.reminder && snippet.body.includes('{{reminder'),
  );
  return offers.map((offer, index) =>
    index === first
      ? offer
      : { ...offer, need: { ...offer.need, values: { ...offer.need.values, ...withReminder('') } } },
  );
}

function firmest(all: readonly Firmness[]): Firmness {
  return firmnesses.findLast((firmness) => all.includes(firmness)) ?? 'friendly';
}

/** Beside a single reply: its link alone, and the reply that the freelancer may want instead. */
function alternatives(
  [best, ...rest]: readonly Offer[],
  conversation: Conversation,
  context: SuggestContext,
): Suggestion[] {
  if (!best) return [];
  const { need, snippet, link } = best;
  const alone = link ?? context.links.find(({ id }) => id === (need.link ?? pageAlone(need)));
  const other = otherStage(need, conversation, context) ?? otherFirmness(need, snippet, rest);
  return [
    ...(alone ? [linkSuggestion(alone, need)] : []),
    ...(other ? [replySuggestion(other, context)] : []),
  ];
}

/** The page that is offered where the reply carries none: about logged hours, so neither for a fixed price nor for what was agreed. */
function pageAlone({ demand, contract, situation }: Need): string | undefined {
  return contract === 'fixed' || situation === 'agreed' ? undefined : pageFor(demand.label);
}

/** Where the page does not tell the stage, the reply for the other one. */
function otherStage(need: Need, { stage }: Conversation, context: SuggestContext): Offer | undefined {
  if (stage !== 'unknown' || need.situation === 'agreed' || need.demand.label === 'platform-help')
    return undefined;
  const situation = need.situation === 'contract' ? 'interview' : 'contract';
  const {
    acknowledgement: _,
    answer: __,
    offer: ___,
    closing: ____,
    reason: _____,
    again: ______,
    ...values
  } = need.values;
  return repliesTo({ ...need, situation, values }, context)[0];
}

/** A reply that is firmer or milder; for what was agreed, the one that gives notice. */
function otherFirmness(
  { situation }: Need,
  { firmness }: Snippet,
  rest: readonly Offer[],
): Offer | undefined {
  const others = rest.filter(({ snippet }) => snippet.firmness !== firmness);
  return (
    (situation === 'agreed' ? others.find(({ snippet }) => snippet.firmness === 'firm') : undefined) ??
    others[0]
  );
}

function linkSuggestion(link: HelpLink, need: Need): Suggestion {
  return {
    id: `link:${link.id}`,
    kind: 'link',
    title: link.title,
    text: linkMessage(link),
    questions: [],
    links: [link],
    labels: [need.demand.label],
    why: `${heardLine(need)} ${link.summary}.`,
  };
}
