import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoomStatus } from '../../src/core/status.ts';
import { demoRooms } from '../rooms/demo/rooms.ts';
import { bigRoom } from '../rooms/pages/big.ts';
import { origin } from '../rooms/pages/page.ts';
import { proposalRoom } from '../rooms/pages/proposal.ts';
import { answer } from '../rooms/serve.ts';
import { rooms } from './harness/demo-room.ts';
import { browserNames, builtExtension, launch, type Tab, type TestBrowser } from './harness/index.ts';
import { roomStatus } from './room-status.ts';

describe.each(browserNames)('the extension reads, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  let asking: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
    asking = await browser.newTab();
    await asking.goto(browser.extensionUrl('src/options/index.html'));
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await browser.newTab();
  });
  afterEach(() => tab.close());

  const frameRoom = `room_${proposalRoom?.id}`;
  const isFramed = (found: RoomStatus) => found.roomId === frameRoom && found.suggestions.length > 0;
  const said = (index: number) =>
    demoRooms[index]?.entries.filter((entry) => entry.kind === 'message').length ?? 0;
  const counted = (count: number) =>
    new RegExp(`^compose box: found by rule 1; ${count} messages: .* 0 unknown$`);

  it('the room in a proposal’s frame', async () => {
    await tab.goto(`${origin}/nx/proposals/1001`);
    const status = await roomStatus(asking, isFramed, 'the framed room');
    expect(status.clientFirstName).toBe('Tobias');
    expect(status.selfCheck).toMatch(counted(said(1)));
  });

  it('the room in a frame that comes late, and not before', async () => {
    await tab.goto(`${origin}/ab/proposals/1002`);
    await tab.evaluate(() => (window as unknown as { addRoom: () => void }).addRoom());
    const status = await roomStatus(asking, isFramed, 'the late room');
    expect(status.selfCheck).toMatch(counted(said(1)));
  });

  it('a room of 10,000 messages, and the one that arrives', async () => {
    await tab.goto(bigRoom.url);
    await roomStatus(asking, ({ selfCheck }) => counted(bigRoom.count).test(selfCheck), 'all messages');
    await tab.evaluate(() => {
      const list = document.querySelector('.story-list') as HTMLElement;
      const copy = list.lastElementChild?.cloneNode(true) as HTMLElement;
      copy.id = 'story_arrived';
      list.append(copy);
    });
    await roomStatus(
      asking,
      ({ selfCheck }) => counted(bigRoom.count + 1).test(selfCheck),
      'one more message',
    );
  });

  it('two tabs, each its own room', async () => {
    await tab.goto(rooms.bookkeeper);
    await roomStatus(asking, (found) => found.clientFirstName === 'Marta', 'the first room');
    const other = await browser.newTab();
    await other.goto(rooms.developer);
    await roomStatus(asking, (found) => found.clientFirstName === 'Marta', 'the first room still');
    await tab.close();
    const status = await roomStatus(asking, (found) => found.clientFirstName === 'Tobias', 'the second room');
    expect(status.roomId).toBe(frameRoom);
    tab = other;
  });

  // Headless Chromium shows all of its tabs at once.
  it.runIf(name === 'firefox')('nothing while the tab is hidden, and all of it afterwards', async () => {
    await tab.goto(rooms.bookkeeper);
    await roomStatus(asking, ({ selfCheck }) => counted(said(0)).test(selfCheck), 'the room');
    await asking.bringToFront();
    await tab.evaluate(async () => {
      if (document.visibilityState === 'visible') throw new Error('The tab is not hidden');
      await window.__room.receive('Behind your back');
    });
    const hidden = await roomStatus(asking, (found) => found.clientFirstName === 'Marta', 'its answer');
    expect(hidden.selfCheck).toMatch(counted(said(0)));
    await tab.bringToFront();
    await roomStatus(asking, ({ selfCheck }) => counted(said(0) + 1).test(selfCheck), 'what was missed');
  });

  it('a room that comes back from the back/forward cache', async () => {
    await tab.goto(rooms.bookkeeper);
    await roomStatus(asking, (found) => found.clientFirstName === 'Marta', 'the room');
    await tab.goto(`${origin}/nx/proposals/1001`);
    await roomStatus(asking, isFramed, 'the framed room');
    await tab.evaluate(() => history.back());
    await tab.waitFor(() => window.__room !== undefined);
    await tab.evaluate(() => window.__room.receive('Back again?'));
    const status = await roomStatus(
      asking,
      ({ selfCheck }) => counted(said(0) + 1).test(selfCheck),
      'the room again',
    );
    expect(status.clientFirstName).toBe('Marta');
  });
});
