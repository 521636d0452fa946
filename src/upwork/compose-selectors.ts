/** One way to find compose boxes; what it rests on stands beside it. Taken in order: the first that gives a usable box wins. */
export interface ComposeRule {
  what: string;
  /** Where this was seen. */
  seen: string;
  when: string;
  /** How many usable boxes the rule gives on a room page. */
  expected: number;
  candidates: (root: Document | ShadowRoot) => readonly HTMLElement[];
}

const editable = ':is([contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"])';

/** What belongs to a message of the room: the inline editor of a sent message lives there and is never the compose box. */
export const insideMessages =
  '[id^="story_"], .up-d-story-item, .up-d-story, [data-test="story-container"], .story-panel, .story-list, [role="log"]';

export const composeRules: readonly ComposeRule[] = [
  {
    what: "an editor in the composer's container",
    seen: 'public userscripts that write into the room',
    when: '2024-10..2026-10',
    expected: 1,
    candidates: (root) => all(root, `:is(.up-d-composer, .composer-container, .composer) ${editable}`),
  },
  {
    what: "TipTap's own class names",
    seen: 'three public tools, one of which watched the live page',
    when: '2026-02..09',
    expected: 1,
    candidates: (root) => all(root, `.tiptap.ProseMirror${editable}`),
  },
  {
    what: 'an editable textbox',
    seen: 'the role that the live editor carries',
    when: '2026-05',
    expected: 1,
    candidates: (root) => all(root, `[role="textbox"]${editable}`).filter(isBelowList),
  },
  {
    what: 'a textarea in something called composer',
    seen: 'exporters for the AngularJS page',
    when: '2017-2020',
    expected: 1,
    candidates: (root) => all(root, '[class*="composer"] textarea'),
  },
  {
    what: 'any editable in the lower half, next to a button named Send',
    seen: 'inference: every generation had such a button',
    when: '2026-11',
    expected: 1,
    candidates: (root) =>
      all(root, `${editable}, textarea`).filter((box) => isInLowerHalf(box) && hasSendButtonNear(box)),
  },
];

function all(root: Document | ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

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
