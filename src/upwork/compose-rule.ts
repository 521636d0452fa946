import { composeRules } from './compose-selectors.ts';
import { isUsable } from './composer.ts';

/** Which rule finds the compose box, counted from 1, and the box; undefined when none does. Looks into no shadow root. */
export function winningRule(doc: Document): { rule: number; box: HTMLElement } | undefined {
  for (const [i, { candidates }] of composeRules.entries()) {
    const box = candidates(doc).find(isUsable);
    if (box) return { rule: i + 1, box };
  }
  return undefined;
}
