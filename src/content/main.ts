import { answerMessages } from '../messaging.ts';
import type { State } from '../storage/state.ts';
import { loadState, watchState } from '../storage/store.ts';
import { watchRoom } from '../upwork/room.ts';
import { isAlive } from './alive.ts';
import { isShortcut } from './key.ts';
import { createRoomPanel } from './room-panel.ts';

/** One life of the content script in one frame: from the page's load until the extension is updated or removed. */
const life = new AbortController();
const { signal } = life;

function start(initial: State): void {
  let state = initial;
  const panel = createRoomPanel(document, state, signal);
  const watch = watchRoom(document, {
    own: () => (state.profile.name ? { name: state.profile.name } : {}),
    signal,
    onChange: (room, reason) => (isAlive() ? panel.setRoom(room, reason) : life.abort()),
  });
  watchState((next) => {
    state = next;
    panel.setState(next);
    watch.refresh();
  }, signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isShortcut(event, state.preferences.panelKey)) return;
      event.preventDefault();
      event.stopPropagation();
      panel.focus();
    },
    { capture: true, signal },
  );
  answerMessages(
    {
      'room-status': () => panel.status(),
      'insert-text': ({ text }) => panel.insert(text),
      'insert-first': () => panel.insertFirst(),
    },
    signal,
  );
}

loadState().then(start, (error: unknown) =>
  console.warn('Gentle Reminder could not read its storage:', error),
);
