import { useEffect, useMemo, useState } from 'preact/hooks';
import { entriesOf } from '../core/library/entries.ts';
import type { Suggestion } from '../core/model.ts';
import type { State } from '../core/state.ts';
import { type Item, type Library, type Section, sectionsOf } from './items.ts';

export interface List {
  query: string;
  search(query: string): void;
  /** Everything found; Results draws what is in sight. */
  sections: readonly Section[];
  count: number;
  /** The search has not been loaded yet: what was typed is looked for in a moment. */
  isWaiting: boolean;
  /** The line that Enter acts on. */
  active: Item | undefined;
  activate(id: string): void;
  /** Moves the active line. */
  move(by: number): void;
}

/** The searched list of the popup: what is found, which line is active. */
export function useList(state: State, suggestions: readonly Suggestion[]): List {
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string>();
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
    sections,
    count: items.length,
    isWaiting: query.trim() !== '' && !library.index,
    active,
    activate: setActiveId,
    search: (next) => {
      setQuery(next);
      setActiveId(undefined);
    },
    move: (by) => {
      const at = items.findIndex(({ id }) => id === active?.id) + by;
      setActiveId(items[Math.max(0, Math.min(items.length - 1, at))]?.id);
    },
  };
}

type MakeIndex = typeof import('../core/library/search.ts').indexLibrary;

/** The entries at once; the search over them is loaded, and reads them, after the first paint. */
function useLibrary({ snippets, links }: State): Library {
  const [makeIndex, setMakeIndex] = useState<MakeIndex>();
  useEffect(() => {
    void import('../core/library/search.ts').then(({ indexLibrary }) => setMakeIndex(() => indexLibrary));
  }, []);
  const library = useMemo(() => {
    const entries = entriesOf(
      snippets,
      links.filter(({ enterprise }) => !enterprise),
    );
    return { entries, index: makeIndex?.(entries) };
  }, [snippets, links, makeIndex]);
  useEffect(() => void library.index?.prepare(nextTask), [library]);
  return library;
}

/** Lets the browser paint and take keys. A timeout would do so too, but rests four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
