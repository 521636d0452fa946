import type { ChatMessage } from '../core/model.ts';
import type { ClockFace } from '../core/status.ts';
import { askBackground } from '../messaging.ts';

/** How long the client's newest unanswered message has waited. */
export interface RoomClock {
  face(): ClockFace | undefined;
  setMessages(messages: readonly ChatMessage[]): void;
}

/** The longest that one timer waits, in milliseconds; a due time further off is looked at when something changes. */
const longest = 24 * 3_600_000;

/**
 * Looks at the clock when the room changes and when the tab is looked at again, and once more at the due time while the tab
 * stays visible. Nothing repeats.
 */
export function createRoomClock(doc: Document, onChange: () => void, signal: AbortSignal): RoomClock {
  let at: string | undefined;
  let face: ClockFace | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    clearTimeout(timer);
    const asked = at;
    const next = at && !doc.hidden ? await askBackground('clock', { at }) : undefined;
    if (asked !== at || signal.aborted) return;
    face = next;
    const wait = next ? Date.parse(next.dueAt) - Date.now() : 0;
    if (wait > 0 && wait < longest) timer = setTimeout(() => void look(), wait + 1000);
    onChange();
  };
  doc.addEventListener('visibilitychange', () => void look(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    face: () => face,
    setMessages(messages) {
      const next = waitingSince(messages);
      if (next === at) return;
      at = next;
      void look();
    },
  };
}

/** The time of the newest message when it is the client's; of a run of messages the page gives only the first one's. */
function waitingSince(messages: readonly ChatMessage[]): string | undefined {
  for (const { from, at } of messages.toReversed()) {
    if (from !== 'client') return undefined;
    if (at) return at;
  }
  return undefined;
}
