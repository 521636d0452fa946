import type { InsertionReport, RoomStatus } from '../core/status.ts';
import { askTab } from '../messaging.ts';
import { webext } from '../webext.ts';

/** The tab that the popup serves, and what its room says; `room` is undefined where there is none. */
export interface Target {
  tabId: number | undefined;
  room: RoomStatus | undefined;
}

/**
 * The tab under the popup. `?tab=ID` names another one: the library in a window of its own.
 */
export async function findTarget(search: string): Promise<Target> {
  const named = new URLSearchParams(search).get('tab');
  const tabId = named ? Number(named) : await activeTabId();
  if (tabId === undefined) return { tabId, room: undefined };
  const room = (await askTab(tabId, 'room-status', {})) ?? (await askTab(tabId, 'page-status', {}));
  return { tabId, room };
}

/** Puts `text` into the open room's compose box; undefined when no room answered. */
export async function insertInto(target: Target, text: string): Promise<InsertionReport | undefined> {
  if (target.tabId === undefined) return undefined;
  return askTab(target.tabId, 'insert-text', { text });
}

async function activeTabId(): Promise<number | undefined> {
  const tabs = await webext.tabs.query({ active: true, currentWindow: true });
  return tabs[0]?.id;
}
