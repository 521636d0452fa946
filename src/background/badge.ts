import browser, { type Runtime } from 'webextension-polyfill';

const calm = '#2d5b8a';
const due = '#a3302a';

/** The number of unanswered demands in the sender's room, on the toolbar, red when an answer is due; none: no badge. */
export async function showBadge(
  { count, isDue }: { count: number; isDue: boolean },
  { tab }: Runtime.MessageSender,
): Promise<undefined> {
  if (tab?.id === undefined) return undefined;
  await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: isDue ? due : calm });
  const text = count > 0 ? String(count) : isDue ? '!' : '';
  await browser.action.setBadgeText({ tabId: tab.id, text });
  return undefined;
}
