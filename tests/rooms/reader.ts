/** The reader by itself, for tests that run it in a page's own world and count what it does there. */
import { type Own, type Room, type RoomWatch, readRoom, watchRoom } from '../../src/upwork/room.ts';

export interface Reader {
  read(url: string, own: Own): Room;
  /** Starts watching a document (this one by default); every report is kept, the newest last. */
  watch(own: Own, doc?: Document): RoomWatch;
  stop(): void;
  reports: { room: Room | undefined; reason: string | undefined }[];
}

declare global {
  interface Window {
    __reader: Reader;
  }
}

let life = new AbortController();
const reports: Reader['reports'] = [];

window.__reader = {
  read: (url, own) => readRoom(document, url, own),
  watch(own, doc = document) {
    life.abort();
    life = new AbortController();
    const onChange = (room: Room | undefined, reason?: string) => reports.push({ room, reason });
    return watchRoom(doc, { own: () => own, signal: life.signal, onChange });
  },
  stop: () => life.abort(),
  reports,
};
