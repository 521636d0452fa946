import type { Preferences } from '../core/preferences.ts';
import { t } from './text.ts';

/** The language of the texts, for screen readers, and their direction; whatever the language of the browser is. */
export function speakThePage(): void {
  const page = document.documentElement;
  page.lang = t('languageTag');
  page.dir = t('textDirection');
}

/** Light or dark as the user chose, the system's otherwise. */
export function preparePage(appearance: Preferences['appearance']): void {
  const { dataset } = document.documentElement;
  if (appearance === 'auto') delete dataset['theme'];
  else dataset['theme'] = appearance;
}

/** All that a page can show when its state cannot be read. */
export function Problem({ error }: { error: unknown }) {
  return (
    <main class="problem">
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
    </main>
  );
}
