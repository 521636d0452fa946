import type messages from '../../public/_locales/en/messages.json';
import { webext } from '../webext.ts';

/** A text of the user interface; English is the complete list. */
export type TextKey = keyof typeof messages;

/** The text in the browser's language, `$1`, `$2`… replaced by `values`. */
export function t(key: TextKey, ...values: (string | number)[]): string {
  const text = templates.get(key) ?? fetched(key);
  return text.replace(/\$(\d)/g, (_, at: string) => isolated(values[Number(at) - 1] ?? ''));
}

const templates = new Map<TextKey, string>();

/** Kept, because after an update of the extension the browser gives no texts to what still runs in open pages. */
function fetched(key: TextKey): string {
  try {
    const text = webext.i18n.getMessage(key, ['$1', '$2', '$3', '$4']);
    templates.set(key, text);
    return text;
  } catch {
    return '';
  }
}

/** Fetches texts that may be wanted only when there is nobody left to ask. */
export function keepTexts(...keys: readonly TextKey[]): void {
  for (const key of keys) fetched(key);
}

/** A name in letters of the other direction must not turn the sentence around it: it gets marks that isolate it. */
function isolated(value: string | number): string {
  const text = String(value);
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** `one` for exactly 1, else `other`; the number is `$1` in both. */
export function tCount(one: TextKey, other: TextKey, count: number): string {
  return t(count === 1 ? one : other, count);
}
