import type { ChatMessage, Conversation } from '../core/model.ts';
import type { Room } from '../upwork/room.ts';

/** How many of the newest messages choosing a reply looks at; enough for what was agreed, and little to hand over. */
const newest = 60;

/** What the library needs to see of a room. */
export function conversationOf({
  id,
  stage,
  contract,
  messages,
  me,
  client,
  clientFirstName,
}: Room): Conversation {
  return {
    id,
    stage,
    contract,
    messages: messages.slice(-newest),
    ...(me ? { me } : {}),
    ...(client ? { client } : {}),
    ...(clientFirstName ? { clientFirstName } : {}),
  };
}

/** Whose memory this room's is. */
export function whoseMemory(room: Room | undefined): { roomId: string; client?: string } {
  return { roomId: room?.id ?? '', ...(room?.client ? { client: room.client } : {}) };
}

/** My newest message in the room. */
export function newestOwn({ messages }: Room): ChatMessage | undefined {
  return messages.findLast(({ from }) => from === 'me');
}
