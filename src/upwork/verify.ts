import { fillers } from './draft.ts';

/** Whether `text` went into a draft exactly once, and how the draft reads now. */
export type Verdict = 'exact' | 'elsewhere' | 'once-more' | 'unchanged' | 'changed';

/** The draft before and after the caret or the selection, line breaks and spaces not counted. */
interface Around {
  before: string;
  after: string;
}

/**
 * Compares a draft before and after an insertion.
 * `exact`: the text stands where the caret was, over the selection, and all else is untouched. `elsewhere`: the same, but
 * at another place. `once-more`: the words stand there once more, but line breaks, spaces or other words differ.
 * `changed`: something happened, and the text is not there.
 */
export function verdict(before: string, after: string, text: string, around: Around): Verdict {
  const [was, now, part] = [normal(before), normal(after), normal(text)];
  const splits = splitsAt(now, part).filter(([head, rest]) => was.startsWith(head) && was.endsWith(rest));
  const isHere = ([head, rest]: Split) =>
    squeezed(head) === squeezed(around.before) && squeezed(rest) === squeezed(around.after);
  if (splits.some(isHere)) return 'exact';
  if (after === before) return 'unchanged';
  if (splits.some(([head, rest]) => head.length + rest.length === was.length)) return 'elsewhere';
  const words = squeezed(text);
  const more = count(squeezed(after), words) - count(squeezed(before), words);
  return more === 1 ? 'once-more' : 'changed';
}

type Split = readonly [string, string];

/** What stands before and after each place where `part` is in `whole`. */
function splitsAt(whole: string, part: string): Split[] {
  const splits: Split[] = [];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1))
    splits.push([whole.slice(0, at), whole.slice(at + part.length)]);
  return splits;
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
