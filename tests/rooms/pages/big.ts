import { type Entry, ownName } from '../conversation.ts';
import { g3Page, origin } from './page.ts';

const id = '0000000000002710';
const count = 10_000;
const client = 'Helena Brandt';

/** A day every 40 messages, runs of one to three. */
function entryAt(i: number): Entry {
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 40)));
  const date = day.toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const by = Math.floor((i * 7) / 11) % 2 === 0 ? client : ownName;
  return {
    kind: 'message',
    by,
    at: `${date} at ${1 + (i % 12)}:00 PM`,
    text: `Message number ${i}, about page ${i % 300}.`,
  };
}

/** A room of 10,000 messages; made when it is asked for. */
export const bigRoom = {
  url: `${origin}/ab/messages/rooms/room_${id}`,
  count,
  html: () =>
    g3Page({
      name: 'g3-big',
      what: '10,000 messages',
      room: {
        id,
        client,
        subtitle: 'Translation of a cook book',
        contract: true,
        older: [],
        entries: Array.from({ length: count }, (_, i) => entryAt(i)),
      },
    }).html,
};
