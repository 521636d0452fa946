import type messages from '../../public/_locales/en/messages.json';
import { webext } from '../webext.ts';

/** A text of the user interface; English is the complete list. */
export type TextKey = keyof typeof messages;

/** The text in the browser's language, `$1`, `$2`… replaced by `values`. */
export function t(key: TextKey, ...values: (string | number)[]): string {
  return webext.i18n.getMessage(key, values.map(isolated));
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
