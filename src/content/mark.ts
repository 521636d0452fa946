import type { HeardDemand } from '../core/model.ts';
import { rangeOfQuote } from '../upwork/quote-range.ts';
import { bodyOf } from '../upwork/room.ts';

/** Where the phrases that were heard stand in the client's messages. */
export function quotesIn(doc: Document, heard: readonly HeardDemand[]): Range[] {
  return heard.flatMap(({ messageKey, quote }) => {
    const body = bodyOf(doc, messageKey);
    return (body && rangeOfQuote(body, quote)) ?? [];
  });
}
