import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own extension API, for the content script: since Manifest V3 Chrome's gives promises as Firefox's does,
 * and the polyfill would cost a tenth of the script's budget. The extension's own pages use the polyfill.
 */
export const webext: Browser = browser ?? chrome;
