import type { InsertionReport } from '../core/status.ts';
import { type CaretKeeper, endOf, placeCaret } from './caret.ts';
import { winningRule } from './compose-rule.ts';
import { insideMessages } from './compose-selectors.ts';
import { draftOf } from './draft.ts';
import { insertInto } from './insertion.ts';

export { type CaretKeeper, keepCaret } from './caret.ts';

/** The compose box that can be written into now; looked for again at every use, since the page redraws it. */
export function findComposeBox(doc: Document): HTMLElement | undefined {
  return (winningRule(doc) ?? firstOf(openShadowRoots(doc), winningRule))?.box;
}

/** What stands in the compose box, "" where it is empty or there is none. */
export function readDraft(doc: Document): string {
  const box = findComposeBox(doc);
  return box ? draftOf(box) : '';
}

/** Gives the focus back to the compose box, with the caret where it was. */
export function returnToCaret(doc: Document, caret: CaretKeeper): void {
  const box = findComposeBox(doc);
  if (box) placeCaret(box, caret.spotOf(box) ?? endOf(box));
}

/**
 * Puts `text` into the compose box in one undo step and checks that it stands there. Never sends: no key, no click.
 * `place`: `caret` (default) is where the caret is, over a selection; `end` is after the draft, with a blank line between.
 * Of the outcomes, `unchanged` means that the draft is as before, `uncertain` that the user must look.
 */
export function insertText(
  doc: Document,
  text: string,
  options: { caret: CaretKeeper; place?: 'caret' | 'end' },
): Promise<InsertionReport> {
  const { caret, place = 'caret' } = options;
  return caret.inTurn(() => insertInto(() => findComposeBox(doc), insertable(text), caret, place));
}

/** Line breaks as "\n", none at the end (some pages send on one), no control characters (HTML has no place for them). */
export function insertable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '').replace(/\n+$/, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

function firstOf<T, R>(items: Iterable<T>, pick: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** Messages are left out: no compose box stands in one, and there may be thousands. */
function* openShadowRoots(root: Document | ShadowRoot): Generator<ShadowRoot> {
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(insideMessages) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const { shadowRoot } = walker.currentNode as Element;
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* openShadowRoots(shadowRoot);
  }
}
