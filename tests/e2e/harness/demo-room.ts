import type { DemoRoom } from '../../rooms/demo/page.ts';
import type { Tab } from './tab.ts';

declare global {
  interface Window {
    __room: DemoRoom;
  }
}

const room = (id: string) => `https://www.upwork.com/ab/messages/rooms/room_${id}`;

/** Addresses of the rooms in tests/rooms/demo/rooms.ts. */
export const rooms = {
  /** An hourly contract; the client asks for hours and a weekly summary. */
  bookkeeper: room('6f1c2a9be04d7730'),
  /** An interview; the client asks how milestones work. */
  developer: room('51d83ea77c0b49f2'),
  /** An hourly contract in which everything is answered. */
  assistant: room('a90b6417f2cc5d38'),
};

export const draft = (tab: Tab) => tab.evaluate(() => window.__room.editorText());
export const sends = (tab: Tab) => tab.evaluate(() => [...window.__room.sends]);
export const focusBox = (tab: Tab) => tab.evaluate(() => window.__room.editor.view.focus());

/** Changes the room as a click on the list does, without a reload. */
export const openRoom = (tab: Tab, url: string) =>
  tab.evaluate((id) => window.__room.openRoom(id), new URL(url).pathname.split('/').at(-1) ?? '');

/** The client types, then the message stands in the list. */
export const receive = (tab: Tab, text: string, quote?: { by: string; text: string }) =>
  tab.evaluate(({ text, quote }) => window.__room.receive(text, quote), { text, quote });

export const announceEvent = (tab: Tab, text: string) =>
  tab.evaluate((text) => window.__room.announce(text), text);
