import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../src/core/model.ts';
import { planImport } from '../../../src/storage/exchange/import.ts';
import type { Items } from '../../../src/storage/schema.ts';

/** What an import must lead to: counts, or the message that refuses the whole file. */
interface Case {
  file: string;
  content: string | Uint8Array<ArrayBuffer>;
  refused?: RegExp;
  added?: readonly Partial<Snippet>[] | number;
  changed?: number;
  /** One pattern a skipped thing, in order. */
  skipped?: readonly RegExp[];
  notes?: readonly RegExp[];
}

const ours: Snippet = {
  id: 'ours/one',
  title: 'Our hours',
  body: 'I plan my day.',
  labels: ['fixed-hours'],
  updatedAt: 0,
};
const mine: Snippet = {
  id: 'mine',
  title: 'Mine',
  body: 'My text.',
  labels: [],
  abbreviation: 'me',
  updatedAt: 5,
};
const originals = { snippets: [ours], links: [] };
const stored: Items = { version: 1, 'reply:mine': { id: 'mine', updatedAt: 5, whole: mine } };

const own = (items: object, version: unknown = 1) =>
  JSON.stringify({ format: 'gentle-reminder', version, items });
const record = (reply: Partial<Snippet> & { id: string }) => ({
  [`reply:${reply.id}`]: {
    id: reply.id,
    updatedAt: 9,
    whole: { title: 'T', body: 'B', labels: [], updatedAt: 9, ...reply },
  },
});
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const lines = (...all: string[]) => all.join('\n');

const cases: readonly Case[] = [
  // Good files of our own.
  { file: 'own, a new reply', content: own(record({ id: 'a', title: 'New' })), added: [{ title: 'New' }] },
  {
    file: 'own, everything that can be stored',
    content: own({
      ...record({ id: 'a' }),
      'reply:ours/one': { id: 'ours/one', updatedAt: 3, marks: { favourite: true } },
      'room:room_1': { roomId: 'room_1', answered: [], inserted: [], mutedLabels: [], dismissed: [] },
      profile: { replyPromiseHours: 12, holidays: [], updatedAt: 1 },
      settings: { labelsOff: [], sensitivity: 0.5, country: 'us', reminderLine: true },
    }),
    added: 5,
  },
  {
    file: 'own, what is there already',
    content: own({ 'reply:mine': stored['reply:mine'] }),
    skipped: [/already/],
  },
  { file: 'own, other words under an id that is there', content: own(record({ id: 'mine' })), changed: 1 },
  {
    file: 'own, a deletion of one of ours',
    content: own({ 'reply:ours/one': { id: 'ours/one', updatedAt: 3, gone: true } }),
    added: 1,
  },
  { file: 'own, of a newer version', content: own({}, 99), refused: /newer/ },
  {
    file: 'own, without its items',
    content: JSON.stringify({ format: 'gentle-reminder', version: 1 }),
    refused: /not in order/,
  },
  {
    file: 'own, a damaged item among good ones',
    content: own({ ...record({ id: 'a' }), 'reply:b': { id: 'b' } }),
    added: 1,
    skipped: [/not in order/],
  },
  { file: 'own, an unknown key', content: own({ secrets: { a: 1 } }), skipped: [/not in order/] },
  {
    file: 'own, an id that is not its key',
    content: own({ 'reply:x': record({ id: 'y' })['reply:y'] }),
    skipped: [/not in order/],
  },
  {
    file: 'own, a variable that does not exist',
    content: own(record({ id: 'a', body: '{{nonsense}}' })),
    skipped: [/nonsense/],
  },

  // Our table, as a spreadsheet gives it back.
  {
    file: 'table',
    content: lines('title,text,answers', 'A,"Line 1', 'Line 2",fixed-hours always-on'),
    added: [{ title: 'A', body: 'Line 1\nLine 2', labels: ['fixed-hours', 'always-on'] }],
  },
  {
    file: 'table, semicolons, Windows line ends, a mark of byte order',
    content: '\uFEFFTitle;Text;Tags\r\nA;B;"x, y"\r\n',
    added: [{ title: 'A', body: 'B', tags: ['x', 'y'] }],
  },
  { file: 'table, tabs, UTF-16', content: utf16('title\ttext\nA\tGrüße'), added: [{ body: 'Grüße' }] },
  {
    file: 'table, old Windows code page',
    content: latin('title,text\nA,Caf\u00e9'),
    added: [{ body: 'Café' }],
  },
  { file: 'table, formulas marked as text', content: "title,text\nA,'=1+1", added: [{ body: '=1+1' }] },
  {
    file: 'table, unchanged one of ours',
    content: lines('id,title,text,answers', 'ours/one,Our hours,I plan my day.,fixed-hours'),
    skipped: [/already/],
  },
  { file: 'table, same title and other text', content: lines('title,text', 'mine,Other text'), changed: 1 },
  {
    file: 'table, the same reply twice',
    content: lines('title,text', 'A,B', 'A,B'),
    added: 1,
    skipped: [/already/],
  },
  {
    file: 'table, a row without text',
    content: lines('title,text', 'A,B', 'C,'),
    added: 1,
    skipped: [/no text/],
  },
  {
    file: 'table, an abbreviation that is taken',
    content: lines('title,text,abbreviation', 'A,B,me'),
    added: [{ title: 'A' }],
    notes: [/;me belongs to “Mine”/],
  },
  {
    file: 'table, an unknown label',
    content: lines('title,text,answers', 'A,B,fixed-hours', 'C,D,fixed-horse'),
    refused: /Line 3: .*fixed-horse/,
  },
  {
    file: 'table, a quotation mark that is not closed',
    content: lines('title,text', 'A,B', 'C,"D', 'E,F'),
    refused: /Line 3: .*quotation/,
  },
  {
    file: 'table, unknown columns',
    content: lines('alpha,beta,gamma,delta', '1,2,3,4'),
    refused: /Line 1: .*alpha/,
  },

  // Other programs.
  {
    file: 'Text Blaze',
    content: JSON.stringify({
      folders: [
        {
          name: 'Work',
          snippets: [{ name: 'Due', shortcut: '/due', text: 'Done by {formtext: name=deadline}.{cursor}' }],
        },
      ],
    }),
    added: [{ title: 'Due', abbreviation: 'due', tags: ['Work'], body: 'Done by {{ask: deadline}}.' }],
  },
  {
    file: 'Text Blaze, rich text only',
    content: JSON.stringify({
      folders: [{ name: '', snippets: [{ name: 'R', html: '<p>Hi</p><p>A &amp; <b>B</b><br>C</p>' }] }],
    }),
    added: [{ body: 'Hi\n\nA & B\nC' }],
  },
  {
    file: 'Briskine table',
    content: lines(
      'id,title,shortcut,subject,cc,bcc,to,tags,body',
      '1,Hello,h,,,,,"a, b","<div>Hi {{to.first_name}},</div><div>{{from.name}}</div>"',
    ),
    added: [
      {
        title: 'Hello',
        abbreviation: 'h',
        tags: ['a', 'b'],
        body: 'Hi {{client_first_name | there}},\n{{my_name}}',
      },
    ],
  },
  {
    file: 'Briskine JSON',
    content: JSON.stringify({ templates: [{ title: 'Hello', shortcut: 'h', body: 'Hi {{account.team}}' }] }),
    added: [{ body: 'Hi {{ask: account.team}}' }],
  },
  {
    file: 'TextExpander, no header',
    content: lines(';sig,"Best,', 'Ana",Signature', ';due,By %filltext:name=day%%|,'),
    added: [
      { title: 'Signature', abbreviation: 'sig', body: 'Best,\nAna' },
      { title: ';due', abbreviation: 'due', body: 'By {{ask: day}}' },
    ],
  },
  {
    file: 'TextExpander, with header',
    content: lines('abbreviation,snippet,label', 'sig,Best,Signature'),
    added: [{ title: 'Signature' }],
  },
  { file: 'JSON of a program that is not known', content: '{"notes":[]}', refused: /no program/ },

  // Broken, huge, hostile.
  { file: 'JSON cut off', content: '{"format":"gentle-reminder",\n"items":{', refused: /Line 2: .*JSON/ },
  { file: 'JSON with a comma too many', content: '{\n"a": 1,\n}', refused: /Line 3: .*JSON/ },
  { file: 'empty', content: '', refused: /empty/ },
  { file: 'blanks only', content: ' \n\t\n', refused: /empty/ },
  {
    file: 'a picture',
    content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    refused: /not a text file/,
  },
  { file: 'larger than 5 MB', content: `title,text\nA,${'x'.repeat(5_000_001)}`, refused: /5 MB/ },
  {
    file: 'a text longer than any message',
    content: `title,text\nA,${'x'.repeat(20_001)}`,
    skipped: [/longer than/],
  },
  {
    file: 'more replies than fit',
    content: `title,text\n${Array.from({ length: 5_001 }, (_, n) => `T${n},B`).join('\n')}`,
    added: 5_000,
    skipped: [/only 5000/],
  },
  { file: 'nested beyond any use', content: '['.repeat(200_000), refused: /./ },
  {
    file: 'a name that reaches for prototypes',
    content:
      '{"format":"gentle-reminder","version":1,"items":{"__proto__":{"polluted":true},"reply:constructor":{"id":"constructor"}}}',
    skipped: [/not in order/, /not in order/],
  },
  {
    file: 'script in rich text',
    content: JSON.stringify([
      { title: 'X', shortcut: '', body: '<p>Hi<script>alert(1)</script></p><img src=x onerror=alert(1)>' },
    ]),
    added: [{ body: 'Hi' }],
  },
  {
    file: 'a link to a script',
    content: own({
      'link:l': {
        id: 'l',
        updatedAt: 1,
        whole: {
          id: 'l',
          title: 'L',
          url: 'javascript:alert(1)',
          audience: 'both',
          kind: 'own',
          topics: [],
          summary: '',
          enterprise: false,
        },
      },
    }),
    skipped: [/not in order/],
  },
  {
    file: 'hidden control characters',
    content: 'title,text\nA\u202Eb,C\u0007D\u2066',
    added: [{ title: 'Ab', body: 'CD' }],
  },
];

const bytesOf = (content: Case['content']) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe(`importing ${cases.length} files`, () => {
  it.each(cases)('$file', ({ content, refused, added = 0, changed = 0, skipped = [], notes = [] }) => {
    let ids = 0;
    const before = structuredClone(stored);
    const plan = () => planImport(bytesOf(content), stored, originals, 100, () => `new-${ids++}`);
    if (refused) {
      expect(plan).toThrow(refused);
    } else {
      const made = plan();
      const replies = made.added.map(({ item }) => (item as { whole?: Snippet }).whole);
      if (typeof added === 'number') expect(made.added).toHaveLength(added);
      else expect(replies).toEqual(added.map((part) => expect.objectContaining(part)));
      expect(made.changed).toHaveLength(changed);
      expect(made.skipped.map(({ reason }) => reason)).toEqual(
        skipped.map((pattern) => expect.stringMatching(pattern)),
      );
      expect(made.notes).toEqual(notes.map((pattern) => expect.stringMatching(pattern)));
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
    expect(stored).toEqual(before);
  });

  it('names the line of what it skips', () => {
    const plan = planImport(bytesOf('title,text\n"A\nA",B\nC,'), stored, originals);
    expect(plan.skipped).toEqual([{ title: 'C', reason: 'it has no text', line: 4 }]);
  });
});
