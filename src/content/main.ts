import type { RoomSettings } from '../core/status.ts';
import { answerMessages, askBackground, type Handlers } from '../messaging.ts';
import { speakTheBrowsersLanguage } from '../speak.ts';
import { onStorageChange } from '../storage/changes.ts';
import { type Own, watchRoom } from '../upwork/room.ts';
import { isAlive } from './alive.ts';
import { createRoomPanel } from './room-panel.ts';

speakTheBrowsersLanguage();

/** One life of the content script in one frame: from the page's load until the extension is updated or removed. */
const life = new AbortController();
const { signal } = life;
const start: RoomSettings = {
  off: false,
  collapsed: false,
  panelKey: 'Alt+KeyR',
  appearance: 'auto',
  reviewDrafts: false,
  abbreviations: [],
};

let settings = start;
let roomId = '';
const panel = createRoomPanel(document, settings, signal);

const roomHandlers: Handlers<'room-status' | 'insert-text' | 'insert-first'> = {
  'room-status': () => panel.status(),
  'insert-text': ({ text }) => panel.insert(text),
  'insert-first': () => panel.insertFirst(),
};

/** Only a frame that shows a room answers for it; the others of the tab stay quiet. Ready before the first room is seen. */
let answering: AbortController | undefined;
function setReady(isReady: boolean): void {
  if (isReady === (answering !== undefined)) return;
  answering?.abort();
  answering = isReady ? new AbortController() : undefined;
  if (answering) answerMessages(roomHandlers, AbortSignal.any([signal, answering.signal]));
}

const watch = watchRoom(document, {
  own: () => ownOf(settings),
  signal,
  onChange(room, reason) {
    if (!isAlive()) return life.abort();
    const isOther = room !== undefined && room.id !== roomId;
    roomId = room?.id ?? '';
    panel.setRoom(room, reason);
    setReady(room !== undefined);
    if (isOther) void readSettings();
  },
});

function ownOf({ ownName, mutedNames = [] }: RoomSettings): Own {
  return { ...(ownName ? { name: ownName } : {}), mutedNames };
}

/** The user's choices for this room, now and after every change in the storage. */
async function readSettings(): Promise<void> {
  const next = await askBackground('room-settings', { roomId });
  if (!next || signal.aborted) return;
  const isOtherName = JSON.stringify(ownOf(next)) !== JSON.stringify(ownOf(settings));
  settings = next;
  panel.setSettings(next);
  if (isOtherName) watch.refresh();
}
onStorageChange(() => void readSettings(), signal);

document.addEventListener(
  'keydown',
  (event) => {
    if (!event.isTrusted || !panel.takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true, signal },
);

answerMessages({ 'page-status': () => panel.status() }, signal);
