import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Author, ChatMessage } from '../../src/core/model.ts';
import { type RoomPage, roomPages } from '../rooms/pages/index.ts';
import { answer } from '../rooms/serve.ts';
import { browserNames, launch, type Tab, type TestBrowser } from './harness/index.ts';
import { loadReader } from './reader.ts';

interface Read {
  messages: readonly ChatMessage[];
  clientFirstName: string | undefined;
  stage: string;
  contract: string;
  composeBox: boolean;
  selfCheck: string;
}

async function read(tab: Tab, page: RoomPage): Promise<Read> {
  await tab.goto(page.url);
  await loadReader(tab);
  const json = await tab.evaluate((own) => {
    const room = window.__reader.read(location.href, own);
    const { messages, clientFirstName, stage, contract, composeBox, selfCheck } = room;
    return JSON.stringify({ messages, clientFirstName, stage, contract, composeBox, selfCheck });
  }, page.own);
  return JSON.parse(json) as Read;
}

/** How many messages of a side were read as such, of how many there are: "7/7". */
function right(page: RoomPage, room: Read, side: Author): string {
  const wanted = page.expected.messages.filter((message) => message.from === side);
  const found = room.messages.filter((message) => message.from === side).map((message) => message.text);
  const hits = wanted.filter((message) => {
    const at = found.indexOf(message.text);
    if (at >= 0) found.splice(at, 1);
    // On an unknown page, what is not read at all is silent as well.
    return at >= 0 || (side === 'unknown' && page.generation === 'unknown');
  });
  return `${hits.length}/${wanted.length}`;
}

function takenWrongly(page: RoomPage, room: Read): number {
  const theirs = page.expected.messages
    .filter((message) => message.from === 'client')
    .map((message) => message.text);
  return room.messages.filter((message) => message.from === 'client' && !theirs.includes(message.text))
    .length;
}

function rowOf(page: RoomPage, room: Read): string {
  const cells = [
    page.name,
    page.what,
    /compose box: found by rule \d/.exec(room.selfCheck)?.[0].slice('compose box: found by '.length) ?? 'no',
    right(page, room, 'client'),
    right(page, room, 'me'),
    right(page, room, 'unknown'),
    takenWrongly(page, room),
    room.clientFirstName ?? '(none)',
    room.contract === 'unknown' ? room.stage : `${room.stage}, ${room.contract}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  '| page | what | compose box | client right | own right | unknown right | taken wrongly | first name | stage |',
  '|---|---|---|---|---|---|---|---|---|',
];
const docs = new URL('../../docs/reading.md', import.meta.url);

describe.each(browserNames)('room pages in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  const rows = new Map<string, string>();

  beforeAll(async () => {
    browser = await launch(name, { answer });
    tab = await browser.newTab();
  });
  afterAll(() => browser.close());

  it.each(roomPages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const room = await read(tab, page);
    rows.set(page.name, rowOf(page, room));
    const { messages, ...expected } = page.expected;
    expect(takenWrongly(page, room)).toBe(0);
    expect(JSON.parse(JSON.stringify(room))).toMatchObject(JSON.parse(JSON.stringify(expected)));
    expect(room.clientFirstName).toBe(expected.clientFirstName);
    const isKnown = (message: { from: Author }) =>
      page.generation !== 'unknown' || message.from !== 'unknown';
    expect(room.messages.filter(isKnown).map(({ from, text }) => ({ from, text }))).toEqual(
      messages.filter(isKnown),
    );
  });

  it('gives the table in docs/reading.md', () => {
    const table = [...head, ...roomPages.map((page) => rows.get(page.name))].join('\n');
    const before = readFileSync(docs, 'utf8');
    const after = before.replace(
      /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/,
      (_, open, close) => `${open}${table}\n${close}`,
    );
    if (process.env.UPDATE_DOCS && name === 'chromium') writeFileSync(docs, after);
    else expect(after).toBe(before);
  });
});
