import type { Author } from '../../src/core/model.ts';

/** What stands in a room, before it becomes a page. All people are invented. */
export type Entry =
  | { kind: 'event'; text: string; by?: string; day?: string }
  | {
      kind: 'message';
      by: string;
      /** As the page's `title` says it: "November 19, 2026 at 2:07 PM". */
      at: string;
      /** Each line is a paragraph; see `bodyHtml` for anything richer. */
      text: string;
      /** Body markup where paragraphs are not enough. */
      html?: string;
      quote?: { by: string; text: string };
      /** Taken back: no words are left. */
      deleted?: boolean;
      /** The page marks it as edited. */
      edited?: boolean;
      /** Names of files that go with it. */
      files?: readonly string[];
      /** The inline editor of a sent message is open in it. */
      editing?: boolean;
      /** No header although it begins a run: the page lost it. */
      headless?: boolean;
      /** Whose words a careful reader takes it for, where that is not plain from the name. */
      expect?: Author;
    }
  /** An item whose content comes later; a plain spacer where several are left out. */
  | { kind: 'skeleton' }
  | { kind: 'spacer'; px: number };

export interface RoomData {
  /** Hex digits behind `room_`. */
  id: string;
  client: string;
  company?: string;
  /** Job or contract title. */
  subtitle: string;
  contract: boolean;
  unread?: boolean;
  /** Loaded when the list is scrolled up. */
  older: readonly Entry[];
  entries: readonly Entry[];
}

/** The name in the top navigation of every page. */
export const ownName = 'Nora Hale';

/** "November 19, 2026" of "November 19, 2026 at 2:07 PM". */
export function dayOf(at: string): string {
  return at.split(' at ')[0] ?? at;
}

/** "2:07 PM" of "November 19, 2026 at 2:07 PM". */
export function clockOf(at: string): string {
  return at.split(' at ')[1] ?? at;
}
