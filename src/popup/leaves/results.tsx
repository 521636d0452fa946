import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { type Item, type Section, type SectionName, titleOf } from '../items.ts';

const sectionNames = {
  room: 'sectionRoom',
  favourites: 'sectionFavourites',
  recent: 'sectionRecent',
  replies: 'sectionReplies',
  links: 'sectionLinks',
  found: 'sectionFound',
} as const satisfies Record<SectionName, string>;

interface ResultsProps {
  sections: readonly Section[];
  activeId: string | undefined;
  onActivate: (item: Item) => void;
  onChoose: (item: Item) => void;
  /** The list can have the focus too; its keys are the search box's. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** The line under a title. */
  excerptOf: (item: Item) => string;
  /** The end of what is drawn came into view. */
  onEnd: () => void;
}

/** The list's id in the document; optionId: a line's. */
export const listId = 'results';
export const optionId = (item: Item) => `option-${item.id}`;

/** The listbox under the search box. The box keeps the focus; `activeId` is the line that Enter acts on. */
export function Results(props: ResultsProps) {
  const { sections, activeId, excerptOf, onActivate, onChoose, onKeyDown, onEnd } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const onScroll = () => {
    const { current } = list;
    if (!current) return;
    const left = current.scrollHeight - current.scrollTop - current.clientHeight;
    if (left < current.clientHeight) onEnd();
  };
  return (
    <div
      id={listId}
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('results')}
      aria-activedescendant={activeId && `option-${activeId}`}
      class="results"
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      {sections.map(({ name, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox is grouped by role, fieldset is for forms
        <div key={name} role="group" aria-labelledby={`section-${name}`}>
          <div id={`section-${name}`} class="section-name" role="presentation">
            {t(sectionNames[name])}
          </div>
          {items.map((item) => (
            <Option
              key={item.id}
              item={item}
              active={item.id === activeId}
              excerpt={excerptOf(item)}
              onActivate={onActivate}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  item: Item;
  active: boolean;
  excerpt: string;
  onActivate: (item: Item) => void;
  onChoose: (item: Item) => void;
}

function Option({ item, active, excerpt, onActivate, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search box holds the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box hears the keys
    <div
      id={optionId(item)}
      role="option"
      aria-selected={active}
      class="option"
      onClick={() => onActivate(item)}
      onDblClick={() => onChoose(item)}
    >
      <span class="option-title">
        {titleOf(item)}
        {item.kind === 'reply' && item.reply.favourite && (
          <span class="star" role="img" aria-label={t('favourite')}>
            ★
          </span>
        )}
      </span>
      <span class="option-text">{excerpt}</span>
    </div>
  );
}
