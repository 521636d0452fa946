import type { Author, ContractKind, Stage } from '../../../src/core/model.ts';
import type { Own } from '../../../src/upwork/room.ts';
import { type Entry, ownName, type RoomData } from '../conversation.ts';
import { navigationHtml, roomHeaderHtml, roomsListHtml, storiesHtml, storyId } from '../g3-markup.ts';

/** A saved page, and what a careful reader takes from it. */
export interface RoomPage {
  name: string;
  what: string;
  generation: 'G1' | 'G2' | 'G3' | 'unknown';
  url: string;
  html: string;
  /** What the user has said of the people. */
  own: Own;
  expected: {
    /** Everything that people wrote, in order, with whose words they are. */
    messages: readonly { from: Author; text: string }[];
    clientFirstName: string | undefined;
    stage: Stage;
    contract: ContractKind;
    composeBox: boolean;
  };
}

export const origin = 'https://www.upwork.com';

/** A whole document with the look of the demo room. */
export function documentOf(body: string, head = ''): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title><link rel="icon" href="data:,">' +
    `<link rel="stylesheet" href="/__rooms/room.css">${head}</head><body><div id="__nuxt">${body}</div></body></html>`
  );
}

const composer =
  '<div class="composer-container"><div class="up-d-composer"><div class="composer"><div class="input-area">' +
  '<div class="tiptap ProseMirror" contenteditable="true" role="textbox" translate="no" tabindex="0"><p><br></p></div></div>' +
  '<div class="up-d-composer-actions"><button type="button" aria-label="Send message">➤</button></div></div></div></div>';

export interface G3Options {
  name: string;
  what: string;
  room: RoomData;
  query?: string;
  own?: Own;
  withoutList?: boolean;
  withoutNavigation?: boolean;
  head?: string;
  contract?: ContractKind;
  stage?: Stage;
  firstName?: string | undefined;
  /** A last change of the markup. */
  change?: (html: string) => string;
}

/** A page of the present generation, from its conversation. */
export function g3Page(options: G3Options): RoomPage {
  const { room, own = {}, change = (html) => html } = options;
  const entries = [...room.older, ...room.entries];
  const ids = entries.map((_, i) => storyId(room.id, i));
  const main =
    `<main class="room">${roomHeaderHtml(room)}<div id="story-viewport" class="scroll-wrapper"><div class="story-list">` +
    `${storiesHtml(entries, ids)}</div></div>${composer}</main>`;
  const navigation = options.withoutNavigation ? navigationHtml('') : navigationHtml();
  const list = options.withoutList ? '' : roomsListHtml([room], room.id);
  return {
    name: options.name,
    what: options.what,
    generation: 'G3',
    url: `${origin}/ab/messages/rooms/room_${room.id}${options.query ?? ''}`,
    html: change(documentOf(`${navigation}<div class="messages-page">${list}${main}</div>`, options.head)),
    own,
    expected: {
      messages: expectedMessages(entries, room.client),
      clientFirstName: 'firstName' in options ? options.firstName : room.client.split(' ')[0],
      stage: options.stage ?? (room.contract ? 'contract' : 'interview'),
      contract: options.contract ?? 'unknown',
      composeBox: true,
    },
  };
}

export function expectedMessages(
  entries: readonly Entry[],
  client: string,
): { from: Author; text: string }[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'message' || entry.deleted) return [];
    const from = entry.by === ownName ? 'me' : entry.by === client ? 'client' : 'unknown';
    return [{ from: entry.expect ?? from, text: entry.editing ? '' : entry.text }];
  });
}

/** A message, with whatever else is special of it. */
export function said(
  by: string,
  at: string,
  text: string,
  more: Partial<Entry & { kind: 'message' }> = {},
): Entry {
  return { kind: 'message', by, at, text, ...more };
}
