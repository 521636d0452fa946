import type { Entry } from '../core/library/entries.ts';
import type { LibraryIndex } from '../core/library/search.ts';
import type { Suggestion } from '../core/model.ts';

/** One line of the list: a suggestion for the open room, or an entry of the library. */
export type Item = Entry | { id: string; kind: 'suggestion'; suggestion: Suggestion };

export type SectionName = 'room' | 'favourites' | 'recent' | 'replies' | 'links' | 'found';

export interface Section {
  name: SectionName;
  items: readonly Item[];
}

export interface Library {
  entries: readonly Entry[];
  /** Undefined until the search is loaded. */
  index: LibraryIndex | undefined;
}

/**
 * What the list shows. Without a query: this room's suggestions, favourites, recent, then everything, each entry once.
 * With one: what was found, best first.
 */
export function sectionsOf(
  query: string,
  library: Library,
  suggestions: readonly Suggestion[],
  recent: readonly string[],
): Section[] {
  if (query.trim() !== '') {
    return nonEmpty([{ name: 'found', items: library.index?.search(query) ?? [] }]);
  }
  const take = eachOnce();
  const { entries } = library;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isFavourite = (entry: Entry) => entry.kind === 'reply' && entry.reply.favourite === true;
  return nonEmpty([
    { name: 'room', items: suggestions.map(itemOfSuggestion) },
    { name: 'favourites', items: take(entries.filter(isFavourite)) },
    { name: 'recent', items: take(recent.flatMap((id) => byId.get(id) ?? [])) },
    { name: 'replies', items: take(entries.filter((e) => e.kind === 'reply')) },
    { name: 'links', items: take(entries.filter((e) => e.kind === 'link')) },
  ]);
}

/** The line's headline. */
export function titleOf(item: Item): string {
  if (item.kind === 'suggestion') return item.suggestion.title;
  return item.kind === 'reply' ? item.reply.title : item.link.title;
}

function itemOfSuggestion(suggestion: Suggestion): Item {
  return { id: `suggested:${suggestion.id}`, kind: 'suggestion', suggestion };
}

function eachOnce() {
  const taken = new Set<string>();
  return (entries: readonly Entry[]): Entry[] => entries.filter(({ id }) => !taken.has(id) && taken.add(id));
}

function nonEmpty(sections: Section[]): Section[] {
  return sections.filter(({ items }) => items.length > 0);
}

/** What a use is counted under: `reply:ID` or `link:ID` (or a combined suggestion's own id), wherever it came from. */
export function idOfUse(item: Item): string {
  return item.kind === 'suggestion' ? item.suggestion.id : item.id;
}
