// Builds dist/chrome and dist/firefox, and dist/rooms, the demo rooms that `npm start` and the tests serve.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, BROWSER_TARGET: browser },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(`built dist/${browser}`);
}

// One classic script and one sheet, without the extension's configuration.
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/rooms',
    lib: {
      entry: 'tests/rooms/demo/page.ts',
      formats: ['iife'],
      name: 'demoRoom',
      fileName: () => 'room.js',
      cssFileName: 'room',
    },
  },
});
console.log('built dist/rooms');
