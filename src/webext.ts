import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own extension API: since Manifest V3 Chrome's gives promises as Firefox's does, so that no polyfill
 * is needed. Types only come from webextension-polyfill's.
 */
export const webext: Browser = browser ?? chrome;
