import { useEffect, useMemo, useState } from 'preact/hooks';
import { entriesOf, indexLibrary } from '../core/library/search.ts';
import type { Suggestion } from '../core/model.ts';
import type { State } from '../storage/state.ts';
import { type Item, type Section, sectionsOf } from './items.ts';

/** Lines drawn at first and with every further stretch: the list has no end of a thousand replies to lay out. */
const stretch = 40;

export interface List {
  query: string;
  search(query: string): void;
  /** Everything found, drawn or not. */
  count: number;
  /** What is drawn. */
  sections: readonly Section[];
  /** The line that Enter acts on. */
  active: Item | undefined;
  activate(id: string): void;
  /** Moves the active line. */
  move(by: number): void;
  /** Draws more. */
  more(): void;
}

/** The searched list of the popup: what is found, what is drawn, which line is active. */
export function useList(state: State, suggestions: readonly Suggestion[]): List {
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string>();
  const [drawn, setDrawn] = useState(stretch);
  const library = useLibrary(state);
  const { recent } = state.preferences;
  const sections = useMemo(
    () => sectionsOf(query, library, suggestions, recent),
    [query, library, suggestions, recent],
  );
  const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  const active = items.find(({ id }) => id === activeId) ?? items[0];
  return {
    query,
    count: items.length,
    sections: firstOf(sections, drawn),
    active,
    activate: setActiveId,
    search: (next) => {
      setQuery(next);
      setActiveId(undefined);
      setDrawn(stretch);
    },
    move: (by) => {
      const at = items.findIndex(({ id }) => id === active?.id) + by;
      const next = Math.max(0, Math.min(items.length - 1, at));
      setActiveId(items[next]?.id);
      setDrawn((count) => Math.max(count, next + stretch / 2));
    },
    more: () => setDrawn((count) => Math.min(count + stretch, items.length)),
  };
}

/** The entries, and the index over them, which is read in between, after the first paint. */
function useLibrary({ snippets, links }: State) {
  const library = useMemo(() => {
    const entries = entriesOf(
      snippets,
      links.filter(({ enterprise }) => !enterprise),
    );
    return { entries, index: indexLibrary(entries) };
  }, [snippets, links]);
  useEffect(() => void library.index.prepare(() => new Promise((done) => setTimeout(done))), [library]);
  return library;
}

function firstOf(sections: readonly Section[], count: number): Section[] {
  let left = count;
  return sections.flatMap((section) => {
    const items = section.items.slice(0, left);
    left -= items.length;
    return items.length > 0 ? [{ ...section, items }] : [];
  });
}
