import { messageTime, replyClock } from '../core/clock.ts';
import { type Entry, entriesOf } from '../core/library/entries.ts';
import { excerptOf, suggestionOfEntry } from '../core/library/entry-suggestion.ts';
import { indexLibrary } from '../core/library/search.ts';
import { rememberAgreedHours, rememberAnswer, rememberClient, rememberDismissal } from '../core/memory.ts';
import { type ClientMemory, emptyMemory, type Suggestion } from '../core/model.ts';
import { reviewInSlices } from '../core/review.ts';
import type { Abbreviation, PanelEntry } from '../core/status.ts';
import { suggest } from '../core/suggest.ts';
import { createTurns } from '../core/turns.ts';
import { knownValues } from '../core/values.ts';
import type { Handlers } from '../messaging.ts';
import type { State } from '../storage/state.ts';
import { loadState, recordUse, saveMemory, savePreferences, saveProfile } from '../storage/store.ts';

type LibraryMessages =
  | 'room-settings'
  | 'suggest'
  | 'search'
  | 'entry'
  | 'use'
  | 'answered'
  | 'collapse'
  | 'room-off'
  | 'agree-hours'
  | 'clock'
  | 'confirm-name'
  | 'review';

/** Lines of the library that the panel shows at most; typing narrows them. */
const mostFound = 30;

/** What reads and then writes, or depends on what was just asked to be written, waits for what came before. */
const inTurn = createTurns();

/** How the background answers what a room's frame asks of the library and of the memory. Every answer starts from what is stored. */
export const libraryHandlers: Handlers<LibraryMessages> = {
  async 'room-settings'({ roomId }) {
    const state = await loadState();
    const { panelCollapsed, panelKey, appearance, reviewDrafts } = state.preferences;
    const { name, teamMates = [] } = state.profile;
    return {
      ...(name ? { ownName: name } : {}),
      mutedNames: teamMates,
      off: memoryOf(state, roomId).off ?? false,
      collapsed: panelCollapsed,
      panelKey,
      appearance,
      reviewDrafts,
      abbreviations: abbreviationsOf(state),
    };
  },
  suggest: ({ conversation }) =>
    inTurn(async () => {
      const state = await loadState();
      return suggest(conversation, { ...state, memory: memoryOf(state, conversation.id), now: new Date() });
    }),
  async search({ query }) {
    const state = await loadState();
    const found = indexLibrary(shownEntries(state)).search(query).slice(0, mostFound);
    return found.map((entry) => lineOf(suggestionOfEntry(entry, {}, state.links)));
  },
  async entry({ id, conversation }) {
    const state = await loadState();
    const entry = shownEntries(state).find((other) => other.id === id);
    const memory = memoryOf(state, conversation.id);
    const values = knownValues({ ...state, conversation, memory, now: new Date() });
    return entry && suggestionOfEntry(entry, values, state.links);
  },
  async use({ use }) {
    const saved = await inTurn(() => recordUse({ ...use, now: new Date() }));
    if (!saved.ok || use.kind === 'inserted') return saved;
    return changeMemory(use, (memory) => rememberDismissal(memory, use.id));
  },
  answered: ({ suggestion, ...whose }) =>
    changeMemory(whose, (memory) => rememberAnswer(memory, suggestion, new Date())),
  collapse: ({ collapsed }) =>
    inTurn(async () => {
      const { preferences } = await loadState();
      return savePreferences({ ...preferences, panelCollapsed: collapsed });
    }),
  'room-off': (whose) => changeMemory(whose, (memory) => ({ ...memory, off: true })),
  'agree-hours': ({ hours, ...whose }) => changeMemory(whose, (memory) => rememberAgreedHours(memory, hours)),
  async clock({ at }) {
    const receivedAt = messageTime(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (!receivedAt) return undefined;
    const { profile } = await loadState();
    const { line, title, state, dueAt } = replyClock({ receivedAt, now: new Date(), profile });
    return { line, title, state, dueAt: dueAt.toISOString() };
  },
  'confirm-name': ({ name }) =>
    inTurn(async () => {
      const { profile } = await loadState();
      return saveProfile({ ...profile, name });
    }),
  async review({ text, roomId, stage }) {
    const { agreedHours } = memoryOf(await loadState(), roomId);
    const context = { stage, ...(agreedHours ? { agreedHours } : {}) };
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    return reviewInSlices(text, context, { clock: () => performance.now(), pause });
  },
};

function memoryOf({ memory }: State, roomId: string): ClientMemory {
  return memory[roomId] ?? emptyMemory(roomId);
}

function changeMemory(
  { roomId, client }: { roomId: string; client?: string },
  change: (memory: ClientMemory) => ClientMemory,
) {
  return inTurn(async () => saveMemory(rememberClient(change(memoryOf(await loadState(), roomId)), client)));
}

function abbreviationsOf({ snippets, preferences }: State): Abbreviation[] {
  if (!preferences.abbreviations) return [];
  return snippets.flatMap(({ id, title, abbreviation }) =>
    abbreviation ? [{ name: abbreviation, id: `reply:${id}`, title }] : [],
  );
}

function shownEntries({ snippets, links }: State): Entry[] {
  return entriesOf(
    snippets,
    links.filter(({ enterprise }) => !enterprise),
  );
}

function lineOf(suggestion: Suggestion): PanelEntry {
  return { id: suggestion.id, title: suggestion.title, hint: excerptOf(suggestion) };
}
