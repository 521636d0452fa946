import { suggestionOfEntry } from '../core/library/entry-suggestion.ts';
import { type Entry, entriesOf, indexLibrary, type LibraryIndex } from '../core/library/search.ts';
import { rememberAnswer, rememberDismissal } from '../core/memory.ts';
import { emptyMemory, type Suggestion, type SuggestionResult } from '../core/model.ts';
import type { InsertionReport, RoomStatus } from '../core/status.ts';
import { suggest } from '../core/suggest.ts';
import { knownValues } from '../core/values.ts';
import { tellBackground } from '../messaging.ts';
import type { State } from '../storage/state.ts';
import { recordUse, saveMemory, savePreferences } from '../storage/store.ts';
import type { Notice, PanelActions } from '../ui/panel-view.ts';
import { composeFrame } from '../upwork/compose-frame.ts';
import { findComposeBox, insertText, keepCaret, returnToCaret } from '../upwork/composer.ts';
import type { Room } from '../upwork/room.ts';
import { shortcutName } from './key.ts';
import { markQuotes } from './mark.ts';
import { mountPanel } from './mount.tsx';

/** The panel of the room that is open in this frame, and what it does. */
export interface RoomPanel {
  setState(state: State): void;
  /** `reason`: why the page shows no room. */
  setRoom(room: Room | undefined, reason?: string): void;
  insertFirst(): Promise<InsertionReport>;
  insert(text: string): Promise<InsertionReport>;
  focus(): void;
  status(): RoomStatus;
}

const nothing: SuggestionResult = { suggestions: [], heard: [] };

/** Wires what is read, what is kept and what is shown; ends when `signal` aborts. */
export function createRoomPanel(doc: Document, initial: State, signal: AbortSignal): RoomPanel {
  let state = initial;
  let room: Room | undefined;
  let noRoom: string | undefined = 'No room is open on this page.';
  let result = nothing;
  let notice: Notice | undefined;
  const caret = keepCaret(doc, signal);

  const memory = () => state.memory[room?.id ?? ''] ?? emptyMemory(room?.id ?? '');
  const context = () => ({ ...state, memory: memory(), now: new Date() });

  const choose = () => {
    result = room && !memory().off ? suggest(room, context()) : nothing;
    markQuotes(doc, result.heard);
    void tellBackground('badge-count', { count: result.heard.length });
    show();
  };

  const show = () => {
    const box = findComposeBox(doc);
    const quiet = result.suggestions.length === 0 && !notice;
    if (!room || !box || quiet) return mount.hide();
    mount.show(
      {
        suggestions: result.suggestions,
        client: room.clientFirstName ?? 'your client',
        collapsed: state.preferences.panelCollapsed,
        shortcut: shortcutName(state.preferences.panelKey),
        ...(notice ? { notice } : {}),
      },
      composeFrame(box),
    );
  };

  const say = (next: Notice | undefined) => {
    notice = next;
    show();
  };

  const insert = async (text: string, suggestion?: Suggestion) => {
    const report = await insertText(doc, text, { caret });
    say(noticeOf(report, text));
    if (report.outcome !== 'inserted') return report;
    // What the popup inserts, the popup counts.
    if (!suggestion) return report;
    await recordUse({ id: suggestion.id, kind: 'inserted', characters: text.length, now: new Date() });
    if (room) await saveMemory(rememberAnswer(memory(), suggestion, new Date()));
    return report;
  };

  const actions: PanelActions = {
    insert: (suggestion, text) => void insert(text, suggestion),
    copy: (text) => void copy(text).then(say),
    dismiss: (suggestion) => {
      void saveMemory(rememberDismissal(memory(), suggestion.id));
      void recordUse({ id: suggestion.id, kind: 'dismissed', characters: 0, now: new Date() });
      returnToCaret(doc, caret);
    },
    setCollapsed: (panelCollapsed) => void savePreferences({ ...state.preferences, panelCollapsed }),
    turnOffForRoom: () => void saveMemory({ ...memory(), off: true }),
    search: (query) =>
      libraryOf(state)
        .search(query)
        .map((entry) => ({ id: entry.id, ...lineOf(entry) })),
    choose: (id) => {
      const entry = libraryOf(state)
        .search('')
        .find((other) => other.id === id);
      const values = room ? knownValues({ conversation: room, ...context() }) : {};
      return entry && suggestionOfEntry(entry, values, state.links);
    },
    returnToCaret: () => returnToCaret(doc, caret),
    closeNotice: () => {
      say(undefined);
      returnToCaret(doc, caret);
    },
  };
  const mount = mountPanel(doc, actions, signal);

  return {
    setState(next) {
      state = next;
      choose();
    },
    setRoom(next, reason) {
      if (next?.id !== room?.id) notice = undefined;
      room = next;
      noRoom = reason;
      choose();
    },
    insert: (text) => insert(text),
    async insertFirst() {
      const [first] = result.suggestions;
      if (!first) return { outcome: 'unchanged', reason: 'There is no suggestion for this room now.' };
      if (first.questions.length === 0) return insert(first.text, first);
      mount.focus();
      return { outcome: 'unchanged', reason: 'This reply has a question to answer first.' };
    },
    focus: mount.focus,
    status: () => ({
      roomId: room?.id,
      clientFirstName: room?.clientFirstName,
      suggestions: result.suggestions,
      silence: noRoom ?? (memory().off ? 'Suggestions are off in this room.' : result.silence),
      hasComposeBox: findComposeBox(doc) !== undefined,
      selfCheck: room?.selfCheck ?? '',
      report: room?.report ?? '',
    }),
  };
}

function noticeOf(report: InsertionReport, text: string): Notice {
  if (report.outcome === 'inserted') return { kind: 'status', text: 'Inserted. Undo takes it back.' };
  if (report.outcome === 'unchanged') {
    return { kind: 'alert', text: `${report.reason} Your draft is as it was.`, copy: text };
  }
  return { kind: 'alert', text: report.check, copy: text };
}

async function copy(text: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'status', text: 'Copied.' };
  } catch {
    return { kind: 'alert', text: 'The browser did not allow copying here.' };
  }
}

const libraries = new WeakMap<State, LibraryIndex>();

/** The index of a state's library, made at the first search in it. */
function libraryOf(state: State): LibraryIndex {
  const made = libraries.get(state) ?? indexLibrary(entriesOf(state.snippets, state.links));
  libraries.set(state, made);
  return made;
}

function lineOf(entry: Entry): { title: string; hint: string } {
  if (entry.kind === 'link') return { title: entry.link.title, hint: entry.link.summary };
  return { title: entry.reply.title, hint: entry.reply.body };
}
