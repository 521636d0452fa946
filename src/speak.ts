import { speakWith } from './core/say.ts';
import { webext } from './webext.ts';

/** The browser's language also for the sentences that are made in core, upwork and storage. Each surface calls it once. */
export function speakTheBrowsersLanguage(): void {
  speakWith((name, values) => {
    try {
      return webext.i18n.getMessage(name, [...values]);
    } catch {
      // After an update of the extension nothing more is told to what still runs in open pages: English then.
      return '';
    }
  });
}
