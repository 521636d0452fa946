import { render } from 'preact';
import type { State } from '../storage/state.ts';
import { loadState, saveProfile, saveSettings, watchState } from '../storage/store.ts';
import { Problem, showAppearance } from '../ui/page.tsx';
import { Options } from './options.tsx';

const app = document.getElementById('app') as HTMLElement;
const ports = { saveProfile, saveSettings };

function show(state: State): void {
  showAppearance(state.preferences.appearance);
  render(<Options state={state} ports={ports} />, app);
}

async function start(): Promise<void> {
  show(await loadState());
  watchState(show, new AbortController().signal);
}

start().catch((error: unknown) => render(<Problem error={error} />, app));
