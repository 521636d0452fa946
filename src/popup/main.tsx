import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { RoomStatus } from '../core/status.ts';
import type { State } from '../storage/state.ts';
import { deleteReply, loadState, recordUse, saveReply, watchState } from '../storage/store.ts';
import { Problem, showAppearance } from '../ui/page.tsx';
import { Popup } from './popup.tsx';
import type { PopupPorts } from './ports.ts';
import { findTarget, insertInto, type Target } from './target.ts';

const app = document.getElementById('app') as HTMLElement;
const isOwnWindow = new URLSearchParams(location.search).has('tab');

let target: Target = { tabId: undefined, room: undefined };

const ports: PopupPorts = {
  insert: (text) => insertInto(target, text),
  copy: (text) => navigator.clipboard.writeText(text),
  save: saveReply,
  remove: deleteReply,
  countUse: (id, characters) => void recordUse({ id, kind: 'inserted', characters, now: new Date() }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  done: () => {
    if (!isOwnWindow) window.close();
  },
};

function show(state: State, room: RoomStatus | undefined): void {
  showAppearance(state.preferences.appearance);
  render(<Popup state={state} room={room} ports={ports} />, app);
}

async function start(): Promise<void> {
  let state = await loadState();
  show(state, undefined);
  watchState((next) => {
    state = next;
    show(state, target.room);
  }, new AbortController().signal);
  target = await findTarget(location.search);
  show(state, target.room);
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
