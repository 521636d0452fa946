import MiniSearch, { type SearchResult } from 'minisearch';
import type { HelpLink, Snippet } from '../model.ts';
import { type Entry, entriesOf } from './entries.ts';

export interface LibraryIndex {
  /** Best first; all entries in their own order when `query` is blank. */
  search(query: string): readonly Entry[];
  /** Reads the texts stretch by stretch, `pause` in between, so that the first search need not wait for all of them. */
  prepare(pause: () => Promise<unknown>): Promise<void>;
}

const fields = ['title', 'abbreviation', 'labels', 'tags', 'text'] as const;
type Field = (typeof fields)[number];
type Document = { id: string } & Record<Field, string>;

/** Entries that are read between two pauses: a few milliseconds' worth. */
const stretch = 25;

/**
 * An index over `entries`: beginnings of words and words with a typo are found, every word counts,
 * a hit in the title or abbreviation stands before one in the text.
 */
export function indexLibrary(entries: readonly Entry[]): LibraryIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Document>({
    fields: [...fields],
    searchOptions: {
      boost: { title: 4, abbreviation: 6, labels: 2, tags: 2 },
      prefix: true,
      // One letter of four, none in short words: "tiem" finds "time", "is" does not find "it".
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      // What begins as typed goes far before what merely resembles it: "milest" means milestones, not files.
      weights: { prefix: 0.8, fuzzy: 0.05 },
      combineWith: 'AND',
    },
  });
  let read = 0;
  const readOn = (count: number) => {
    index.addAll(entries.slice(read, read + count).map(documentOf));
    read += count;
  };
  const entryOf = ({ id }: SearchResult) => byId.get(id) ?? [];
  return {
    search(query) {
      if (query.trim() === '') return entries;
      readOn(entries.length);
      return index.search(query).flatMap(entryOf);
    },
    async prepare(pause) {
      for (; read < entries.length; await pause()) readOn(stretch);
    },
  };
}

/** One search over a small library; keep an index (see indexLibrary) for searching as one types. */
export function searchLibrary(
  query: string,
  snippets: readonly Snippet[],
  links: readonly HelpLink[],
): readonly Entry[] {
  return indexLibrary(entriesOf(snippets, links)).search(query);
}

function documentOf(entry: Entry): Document {
  if (entry.kind === 'link') {
    const { title, summary, topics } = entry.link;
    return {
      id: entry.id,
      title,
      abbreviation: '',
      labels: topics.join(' '),
      tags: '',
      text: summary,
    };
  }
  const { title, abbreviation, labels, tags, body } = entry.reply;
  return {
    id: entry.id,
    title,
    abbreviation: abbreviation ?? '',
    labels: labels.join(' '),
    tags: tags?.join(' ') ?? '',
    text: body,
  };
}
