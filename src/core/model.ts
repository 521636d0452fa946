/** The nouns of the project. Pure types and the values that they are derived from; no behaviour. */

/** The eight things that a client's message may imply, in the polite order in which a combined reply takes them up. */
export const demandLabels = [
  'platform-help',
  'hours-complaint',
  'fixed-hours',
  'always-on',
  'work-summary',
  'mandatory-meetings',
  'monitoring',
  'employment-terms',
] as const;
export type DemandLabel = (typeof demandLabels)[number];

/** A demand says "you must" or takes it for granted; an ask leaves the freelancer a choice. */
export type Force = 'demand' | 'ask';

/** One thing heard in one message. `start` and `end` are UTF-16 offsets into the text that was given; `quote` is that slice. */
export interface Demand {
  label: DemandLabel;
  quote: string;
  start: number;
  end: number;
  force: Force;
  /** 0 to 1. */
  confidence: number;
}

/** What was heard in one text; `silence` is the reason when nothing was, and the text looked close or could not be read. */
export interface Detection {
  demands: Demand[];
  silence?: string;
}

/** Interview: no contract yet. A hint for wording, never shown as certain. */
export type Stage = 'interview' | 'contract' | 'unknown';
export type ContractKind = 'hourly' | 'fixed' | 'unknown';
export type Author = 'client' | 'me' | 'unknown';

/** One message of a room, as read from the page. */
export interface ChatMessage {
  /** Stable within the room: the page's own id of the message where there is one. */
  key: string;
  from: Author;
  /** The author's name as the page shows it, when it is known. */
  authorName?: string;
  /** As the person wrote it: paragraphs and line breaks as "\n", no quoted reply, no menu labels. */
  text: string;
  /** What the page says of the time (free form) or an ISO date-time. */
  at?: string;
}

/** The open conversation, from whatever read it: the page or a file. Messages are in the order of the page, oldest first. */
export interface Conversation {
  /** The room's id in its address (`room_…`), or a name of the caller's. */
  id: string;
  messages: readonly ChatMessage[];
  /** The freelancer's name as the page shows it. */
  me?: string;
  /** The client's full name as the page shows it. */
  client?: string;
  /** For the greeting; undefined when the name may be a company's or is not known. */
  clientFirstName?: string;
  stage: Stage;
  contract: ContractKind;
}

export const firmnesses = ['friendly', 'clear', 'firm'] as const;
export type Firmness = (typeof firmnesses)[number];

/** When a reply fits. `agreed`: the freelancer did agree to hours (or to the thing asked) with this client. */
export const situations = ['interview', 'contract', 'agreed'] as const;
export type Situation = (typeof situations)[number];

/** A reply of the library: ours or the freelancer's own. */
export interface Snippet {
  /** Ours: a readable path such as `fixed-hours/contract/friendly`. The user's: a random id. */
  id: string;
  title: string;
  /** Plain text with variables such as `{{client_first_name | there}}`; see fill.ts. */
  body: string;
  labels: readonly DemandLabel[];
  /** Empty or missing: fits any. */
  situations?: readonly Situation[];
  firmness?: Firmness;
  /** Missing: fits hourly and fixed-price contracts alike. */
  contract?: 'hourly' | 'fixed';
  /** Id of the one help link that goes in with it. */
  link?: string;
  /** What is typed after `;` in the compose box, without the `;`. */
  abbreviation?: string;
  tags?: readonly string[];
  favourite?: boolean;
  /** The freelancer's own order: lower stands first; missing where it was not moved. */
  position?: number;
  /** Help-article ids or addresses that its facts come from. */
  sources?: readonly string[];
  /** Milliseconds since 1970 of the last edit; 0 for a starter reply as shipped. */
  updatedAt: number;
}

/** A help page to point a client to. */
export interface HelpLink {
  id: string;
  title: string;
  /** The address that is inserted: the id-only form for Upwork's help articles. */
  url: string;
  audience: 'client' | 'freelancer' | 'both';
  kind: 'upwork-help' | 'upwork-page' | 'government' | 'own';
  topics: readonly string[];
  summary: string;
  /** Only for Enterprise accounts: never offered by default. */
  enterprise: boolean;
}

/** What a chip offers. */
export interface Suggestion {
  /** `reply:SNIPPET_ID`, `link:LINK_ID` or `combined:LABEL+LABEL`. */
  id: string;
  kind: 'reply' | 'link';
  title: string;
  /** The text with every variable filled that could be; what is left to ask stands in `questions`. */
  text: string;
  /** Questions that must be answered before `text` can be inserted (`{{ask: deadline}}`), in order. */
  questions: readonly string[];
  links: readonly HelpLink[];
  labels: readonly DemandLabel[];
  /** Ids of the library's replies that it is made of, for the memory of what was used. */
  snippetIds?: readonly string[];
  firmness?: Firmness;
  /** One line: why this one. */
  why: string;
}

/** A demand heard in one message of the room. */
export interface HeardDemand extends Demand {
  messageKey: string;
}

export interface SuggestionResult {
  /** At most three, best first. */
  suggestions: readonly Suggestion[];
  /** The unanswered demands behind them. */
  heard: readonly HeardDemand[];
  /** Why there is no suggestion. */
  silence?: string;
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Hours of the day on some weekdays in one zone. `from` and `to` are "HH:MM", 24-hour. */
export interface WeeklyHours {
  days: readonly Weekday[];
  from: string;
  to: string;
  /** IANA name, such as `Europe/Berlin`. */
  zone: string;
}

export const countries = ['neutral', 'us', 'uk', 'eu', 'canada', 'australia'] as const;
/** Whose rules the one reminder line may name; `neutral` names none. */
export type Country = (typeof countries)[number];

/** The freelancer's own terms, which replies take their values from. Whatever is missing is left out or asked. */
export interface Profile {
  /** The name that Upwork shows for the freelancer; confirmed once. */
  name?: string;
  /** Names of team mates who write in the freelancer's rooms: never taken for the client. */
  teamMates?: readonly string[];
  hours?: WeeklyHours;
  /** Business hours until an answer; 24 by default. */
  replyPromiseHours: number;
  /** How the freelancer keeps the client up to date by habit, as a clause: "a short note with each delivery". */
  summaryHabit?: string;
  /** As a clause: "one call a week at most". */
  meetingPolicy?: string;
  /** Days of notice before ending something that was agreed. */
  noticeDays?: number;
  /** ISO dates (YYYY-MM-DD) on which the freelancer does not work. */
  holidays: readonly string[];
}

export const defaultProfile: Profile = { replyPromiseHours: 24, holidays: [] };

/** What is remembered of one client, by room id, on this device only; never message text. */
export interface ClientMemory {
  roomId: string;
  /** The client's name as the page showed it when something was remembered, to tell one from another in the options. */
  client?: string;
  /** Which labels were answered, how often, how firmly, when last (ISO date-time). */
  answered: readonly {
    label: DemandLabel;
    times: number;
    firmness: Firmness;
    lastAt: string;
  }[];
  /** Ids of the snippets that were inserted in this room. */
  inserted: readonly string[];
  agreedHours?: WeeklyHours;
  mutedLabels: readonly DemandLabel[];
  /** Suggestions (by id) that were answered with "not this one". */
  dismissed: readonly string[];
  /** No suggestions in this room. */
  off?: boolean;
  country?: Country;
  /** IANA name of the client's zone, where the user entered it. */
  zone?: string;
  /** Overrides the ladder. */
  firmness?: Firmness;
}

export function emptyMemory(roomId: string): ClientMemory {
  return { roomId, answered: [], inserted: [], mutedLabels: [], dismissed: [] };
}

/** Settings that steer hearing and choosing. */
export interface Settings {
  /** Labels that are never suggested for. */
  labelsOff: readonly DemandLabel[];
  /** Least confidence that is acted on, 0 to 1. */
  sensitivity: number;
  country: Country;
  /** Whether replies may carry the line on independent work at all. */
  reminderLine: boolean;
}

export const defaultSettings: Settings = {
  labelsOff: [],
  sensitivity: 0.5,
  country: 'neutral',
  reminderLine: true,
};
