import { render } from 'preact';
import type { RoomStatus } from '../core/status.ts';
import type { State } from '../storage/state.ts';
import { Problem, preparePage } from '../ui/page.tsx';
import { webext } from '../webext.ts';
import { Popup } from './popup.tsx';
import type { PopupPorts } from './ports.ts';
import { findTarget, insertInto, type Target } from './target.ts';

const app = document.getElementById('app') as HTMLElement;
const isOwnWindow = new URLSearchParams(location.search).has('tab');
document.documentElement.classList.toggle('own-window', isOwnWindow);

let target: Target = { tabId: undefined, room: undefined };

/** The library with all its texts comes after the search box is there: one can type before it has arrived. */
const loading = import('../storage/store.ts');

const ports: PopupPorts = {
  insert: (text) => insertInto(target, text),
  copy: (text) => navigator.clipboard.writeText(text),
  save: async (reply) => (await loading).saveReply(reply),
  remove: async (id) => (await loading).deleteReply(id),
  countUse: async (id, characters) =>
    void (await loading).recordUse({ id, kind: 'inserted', characters, now: new Date() }),
  openOptions: () => void webext.runtime.openOptionsPage(),
  done: () => {
    if (!isOwnWindow) window.close();
  },
};

function show(state: State | undefined, room: RoomStatus | undefined): void {
  if (state) preparePage(state.preferences.appearance);
  render(<Popup state={state} room={room} ports={ports} />, app);
}

async function start(): Promise<void> {
  show(undefined, undefined);
  const finding = findTarget(location.search);
  const store = await loading;
  let state = await store.loadState();
  show(state, undefined);
  store.watchState((next) => {
    state = next;
    show(state, target.room);
  }, new AbortController().signal);
  target = await finding;
  show(state, target.room);
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
