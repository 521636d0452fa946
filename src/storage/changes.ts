import { webext } from '../webext.ts';

/** Calls back after every change of what is stored, from wherever it came, until `signal` aborts. */
export function onStorageChange(onChange: () => void, signal: AbortSignal): void {
  const listener = (_changes: object, area: string) => {
    if (area === 'local') onChange();
  };
  webext.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => webext.storage.onChanged.removeListener(listener));
}
