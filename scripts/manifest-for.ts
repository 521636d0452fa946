import type { ManifestV3Export } from '@crxjs/vite-plugin';

export type Browser = 'chrome' | 'firefox';

type Manifest = typeof import('../manifest.json');

/**
 * The manifest of one browser's build, from the one at the top of the project.
 * Firefox has no service worker for extensions; it takes the same file as a background script
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/background, read 2026-11).
 */
export function manifestFor(browser: Browser, manifest: Manifest): ManifestV3Export {
  if (browser === 'chrome') return manifest as ManifestV3Export;
  const { minimum_chrome_version: _, ...rest } = manifest;
  return {
    ...rest,
    background: {
      scripts: [manifest.background.service_worker],
      type: 'module',
    },
    browser_specific_settings: {
      gecko: {
        id: 'gentle-reminder@gentle-reminder.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as ManifestV3Export;
}
