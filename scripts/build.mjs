// Builds dist/chrome and dist/firefox, and dist/rooms, the demo rooms that `npm start` and the tests serve.
// With names ("rooms", "chrome"), only these.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const isWanted = (target) => named.length === 0 || named.includes(target);

for (const browser of ['chrome', 'firefox'].filter(isWanted)) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    // Asked for from a script or a test, Node says "development", and the build would name this machine's folders.
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', BROWSER_TARGET: browser },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  escapeLetters(`${root}dist/${browser}/src/content/main.js`);
  console.log(`built dist/${browser}`);
}

// Classic scripts and one sheet, without the extension's configuration: the demo room, and the reader by itself for tests that
// count what it does in a page.
if (isWanted('rooms')) {
  for (const [name, entry] of [
    ['room', 'tests/rooms/demo/page.ts'],
    ['reader', 'tests/rooms/reader.ts'],
  ]) {
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: 'dist/rooms',
        emptyOutDir: name === 'room',
        lib: { entry, formats: ['iife'], name, fileName: () => `${name}.js`, cssFileName: name },
      },
    });
  }
  console.log('built dist/rooms');
}

/**
 * Writes every letter beyond ASCII as an escape. One such letter makes a browser keep the whole script with two bytes for each
 * character and read it a fifth slower, in every room's page. Raw templates would show the escapes.
 */
function escapeLetters(file) {
  const source = readFileSync(file, 'utf8');
  if (source.includes('String.raw')) throw new Error(`${file}: letters in raw templates cannot be escaped`);
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, source.replace(/[^\0-\x7f]/g, escaped));
}
