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
  /** That did not have to be typed. */
  characters: number;
}

/** What became of a save: on failure everything stored is as it was, and `message` says why, for the user. */
export type Saved = { ok: true } | { ok: false; message: string };
