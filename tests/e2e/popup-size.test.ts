import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtExtension } from './harness/index.ts';

const root = builtExtension('chromium');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A script with everything that it imports before it runs. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withImports(join(dirname(path), name), seen);
  }
  return seen;
}

it('the popup is ready to type into with at most 45 kB of JS and CSS, gzipped', () => {
  const page = read('src/popup/index.html');
  const scripts = [...page.matchAll(/<script[^>]+src="\/([^"]+)"/g)].flatMap(([, path = '']) => [
    ...withImports(path),
  ]);
  const sheets = [...page.matchAll(/<link[^>]+href="\/([^"]+\.css)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(1);
  expect(sheets.length).toBeGreaterThan(0);
  const bytes = [...new Set([...scripts, ...sheets])]
    .map((path) => gzipSync(read(path), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(45_000);
});
