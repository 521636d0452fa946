import type { HeardDemand } from '../core/model.ts';
import { rangeOfQuote } from '../ui/quote-range.ts';
import { bodyOf } from '../upwork/room.ts';

/** The name that mark.css styles. */
const name = 'quoted-phrase';

/**
 * Marks the quoted phrases in the client's messages with the CSS Custom Highlight API, which paints without changing the
 * page's tree. Browsers without it (Chrome before 105, Firefox before 140) show no mark.
 */
export function markQuotes(doc: Document, heard: readonly HeardDemand[]): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = heard.flatMap(({ messageKey, quote }) => {
    const body = bodyOf(doc, messageKey);
    return (body && rangeOfQuote(body, quote)) ?? [];
  });
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
