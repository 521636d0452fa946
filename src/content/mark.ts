import type { HeardDemand } from '../core/model.ts';
import { rangeOfQuote } from '../upwork/quote-range.ts';
import { bodyOf } from '../upwork/room.ts';

/** The names that mark.css styles. */
type HighlightName = 'quoted-phrase' | 'draft-phrase';

/**
 * Marks ranges with the CSS Custom Highlight API, which paints without changing the page's tree. Browsers without it
 * (Chrome before 105, Firefox before 140) show no mark.
 */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Marks the phrases that were heard, in the client's messages. */
export function markQuotes(doc: Document, heard: readonly HeardDemand[]): void {
  const ranges = heard.flatMap(({ messageKey, quote }) => {
    const body = bodyOf(doc, messageKey);
    return (body && rangeOfQuote(body, quote)) ?? [];
  });
  highlight('quoted-phrase', ranges);
}
