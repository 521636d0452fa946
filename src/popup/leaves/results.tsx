import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { type Item, type Section, type SectionName, titleOf } from '../items.ts';
import { drawnOf, lineHeight, nameHeight, offsetOf, type Stretch, withPlace } from '../window.ts';

const sectionNames = {
  room: 'sectionRoom',
  favourites: 'sectionFavourites',
  recent: 'sectionRecent',
  replies: 'sectionReplies',
  links: 'sectionLinks',
  found: 'sectionFound',
} as const satisfies Record<SectionName, string>;

/** The list is never higher than this before it has been measured: popup.css. */
const popupHeight = 300;

interface ResultsProps {
  sections: readonly Section[];
  activeId: string | undefined;
  onActivate: (item: Item) => void;
  onChoose: (item: Item) => void;
  /** The list can have the focus too; its keys are the search box's. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** The line under a title. */
  excerptOf: (item: Item) => string;
}

/** The list's id in the document; optionId: a line's. */
export const listId = 'results';
export const optionId = (item: Item) => `option-${item.id}`;

/**
 * The listbox under the search box. The box keeps the focus; `activeId` is the line that Enter acts on. Only the lines in sight are in
 * the document, and the active one; each says its place among all.
 */
export function Results(props: ResultsProps) {
  const { sections, activeId, onKeyDown } = props;
  const list = useRef<HTMLDivElement>(null);
  const seen = useSeen(list);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId, sections]);
  const stretches = drawnOf(
    sections.map(({ items }) => items.length),
    seen,
  );
  const setSize = sections.reduce((sum, { items }) => sum + items.length, 0);
  let before = 0;
  return (
    <div
      id={listId}
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('results')}
      aria-activedescendant={activeId && `option-${activeId}`}
      class="results"
      style={{ '--line-height': `${lineHeight}px`, '--name-height': `${nameHeight}px` }}
      onKeyDown={onKeyDown}
    >
      {sections.map((section, at) => {
        const first = before;
        before += section.items.length;
        const stretch = stretches[at] as Stretch;
        return <Group key={section.name} {...props} {...{ section, stretch, first, setSize }} />;
      })}
    </div>
  );
}

/** What is in sight of a scrolled box, in steps of a line, so that it is drawn anew only when a line comes or goes. */
function useSeen(box: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(popupHeight);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => setTop(Math.floor(current.scrollTop / lineHeight) * lineHeight);
    const measure = new ResizeObserver(() => setHeight(current.clientHeight));
    measure.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      measure.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  return { top, height };
}

interface GroupProps extends ResultsProps {
  section: Section;
  stretch: Stretch;
  /** Lines of the list before this section. */
  first: number;
  /** Lines of the whole list. */
  setSize: number;
}

function Group({ section, stretch, first, setSize, activeId, excerptOf, onActivate, onChoose }: GroupProps) {
  const { name, items } = section;
  const active = items.findIndex(({ id }) => id === activeId);
  const places = active < 0 ? stretch.drawn : withPlace(stretch.drawn, active);
  const style = { height: `${stretch.height}px` };
  if (places.length === 0) return <div style={style} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox is grouped by role, fieldset is for forms
    <div role="group" aria-labelledby={`section-${name}`} class="section" style={style}>
      <div id={`section-${name}`} class="section-name" role="presentation">
        {t(sectionNames[name])}
      </div>
      {places.map((place) => {
        const item = items[place] as Item;
        return (
          <Option
            key={item.id}
            item={item}
            active={place === active}
            excerpt={excerptOf(item)}
            position={{ top: offsetOf(place), inSet: first + place + 1, setSize }}
            onActivate={onActivate}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
}

interface OptionProps {
  item: Item;
  active: boolean;
  excerpt: string;
  position: { top: number; inSet: number; setSize: number };
  onActivate: (item: Item) => void;
  onChoose: (item: Item) => void;
}

function Option({ item, active, excerpt, position, onActivate, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search box holds the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box hears the keys
    <div
      id={optionId(item)}
      role="option"
      aria-selected={active}
      aria-posinset={position.inSet}
      aria-setsize={position.setSize}
      class="option"
      style={{ top: `${position.top}px` }}
      title={titleOf(item)}
      onClick={() => onActivate(item)}
      onDblClick={() => onChoose(item)}
    >
      <span class="option-title" dir="auto">
        {titleOf(item)}
        {item.kind === 'reply' && item.reply.favourite && (
          <span class="star" role="img" aria-label={t('favourite')}>
            ★
          </span>
        )}
      </span>
      <span class="option-text" dir="auto">
        {excerpt}
      </span>
    </div>
  );
}
