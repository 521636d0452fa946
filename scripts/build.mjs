// Builds dist/chrome and dist/firefox, and dist/rooms, the demo rooms that `npm start` and the tests serve.
// With names ("rooms", "chrome"), only these.
import { spawnSync } from 'node:child_process';
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
