import browser from 'webextension-polyfill';
import { answerMessages, askTab } from '../messaging.ts';

// Stateless: the browser may stop this script at any moment and start it again for the next event.

answerMessages(
  {
    'badge-count': async ({ count }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return undefined;
      await browser.action.setBadgeBackgroundColor({ tabId, color: '#2d5b8a' });
      await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
      return undefined;
    },
  },
  new AbortController().signal,
);

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'insert-first-suggestion' && tab?.id !== undefined) {
    await askTab(tab.id, 'insert-first', {});
  }
});
