import { rules } from '../../src/upwork/selectors.ts';

/** How many elements each selector finds on a page; those that find none are left out. */
export function countSelectors(doc: Document): Record<string, number> {
  const counts = Object.values(rules)
    .flat()
    .map((selector) => [selector, doc.querySelectorAll(selector).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
