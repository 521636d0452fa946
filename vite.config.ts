import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { type Browser, manifestFor } from './scripts/manifest-for.ts';

/** The content script: the one file that is built standalone, so that the page cannot probe for the extension. */
const contentScript = 'src/content/main.tsx';

export default defineConfig(({ command }) => {
  const browser: Browser = process.env['BROWSER_TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: { outDir: `dist/${browser}`, emptyOutDir: true, target: 'es2023', modulePreload: false },
    plugins: [
      crx({
        manifest: manifestFor(browser, manifest),
        browser,
        // The standalone form rebuilds only when its entry changes, so development keeps the loader form.
        ...(command === 'build' ? { contentScripts: { standaloneFiles: [contentScript] } } : {}),
      }),
    ],
  };
});
