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
