/**
 * The demo room: behaves like the present Messages page as far as it is known. Enter sends, Shift+Enter breaks the line, rooms
 * change without a reload, and every send is recorded in `window.__room.sends`.
 */
import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type Entry, ownName, type RoomData } from '../conversation.ts';
import {
  composerHtml,
  escapeHtml,
  navigationHtml,
  roomHeaderHtml,
  roomsListHtml,
  storiesHtml,
  storyId,
} from '../g3-markup.ts';
import { demoRooms } from './rooms.ts';
import './style.css';

/** What tests use of the page. */
export interface DemoRoom {
  /** The text of everything that was sent, oldest first, over all rooms. */
  sends: string[];
  editor: Editor;
  /** The client is typing, then the message arrives; resolves when it stands in the list. */
  receive(text: string, quote?: { by: string; text: string }): Promise<void>;
  /** A system event, as the page writes it between the messages. */
  announce(text: string): void;
  /** Changes the room as a click on the list does; resolves when it is shown. */
  openRoom(id: string): Promise<void>;
  /** Loads what is above, as scrolling up does. */
  loadOlder(): void;
  /** Renders the whole page anew from its data, as a framework does that lost its nodes. */
  rerender(): void;
  editorText(): string;
  editorJSON(): unknown;
}

declare global {
  interface Window {
    __room: DemoRoom;
  }
}

interface State {
  room: RoomData;
  entries: Entry[];
  /** Index in the whole conversation of the first entry that is shown. */
  firstIndex: number;
}

const app = document.createElement('div');
app.id = '__nuxt';
document.body.append(app);

const sends: string[] = [];
const states = new Map<string, State>();
const drafts = new Map<string, unknown>();
let editor: Editor | undefined;
let current: State | undefined;

function stateOf(room: RoomData): State {
  const state = states.get(room.id) ?? {
    room,
    entries: [...room.entries],
    firstIndex: room.older.length,
  };
  states.set(room.id, state);
  return state;
}

function roomAt(pathname: string): RoomData | undefined {
  const id = /room_([0-9a-f]+)/.exec(pathname)?.[1];
  return demoRooms.find((room) => room.id === id);
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the demo room has no ${selector}`);
  return element;
}

function renderList(): void {
  if (!current) return;
  const { room, entries, firstIndex } = current;
  const ids = entries.map((_, i) => storyId(room.id, firstIndex + i));
  const holder = document.createElement('div');
  holder.innerHTML = storiesHtml(entries, ids);
  const list = find('.story-list');
  const kept = new Map([...list.children].map((child) => [child.id, child]));
  // Keyed like a framework's list: items that are the same stay the same nodes.
  list.replaceChildren(
    ...[...holder.children].map((fresh) => {
      const old = kept.get(fresh.id);
      return old?.outerHTML === fresh.outerHTML ? old : fresh;
    }),
  );
}

function addEntry(entry: Entry): void {
  if (!current) return;
  current.entries.push(entry);
  const { room, entries, firstIndex } = current;
  const ids = entries.map((_, i) => storyId(room.id, firstIndex + i));
  const holder = document.createElement('div');
  holder.innerHTML = storiesHtml(entries, ids);
  const fresh = holder.lastElementChild;
  if (fresh) find('.story-list').append(fresh);
}

const now = 'November 19, 2026 at 9:41 AM';

function send(): boolean {
  const text = editor?.getText({ blockSeparator: '\n' }) ?? '';
  if (text.trim() === '') return true;
  sends.push(text);
  editor?.commands.clearContent(true);
  addEntry({ kind: 'message', by: ownName, at: now, text });
  return true;
}

const enterSends = Extension.create({
  name: 'enterSends',
  priority: 1000,
  addKeyboardShortcuts: () => ({ Enter: () => send() }),
});

function mountEditor(roomId: string): void {
  const content = drafts.get(roomId);
  editor = new Editor({
    element: find('.input-area'),
    extensions: [StarterKit, enterSends],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Send a message',
      },
    },
    ...(content ? { content: content as string } : {}),
  });
  find('.composer .send').addEventListener('click', send);
}

function render(): void {
  if (current && editor) drafts.set(current.room.id, editor.getJSON());
  editor?.destroy();
  editor = undefined;
  const room = roomAt(location.pathname);
  const main = room
    ? `<main class="room">${roomHeaderHtml(room)}<div id="story-viewport" class="scroll-wrapper"><div class="story-list" aria-label="Conversation"></div></div>` +
      `<div class="typing" hidden></div>${composerHtml}</main>`
    : '<main class="room empty"><p>Select a conversation</p></main>';
  app.innerHTML = `${navigationHtml()}<div class="messages-page">${roomsListHtml(demoRooms, room?.id)}${main}</div>`;
  current = room ? stateOf(room) : undefined;
  if (!room) return;
  renderList();
  mountEditor(room.id);
  const viewport = find('#story-viewport');
  viewport.addEventListener('scroll', () => {
    const top = viewport.scrollHeight - viewport.clientHeight + viewport.scrollTop;
    if (top < 4 && viewport.scrollTop < 0) loadOlder();
  });
}

function loadOlder(): void {
  if (!current || current.firstIndex === 0) return;
  current.entries.unshift(...current.room.older);
  current.firstIndex = 0;
  renderList();
}

function frame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** As a router does it: the address first, then an empty room, then its content. */
async function openRoom(id: string): Promise<void> {
  if (current && editor) drafts.set(current.room.id, editor.getJSON());
  history.pushState({}, '', `/ab/messages/rooms/room_${id.replace(/^room_/, '')}`);
  await showRoute();
}

async function showRoute(): Promise<void> {
  const list = document.querySelector('.story-list');
  await frame();
  list?.replaceChildren();
  await frame();
  render();
}

async function receive(text: string, quote?: { by: string; text: string }): Promise<void> {
  if (!current) throw new Error('no room is open');
  const { client } = current.room;
  const typing = find('.typing');
  typing.innerHTML = `<span>${escapeHtml(client)} is typing…</span>`;
  typing.hidden = false;
  await frame();
  typing.hidden = true;
  typing.replaceChildren();
  addEntry({ kind: 'message', by: client, at: now, text, ...(quote ? { quote } : {}) });
}

document.addEventListener('click', (event) => {
  const row = event.target instanceof Element ? event.target.closest('a') : undefined;
  if (!row) return;
  event.preventDefault();
  const id = /room_([0-9a-f]+)/.exec(row.pathname)?.[1];
  if (id) void openRoom(id);
});
addEventListener('popstate', () => void showRoute());

// As the real site does: the inbox re-opens the last room.
const firstRoom = demoRooms[0];
if (firstRoom && /^\/ab\/messages(\/rooms)?\/?$/.test(location.pathname)) {
  history.replaceState({}, '', `/ab/messages/rooms/room_${firstRoom.id}${location.search}`);
}
render();

window.__room = {
  sends,
  receive,
  announce: (text) => addEntry({ kind: 'event', text }),
  openRoom,
  loadOlder,
  rerender: render,
  get editor() {
    if (!editor) throw new Error('no room is open');
    return editor;
  },
  editorText: () => editor?.getText({ blockSeparator: '\n' }) ?? '',
  editorJSON: () => editor?.getJSON(),
};
