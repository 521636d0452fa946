import { speakWith } from './core/say.ts';
import { webext } from './webext.ts';

/** The browser's language also for the sentences that are made in core, upwork and storage. Each surface calls it once. */
export function speakTheBrowsersLanguage(): void {
  speakWith((name, values) => webext.i18n.getMessage(name, [...values]));
}
