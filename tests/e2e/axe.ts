import { readFile } from 'node:fs/promises';
import type { Tab } from './harness/index.ts';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** axe-core's violations in a page of the extension, one line each. */
export async function violationsIn(tab: Tab): Promise<string[]> {
  const source = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  const violations = await tab.evaluate(async (code) => {
    // The page's policy forbids eval; the driver's own evaluation is not bound by it.
    const run = new Function(`${code}; return window.axe.run(document, { resultTypes: ['violations'] })`);
    return (await run()).violations as Violation[];
  }, source);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
