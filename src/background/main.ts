import browser from 'webextension-polyfill';
import { answerMessages, askTab } from '../messaging.ts';
import { speakTheBrowsersLanguage } from '../speak.ts';
import { keepInStep } from '../storage/sync/keep-in-step.ts';
import { showBadge } from './badge.ts';
import { libraryHandlers } from './library.ts';
import { popupHandlers } from './popup-library.ts';

// Stateless: the browser may stop this script at any moment and start it again for the next event.

speakTheBrowsersLanguage();
answerMessages({ ...libraryHandlers, ...popupHandlers, badge: showBadge }, new AbortController().signal);
keepInStep();

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'insert-first-suggestion' && tab?.id !== undefined) {
    await askTab(tab.id, 'insert-first', {});
  }
});

browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
  // Firefox calls an add-on temporary that a developer loads for one run.
  if (reason === 'install' && !temporary) {
    void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  }
});
