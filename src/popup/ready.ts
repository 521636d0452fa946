import { linkMessage, partsOf, withLink } from '../core/compose.ts';
import { answerQuestions, checkTemplate, fill } from '../core/fill.ts';
import { type Conversation, emptyMemory, type Snippet, type Suggestion } from '../core/model.ts';
import type { RoomStatus } from '../core/status.ts';
import { knownValues } from '../core/values.ts';
import type { State } from '../storage/state.ts';
import type { Item } from './items.ts';

/** A line of the list as it would go into the compose box: filled as far as the profile and the open room allow. */
export function suggestionOf(item: Item, state: State, room: RoomStatus | undefined): Suggestion {
  if (item.kind === 'suggestion') return item.suggestion;
  if (item.kind === 'reply') return fromReply(item.reply, state, room);
  const { link } = item;
  return {
    id: item.id,
    kind: 'link',
    title: link.title,
    text: linkMessage(link),
    questions: [],
    links: [link],
    labels: [],
    why: link.summary,
  };
}

/** The text with the freelancer's answers in it. */
export function answered(ready: Suggestion, answers: readonly string[]): string {
  return answerQuestions(ready, answers);
}

/** What tells one line of the list from the next: the reason of a suggestion, else the text without its greeting. */
export function excerptOf({ kind, text, why }: Suggestion): string {
  return why || (kind === 'reply' ? partsOf(text.replaceAll(/\{\{ask: |\}\}/g, '')).middle : text);
}

function fromReply(reply: Snippet, state: State, room: RoomStatus | undefined): Suggestion {
  const { links } = state;
  const link = links.find(({ id }) => id === reply.link);
  // A template that is broken (from another device with other variables) is shown as it is.
  const broken = checkTemplate(reply.body, links).length > 0;
  const { text, questions } = broken
    ? { text: reply.body, questions: [] }
    : fill(reply.body, valuesFor(state, room), links);
  return {
    id: `reply:${reply.id}`,
    kind: 'reply',
    title: reply.title,
    text: withLink(text, link),
    questions,
    links: link ? [link] : [],
    labels: reply.labels,
    why: '',
  };
}

function valuesFor({ profile, settings, memory }: State, room: RoomStatus | undefined) {
  const id = room?.roomId ?? '';
  const conversation: Conversation = {
    id,
    messages: [],
    ...(room?.clientFirstName ? { clientFirstName: room.clientFirstName } : {}),
    stage: 'unknown',
    contract: 'unknown',
  };
  return knownValues({
    conversation,
    profile,
    settings,
    memory: memory[id] ?? emptyMemory(id),
    now: new Date(),
  });
}
