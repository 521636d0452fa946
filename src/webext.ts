import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own extension API, for what is loaded often: the content script and the extension's pages. Since Manifest V3
 * Chrome's gives promises as Firefox's does. The background, which nobody waits for, uses webextension-polyfill.
 */
export const webext: Browser = browser ?? chrome;
