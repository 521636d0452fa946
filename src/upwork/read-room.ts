import type { Author, ChatMessage, Conversation } from '../core/model.ts';
import { type People, sidesOf } from './author.ts';
import { winningRule } from './compose-rule.ts';
import { findComposeBox } from './composer.ts';
import { bodiesOf } from './messages.ts';
import { bestLikeness, firstNameOf, isCompanyLike, personOfTitle } from './names.ts';
import { type RoomHeader, readHeader } from './room-header.ts';
import { type Findings, reportOf, selfCheckOf } from './self-check.ts';
import { stageOf } from './stage.ts';
import { type Entry, StoryList } from './story-list.ts';

/** What the user has said of the people: the own name, confirmed once, team mates, and colleagues of the client. */
export interface Own {
  name?: string;
  mutedNames?: readonly string[];
  clientNames?: readonly string[];
}

/** The open room as read from the page. */
export type Room = Conversation & {
  title?: string;
  jobTitle?: string;
  company?: string;
  /** What the stage is concluded from. */
  stageEvidence?: string;
  /** One line for people: what was found and what was not. */
  readonly selfCheck: string;
  /** The same for a bug report, without any word or name of the page. */
  readonly report: string;
  readonly composeBox: boolean;
  /** Names to ask "Is this you?" with, best first; empty once the own name is known from the user. */
  ownNameCandidates: readonly string[];
  /** Authors of whom it is not known whose side they are on. */
  unknownNames: readonly string[];
};

/** The room that the page shows now, read once. */
export function readRoom(doc: Document, url: string, own: Own = {}): Room {
  const list = new StoryList(doc);
  list.update(new Set(list.mounted()), new Set(), new Set());
  return toRoom(doc, list, readHeader(doc, url), own);
}

/** The element that holds a message's words, for marking a phrase in it. */
export function bodyOf(doc: Document, messageKey: string): Element | undefined {
  const item = doc.getElementById(messageKey) ?? undefined;
  return item && bodiesOf(item).elements[0];
}

/** What was read, as the rest of the extension knows it. */
export function toRoom(doc: Document, list: StoryList, header: RoomHeader, own: Own): Room {
  const people = peopleOf(header, own, list.isUnknownPage);
  const authors = [...new Set(list.entries.flatMap((entry) => entry.name ?? []))];
  const sides = sidesOf(authors, people);
  const messages = list.entries.flatMap((entry) => toMessage(entry, sides) ?? []);
  const events = list.entries.flatMap((entry) => (entry.story.kind === 'event' ? [entry.story.text] : []));
  const { stage, contract, evidence } = stageOf(header.stage, events);
  const client = clientOf(messages, people);
  const findings = (): Findings => ({
    doc,
    header,
    list,
    messages,
    composeRule: winningRule(doc)?.rule ?? 0,
  });
  return {
    id: header.id ?? '',
    messages,
    stage,
    contract,
    ...defined({
      me: own.name ?? header.account ?? authors.find((name) => sides.get(name) === 'me'),
      client,
      clientFirstName: client && firstNameOf(client),
      title: header.title,
      jobTitle: header.jobTitle,
      company: header.company,
      stageEvidence: evidence,
    }),
    ownNameCandidates: own.name ? [] : candidates(header, authors, sides),
    unknownNames: authors.filter((name) => sides.get(name) === 'unknown'),
    get selfCheck() {
      return selfCheckOf(findings());
    },
    get report() {
      return reportOf(findings());
    },
    get composeBox() {
      return findComposeBox(doc) !== undefined;
    },
  };
}

function peopleOf(header: RoomHeader, own: Own, isUnknownPage: boolean): People {
  // An agency's account has the agency's name, which nobody writes under.
  const account = header.account && !isCompanyLike(header.account) ? header.account : undefined;
  const me = [own.name, account].flatMap((name) => name ?? []);
  return {
    own: me,
    clients: [
      ...clientsIn(header, me),
      ...(isUnknownPage ? header.headings : []),
      ...(own.clientNames ?? []),
    ],
    muted: own.mutedNames ?? [],
    isCertain: !isUnknownPage,
  };
}

/** A title that begins with the reader ("Nora Hale, Marta Reyes") names the client next. */
function clientsIn({ clients, titleParts }: RoomHeader, me: readonly string[]): readonly string[] {
  const [first, second] = titleParts;
  const isMine = first !== undefined && bestLikeness(first, me) === 2;
  const next = isMine && second !== first ? personOfTitle(second) : undefined;
  return next ? [next, ...clients.filter((name) => name !== first)] : clients;
}

/** Made once for the same reading, so that what was made of a message can be kept with it. */
const made = new WeakMap<Entry['story'], ChatMessage>();

function toMessage(entry: Entry, sides: ReadonlyMap<string, Author>): ChatMessage | undefined {
  const { story, key, name } = entry;
  if (story.kind !== 'message' || story.deleted) return undefined;
  const from = (name && sides.get(name)) || 'unknown';
  const before = made.get(story);
  if (before?.key === key && before.from === from && before.authorName === name) return before;
  const message: ChatMessage = {
    key,
    from,
    text: story.text,
    ...defined({ authorName: name, at: story.at }),
  };
  made.set(story, message);
  return message;
}

/** The newest message's author, else the room's title; never the reader. */
function clientOf(messages: readonly ChatMessage[], people: People): string | undefined {
  const newest = messages.findLast((message) => message.from === 'client')?.authorName;
  return newest ?? people.clients.find((name) => bestLikeness(name, people.own) === 0);
}

/** The navigation knows best; then whoever in the room is not the client. */
function candidates(
  header: RoomHeader,
  authors: readonly string[],
  sides: ReadonlyMap<string, Author>,
): readonly string[] {
  const others = authors.filter((name) => sides.get(name) !== 'client' && !/^(me|you)$/i.test(name));
  return [...new Set([...(header.account ? [header.account] : []), ...others])];
}

/** Leaves out what is undefined. */
function defined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
