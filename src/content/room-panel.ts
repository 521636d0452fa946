import type { Suggestion, SuggestionResult } from '../core/model.ts';
import { nothingOpen, unansweredMessages } from '../core/open-messages.ts';
import type { Note } from '../core/review.ts';
import type { InsertionReport, RoomSettings, RoomStatus } from '../core/status.ts';
import { askBackground } from '../messaging.ts';
import type { Notice, PanelActions, PanelView } from '../ui/panel-view.ts';
import { t } from '../ui/text.ts';
import { composeFrame } from '../upwork/compose-frame.ts';
import { findComposeBox, keepCaret, returnToCaret } from '../upwork/composer.ts';
import type { Room } from '../upwork/room.ts';
import { createAbbreviationList } from './abbreviations.ts';
import { createBadge } from './badge.ts';
import { conversationOf, whoseMemory } from './conversation.ts';
import { createDraftNotes } from './draft-notes.ts';
import { createInsertions } from './insertions.ts';
import { isShortcut, shortcutName } from './key.ts';
import { quotesIn } from './mark.ts';
import { mountPanel } from './mount.tsx';
import { copy } from './notices.ts';
import { createRoomClock } from './room-clock.ts';
import { calmKey, isWorthShowing, promisedHours } from './view.ts';

/** The panel of the room that is open in this frame, and what it does. */
export interface RoomPanel {
  setSettings(settings: RoomSettings): void;
  /** `reason`: why the page shows no room. */
  setRoom(room: Room | undefined, reason?: string): void;
  insertFirst(): Promise<InsertionReport>;
  insert(text: string): Promise<InsertionReport>;
  /** Does what a key in the page asks of the panel; false: the key is not for the panel. */
  takes(event: KeyboardEvent): boolean;
  status(): RoomStatus;
}

const nothing: SuggestionResult = { suggestions: [], heard: [] };

/** Wires what is read, what is heard and what is shown; ends when `signal` aborts. */
export function createRoomPanel(doc: Document, initial: RoomSettings, signal: AbortSignal): RoomPanel {
  let settings = initial;
  let room: Room | undefined;
  let noRoom: string | undefined;
  let result = nothing;
  let notice: Notice | undefined;
  let declined = false;
  let opened: Suggestion | undefined;
  let asked = 0;
  const badge = createBadge();
  const caret = keepCaret(doc, signal);
  const clock = createRoomClock(
    doc,
    () => {
      tellBadge();
      show();
    },
    signal,
  );
  const abbreviations = createAbbreviationList(
    doc,
    () => settings.abbreviations,
    (id) => void insertions.insertEntry(id),
    () => show(),
    signal,
  );
  const drafts = createDraftNotes(
    doc,
    async (text) =>
      room && settings.reviewDrafts
        ? askBackground('review', { text, roomId: room.id, stage: room.stage })
        : [],
    (ranges) => mount.mark('draft-phrase', ranges),
    () => show(),
    signal,
  );

  const setResult = (next: SuggestionResult) => {
    result = next;
    mount.mark('quoted-phrase', quotesIn(doc, result.heard));
    tellBadge();
    show();
  };

  /** Only where a message waits is the library asked, which hears and chooses. A newer question makes an older answer void. */
  const choose = async () => {
    const mine = ++asked;
    const silence = room ? waiting(room) : noRoom;
    if (!room || silence !== undefined) return setResult({ ...nothing, silence: silence ?? '' });
    const chosen = await askBackground('suggest', { conversation: conversationOf(room) });
    if (mine === asked && !signal.aborted) setResult(chosen ?? { ...nothing, silence: t('libraryUnread') });
  };

  const tellBadge = () => badge(result.heard.length, (clock.face()?.state ?? 'fine') !== 'fine');

  const show = () => {
    const box = findComposeBox(doc);
    const view = room && box && !settings.off ? viewOf(room) : undefined;
    if (box && view && isWorthShowing(view)) mount.show(view, composeFrame(box), settings.appearance);
    else mount.hide();
  };

  const viewOf = ({ clientFirstName, me, ownNameCandidates }: Room): PanelView => {
    const note = drafts.current();
    const face = clock.face();
    const [candidate] = me || declined ? [] : ownNameCandidates;
    return {
      suggestions: insertions.isInBox() ? [] : result.suggestions,
      client: clientFirstName ?? t('yourClient'),
      collapsed: settings.collapsed,
      shortcut: shortcutName(settings.panelKey),
      abbreviations: abbreviations.fitting(),
      ...(opened ? { opened } : {}),
      ...(notice ? { notice } : {}),
      ...(note ? { note: { note, agreeable: promisedHours(note), calmKey: shortcutName(calmKey) } } : {}),
      ...(face ? { clock: face } : {}),
      ...(candidate ? { isYou: candidate } : {}),
    };
  };

  const say = (next: Notice | undefined) => {
    notice = next;
    show();
  };

  const insertions = createInsertions(
    doc,
    caret,
    {
      room: () => room,
      say,
      open(suggestion) {
        opened = suggestion;
        show();
      },
    },
    signal,
  );

  const calm = async (note: Note) => {
    await insertions.calm(note);
    await drafts.look();
  };

  const actions: PanelActions = {
    insert: (suggestion, text) => void insertions.insert(text, suggestion),
    copy: (text) => void copy(text).then(say),
    dismiss: (suggestion) => {
      insertions.dismiss(suggestion);
      returnToCaret(doc, caret);
    },
    setCollapsed: (collapsed) => void askBackground('collapse', { collapsed }),
    turnOffForRoom: () => void askBackground('room-off', whoseMemory(room)),
    search: async (query) => (await askBackground('search', { query })) ?? [],
    choose: async (id) => room && askBackground('entry', { id, conversation: conversationOf(room) }),
    returnToCaret: () => returnToCaret(doc, caret),
    calm: (note) => void calm(note),
    leaveNote: (note) => {
      drafts.leave(note);
      returnToCaret(doc, caret);
    },
    agreeHours: async (hours) => {
      if (!room) return;
      const saved = await askBackground('agree-hours', { ...whoseMemory(room), hours });
      if (saved && !saved.ok) say({ kind: 'alert', text: saved.message });
      await drafts.look();
      returnToCaret(doc, caret);
    },
    chooseAbbreviation: abbreviations.choose,
    confirmName: (name) => {
      declined = name === undefined;
      if (name) void askBackground('confirm-name', { name });
      show();
    },
    closeNotice: () => {
      say(undefined);
      returnToCaret(doc, caret);
    },
  };
  const mount = mountPanel(doc, actions, signal);

  return {
    setSettings(next) {
      settings = next;
      void choose();
    },
    setRoom(next, reason) {
      const before = room;
      room = next;
      noRoom = reason;
      insertions.roomChanged(before, next);
      clock.setMessages(next?.messages ?? []);
      if (next?.id !== before?.id) {
        // What was offered in another room must not stand here while the library is asked.
        result = nothing;
        notice = undefined;
        show();
      }
      void choose();
    },
    insert: (text) => insertions.insert(text),
    async insertFirst() {
      const [first] = result.suggestions;
      if (!first) return { outcome: 'unchanged', reason: t('noSuggestionNow') };
      if (first.questions.length === 0) return insertions.insert(first.text, first);
      mount.focus();
      return { outcome: 'unchanged', reason: t('questionFirst') };
    },
    takes(event) {
      if (abbreviations.takes(event)) return true;
      if (isShortcut(event, settings.panelKey)) return mount.focus();
      const note = isShortcut(event, calmKey) ? drafts.current() : undefined;
      if (note?.calmer) void calm(note);
      return note?.calmer !== undefined;
    },
    status: () => ({
      roomId: room?.id,
      clientFirstName: room?.clientFirstName,
      suggestions: result.suggestions,
      silence: settings.off ? t('suggestionsOff') : result.silence,
      hasComposeBox: findComposeBox(doc) !== undefined,
      selfCheck: room?.selfCheck ?? noRoom ?? '',
      report: room?.report ?? '',
    }),
  };
}

/** Why nothing waits for an answer; undefined when something does. */
function waiting({ messages }: Room): string | undefined {
  return unansweredMessages(messages).length === 0 ? nothingOpen(messages) : undefined;
}
