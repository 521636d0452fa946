import { webext } from '../../webext.ts';
import { loadState } from '../store.ts';
import { isShared } from './reconcile.ts';
import { synchronise } from './synchronise.ts';

/**
 * Keeps the library alike on the user's devices, through the browser's own synchronised storage: now, and after every change
 * here or there. For the background, which may be stopped at any time: nothing is kept between two runs.
 */
export function keepInStep(): void {
  const run = oneAtATime(async () => {
    const { preferences } = await loadState();
    if (preferences.syncLibrary) await synchronise(webext.storage.local, webext.storage.sync);
  });
  webext.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => isShared(key) || key === 'preferences')) void run();
  });
  void run();
}

/** While a run goes on, further calls lead to one more run after it. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  return async () => {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await work().catch((error: unknown) => console.warn('Library not synchronised:', error));
      }
      running = undefined;
    })();
    await running;
  };
}
