// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readRoom } from '../../src/upwork/room.ts';
import { ownName } from '../rooms/conversation.ts';
import { demoRooms } from '../rooms/demo/rooms.ts';
import {
  composerHtml,
  navigationHtml,
  roomHeaderHtml,
  roomsListHtml,
  storiesHtml,
  storyId,
} from '../rooms/g3-markup.ts';

describe.each(demoRooms.map((room) => [room.client, room] as const))('demo room of %s', (_, room) => {
  const entries = [...room.older, ...room.entries];
  const ids = entries.map((__, i) => storyId(room.id, i));
  document.body.innerHTML = `${navigationHtml()}${roomsListHtml(demoRooms, room.id)}${roomHeaderHtml(room)}<div class="story-list">${storiesHtml(entries, ids)}</div>${composerHtml}`;
  const read = readRoom(document, `https://www.upwork.com/ab/messages/rooms/room_${room.id}`);

  it('reads every message with its author and its words', () => {
    const said = entries.flatMap((entry) =>
      entry.kind === 'message' ? [{ from: entry.by === ownName ? 'me' : 'client', text: entry.text }] : [],
    );
    expect(read.messages.map(({ from, text }) => ({ from, text }))).toEqual(said);
  });

  it('knows the people and the stage', () => {
    expect(read).toMatchObject({
      id: `room_${room.id}`,
      me: ownName,
      client: room.client,
      clientFirstName: room.client.split(' ')[0],
      jobTitle: room.subtitle,
      stage: room.contract ? 'contract' : 'interview',
    });
    expect(read.company).toBe(room.company);
  });
});
