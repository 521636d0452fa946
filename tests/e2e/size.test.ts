import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgets, contentScriptOf, gzipped, loadedBy } from '../../scripts/bench/bytes.ts';

test.each(['chrome', 'firefox'])('the content script of dist/%s keeps to its budget', (target) => {
  const folder = `dist/${target}`;
  expect(gzipped([contentScriptOf(folder)])).toBeLessThanOrEqual(budgets.contentScript);
});

test.each(['chrome', 'firefox'])('all that the popup of dist/%s ever loads keeps to its budget', (target) => {
  const files = loadedBy(`dist/${target}`, 'src/popup/index.html');
  // The page itself, what it shares with the others, and the search that comes later: the list is not empty by mistake.
  expect(files.filter((file) => file.endsWith('.css'))).not.toEqual([]);
  expect(files.some((file) => /\/search-/.test(file))).toBe(true);
  expect(gzipped(files)).toBeLessThanOrEqual(budgets.popup);
});

test.each(['chrome', 'firefox'])(
  'the content script of dist/%s takes one byte for each character',
  (target) => {
    const source = readFileSync(contentScriptOf(`dist/${target}`), 'utf8');
    expect(source.match(/[^\0-\x7f]/g) ?? []).toEqual([]);
  },
);
