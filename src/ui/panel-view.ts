import type { Suggestion, WeeklyHours } from '../core/model.ts';
import type { Note } from '../core/review.ts';
import type { Abbreviation, ClockFace, PanelEntry } from '../core/status.ts';

/** Something that happened, said in the panel: a failure as an alert, everything else politely. */
export interface Notice {
  kind: 'status' | 'alert';
  text: string;
  /** What Copy puts on the clipboard; none: no Copy button. */
  copy?: string;
}

/** All that the panel shows; made anew at each change. */
export interface PanelView {
  suggestions: readonly Suggestion[];
  /** For the announcement: the client's first name, or "your client". */
  client: string;
  collapsed: boolean;
  /** The shortcut that reaches the panel, in words. */
  shortcut: string;
  /** The list that ";" opened in the compose box, the chosen one first; mostly empty. */
  abbreviations: readonly Abbreviation[];
  /** Opens this card: its questions must be answered before it can go in. */
  opened?: Suggestion;
  notice?: Notice;
  /** The first thing in the draft that is worth a second look, with the hours that it promises, if it does. */
  note?: { note: Note; agreeable: WeeklyHours | undefined; calmKey: string };
  clock?: ClockFace;
  /** A name that may be the freelancer's own; asked once, since without it nobody's messages are read. */
  isYou?: string;
}

/** What the person can do in the panel. Nothing of it sends. */
export interface PanelActions {
  /** `text` is ready: every question is answered. */
  insert(suggestion: Suggestion, text: string): void;
  copy(text: string): void;
  /** "Not this one". */
  dismiss(suggestion: Suggestion): void;
  setCollapsed(collapsed: boolean): void;
  turnOffForRoom(): void;
  /** Library entries for a query, best first. */
  search(query: string): Promise<readonly PanelEntry[]>;
  /** A library entry as a suggestion for this room, its variables filled. */
  choose(entryId: string): Promise<Suggestion | undefined>;
  /** Focus goes back to the compose box, to the caret that was left there. */
  returnToCaret(): void;
  closeNotice(): void;
  /** Puts the calmer wording in place of the phrase. */
  calm(note: Note): void;
  /** The note is not shown again for this draft. */
  leaveNote(note: Note): void;
  chooseAbbreviation(id: string): void;
  agreeHours(hours: WeeklyHours): void;
  /** The answer to "Is this you?"; undefined: no. */
  confirmName(name: string | undefined): void;
}
