import { render } from 'preact';
import { speakTheBrowsersLanguage } from '../speak.ts';
import type { State } from '../storage/state.ts';
import { loadState, savePreferences, saveProfile, watchState } from '../storage/store.ts';
import { Problem, preparePage, speakThePage } from '../ui/page.tsx';
import { webext } from '../webext.ts';
import { Welcome, type WelcomePorts } from './welcome.tsx';

speakTheBrowsersLanguage();
speakThePage();
const app = document.getElementById('app') as HTMLElement;

const ports: WelcomePorts = {
  saveProfile,
  openOptions: () => void webext.runtime.openOptionsPage(),
};

function show(state: State): void {
  preparePage(state.preferences.appearance);
  render(<Welcome state={state} ports={ports} />, app);
}

async function start(): Promise<void> {
  const state = await loadState();
  show(state);
  watchState(show, new AbortController().signal);
  if (!state.preferences.welcomed) await savePreferences({ ...state.preferences, welcomed: true });
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
