import { clockOf, type Entry, ownName } from '../conversation.ts';
import { bodyHtml, escapeHtml, navigationHtml, storyId } from '../g3-markup.ts';
import { documentOf, expectedMessages, origin, type RoomPage, said } from './page.ts';

const client = 'Helena Brandt';
const at = (clock: string) => `March 3, 2019 at ${clock}`;

const entries: readonly Entry[] = [
  { kind: 'event', text: 'Helena Brandt sent an offer' },
  said(client, at('8:00 AM'), 'Good morning!\nPlease be online from 9 to 5.'),
  said(ownName, at('8:10 AM'), 'Do you need me online on Fridays, too?'),
  said(client, at('8:12 AM'), 'Only a summary on Fridays.', {
    quote: { by: ownName, text: 'Do you need me online on Fridays, too?' },
  }),
];

function g1Story(entry: Entry, i: number): string {
  const panel = (inner: string) => `<div class="story-panel" id="${storyId('a1a1a1a1', i)}">${inner}</div>`;
  if (entry.kind === 'event') return panel(`<div class="story-system">${escapeHtml(entry.text)}</div>`);
  if (entry.kind !== 'message') return '';
  const author = entry.by === ownName ? 'Me' : entry.by;
  const quote = entry.quote ? `<div class="quote-wrap">${escapeHtml(entry.quote.text)}</div>` : '';
  return panel(
    `<div class="story-body"><span class="story-author">${author}</span> <span class="story-time">${clockOf(entry.at)}</span>` +
      `<div class="story-message" style="white-space: pre-wrap">${quote}${escapeHtml(entry.text)}</div></div>`,
  );
}

const g1: RoomPage = {
  name: 'g1-angular',
  what: 'AngularJS, a textarea, "Me" for the own name',
  generation: 'G1',
  url: `${origin}/messages/rooms/room_a1a1a1a1a1a1a1a1`,
  html: documentOf(
    `<div id="chat-header"><div class="room-header-name"><span class="room-name">${client}, Brandt Verlag</span></div><div class="room-topic">Cook book</div></div>` +
      `<div id="story-box" style="height:400px">${entries.map(g1Story).join('')}</div>` +
      '<div class="msg-composer"><textarea class="msg-composer-input" style="width:90%;height:80px"></textarea><button>Send</button></div>',
  ),
  own: {},
  expected: {
    messages: expectedMessages(entries, client),
    clientFirstName: 'Helena',
    stage: 'interview',
    contract: 'unknown',
    composeBox: true,
  },
};

function g2Story(entry: Entry, i: number, all: readonly Entry[]): string {
  const before = all[i - 1];
  const item = (inner: string) => `<div class="up-d-story" id="${storyId('b2b2b2b2', i)}">${inner}</div>`;
  if (entry.kind === 'event') {
    return item(`<div class="story-day-header">Sunday</div><p>${escapeHtml(entry.text)}</p>`);
  }
  if (entry.kind !== 'message') return '';
  const isHead = before?.kind !== 'message' || before.by !== entry.by || entry.quote !== undefined;
  const header = isHead
    ? `<div class="story-message-header"><span class="story-user-name">${entry.by}</span><span class="story-timestamp">${clockOf(entry.at)}</span></div>`
    : '';
  const quote = entry.quote ? `<div class="quote-wrap">${escapeHtml(entry.quote.text)}</div>` : '';
  return item(
    `${header}${quote}<div class="story-message"><div class="up-d-message">${bodyHtml(entry.text)}</div></div>`,
  );
}

const g2Entries: readonly Entry[] = [...entries, said(client, at('8:13 AM'), 'A short one will do.')];

const g2: RoomPage = {
  name: 'g2-nuxt2',
  what: 'Nuxt 2, no data-test attributes, another name of the author',
  generation: 'G2',
  url: `${origin}/ab/messages/rooms/room_b2b2b2b2b2b2b2b2`,
  html: documentOf(
    `${navigationHtml()}<div class="up-d-room-header"><span class="room-name">${client}, Brandt Verlag</span><span class="room-subtitle">Cook book</span></div>` +
      `<div class="scroll-wrapper"><div>${g2Entries.map(g2Story).join('')}</div></div>` +
      '<div class="up-d-composer"><div contenteditable="true" class="editor" style="min-height:60px"></div><button>Send</button></div>',
  ),
  own: {},
  expected: {
    messages: expectedMessages(g2Entries, client),
    clientFirstName: 'Helena',
    stage: 'interview',
    contract: 'unknown',
    composeBox: true,
  },
};

export const olderPages: readonly RoomPage[] = [g1, g2];
