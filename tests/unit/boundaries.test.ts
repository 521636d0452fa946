import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import from whom; the arrows of the design. Files directly in src (messaging.ts, webext.ts) are "wire". */
const allowed: Record<string, readonly string[]> = {
  core: ['core'],
  upwork: ['upwork', 'core'],
  storage: ['storage', 'core', 'wire'],
  ui: ['ui', 'core'],
  wire: ['wire', 'core'],
};
const wiring = ['wire', 'core', 'upwork', 'storage', 'ui'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file));

function partOf(file: string): string {
  const [, part = ''] = normalize(file).split('/');
  return part.includes('.') ? 'wire' : part;
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import|glob(?:<[^)]*>)?\()\s*'([^']+)'/g)].map(([, name = '']) => name);
}

test('there are sources to check', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s imports along the arrows only', (file) => {
  const part = partOf(file);
  const targets = importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ name, path: join(dirname(file), name) }));
  // What lies outside src is data, such as the texts in public/_locales.
  for (const { name, path } of targets.filter(({ path }) => path.startsWith('src/'))) {
    const target = partOf(path);
    // The texts come from the browser's own API, which lies behind webext.ts.
    if (file === 'src/ui/text.ts' && path === 'src/webext.ts') continue;
    const reachable = allowed[part] ?? [...wiring, part];
    expect(reachable, `${file} imports ${name}: ${part} must not know ${target}`).toContain(target);
  }
});

test.each(files.filter((file) => partOf(file) === 'core'))('%s is pure', (file) => {
  const foreign = importsOf(file).filter((name) => /^(preact|@preact)/.test(name));
  expect(foreign, `${file}: core works without a browser and without Preact`).toEqual([]);
});

test('the page is looked up in src/upwork and in the extension’s own surfaces only', () => {
  const stray = files.filter(
    (file) =>
      ['core', 'storage', 'content', 'background', 'wire'].includes(partOf(file)) &&
      /querySelector|closest\(|\.matches\(|getElementsBy|getElementById/.test(readFileSync(file, 'utf8')),
  );
  expect(stray.filter((file) => file !== 'src/content/mount.tsx')).toEqual([]);
});

test('browser.storage is used by the store alone', () => {
  const users = files.filter((file) => /(?:browser|chrome|webext)\.storage/.test(readFileSync(file, 'utf8')));
  expect(users.every((file) => file.startsWith('src/storage/'))).toBe(true);
});

test('no part polls: no timer repeats anywhere', () => {
  const users = files.filter((file) => /setInterval|requestIdleCallback/.test(readFileSync(file, 'utf8')));
  expect(users).toEqual([]);
});
