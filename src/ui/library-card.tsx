import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../core/model.ts';
import type { PanelEntry } from '../core/status.ts';
import type { PanelActions } from './panel-view.ts';
import { t } from './text.ts';
import { trusted } from './trusted.ts';

/** The library in place: search as one types, arrows choose, Enter shows the reply before it goes in. */
export function LibraryCard({
  actions,
  onChoose,
}: {
  actions: PanelActions;
  onChoose: (suggestion: Suggestion) => void;
}) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const [entries, setEntries] = useState<readonly PanelEntry[]>();
  useEffect(() => {
    let isCurrent = true;
    void actions.search(query).then((found) => isCurrent && setEntries(found));
    return () => {
      isCurrent = false;
    };
  }, [query]);
  const choose = async (id: string | undefined) => {
    const suggestion = id === undefined ? undefined : await actions.choose(id);
    if (suggestion) onChoose(suggestion);
  };
  const move = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') void choose(entries?.[at]?.id);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, (entries?.length ?? 1) - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div class="card">
      <label class="field">
        {t('searchLabel')}
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls="library"
          aria-activedescendant={entries?.length ? `entry-${at}` : undefined}
          autocomplete="off"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={trusted(move)}
        />
      </label>
      {entries?.length === 0 && <p class="why">{t('nothingFoundFor', query)}</p>}
      <div class="options" id="library" role="listbox" aria-label={t('results')} ref={list}>
        {entries?.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box above handles the keys of the list.
          <div
            key={entry.id}
            id={`entry-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={trusted(() => void choose(entry.id))}
          >
            <bdi>{entry.title}</bdi>
            <small dir="auto">{entry.hint}</small>
          </div>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="secondary" onClick={trusted(actions.turnOffForRoom)}>
          {t('roomOff')}
        </button>
      </div>
    </div>
  );
}
