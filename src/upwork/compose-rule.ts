import { composeRules, insideMessages, writables } from './compose-selectors.ts';
import { isTextField } from './draft.ts';

/** Which rule finds the compose box, counted from 1, and the box; undefined when none does. Looks into no shadow root. */
export function winningRule(root: Document | ShadowRoot): { rule: number; box: HTMLElement } | undefined {
  const all = writables(root);
  for (const [i, isIt] of composeRules.entries()) {
    const box = all.find((writable) => isIt(writable) && isUsable(writable));
    if (box) return { rule: i + 1, box };
  }
  return undefined;
}

/** Disabled, read-only and hidden boxes are left alone, and so is the inline editor of a sent message. */
function isUsable(box: HTMLElement): boolean {
  if (isTextField(box) && (box.matches(':disabled') || box.readOnly)) return false;
  if (box.matches('[aria-disabled="true"], [aria-readonly="true"]')) return false;
  if (box.closest(`[inert], [aria-hidden="true"], ${insideMessages}`)) return false;
  return box.checkVisibility({ visibilityProperty: true });
}
