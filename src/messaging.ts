import browser, { type Runtime } from 'webextension-polyfill';
import type { InsertionReport, RoomStatus } from './core/status.ts';

/** Every message between the parts of the extension: what is asked, what is answered. */
export interface Messages {
  /** Popup and background ask the room's frame what it sees. */
  'room-status': { request: object; response: RoomStatus };
  /** Popup asks the room's frame to put `text` into the compose box. `snippetId` is remembered, never the text. */
  'insert-text': {
    request: { text: string; snippetId?: string };
    response: InsertionReport;
  };
  /** A keyboard command of the browser: insert the first suggestion. */
  'insert-first': { request: object; response: InsertionReport };
  /** The room's frame tells the background how many demands are unanswered, for the badge. */
  'badge-count': { request: { count: number }; response: undefined };
}
export type MessageType = keyof Messages;
type Envelope<T extends MessageType> = { type: T } & Messages[T]['request'];
type Handlers = {
  [T in MessageType]?: (
    request: Messages[T]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[T]['response']> | Messages[T]['response'];
};

/** Asks the frames of a tab; the frame that shows the room answers. Undefined when no frame of the tab has one. */
export async function askTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, {
      type,
      ...request,
    } satisfies Envelope<T>);
  } catch {
    // "Could not establish connection": no content script in that tab, which is an answer too.
    return undefined;
  }
}

/** Tells the background; nobody there is no failure. */
export async function tellBackground<T extends MessageType>(
  type: T,
  request: Messages[T]['request'],
): Promise<void> {
  await browser.runtime.sendMessage({ type, ...request }).catch(() => undefined);
}

/** Answers messages until `signal` aborts. Types without a handler are left to other frames. */
export function answerMessages(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const { type, ...request } = message as Envelope<MessageType>;
    const handler = handlers[type] as
      | ((request: object, sender: Runtime.MessageSender) => unknown)
      | undefined;
    return handler ? Promise.resolve(handler(request, sender)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
