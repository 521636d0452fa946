import { fillers } from './draft.ts';

/** Whether `text` went into a draft exactly once, and how the draft reads now. */
export type Verdict = 'exact' | 'once-more' | 'unchanged' | 'changed';

/**
 * Compares a draft before and after an insertion.
 * `exact`: the text stands there once more and everything before and after it is untouched (but for a selection that it
 * replaced). `once-more`: the words stand there once more, but line breaks, spaces or other words differ. `changed`:
 * something happened, and the text is not there.
 */
export function verdict(before: string, after: string, text: string, replaces: boolean): Verdict {
  if (isExact(normal(before), normal(after), normal(text), replaces)) return 'exact';
  if (after === before) return 'unchanged';
  const words = squeezed(text);
  const more = count(squeezed(after), words) - count(squeezed(before), words);
  return more === 1 ? 'once-more' : 'changed';
}

function isExact(before: string, after: string, text: string, replaces: boolean): boolean {
  const kept = after.length - text.length;
  if (replaces ? kept > before.length : kept !== before.length) return false;
  for (let at = after.indexOf(text); at !== -1; at = after.indexOf(text, at + 1)) {
    const rest = after.slice(at + text.length);
    if (before.startsWith(after.slice(0, at)) && before.endsWith(rest)) return true;
  }
  return false;
}

/** Editors write runs of spaces with no-break spaces, and tabs as spaces or the other way round. */
function normal(text: string): string {
  return text.replace(/[\u00A0\t]/g, ' ').replace(fillers, '');
}

function squeezed(text: string): string {
  return text.replace(fillers, '').replace(/\s+/g, '');
}

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
