/** What the rest of the extension uses of a room. */
export { bodyOf, type Own, type Room, readRoom } from './read-room.ts';
export { type RoomWatch, type WatchOptions, watchRoom } from './watch.ts';
