/** Pages of a future in which every name is new; only structure, roles and visible text are left. */
import { clockOf, type Entry, ownName } from '../conversation.ts';
import { escapeHtml } from '../g3-markup.ts';
import { expectedMessages, origin, type RoomPage, said } from './page.ts';

const client = 'Helena Brandt';
const at = (clock: string) => `November 19, 2026 at ${clock}`;

const entries = [
  said(client, at('8:00 AM'), 'Good morning!'),
  said(ownName, at('8:10 AM'), 'Good morning, do you need me online from 9 to 5?'),
  said(client, at('8:12 AM'), 'Yes, from 9:00 to 17:00, please.\nAnd a summary on Fridays.'),
];

/** Three together: a run without headers, and a quote that nothing marks. */
const tangled = [
  ...entries,
  said(client, at('8:13 AM'), 'Please call me every day.', { headless: true, expect: 'unknown' }),
  said(ownName, at('8:20 AM'), 'Every day?', {
    quote: { by: client, text: 'Please call me every day.' },
    expect: 'unknown',
  }),
  said(client, at('8:30 AM'), 'Yes.', { quote: { by: ownName, text: 'Every day?' }, expect: 'unknown' }),
];

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

type Said = Entry & { kind: 'message' };

function pageOf(
  name: string,
  what: string,
  number: string,
  body: string,
  messages: readonly Entry[],
): RoomPage {
  const style =
    '<style>body{margin:0;height:100vh;display:flex;flex-direction:column}main{flex:1;display:flex;flex-direction:column;min-height:0}main>div:first-of-type{flex:1;overflow:auto}[contenteditable],textarea{display:block;width:80%;min-height:50px;border:1px solid}</style>';
  return {
    name,
    what,
    generation: 'unknown',
    url: `${origin}/ab/messages/rooms/room_${number}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title><link rel="icon" href="data:,">${style}</head><body>${body}</body></html>`,
    own: { name: ownName },
    expected: {
      messages: expectedMessages(messages, client),
      clientFirstName: 'Helena',
      stage: 'unknown',
      contract: 'unknown',
      composeBox: true,
    },
  };
}

const list = `<nav><h2>Messages</h2><ul><li><a href="/ab/messages/rooms/room_d1">${client}<span>8:12 AM</span></a></li><li><a href="/ab/messages/rooms/room_99">Jonas Weber<span>7:00 AM</span></a></li></ul></nav>`;

const roles = pageOf(
  'unknown-roles',
  'a log with list items, a text box role',
  'd1',
  `${list}<main><h3>${client}</h3><div role="log" aria-label="Conversation">${(entries as Said[])
    .map(
      (entry) =>
        `<div role="listitem"><span>${entry.by}</span> <time>${clockOf(entry.at)}</time><div>${paragraphs(entry.text)}</div></div>`,
    )
    .join('')}</div><div><div role="textbox" contenteditable="true"></div><button>Send</button></div></main>`,
  entries,
);

const structure = pageOf(
  'unknown-structure',
  'no roles, no names: repeated blocks with a name, a time and words; an editable without a role',
  'd2',
  `${list.replace('room_d1', 'room_d2')}<main><h3>${client}</h3><div><section>${(entries as Said[])
    .map(
      (entry) =>
        `<div class="x9f2"><div class="q1"><b>${entry.by}</b><i>${clockOf(entry.at)}</i></div><div class="q2">${paragraphs(entry.text)}</div><button>More options</button></div>`,
    )
    .join('')}</section></div><div><div contenteditable="true"></div><button>Send now</button></div></main>`,
  entries,
);

const mixed = pageOf(
  'unknown-tangled',
  'runs without headers, quotes that nothing marks, events with a time, a textarea',
  'd3',
  `${list.replace('room_d1', 'room_d3')}<main><h3>${client}</h3><div><div>${(tangled as Said[])
    .map((entry) => {
      const header = entry.headless ? '' : `<div><b>${entry.by}</b><i>${clockOf(entry.at)}</i></div>`;
      const quote = entry.quote ? `<div><b>${entry.quote.by}</b><div>${entry.quote.text}</div></div>` : '';
      return `<div>${header}${quote}<div>${paragraphs(entry.text)}</div></div>`;
    })
    .join(
      '',
    )}<div><b>${client}</b> sent an offer: online 9 to 5 <i>8:31 AM</i></div></div></div><div><textarea></textarea><button aria-label="Send message"></button></div></main>`,
  tangled,
);

const row = (name: string, words: string, clock: string) =>
  `<div><b>${name}</b><i>${clock}</i><div>${words}</div></div>`;

/** The rooms list has no links and more rows than the room has messages; its previews are other people's words. */
const lists = pageOf(
  'unknown-lists',
  'a rooms list of plain blocks that look like messages, a quote, an event, times as elements',
  'd4',
  `<div style="display:flex;flex:1;min-height:0"><div style="width:300px"><h2>Messages</h2><div>${[
    row(client, 'Be online at 9 or else', '8:30 AM'),
    row('Jonas Weber', 'Send me daily reports', '7:00 AM'),
    row('Ada Novak', 'We have a stand-up at 8', '6:00 AM'),
    row('Max Stein', 'Install the tracker', '5:00 AM'),
    row('Eve Moore', 'You are late again', '4:00 AM'),
    row('Kim Park', 'Where are you?', '3:00 AM'),
  ].join('')}</div></div><main><h3>${client}</h3><div><div>${(entries as Said[])
    .map(
      (entry) =>
        `<article><header><b>${entry.by}</b><time datetime="2026-11-19">${clockOf(entry.at)}</time></header><div><blockquote>Be online all day</blockquote>${paragraphs(entry.text)}</div></article>`,
    )
    .join(
      '',
    )}<article><header><b>${client}</b><time>8:31 AM</time></header><div>sent an offer: online 9 to 5</div></article></div></div><div><div contenteditable="true"></div><button>Send</button></div></main></div>`,
  entries,
);

const three = [
  said('Jonas Weber', at('8:00 AM'), 'I am the mate. Please report to me daily.'),
  said(ownName, at('8:10 AM'), 'Hello Jonas.'),
];

const mate = pageOf(
  'unknown-mate',
  'only a team mate writes, the heading names somebody else',
  'd5',
  `<main><h3>${client}</h3><div role="log">${(three as Said[])
    .map(
      (entry) =>
        `<div><b>${entry.by}</b><i>${clockOf(entry.at)}</i><div>${paragraphs(entry.text)}</div></div>`,
    )
    .join('')}</div><div><textarea></textarea><button>Send</button></div></main>`,
  three,
);

/** Two lists that look alike, and nothing to write in: which one is the room is anybody's guess. */
const torn: RoomPage = {
  ...pageOf(
    'unknown-torn',
    'two lists, no compose box: neither is read',
    'd6',
    `<main><h3>${client}</h3>${['Be online at 9', 'Send me daily reports']
      .map((words) => `<div>${row(client, words, '8:00 AM')}${row(ownName, words, '8:10 AM')}</div>`)
      .join('')}</main>`,
    [],
  ),
};
Object.assign(torn.expected, { composeBox: false, clientFirstName: undefined });

export const unknownPages: readonly RoomPage[] = [roles, structure, mixed, lists, mate, torn];
