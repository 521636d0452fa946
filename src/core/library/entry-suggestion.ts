import { linkMessage, partsOf, withLink } from '../compose.ts';
import { checkTemplate, fill } from '../fill.ts';
import type { HelpLink, Snippet, Suggestion } from '../model.ts';
import type { Values } from '../variables.ts';
import type { Entry } from './entries.ts';

/**
 * A reply or link of the library as it would go into the compose box, filled as far as `values` reach. A reply whose
 * template is broken (it came from a file of an earlier version) is given as it is, for the person to see.
 */
export function suggestionOfEntry(entry: Entry, values: Values, links: readonly HelpLink[]): Suggestion {
  return entry.kind === 'link' ? ofLink(entry.id, entry.link) : ofReply(entry.id, entry.reply, values, links);
}

function ofLink(id: string, link: HelpLink): Suggestion {
  const { title, summary } = link;
  return {
    id,
    kind: 'link',
    title,
    text: linkMessage(link),
    questions: [],
    links: [link],
    labels: [],
    why: summary,
  };
}

function ofReply(id: string, reply: Snippet, values: Values, links: readonly HelpLink[]): Suggestion {
  const { body, title, labels, firmness } = reply;
  const link = links.find((other) => other.id === reply.link);
  const isBroken = checkTemplate(body, links).length > 0;
  const { text, questions } = isBroken ? { text: body, questions: [] } : fill(body, values, links);
  return {
    id,
    kind: 'reply',
    title,
    text: withLink(text, link),
    questions,
    links: link ? [link] : [],
    labels,
    ...(firmness ? { firmness } : {}),
    snippetIds: [reply.id],
    why: '',
  };
}

/** What tells one line of a list from the next: the reason of a suggestion, else the text without its greeting. */
export function excerptOf({ kind, text, why }: Suggestion): string {
  return why || (kind === 'reply' ? partsOf(text.replaceAll(/\{\{ask: |\}\}/g, '')).middle : text);
}
