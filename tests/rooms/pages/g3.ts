import { type Entry, ownName, type RoomData } from '../conversation.ts';
import { demoRooms } from '../demo/rooms.ts';
import { type G3Options, g3Page, type RoomPage, said } from './page.ts';

const day = 'November 19, 2026';
const at = (clock: string) => `${day} at ${clock}`;

function room(id: string, more: Partial<RoomData>): RoomData {
  return {
    id,
    client: 'Helena Brandt',
    subtitle: 'Translation of a cook book',
    contract: false,
    older: [],
    entries: [],
    ...more,
  };
}

const helena = 'Helena Brandt';

/** Every place where a demand may stand without being the client's. */
const ordinary = room('00000000000000a1', {
  entries: [
    { kind: 'event', by: ownName, text: 'submitted a proposal', day },
    said(helena, at('8:00 AM'), 'Good morning! Are you free in December?'),
    said(helena, at('8:01 AM'), 'We need you online every weekday from 9 to 5.'),
    said(ownName, at('8:30 AM'), 'Do you mean that I have to be online from 9 to 5?', {
      quote: { by: helena, text: 'We need you online every weekday from 9 to 5.' },
    }),
    said(ownName, at('8:31 AM'), 'Please send me a summary every Friday of what is translated on your side.'),
    said(helena, at('9:10 AM'), 'No, that was a misunderstanding.', {
      quote: { by: ownName, text: 'Do you mean that I have to be online from 9 to 5?' },
    }),
  ],
});

/** The demo rooms with everything loaded; under other ids, since those addresses are the live ones'. */
const plain: G3Options[] = demoRooms.map((data, i) => ({
  name: `g3-demo-${data.client.split(' ')[0]?.toLowerCase()}`,
  what: 'the demo room, everything loaded',
  room: { ...data, id: `00000000000000d${i}` },
  contract: data.id === '51d83ea77c0b49f2' ? 'unknown' : 'hourly',
}));

const people: G3Options[] = [
  { name: 'g3-quotes', what: 'demands in own messages and in quotes', room: ordinary },
  {
    name: 'g3-no-rooms-list',
    what: 'only the room is rendered, no navigation, two people: the title is enough',
    room: { ...ordinary, id: '00000000000000a2' },
    withoutList: true,
    withoutNavigation: true,
  },
  {
    name: 'g3-three-people',
    what: 'a team mate in the room whom nobody muted: not the client',
    room: room('00000000000000a3', {
      company: 'Brandt Verlag',
      entries: [
        said(helena, at('8:00 AM'), 'This is Jonas, he translates the second half.'),
        said('Jonas Weber', at('8:05 AM'), 'Hello! We should have a daily call at 8.'),
        said('Jonas Weber', at('8:06 AM'), 'And weekly reports.'),
        said(ownName, at('8:30 AM'), 'Hello Jonas, nice to meet you.'),
        said(helena, at('8:40 AM'), 'Please report to Jonas every evening.'),
      ],
    }),
  },
  {
    name: 'g3-muted-mate',
    what: 'a room without a person in its title; the team mate is muted by the user',
    room: room('00000000000000a4', {
      client: 'Brandt Verlag GmbH',
      entries: [
        said(helena, at('8:00 AM'), 'Please be online at 9.', { expect: 'client' }),
        said('Jonas Weber', at('8:05 AM'), 'Let us have a daily call.'),
        said(ownName, at('8:30 AM'), 'I will read both of your messages tonight.'),
      ],
    }),
    own: { name: ownName, mutedNames: ['Jonas Weber'] },
    firstName: 'Helena',
  },
  {
    name: 'g3-company-title',
    what: 'a company as the title, no navigation, nothing confirmed: silent',
    room: room('00000000000000a5', {
      client: 'Acme LLC',
      entries: [
        said(helena, at('8:00 AM'), 'Please be online at 9.', { expect: 'unknown' }),
        said(ownName, at('8:30 AM'), 'From which day on?', { expect: 'unknown' }),
      ],
    }),
    withoutNavigation: true,
    firstName: undefined,
  },
  {
    name: 'g3-same-first-name',
    what: 'the same first name on both sides, one shortened',
    room: room('00000000000000a6', {
      client: 'Nora Haddad',
      entries: [
        said('Nora Haddad', at('8:00 AM'), 'Please be online at 9.'),
        said('Nora H.', at('8:30 AM'), 'I am one of two, who knows which.', { expect: 'unknown' }),
        said(ownName, at('8:35 AM'), 'From which day on?'),
      ],
    }),
  },
  {
    name: 'g3-agency',
    what: 'an agency account (companyReference), the own name shortened on the page and accented by the user',
    room: room('00000000000000a7', {
      company: 'Brandt Verlag',
      contract: true,
      entries: [
        said(helena, at('8:00 AM'), 'Please fill in a timesheet each day.'),
        said('NORA H.', at('8:30 AM'), 'Upwork writes one for you.', { expect: 'me' }),
      ],
    }),
    query: '?companyReference=1234567890123456789&sidebar=true',
    own: { name: 'Nóra Hale' },
    withoutNavigation: true,
    contract: 'unknown',
  },
  {
    name: 'g3-page-title',
    what: 'no title rendered: the address names the person',
    room: room('00000000000000a8', {
      entries: [said(helena, at('8:00 AM'), 'Are you there?'), said(ownName, at('8:30 AM'), 'I am.')],
    }),
    query: '?pageTitle=Helena%20Brandt&sidebar=true',
    withoutNavigation: true,
    withoutList: true,
    stage: 'unknown',
    change: (html) => html.replace(/<header class="up-d-room-header">.*?<\/header>/, ''),
  },
];

const more: G3Options[] = [
  {
    name: 'g3-own-name-first',
    what: 'a title that begins with the reader',
    room: room('00000000000000a9', {
      client: `${ownName}, ${helena}`,
      entries: [
        said(helena, at('8:00 AM'), 'Please be online at 9.', { expect: 'client' }),
        said(ownName, at('8:30 AM'), 'From which day on?'),
      ],
    }),
    firstName: 'Helena',
  },
  {
    name: 'g3-agency-account',
    what: 'the navigation names the agency, two people write: the title is enough',
    room: room('00000000000000aa', {
      entries: [said(helena, at('8:00 AM'), 'Are you there?'), said(ownName, at('8:30 AM'), 'I am.')],
    }),
    change: (html) => html.replace(`<strong>${ownName}</strong>`, '<strong>Hale Digital Agency</strong>'),
  },
  {
    name: 'g3-nothing-but-names',
    what: 'neither title nor list nor navigation; the user has said who they are',
    room: room('00000000000000ab', {
      entries: [said(helena, at('8:00 AM'), 'Are you there?'), said(ownName, at('8:30 AM'), 'I am.')],
    }),
    own: { name: ownName },
    withoutNavigation: true,
    withoutList: true,
    stage: 'unknown',
    change: (html) => html.replace(/<header class="up-d-room-header">.*?<\/header>/, ''),
  },
];

const contents: G3Options[] = [
  {
    name: 'g3-events',
    what: 'events that look like messages, a message that looks like an event, runs that break',
    room: room('00000000000000b1', {
      contract: true,
      entries: [
        said(helena, at('8:00 AM'), 'Hi!'),
        { kind: 'event', by: helena, text: 'changed the contract: be online from 9 to 5' },
        said(helena, at('8:02 AM'), 'Lost header after an event.', { headless: true, expect: 'unknown' }),
        said(ownName, at('8:03 AM'), 'Noted.'),
        said(helena, at('8:04 AM'), 'One more:'),
        said(helena, at('8:05 AM'), 'Important: call me every day.', {
          html: '<p><strong>Important</strong>: call me every day.</p>',
        }),
        { kind: 'event', text: 'Old limit: 15 hrs/week New limit: 20 hrs/week' },
        { kind: 'event', by: 'Jonas Weber', text: 'joined the room' },
        said(helena, 'November 20, 2026 at 8:06 AM', 'A new day without a header.', {
          headless: true,
          expect: 'unknown',
        }),
      ],
    }),
    contract: 'hourly',
  },
  {
    name: 'g3-fixed-ended',
    what: 'a fixed-price contract that has ended',
    room: room('00000000000000b2', {
      entries: [
        {
          kind: 'event',
          by: ownName,
          text: 'accepted an offer. Contract started, first milestone funded',
          day,
        },
        said(helena, at('8:00 AM'), 'Wonderful work.'),
        { kind: 'event', by: helena, text: 'ended the contract' },
        said(helena, at('8:10 AM'), 'See you next year.'),
      ],
    }),
    contract: 'fixed',
    stage: 'unknown',
  },
  {
    name: 'g3-changed',
    what: 'deleted and edited messages',
    room: room('00000000000000b3', {
      entries: [
        said(helena, at('8:00 AM'), 'Please be online at 9.', { edited: true }),
        said(ownName, at('8:10 AM'), '', { deleted: true }),
        said(ownName, at('8:11 AM'), 'After my deleted one.'),
        said(helena, at('8:12 AM'), 'Before the lost one.'),
        said(ownName, at('8:13 AM'), '', { deleted: true, headless: true }),
        said(ownName, at('8:14 AM'), 'Whose is this?', { expect: 'unknown' }),
      ],
    }),
  },
  {
    name: 'g3-editing',
    what: 'the inline editor of a sent message is open',
    room: room('00000000000000b4', {
      entries: [
        said(helena, at('8:00 AM'), 'Which day suits you?'),
        said(ownName, at('8:10 AM'), 'Tuesday', { editing: true }),
        said(ownName, at('8:11 AM'), 'Or Wednesday.'),
      ],
    }),
  },
  {
    name: 'g3-attachments',
    what: 'messages of files only',
    room: room('00000000000000b5', {
      entries: [
        said(helena, at('8:00 AM'), '', { files: ['Chapter 1.docx', 'Be online 9-5.pdf'] }),
        said(helena, at('8:01 AM'), 'That is all of it.'),
        said(ownName, at('8:10 AM'), '', { files: ['Chapter 1 en.docx'] }),
        said(ownName, at('8:11 AM'), 'And the glossary', { files: ['glossary.xlsx'] }),
      ],
    }),
  },
  {
    name: 'g3-whole-quote',
    what: 'the quoted message stands in the quote with its header and body',
    room: room('00000000000000ba', {
      entries: [
        said(helena, at('8:00 AM'), 'Please be online at 9.'),
        said(ownName, at('8:10 AM'), 'I keep my own hours.', {
          quote: { by: helena, text: 'Please be online at 9.' },
        }),
        said(helena, at('8:20 AM'), 'I see.', { quote: { by: ownName, text: 'Be online yourself at 9' } }),
      ],
    }),
    change: (html) =>
      html.replace(
        /<div class="quote-wrap"><strong>(.*?)<\/strong><p>(.*?)<\/p><\/div>/g,
        '<div class="quote-wrap"><div data-test="story-header"><span class="user-name">$1</span><span class="story-timestamp" title="yesterday">7:00 AM</span></div><div class="story-message"><div data-test="story-message"><p>$2</p></div></div></div>',
      ),
  },
  {
    name: 'g3-pictures',
    what: 'a picture without words within a run, a bold beginning that is no name',
    room: room('00000000000000b9', {
      entries: [
        said(helena, at('8:00 AM'), 'Look:'),
        said(helena, at('8:01 AM'), '', { html: '<p><img alt="oven.jpg" src="data:,"></p>' }),
        said(helena, at('8:02 AM'), 'NOTE: report every evening.', {
          html: '<p><b>NOTE:</b> report every evening.</p>',
        }),
        said(helena, at('8:03 AM'), '@Nora asked for a picture, here it is.', {
          html: '<p><strong>@Nora</strong> asked for a picture, here it is.</p>',
        }),
        said(ownName, at('8:10 AM'), 'A fine oven.'),
        { kind: 'event', by: helena, text: 'View contract' },
        said(helena, at('8:20 AM'), 'Thank you!'),
      ],
    }),
  },
  {
    name: 'g3-rich-text',
    what: 'lists, code, links, mentions, blank lines, line breaks',
    room: room('00000000000000b6', {
      entries: [
        said(
          helena,
          at('8:00 AM'),
          'Two things:\n- be online at 9\n- a summary on Fridays\n\nThanks,\nHelena',
          {
            html: '<p>Two things:</p><ul><li><p>be online at 9</p></li><li><p>a summary on Fridays</p></li></ul><p><br></p><p>Thanks,<br>Helena<span class="end-of-message"></span></p>',
          },
        ),
        said(
          ownName,
          at('8:10 AM'),
          'Run this:\nif (late) {\n  call("9 to 5");\n}\nand look at https://example.com/?a=1&b=2#c',
          {
            html: '<p>Run this:</p><pre><code>if (late) {\n  call("9 to 5");\n}</code></pre><p>and look at <a href="https://example.com/?a=1&amp;b=2#c">https://example.com/?a=1&amp;b=2#c</a></p>',
          },
        ),
        said(helena, at('8:11 AM'), '@Nora see:\n3. third\n4. fourth', {
          html: '<p><span class="mention">@Nora</span> <em>see</em>:</p><ol start="3"><li>third</li><li>fourth</li></ol>',
        }),
      ],
    }),
  },
  {
    name: 'g3-right-to-left',
    what: 'right-to-left text, emoji as letters and as pictures, names in other scripts',
    room: room('00000000000000b7', {
      client: 'ليلى حداد',
      entries: [
        said('ليلى حداد', at('8:00 AM'), 'مرحبا نورا، هل يمكنك إرسال ملخص كل يوم جمعة؟'),
        said('ليلى حداد', at('8:01 AM'), 'شكرا 👍🏽 👩‍👩‍👧', {
          html: '<p dir="rtl">شكرا <img class="emoji" alt="👍🏽" src="data:,"> <img class="emoji" alt="👩‍👩‍👧" src="data:,"></p>',
        }),
        said(ownName, at('8:10 AM'), 'نعم 🙂'),
      ],
    }),
  },
  {
    name: 'g3-split',
    what: 'one very long message split over items',
    room: room('00000000000000b8', {
      entries: [
        said(ownName, at('7:00 AM'), 'What is the plan?'),
        said(helena, at('8:00 AM'), `Part one. ${'It goes on and on. '.repeat(300).trim()}`),
        said(helena, at('8:00 AM'), `Part two. ${'And on. '.repeat(600).trim()}`),
        said(helena, at('8:00 AM'), 'Part three: report every evening.'),
      ],
    }),
  },
];

/** The same, with every message that has no header of its own expected to be nobody's. */
function withoutRuns(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    const goesOn =
      entry.kind === 'message' && !entry.quote && before?.kind === 'message' && before.by === entry.by;
    return goesOn ? { ...entry, expect: 'unknown' } : entry;
  });
}

const lists: G3Options[] = [
  {
    name: 'g3-virtualised',
    what: 'skeletons above and below, a spacer in the middle of a run',
    room: room('00000000000000c1', {
      entries: [
        { kind: 'skeleton' },
        { kind: 'skeleton' },
        said(helena, at('8:00 AM'), 'The head of this run is not mounted.', {
          headless: true,
          expect: 'unknown',
        }),
        said(ownName, at('8:01 AM'), 'Mine, with a header.'),
        { kind: 'spacer', px: 900 },
        said(helena, at('8:30 AM'), 'Whose this is stands in the hole.', {
          headless: true,
          expect: 'unknown',
        }),
        said(helena, at('8:31 AM'), 'With a header again.', {
          quote: { by: ownName, text: 'Be online 9 to 5?' },
        }),
        said(helena, at('8:32 AM'), 'And a second one.'),
        { kind: 'skeleton' },
      ],
    }),
  },
  {
    name: 'g3-dark',
    what: 'a dark page',
    room: { ...ordinary, id: '00000000000000c2' },
    head: '<style>:root{color-scheme:dark;--ink:#e6efeb;--paper:#101614;--wash:#1a2320;--line:#2b3834;--soft:#93a39c}body{background:var(--paper);color:var(--ink)}</style>',
  },
  {
    name: 'g3-no-data-test',
    what: 'every data-test attribute is gone',
    room: { ...ordinary, id: '00000000000000c3' },
    change: (html) => html.replace(/ data-(test|ev-label)="[^"]*"/g, ''),
  },
  {
    name: 'g3-no-ids',
    what: 'the items have lost their ids',
    room: { ...ordinary, id: '00000000000000c4' },
    change: (html) => html.replace(/ id="story_[^"]*"/g, ''),
  },
  {
    name: 'g3-no-wrappers',
    what: 'ids, item wrappers and containers are renamed, sections remain: runs can not be told',
    room: { ...ordinary, id: '00000000000000c5', entries: withoutRuns(ordinary.entries) },
    change: (html) =>
      html
        .replace(/ id="story_[^"]*"/g, '')
        .replace(/ data-test="story-container"/g, '')
        .replace(/up-d-story-item|up-d-story\b/g, 'x'),
  },
];

export const g3Pages: readonly RoomPage[] = [...plain, ...people, ...more, ...contents, ...lists].map(g3Page);
