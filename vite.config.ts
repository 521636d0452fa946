import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { type Browser, manifestFor } from './scripts/manifest-for.ts';

/** The content script: the one file that is built standalone, so that the page cannot probe for the extension. */
const contentScript = 'src/content/main.ts';

export default defineConfig(({ command }) => {
  const browser: Browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Papa Parse can fetch files from a network, which this extension never does: the ability is not even built in.
    define: { XMLHttpRequest: 'undefined' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // The oldest browsers of the manifests: what they know, light-dark() for one, stays as written.
      target: ['chrome123', 'firefox142'],
      modulePreload: false,
      // Hearing's weights are strings of 2 MB in the background's chunk, which no page of Upwork loads.
      chunkSizeWarningLimit: 3000,
      // Pages that the manifest does not name.
      rollupOptions: { input: { welcome: 'src/welcome/index.html', practice: 'src/welcome/practice.html' } },
    },
    plugins: process.env.VITEST
      ? []
      : [
          crx({
            manifest: manifestFor(browser, manifest),
            browser,
            // The standalone form rebuilds only when its entry changes, so development keeps the loader form.
            ...(command === 'build' ? { contentScripts: { standaloneFiles: [contentScript] } } : {}),
          }),
        ],
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.{ts,tsx}'],
          },
        },
        {
          // Real browsers, one after the other: two at a time on two cores make each other slow.
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
