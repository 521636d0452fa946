import { answerQuestions } from '../core/fill.ts';
import { suggestionOfEntry } from '../core/library/entry-suggestion.ts';
import { type Conversation, emptyMemory, type HelpLink, type Suggestion } from '../core/model.ts';
import type { State } from '../core/state.ts';
import type { RoomStatus } from '../core/status.ts';
import { knownValues } from '../core/values.ts';
import type { Values } from '../core/variables.ts';
import type { Item } from './items.ts';

/** A line of the list as it would go into the compose box: filled as far as the profile and the open room allow. */
export function suggestionOf(item: Item, values: Values, links: readonly HelpLink[]): Suggestion {
  return item.kind === 'suggestion' ? item.suggestion : suggestionOfEntry(item, values, links);
}

/** The text with the freelancer's answers in it. */
export function answered(ready: Suggestion, answers: readonly string[]): string {
  return answerQuestions(ready, answers);
}

/** What is known of the freelancer and of the open room's client; the same for every line. */
export function valuesFor({ profile, settings, memory }: State, room: RoomStatus | undefined): Values {
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
