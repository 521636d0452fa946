import { expect, test } from 'vitest';
import { budgets, contentScriptOf, gzipped } from '../../scripts/bench/bytes.ts';

test.each(['chrome', 'firefox'])('the content script of dist/%s keeps to its budget', (target) => {
  const folder = `dist/${target}`;
  expect(gzipped([contentScriptOf(folder)])).toBeLessThanOrEqual(budgets.contentScript);
});
