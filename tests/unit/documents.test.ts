import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const below = (folder: string) => readdirSync(folder).map((file) => join(folder, file));
const documents = [...readdirSync('.'), ...below('docs'), ...below('store')].filter((f) => f.endsWith('.md'));

/** As forges make anchors of headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

function localLinksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

test('there are documents with links to check', () => {
  expect(documents.length).toBeGreaterThan(8);
  expect(documents.flatMap((file) => localLinksOf(readFileSync(file, 'utf8'))).length).toBeGreaterThan(10);
});

test.each(documents)('every link in %s leads somewhere', (file) => {
  const text = readFileSync(file, 'utf8');
  const broken = localLinksOf(text).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const found = path === '' ? file : normalize(join(dirname(file), path));
    if (!existsSync(found)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(found, 'utf8')).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test.each(documents)('every file and command that %s names exists', (file) => {
  const text = readFileSync(file, 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const paths = [...text.matchAll(/`((?:src|tests|scripts|docs|store|public)\/[\w./-]+?)`/g)];
  const missing = paths.map(([, path = '']) => path).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test('the summary of the listing fits the Chrome Web Store', () => {
  const listing = readFileSync('store/listing.md', 'utf8');
  const summary = /## Summary[^\n]*\n\n(.+)\n/.exec(listing)?.[1] ?? '';
  expect(summary.length).toBeGreaterThan(40);
  expect(summary.length).toBeLessThanOrEqual(132);
});

test('the pictures have the sizes that the stores ask for', () => {
  const sizeOf = (file: string) => {
    const png = readFileSync(file);
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  expect(sizeOf('store/tile-small.png')).toEqual([440, 280]);
  expect(sizeOf('store/tile-large.png')).toEqual([1400, 560]);
  const listed = [
    ...readFileSync('store/listing.md', 'utf8').matchAll(/\(\.\.\/(docs\/screenshots\/[^)]+)\)/g),
  ];
  expect(listed.length).toBeGreaterThanOrEqual(3);
  for (const [, file = ''] of listed) expect(sizeOf(file), file).toEqual([1280, 800]);
});
