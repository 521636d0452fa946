import { render } from 'preact';
import type { State } from '../core/state.ts';
import type { RoomStatus, Saved } from '../core/status.ts';
import { askBackground } from '../messaging.ts';
import { onStorageChange } from '../storage/changes.ts';
import { Problem, preparePage } from '../ui/page.tsx';
import { t } from '../ui/text.ts';
import { webext } from '../webext.ts';
import { Popup } from './popup.tsx';
import type { PopupPorts } from './ports.ts';
import { findTarget, insertInto, type Target } from './target.ts';

const app = document.getElementById('app') as HTMLElement;
const isOwnWindow = new URLSearchParams(location.search).has('tab');
document.documentElement.classList.toggle('own-window', isOwnWindow);

let state: State | undefined;
let target: Target = { tabId: undefined, room: undefined };

const ports: PopupPorts = {
  insert: (text) => insertInto(target, text),
  copy: (text) => navigator.clipboard.writeText(text),
  save: (reply) => saved(askBackground('save-reply', { reply })),
  remove: (id) => saved(askBackground('delete-reply', { id })),
  countUse: (id, characters) =>
    void askBackground('use', {
      use: { id, kind: 'inserted', characters, roomId: target.room?.roomId ?? '' },
    }),
  openOptions: () => void webext.runtime.openOptionsPage(),
  done: () => {
    if (!isOwnWindow) window.close();
  },
};

async function saved(asking: Promise<Saved | undefined>): Promise<Saved> {
  return (await asking) ?? { ok: false, message: t('backgroundSilent') };
}

function show(room: RoomStatus | undefined): void {
  if (state) preparePage(state.preferences.appearance);
  render(<Popup state={state} room={room} ports={ports} />, app);
}

/** The library comes from the background, so that no text of it is loaded, and nothing checked, before the list is there. */
async function loadLibrary(): Promise<void> {
  const answer = await askBackground('library', {});
  if (!answer || 'problem' in answer) throw new Error(answer?.problem ?? t('backgroundSilent'));
  state = answer.state;
}

let latest = 0;
async function reload(): Promise<void> {
  const mine = ++latest;
  await loadLibrary();
  if (mine === latest) show(target.room);
}

async function start(): Promise<void> {
  const loading = loadLibrary();
  const finding = findTarget(location.search);
  show(undefined);
  await loading;
  show(undefined);
  onStorageChange(() => void reload(), new AbortController().signal);
  target = await finding;
  show(target.room);
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
