/** Tells the compose box from whatever else can be written into. */
export type ComposeRule = (box: HTMLElement) => boolean;

const editable = ':is([contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"])';

/** What belongs to a message of the room: the inline editor of a sent message lives there and is never the compose box. */
export const insideMessages =
  '[id^="story_"], .up-d-story-item, .up-d-story, [data-test="story-container"], .story-panel, .story-list, [role="log"]';

/**
 * Everything that can be written into, editors first. Asked for once for all rules, and by the two shortest selectors: a browser walks
 * a page of 100,000 elements five times as fast for these as for `editable`.
 */
export function writables(root: Document | ShadowRoot): HTMLElement[] {
  const editors = [...root.querySelectorAll<HTMLElement>('[contenteditable]')];
  return [...editors.filter((box) => box.matches(editable)), ...root.querySelectorAll('textarea')];
}

/** Taken in order: the first that gives a usable box wins. Each gives one on the pages of its time. */
export const composeRules: readonly ComposeRule[] = [
  // An editor in the composer's container. Public userscripts that write into the room, 2024-10..2026-10.
  (box) => box.matches(`:is(.up-d-composer, .composer-container, .composer) ${editable}`),
  // TipTap's own class names. Three public tools, one of which watched the live page, 2026-02..09.
  (box) => box.matches(`.tiptap.ProseMirror${editable}`),
  // An editable textbox. The role that the live editor carries, 2026-05.
  (box) => box.matches(`[role="textbox"]${editable}`) && isBelowList(box),
  // A textarea in something called composer. Exporters for the AngularJS page, 2017-2020.
  (box) => box.matches('[class*="composer"] textarea'),
  // Anything in the lower half, next to a button named Send. Inference: every generation had such a button, 2026-11.
  (box) => isInLowerHalf(box) && hasSendButtonNear(box),
];

/** A search field may be a textbox too; it stands before the messages. */
function isBelowList(box: HTMLElement): boolean {
  const list = box.ownerDocument.querySelector('#story-viewport, .story-list, [id^="story_"]');
  return !list || (list.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isInLowerHalf(box: HTMLElement): boolean {
  const { top, height } = box.getBoundingClientRect();
  return top + height / 2 > box.ownerDocument.documentElement.clientHeight / 2;
}

/** A few ancestors only: higher up, everything shares an ancestor with everything. */
function hasSendButtonNear(box: HTMLElement): boolean {
  let ancestor = box.parentElement;
  for (let level = 0; ancestor && level < 5; level++) {
    const buttons = ancestor.querySelectorAll('button, [role="button"]');
    if ([...buttons].some(isNamedSend)) return true;
    ancestor = ancestor.parentElement;
  }
  return false;
}

function isNamedSend(button: Element): boolean {
  const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
  return /^\s*send\b/i.test(name);
}
