import type { RefObject } from 'preact';
import { t, tCount } from '../../ui/text.ts';
import type { Item } from '../items.ts';
import type { List } from '../use-list.ts';
import { listId, optionId } from './results.tsx';

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  list: List;
  onKeyDown: (event: KeyboardEvent) => void;
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The keys of the list, in the search box and in the list itself. `choose` is Enter's, `copy` Shift+Enter's. */
export function listKeys(list: List, choose: (item: Item) => void, copy: (item: Item) => void) {
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const by = moves[key];
    if (by !== undefined) list.move(by);
    else if (key === 'Enter' && list.active) (shiftKey ? copy : choose)(list.active);
    else if (key === 'Escape' && list.query) list.search('');
    else return false;
    return true;
  };
  return (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (!event.isComposing && act(event)) event.preventDefault();
  };
}

/** Keeps the focus while its keys move through the list. */
export function SearchBox({ box, list, onKeyDown }: SearchBoxProps) {
  const { active, query } = list;
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
        dir={query ? 'auto' : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => list.search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="hidden" role="status">
        {query && !list.isWaiting && tCount('foundOne', 'foundMany', list.count)}
      </p>
    </>
  );
}
