import type { Runtime } from 'webextension-polyfill';
import type {
  Conversation,
  Snippet,
  Stage,
  Suggestion,
  SuggestionResult,
  WeeklyHours,
} from './core/model.ts';
import type { Note } from './core/review.ts';
import type { State } from './core/state.ts';
import type {
  ClockFace,
  InsertionReport,
  PanelEntry,
  RoomSettings,
  RoomStatus,
  Saved,
  Use,
} from './core/status.ts';
import { webext } from './webext.ts';

/** What the room's frame answers: to the popup, and to keyboard commands of the browser. */
interface ToRoom {
  'room-status': { request: object; response: RoomStatus };
  /** The same from the top frame, room or not: why there is none. */
  'page-status': { request: object; response: RoomStatus };
  'insert-text': { request: { text: string }; response: InsertionReport };
  'insert-first': { request: object; response: InsertionReport };
}

/** Whose memory it is: the room, and the client's name where the page shows it. */
interface Remembered {
  roomId: string;
  client?: string;
}

/** What the background answers: it holds the library, which is too large to load into every page. */
interface ToBackground {
  /** What a room's frame must know of the user's choices. */
  'room-settings': { request: { roomId: string }; response: RoomSettings };
  /** Hears and chooses; asked only where a message waits. The conversation goes no further than the extension's own background. */
  suggest: { request: { conversation: Conversation }; response: SuggestionResult };
  search: { request: { query: string }; response: readonly PanelEntry[] };
  /** A library entry, filled with what is known of the room. */
  entry: { request: { id: string; conversation: Conversation }; response: Suggestion | undefined };
  /** The person inserted a suggestion, or said "not this one". */
  use: { request: { use: Use }; response: Saved };
  /** The inserted suggestion has become a message of the room. */
  answered: { request: Remembered & { suggestion: Suggestion }; response: Saved };
  collapse: { request: { collapsed: boolean }; response: Saved };
  'room-off': { request: Remembered; response: Saved };
  /** Notes on the draft in the compose box; the text is read and forgotten. */
  review: { request: { text: string; roomId: string; stage: Stage }; response: readonly Note[] };
  /** Hours that the freelancer did agree to with this client. */
  'agree-hours': { request: Remembered & { hours: WeeklyHours }; response: Saved };
  /** How long a message has waited, by its time as the page gives it; undefined for a time that can't be read. */
  clock: { request: { at: string }; response: ClockFace | undefined };
  'confirm-name': { request: { name: string }; response: Saved };
  /** Everything that is kept, for the popup; or why it cannot be read, in a sentence. */
  library: { request: object; response: { state: State } | { problem: string } };
  'save-reply': { request: { reply: Snippet }; response: Saved };
  'delete-reply': { request: { id: string }; response: Saved };
  /** How many demands are unanswered in the sender's room, and whether an answer is due, for the badge. */
  badge: { request: { count: number; isDue: boolean }; response: undefined };
}

/** Every message between the parts of the extension: what is asked, what is answered. */
export type Messages = ToRoom & ToBackground;
export type MessageType = keyof Messages;
type Answer<T extends MessageType> = Messages[T]['response'];
export type Handlers<Types extends MessageType> = {
  [T in Types]: (
    request: Messages[T]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Answer<T>> | Answer<T>;
};

/** Asks the frames of a tab; the frame that shows the room answers. Undefined when no frame of the tab has one. */
export function askTab<T extends keyof ToRoom>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Answer<T> | undefined> {
  const frame = type === 'page-status' ? { frameId: 0 } : {};
  // It fails where no content script runs in the tab, which is an answer too.
  return webext.tabs
    .sendMessage<unknown, Answer<T>>(tabId, { type, ...request }, frame)
    .catch(() => undefined);
}

/** Asks the background. Undefined when it could not answer: the extension was updated, or its storage cannot be read. */
export async function askBackground<T extends keyof ToBackground>(
  type: T,
  request: Messages[T]['request'],
): Promise<Answer<T> | undefined> {
  try {
    // After an update it does not only refuse: it throws, or is not there at all.
    return await webext.runtime.sendMessage<unknown, Answer<T>>({ type, ...request });
  } catch {
    return undefined;
  }
}

/** Answers messages until `signal` aborts; types without a handler are left to others. */
export function answerMessages<Types extends MessageType>(
  handlers: Handlers<Types>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const { type, ...request } = message as { type: Types } & object;
    const handler = handlers[type] as
      | ((request: object, sender: Runtime.MessageSender) => unknown)
      | undefined;
    if (!handler) return false;
    Promise.resolve(handler(request, sender)).then(respond, (error: unknown) => {
      console.warn(`Gentle Reminder could not answer "${type}":`, error);
      respond(undefined);
    });
    // The answer comes later: https://developer.chrome.com/docs/extensions/develop/concepts/messaging
    return true;
  };
  webext.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => webext.runtime.onMessage.removeListener(listener as never));
}
