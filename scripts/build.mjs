// Builds dist/chrome and dist/firefox, and dist/rooms, the demo rooms that `npm start` and the tests serve.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
