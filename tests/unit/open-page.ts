import { type Room, readRoom } from '../../src/upwork/room.ts';
import type { RoomPage } from '../rooms/pages/index.ts';

/** Shows a page's body in the test's document, which loads nothing. */
export function show(page: RoomPage): void {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page.html)?.[1] ?? '';
}

/** Reads a saved page as the extension would. */
export function open(page: RoomPage): Room {
  show(page);
  return readRoom(document, page.url, page.own);
}
