/** How the extension looks and behaves on one device; not part of the library and never synchronised. */
export interface Preferences {
  panelCollapsed: boolean;
  appearance: 'auto' | 'light' | 'dark';
  /** Whether `;hours` + Tab in the compose box puts in the reply with that abbreviation. */
  abbreviations: boolean;
  /** Whether the draft in the compose box is read for unkind words and for promises. */
  reviewDrafts: boolean;
  /** Reaches the panel from the compose box, as `KeyboardEvent` names joined by "+": "Alt+KeyR". */
  panelKey: string;
  /** Ids of the replies and links used last, newest first. */
  recent: readonly string[];
  /** Whether the library is kept alike on the user's devices, through the browser's own synchronised storage. */
  syncLibrary: boolean;
  /** The first-run page was finished or closed on purpose. */
  welcomed: boolean;
}

export const defaultPreferences: Preferences = {
  panelCollapsed: false,
  appearance: 'auto',
  abbreviations: true,
  reviewDrafts: true,
  panelKey: 'Alt+KeyR',
  recent: [],
  syncLibrary: true,
  welcomed: false,
};

/** What was used how often, counted on this device only. */
export interface Statistics {
  /** ISO date-time of the first count; empty before it. */
  since: string;
  /** By id of the snippet, link or suggestion. */
  inserted: Readonly<Record<string, number>>;
  dismissed: Readonly<Record<string, number>>;
  /** Characters that did not have to be typed. */
  characters: number;
}

export const noStatistics: Statistics = {
  since: '',
  inserted: {},
  dismissed: {},
  characters: 0,
};
