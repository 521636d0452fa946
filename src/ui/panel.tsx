import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../core/model.ts';
import { Icon } from './icons.tsx';
import { LibraryCard } from './library-card.tsx';
import { NoteLine } from './note-line.tsx';
import type { Notice, PanelActions, PanelView } from './panel-view.ts';
import { ReplyCard } from './reply-card.tsx';
import { t, tCount } from './text.ts';
import { trusted } from './trusted.ts';

/** What stands open above the line. */
type Open = { card: 'reply'; suggestion: Suggestion } | { card: 'library' } | undefined;

/** The slim line at the compose box: chips, more, collapse; one card above it when it is asked for. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const [open, setOpen] = useState<Open>();
  const line = useRef<HTMLDivElement>(null);
  const { suggestions, collapsed, notice } = view;
  useEffect(() => {
    if (view.opened) setOpen({ card: 'reply', suggestion: view.opened });
  }, [view.opened]);
  useEffect(() => {
    if (
      open?.card === 'reply' &&
      open.suggestion !== view.opened &&
      !suggestions.some(({ id }) => id === open.suggestion.id)
    )
      setOpen(undefined);
  }, [suggestions]);
  const close = () => {
    setOpen(undefined);
    actions.returnToCaret();
  };
  const insert = (suggestion: Suggestion) => {
    if (suggestion.questions.length > 0) setOpen({ card: 'reply', suggestion });
    else actions.insert(suggestion, suggestion.text);
  };
  return (
    <section
      aria-label={t('panelName')}
      onKeyDown={trusted((event: KeyboardEvent) => moveByKey(event, line.current, close))}
    >
      {open?.card === 'reply' && (
        <ReplyCard
          key={open.suggestion.id}
          suggestion={open.suggestion}
          onInsert={(text) => {
            setOpen(undefined);
            actions.insert(open.suggestion, text);
          }}
          onCopy={actions.copy}
          onDismiss={() => {
            setOpen(undefined);
            actions.dismiss(open.suggestion);
          }}
        />
      )}
      {open?.card === 'library' && (
        <LibraryCard actions={actions} onChoose={(suggestion) => setOpen({ card: 'reply', suggestion })} />
      )}
      {view.abbreviations.length > 0 && <Abbreviations view={view} actions={actions} />}
      {view.note && <NoteLine key={view.note.note.quote} {...view.note} actions={actions} />}
      {view.isYou !== undefined && <NameQuestion name={view.isYou} actions={actions} />}
      {notice?.kind === 'alert' && <Alert notice={notice} actions={actions} />}
      <div class="line" role="toolbar" aria-label={t('panelToolbar', view.shortcut)} ref={line}>
        <button
          type="button"
          class="tool"
          aria-expanded={!collapsed}
          aria-label={
            collapsed ? tCount('panelShowOne', 'panelShowMany', suggestions.length) : t('panelHide')
          }
          onClick={trusted(() => actions.setCollapsed(!collapsed))}
        >
          <Icon name="bubble" />
          {collapsed && suggestions.length > 0 && <span class="count">{suggestions.length}</span>}
        </button>
        {!collapsed &&
          suggestions.map((suggestion) => (
            <Chip
              key={suggestion.id}
              suggestion={suggestion}
              expanded={open?.card === 'reply' && open.suggestion.id === suggestion.id}
              onInsert={() => insert(suggestion)}
              onOpen={(now) => (now ? setOpen({ card: 'reply', suggestion }) : close())}
            />
          ))}
        {notice?.kind === 'status' && <span class="status">{notice.text}</span>}
        {view.clock && (
          <span class={`clock ${view.clock.state}`} title={view.clock.title}>
            <span aria-hidden="true">{view.clock.line}</span>
            <span class="heard-only">{view.clock.title}</span>
          </span>
        )}
        {!collapsed && (
          <button
            type="button"
            class="tool"
            aria-label={t('panelMore')}
            aria-expanded={open?.card === 'library'}
            onClick={trusted(() => (open?.card === 'library' ? close() : setOpen({ card: 'library' })))}
          >
            <Icon name="more" />
          </button>
        )}
      </div>
      <div class="heard-only" aria-live="polite">
        {announcementOf(view)}
      </div>
    </section>
  );
}

function announcementOf({ suggestions, client, notice, note, abbreviations }: PanelView): string {
  if (note) return t('noteAnnounced', note.note.quote, note.note.why);
  if (notice?.kind === 'status') return notice.text;
  const [first] = abbreviations;
  if (first) return t('abbreviationAnnounced', first.title);
  const count = suggestions.length;
  return count === 0 ? '' : t(count === 1 ? 'suggestedOne' : 'suggestedMany', count, client);
}

interface ChipProps {
  suggestion: Suggestion;
  expanded: boolean;
  onInsert: () => void;
  onOpen: (open: boolean) => void;
}

/** Two buttons in one pill: insert, and look first. Pressing them leaves the caret in the compose box. */
function Chip({ suggestion, expanded, onInsert, onOpen }: ChipProps) {
  const { kind, title, why } = suggestion;
  return (
    <div class="chip">
      <button
        type="button"
        class="chip-insert"
        aria-label={t(kind === 'reply' ? 'insertReplyNamed' : 'insertLinkNamed', title)}
        title={why}
        onMouseDown={(event) => event.preventDefault()}
        onClick={trusted(onInsert)}
      >
        <Icon name={kind} />
        <span dir="auto">{title}</span>
      </button>
      <button
        type="button"
        class="chip-more"
        aria-label={t('readFirstNamed', title)}
        aria-expanded={expanded}
        onClick={trusted(() => onOpen(!expanded))}
      >
        <Icon name="open" />
      </button>
    </div>
  );
}

/** What can be typed on from the ";" in the compose box; the focus stays there. */
function Abbreviations({ view, actions }: { view: PanelView; actions: PanelActions }) {
  return (
    <div class="note">
      <div role="listbox" aria-label={t('abbreviationList')}>
        {view.abbreviations.map(({ name, id, title }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the compose box has the keys: Tab and Down.
          <div
            key={id}
            role="option"
            tabIndex={-1}
            aria-selected={at === 0}
            onMouseDown={(event) => event.preventDefault()}
            onClick={trusted(() => actions.chooseAbbreviation(id))}
          >
            <b dir="auto">;{name}</b> <bdi>{title}</bdi>
            {at === 0 && <kbd>Tab</kbd>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Holds the place of an element in a sentence. */
const mark = '\uE000';

/** Whose messages are one's own is asked once, not guessed. */
function NameQuestion({ name, actions }: { name: string; actions: PanelActions }) {
  const [before, after] = t('isYou', mark).split(mark);
  return (
    <div class="note">
      <p>
        {before}
        <bdi>
          <b>{name}</b>
        </bdi>
        {after}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={trusted(() => actions.confirmName(name))}>
          {t('isYouYes')}
        </button>
        <button type="button" class="secondary" onClick={trusted(() => actions.confirmName(undefined))}>
          {t('isYouNo')}
        </button>
      </div>
    </div>
  );
}

/** A failure, said at once, with the text to copy so that nothing is lost. */
function Alert({ notice, actions }: { notice: Notice; actions: PanelActions }) {
  const { copy } = notice;
  return (
    <div class="alert" role="alert">
      <span>{notice.text}</span>
      {copy !== undefined && (
        <button type="button" class="secondary" onClick={trusted(() => actions.copy(copy))}>
          {t('copy')}
        </button>
      )}
      <button type="button" class="tool" aria-label={t('close')} onClick={trusted(actions.closeNotice)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Arrows walk along the line, Escape goes back to the caret. */
function moveByKey(event: KeyboardEvent, line: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const forward = line?.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const step = /^Arrow(Left|Right)$/.test(event.key) ? (event.key === forward ? 1 : -1) : undefined;
  const buttons = [...(line?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
