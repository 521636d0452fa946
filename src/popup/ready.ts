import { linkLine, partsOf, withLink } from '../core/compose.ts';
import { answerQuestions, checkTemplate, fill } from '../core/fill.ts';
import type { Snippet, Suggestion } from '../core/model.ts';
import type { RoomStatus } from '../core/status.ts';
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
    text: linkLine(link),
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

function fromReply(reply: Snippet, { links, profile }: State, room: RoomStatus | undefined): Suggestion {
  const link = links.find(({ id }) => id === reply.link);
  const values = {
    ...(room?.clientFirstName ? { client_first_name: room.clientFirstName } : {}),
    ...(profile.name ? { my_name: profile.name } : {}),
  };
  // A template that is broken (edited by hand in an import of an earlier version) is shown as it is.
  const broken = checkTemplate(reply.body, links).length > 0;
  const { text, questions } = broken ? { text: reply.body, questions: [] } : fill(reply.body, values, links);
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
