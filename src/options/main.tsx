import { render } from 'preact';
import { practiceRoomId } from '../core/practice.ts';
import { noStatistics } from '../core/preferences.ts';
import { askTab } from '../messaging.ts';
import { speakTheBrowsersLanguage } from '../speak.ts';
import { planImport } from '../storage/exchange/import.ts';
import { itemsToJson } from '../storage/exchange/own-json.ts';
import { originals } from '../storage/originals.ts';
import type { State } from '../storage/state.ts';
import * as store from '../storage/store.ts';
import { Problem, preparePage, speakThePage } from '../ui/page.tsx';
import { webext } from '../webext.ts';
import { Options } from './options.tsx';
import type { OptionsPorts } from './ports.ts';

speakTheBrowsersLanguage();
speakThePage();
const app = document.getElementById('app') as HTMLElement;

const inTurn = oneAfterTheOther();

const ports: OptionsPorts = {
  ...store,
  changeProfile: (change) => inTurn(async () => store.saveProfile(change((await store.loadState()).profile))),
  changeSettings: (change) =>
    inTurn(async () => store.saveSettings(change((await store.loadState()).settings))),
  changePreferences: (change) =>
    inTurn(async () => store.savePreferences(change((await store.loadState()).preferences))),
  clearStatistics: () => store.saveStatistics(noStatistics),
  exportAll: async () => itemsToJson(await store.readItems(), new Date()),
  planImport: async (file) =>
    planImport(new Uint8Array(await file.arrayBuffer()), await store.readItems(), originals),
  roomStatuses,
  copy: (text) => navigator.clipboard.writeText(text),
  download,
};

/** Runs each work when all before it are done. */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return <T,>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

/** Tabs without a room do not answer; asking needs no permission. */
async function roomStatuses() {
  const tabs = await webext.tabs.query({});
  const answers = await Promise.all(tabs.map(({ id = -1 }) => askTab(id, 'room-status', {})));
  // The practice room of the welcome page says nothing of Upwork's.
  return answers.flatMap((answer) => (answer && answer.roomId !== practiceRoomId ? [answer] : []));
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

function show(state: State): void {
  preparePage(state.preferences.appearance);
  render(<Options state={state} originals={originals} ports={ports} />, app);
}

async function start(): Promise<void> {
  show(await store.loadState());
  store.watchState(show, new AbortController().signal);
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
