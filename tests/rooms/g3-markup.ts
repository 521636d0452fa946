/**
 * Markup of generation G3 of the Messages page (October 2024 to October 2026), as its public observers describe it.
 * Pure strings, so that the live demo page and the saved pages of the tests say the same.
 */
import { clockOf, dayOf, type Entry, ownName, type RoomData } from './conversation.ts';

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The same hex id for the same place in the same room, on every load. */
export function storyId(roomId: string, index: number): string {
  return `story_${roomId.slice(0, 8)}${(index + 0x1000).toString(16)}`;
}

/** One paragraph a line, the last one ending with the page's own marker. */
export function bodyHtml(text: string): string {
  const lines = text.split('\n').map((line) => escapeHtml(line) || '<br>');
  return lines
    .map((line, i) => `<p>${line}${i === lines.length - 1 ? '<span class="end-of-message"></span>' : ''}</p>`)
    .join('');
}

const palette = ['#c2410c', '#1d4ed8', '#7e22ce', '#be185d', '#0f766e'];

/** A plain coloured circle with initials, the same for the same name. */
export function avatar(name: string): string {
  const hash = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);
  const colour = name === ownName ? '#475569' : (palette[hash % palette.length] ?? '#475569');
  return `<span class="avatar" aria-hidden="true" style="background:${colour}">${escapeHtml(initials)}</span>`;
}

function dayHeader(label: string): string {
  return `<div class="story-day-header"><span class="header-timestamp">${escapeHtml(label)}</span></div>`;
}

function quoteHtml(quote: { by: string; text: string } | undefined): string {
  if (!quote) return '';
  return `<div class="reply-wrapper"><div class="quote-wrap"><strong>${escapeHtml(quote.by)}</strong><p>${escapeHtml(quote.text)}</p></div></div>`;
}

const actions =
  '<div class="story-actions"><button type="button"><span class="sr-only">Favorite message</span>☆</button>' +
  '<button type="button"><span class="sr-only">Reply to message</span>↩</button>' +
  '<button type="button"><span class="sr-only">More options</span>⋯</button></div>';

export interface StoryOptions {
  id: string;
  /** The label of the day, on the first item of it. */
  day?: string;
  /** False for the later messages of a run by one author: they have neither header nor avatar. */
  top: boolean;
}

/** One `.up-d-story-item`. */
export function storyHtml(entry: Entry, { id, day, top }: StoryOptions): string {
  const item = (inner: string) =>
    `<div class="up-d-story-item${day ? ' with-header' : ''}" id="${id}">${day ? dayHeader(day) : ''}` +
    `<div class="up-d-story" data-test="story-container"><div class="story-inner${top ? ' top' : ''}">${inner}</div></div></div>`;
  if (entry.kind === 'spacer') return `<div class="list-spacer" style="height:${entry.px}px"></div>`;
  if (entry.kind === 'skeleton') return `<div class="up-d-story-item" id="${id}"></div>`;
  if (entry.kind === 'event') {
    const by = entry.by ? `<strong>${escapeHtml(entry.by)}</strong> ` : '';
    const body = `<p>${by}${escapeHtml(entry.text)}</p>`;
    return item(
      `<div class="story-section system">${entry.by ? `<div class="story-message"><div data-test="story-message">${body}</div></div>` : body}</div>`,
    );
  }
  const header =
    top && !entry.headless
      ? `<div class="story-message-header" data-test="story-header"><span class="user-name">${escapeHtml(entry.by)}</span>` +
        `<span class="story-timestamp" title="${entry.at}">${clockOf(entry.at)}</span></div>`
      : '';
  return item(
    `<div class="avatar-section">${header ? avatar(entry.by) : ''}</div><div class="story-section">${header}${quoteHtml(entry.quote)}` +
      `${messageHtml(entry)}${filesHtml(entry.files)}</div>${actions}`,
  );
}

type Message = Entry & { kind: 'message' };

function messageHtml(entry: Message): string {
  if (entry.deleted) return '<div class="story-message deleted">This message was deleted</div>';
  const editor =
    '<div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Half edited words</p></div>';
  const edited = entry.edited ? '<span class="edited">(edited)</span>' : '';
  if (entry.editing) return `<div class="story-message">${editor}<button>Save</button></div>`;
  if (entry.files && entry.text === '') return '';
  return `<div class="story-message"><div class="up-d-message" data-test="story-message">${entry.html ?? bodyHtml(entry.text)}${edited}</div></div>`;
}

function filesHtml(files: readonly string[] | undefined): string {
  const items = files?.map(
    (file) => `<div class="attachment-item">${escapeHtml(file)} <span>48 kB</span></div>`,
  );
  return items ? `<div class="up-d-story-reference">${items.join('')}</div>` : '';
}

function dayOfEntry(entry: Entry): string | undefined {
  if (entry.kind === 'message') return dayOf(entry.at);
  return entry.kind === 'event' ? entry.day : undefined;
}

/** The items of a list, grouped as the page groups them: a run by one author on one day has one header. */
export function storiesHtml(entries: readonly Entry[], ids: readonly string[]): string {
  let day: string | undefined;
  return entries
    .map((entry, i) => {
      const before = entries[i - 1];
      const newDay =
        dayOfEntry(entry) !== undefined && dayOfEntry(entry) !== day ? dayOfEntry(entry) : undefined;
      day = newDay ?? day;
      const goesOn = entry.kind === 'message' && before?.kind === 'message' && before.by === entry.by;
      const top = !goesOn || newDay !== undefined || (entry.kind === 'message' && entry.quote !== undefined);
      return storyHtml(entry, {
        id: ids[i] ?? '',
        top,
        ...(newDay ? { day: newDay } : {}),
      });
    })
    .join('');
}

/** The left column. */
export function roomsListHtml(rooms: readonly RoomData[], activeId: string | undefined): string {
  const rows = rooms.map((room) => {
    const last = room.entries.findLast((entry) => entry.kind === 'message');
    return (
      `<a class="room-list-item${room.unread && room.id !== activeId ? ' is-unread' : ''}${room.id === activeId ? ' is-active' : ''}" data-test="room-list-item" href="/ab/messages/rooms/room_${room.id}">` +
      `${avatar(room.client)}<span class="room-text"><span class="room-line"><span class="room-name" data-test="room-name">${escapeHtml(room.client)}</span>` +
      `<span class="room-time">${last?.kind === 'message' ? dayOf(last.at).split(',')[0] : ''}</span></span>` +
      `<span class="room-topic" data-test="room-topic-or-subtitle">${escapeHtml(room.subtitle)}</span>` +
      `<span class="room-preview">${escapeHtml(last?.text.split('\n')[0] ?? '')}</span></span></a>`
    );
  });
  return `<aside class="rooms-panel"><h2>Messages</h2><div class="rooms-search">Search</div><nav class="rooms-list" aria-label="Rooms">${rows.join('')}</nav></aside>`;
}

/** The top navigation, with the account's own name. */
export function navigationHtml(name: string | undefined = ownName): string {
  const account = name
    ? `<div class="is-user-profile-and-account">${avatar(name)}<strong>${escapeHtml(name)}</strong></div>`
    : '';
  return `<header class="nav-top"><span class="nav-brand">workroom</span><span class="nav-item">Find work</span><span class="nav-item">Deliver work</span><span class="nav-item nav-here">Messages</span>${account}</header>`;
}

/** Title, subtitle and the action of a contract room. */
export function roomHeaderHtml(room: RoomData): string {
  const title = room.company ? `${room.client}, ${room.company}` : room.client;
  const contract = room.contract
    ? '<a class="room-action" data-ev-label="wm_view_contract_action" href="/nx/wm/workroom/1">View contract</a>'
    : '<a class="room-action" href="/nx/proposals/1">View proposal</a>';
  return (
    `<header class="up-d-room-header">${avatar(room.client)}<div class="room-title-wrapper"><h4 data-test="room-title">${escapeHtml(title)}</h4>` +
    `<div class="room-subtitle" data-test="room-subtitle">${escapeHtml(room.subtitle)}</div></div>${contract}</header>`
  );
}

/** The compose box's surroundings; the editor is mounted into `.input-area`. */
export const composerHtml =
  '<div class="composer-container"><div class="up-d-composer"><div class="composer"><div class="input-area"></div>' +
  '<div class="up-d-composer-actions"><button type="button" aria-label="Add emoji">☺</button><button type="button" aria-label="Attach files">+</button>' +
  '<button type="button" aria-label="Message settings">⚙</button><button type="button" class="send" aria-label="Send message">➤</button></div></div></div></div>';
