import type { ClockState } from './clock.ts';
import type { Suggestion } from './model.ts';

/** What became of an insertion. `unchanged`: the box is as before, Copy is offered. `uncertain`: `check` says what to look at. */
export type InsertionReport =
  | { outcome: 'inserted' }
  | { outcome: 'unchanged'; reason: string }
  | { outcome: 'uncertain'; check: string };

/** What a room's frame tells the popup. */
export interface RoomStatus {
  /** The room's id in its address. */
  roomId: string | undefined;
  clientFirstName: string | undefined;
  suggestions: readonly Suggestion[];
  /** Why there are none. */
  silence: string | undefined;
  hasComposeBox: boolean;
  /** One line for people: "compose box: found by rule 1; 34 messages: 20 client, 14 own, 0 unknown". */
  selfCheck: string;
  /** Structure and winning rules as text, without any word or name of the page. */
  report: string;
}

/** What a room's frame must know of the user's choices. */
export interface RoomSettings {
  /** The freelancer's name on Upwork, once confirmed. */
  ownName?: string;
  /** Team mates, whose words are not the client's. */
  mutedNames?: readonly string[];
  /** No suggestions in this room. */
  off: boolean;
  collapsed: boolean;
  /** Reaches the panel from the compose box; see Preferences.panelKey. */
  panelKey: string;
  appearance: 'auto' | 'light' | 'dark';
  /** Whether drafts are read for unkind words and promises. */
  reviewDrafts: boolean;
  /** What can be typed as `;name` in the compose box; empty when that is switched off. */
  abbreviations: readonly Abbreviation[];
}

export interface Abbreviation {
  /** Without the `;`. */
  name: string;
  /** Of the library entry. */
  id: string;
  title: string;
}

/** The reply clock as it is shown. */
export interface ClockFace {
  /** Short: "Waiting 2 h · answer by Tue 24 Nov, 10:00". */
  line: string;
  /** The whole sentence, for hovering and for screen readers. */
  title: string;
  state: ClockState;
  /** ISO date-time. */
  dueAt: string;
}

/** One line of the library inside the panel. */
export interface PanelEntry {
  id: string;
  title: string;
  /** The beginning of its text. */
  hint: string;
}

/** A suggestion was inserted, or answered with "not this one". `id` is the suggestion's. */
export interface Use {
  id: string;
  kind: 'inserted' | 'dismissed';
  roomId: string;
  /** The client's name, where the page shows it. */
  client?: string;
  /** That did not have to be typed. */
  characters: number;
}

/** What became of a save: on failure everything stored is as it was, and `message` says why, for the user. */
export type Saved = { ok: true } | { ok: false; message: string };
