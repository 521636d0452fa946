import type { RefObject } from 'preact';
import { t, tCount } from '../../ui/text.ts';
import type { Item } from '../items.ts';
import type { List } from '../use-list.ts';
import { listId, optionId } from './results.tsx';

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  list: List;
  /** Enter. */
  onChoose: (item: Item) => void;
  /** Shift+Enter. */
  onCopy: (item: Item) => void;
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Keeps the focus while its keys move through the list. */
export function SearchBox({ box, list, onChoose, onCopy }: SearchBoxProps) {
  const { active, query } = list;
  const act = (event: KeyboardEvent): boolean => {
    const by = moves[event.key];
    if (by !== undefined) list.move(by);
    else if (event.key === 'Enter' && active) (event.shiftKey ? onCopy : onChoose)(active);
    else if (event.key === 'Escape' && query) list.search('');
    else return false;
    return true;
  };
  return (
    <>
      <input
        ref={box}
        type="search"
        class="search"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        aria-controls={listId}
        aria-activedescendant={active && optionId(active)}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => list.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method composes, its keys are its own.
          if (!event.isComposing && act(event)) event.preventDefault();
        }}
      />
      <p class="hidden" role="status">
        {query && tCount('foundOne', 'foundMany', list.count)}
      </p>
    </>
  );
}
