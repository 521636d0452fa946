import type { Runtime } from 'webextension-polyfill';
import { webext } from '../webext.ts';

/** The number of unanswered demands in the sender's room, on the toolbar; none: no badge. */
export async function showBadge(
  { count }: { count: number },
  { tab }: Runtime.MessageSender,
): Promise<undefined> {
  if (tab?.id === undefined) return undefined;
  await webext.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#2d5b8a' });
  await webext.action.setBadgeText({ tabId: tab.id, text: count === 0 ? '' : String(count) });
  return undefined;
}
