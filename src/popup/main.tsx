import { render } from 'preact';
import type { State } from '../core/state.ts';
import type { Saved } from '../core/status.ts';
import { askBackground } from '../messaging.ts';
import { speakTheBrowsersLanguage } from '../speak.ts';
import { onStorageChange } from '../storage/changes.ts';
import { Problem, preparePage, speakThePage } from '../ui/page.tsx';
import { t } from '../ui/text.ts';
import { webext } from '../webext.ts';
import { Popup } from './popup.tsx';
import type { PopupPorts } from './ports.ts';
import { findTarget, insertInto, type Target } from './target.ts';

speakTheBrowsersLanguage();
speakThePage();
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

function show(): void {
  if (state) preparePage(state.preferences.appearance);
  render(<Popup state={state} room={target.room} ports={ports} />, app);
}

let latest = 0;
/** The library comes from the background, so that no text of it is loaded, and nothing checked, before the list is there. */
async function showLibrary(): Promise<void> {
  const mine = ++latest;
  const answer = await askBackground('library', {});
  if (!answer || 'problem' in answer) throw new Error(answer?.problem ?? t('backgroundSilent'));
  if (mine !== latest) return;
  state = answer.state;
  show();
}

async function showTarget(): Promise<void> {
  target = await findTarget(location.search);
  if (target.room) show();
}

const asked = [showLibrary(), showTarget()];
show();
// What is on the screen, perhaps half written, stays there when a later answer fails.
onStorageChange(() => void showLibrary().catch(() => undefined), new AbortController().signal);
Promise.all(asked).catch((error: unknown) => render(<Problem error={error} />, app));
