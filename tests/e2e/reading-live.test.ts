import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Entry, ownName } from '../rooms/conversation.ts';
import { demoRooms } from '../rooms/demo/rooms.ts';
import { bigRoom } from '../rooms/pages/big.ts';
import { origin } from '../rooms/pages/page.ts';
import { answer } from '../rooms/serve.ts';
import { installCounter, visitsFor } from './count-visits.ts';
import { browserNames, launch, painted, type Tab, type TestBrowser } from './harness/index.ts';
import { loadReader } from './reader.ts';

const [bakery, orders] = demoRooms;
if (!bakery || !orders) throw new Error('the demo has two rooms at least');
const addressOf = (id: string) => `${origin}/ab/messages/rooms/room_${id}`;

function said(entries: readonly Entry[], client: string): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'message') return [];
    return [`${entry.by === client ? 'client' : entry.by === ownName ? 'me' : 'unknown'}: ${entry.text}`];
  });
}

/** Waits until the newest report fulfils the wish, and gives its messages. */
async function messages(tab: Tab, wanted: { id: string; count: number }): Promise<string[]> {
  await tab.waitFor(({ id, count }) => {
    const room = window.__reader.reports.at(-1)?.room;
    return room?.id === `room_${id}` && room.messages.length === count;
  }, wanted);
  return tab.evaluate(() =>
    (window.__reader.reports.at(-1)?.room?.messages ?? []).map(({ from, text }) => `${from}: ${text}`),
  );
}

describe.each(browserNames)('a live room in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, { answer });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await browser.newTab();
  });
  afterEach(() => tab.close());

  const openDemo = async () => {
    await tab.goto(addressOf(bakery.id));
    await loadReader(tab);
    await tab.evaluate(() => void window.__reader.watch({}));
  };
  const talk = said(bakery.entries, bakery.client);

  it('hears a message that arrives', async () => {
    await openDemo();
    await tab.evaluate(() => window.__room.receive('Are you there?'));
    expect(await messages(tab, { id: bakery.id, count: talk.length + 1 })).toEqual([
      ...talk,
      'client: Are you there?',
    ]);
  });

  it('reads what is loaded above, in its place', async () => {
    await openDemo();
    await tab.evaluate(() => window.__room.loadOlder());
    const all = [...said(bakery.older, bakery.client), ...talk];
    expect(await messages(tab, { id: bakery.id, count: all.length })).toEqual(all);
  });

  it('follows room changes, there and back, and never mixes two rooms', async () => {
    await openDemo();
    await tab.evaluate((id) => window.__room.openRoom(id), orders.id);
    const other = said(orders.entries, orders.client);
    expect(await messages(tab, { id: orders.id, count: other.length })).toEqual(other);
    await tab.evaluate(() => history.back());
    expect(await messages(tab, { id: bakery.id, count: talk.length })).toEqual(talk);
    const seen = await tab.evaluate(() =>
      window.__reader.reports.map(({ room }) => [
        room?.id ?? '',
        ...(room?.messages ?? []).map((m) => m.text),
      ]),
    );
    const texts = new Map(
      [bakery, orders].map(({ id, entries }) => [
        `room_${id}`,
        entries.flatMap((e) => (e.kind === 'message' ? [e.text] : [])),
      ]),
    );
    for (const [id, ...lines] of seen) {
      for (const line of lines) expect(texts.get(id ?? '')).toContain(line);
    }
  });

  it('survives a page that renders itself anew', async () => {
    await openDemo();
    await tab.evaluate(async () => {
      window.__room.rerender();
      await window.__room.receive('After the rendering');
    });
    expect(await messages(tab, { id: bakery.id, count: talk.length + 1 })).toEqual([
      ...talk,
      'client: After the rendering',
    ]);
  });

  it('says nothing while the freelancer types', async () => {
    await openDemo();
    const before = await tab.evaluate(() => window.__reader.reports.length);
    await tab.evaluate(() => void window.__room.editor.commands.focus());
    await tab.waitFor(() => document.activeElement === window.__room.editor.view.dom);
    await tab.type('Dear Marta');
    await tab.waitFor(() => window.__room.editorText() === 'Dear Marta');
    await painted(tab);
    expect(await tab.evaluate(() => window.__reader.reports.length)).toBe(before);
  });

  it.each([
    ['nx/proposals/1001', 'at once'],
    ['ab/proposals/1002', 'late'],
  ])('reads the room in the frame of /%s, which comes %s', async (path, when) => {
    await tab.goto(`${origin}/${path}`);
    if (when === 'late') {
      await tab.evaluate(() => (window as unknown as { addRoom: () => void }).addRoom());
    }
    await tab.waitFor(() => document.querySelector('iframe')?.contentWindow?.__room !== undefined);
    const room = await tab.evaluate(async () => {
      const frame = document.querySelector('iframe')?.contentWindow as Window;
      // The frame of a proposal has no navigation of its own: the name is the outer page's.
      frame.document.querySelector('.is-user-profile-and-account')?.remove();
      const script = frame.document.createElement('script');
      script.src = '/__rooms/reader.js';
      await new Promise((resolve) => {
        script.onload = resolve;
        frame.document.head.append(script);
      });
      const { me, stage, messages } = frame.__reader.read(frame.location.href, {});
      return { me, stage, messages: messages.map(({ from, text }) => `${from}: ${text}`) };
    });
    expect(room).toEqual({ me: ownName, stage: 'interview', messages: said(orders.entries, orders.client) });
  });

  it('reads a list whose nodes stand in any order, each put at its place', async () => {
    await tab.goto(addressOf('00000000000000a1'));
    await loadReader(tab);
    const texts = await tab.evaluate(() => {
      const list = document.querySelector('.story-list') as HTMLElement;
      const items = [...list.children] as HTMLElement[];
      const tops = items.map((item) => item.offsetTop);
      const heights = items.map((item) => item.offsetHeight);
      let top = 0;
      items.forEach((item, i) => {
        item.style.cssText = `position:absolute;top:0;height:${heights[i]}px;transform:translateY(${top}px)`;
        top += heights[i] ?? 0;
      });
      list.style.cssText = `position:relative;height:${top}px`;
      list.append(...items.reverse());
      const { messages } = window.__reader.read(location.href, {});
      return { tops, said: messages.map(({ from, text }) => `${from}: ${text.slice(0, 12)}`) };
    });
    expect(texts.said).toEqual([
      'client: Good morning',
      'client: We need you ',
      'me: Do you mean ',
      'me: Please send ',
      'client: No, that was',
    ]);
  });

  it('reads a new message among 10,000 without a look at the others', async () => {
    await tab.goto(bigRoom.url);
    await loadReader(tab);
    await installCounter(tab);
    await tab.evaluate(() => void window.__reader.watch({}));
    expect(await tab.evaluate(() => window.__reader.reports.at(-1)?.room?.messages.length)).toBe(
      bigRoom.count,
    );
    const visits = await visitsFor(tab, () => {
      const list = document.querySelector('.story-list') as HTMLElement;
      const copy = list.lastElementChild?.cloneNode(true) as HTMLElement;
      copy.id = 'story_new';
      list.append(copy);
    });
    expect(await tab.evaluate(() => window.__reader.reports.at(-1)?.room?.messages.length)).toBe(
      bigRoom.count + 1,
    );
    // The new one, and the one before it, whose run it may belong to.
    expect(visits.items).toBeLessThanOrEqual(2);
    expect(visits.searches).toBe(0);
    expect(visits.nodes).toBeLessThan(60);
    expect(visits.items).toBeGreaterThan(0);
    console.log(`${name}: a new message among ${bigRoom.count}: ${JSON.stringify(visits)}`);
  });

  it('looks at no message when something else changes, 10,000 messages or not', async () => {
    await tab.goto(bigRoom.url);
    await loadReader(tab);
    await installCounter(tab);
    await tab.evaluate(() => void window.__reader.watch({}));
    const visits = await visitsFor(tab, () => document.querySelector('main')?.append('Helena is typing'));
    expect(visits.items).toBe(0);
    expect(visits.searches).toBeGreaterThan(0);
    console.log(`${name}: something else among ${bigRoom.count}: ${JSON.stringify(visits)}`);
  });
});
