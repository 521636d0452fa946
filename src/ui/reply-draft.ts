import type { Snippet } from '../core/model.ts';

/** An empty reply with an id of its own. */
export function newReply(): Snippet {
  return { id: crypto.randomUUID(), title: '', body: '', labels: [], updatedAt: 0 };
}

/** An abbreviation as it is kept: without blanks, and without the `;` that is typed before it. */
export function cleanedAbbreviation(text: string | undefined): string {
  return text?.trim().replace(/^;/, '') ?? '';
}

/** Without blanks at the ends, and without an abbreviation that is none. */
export function cleanedReply(reply: Snippet): Snippet {
  const { abbreviation, ...rest } = reply;
  const short = cleanedAbbreviation(abbreviation);
  return {
    ...rest,
    title: rest.title.trim(),
    body: rest.body.trim(),
    ...(short ? { abbreviation: short } : {}),
  };
}
