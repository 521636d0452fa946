/**
 * Every selector of the Messages page but the compose box's own, as ordered fallbacks: the first that finds something wins.
 * G1: 2017-2020, AngularJS. G2: about 2023, Nuxt 2. G3: October 2024 to October 2026, Nuxt 3. Sources are public tools that read
 * the page; "two" means two or more of them agree, "one" a single one. How many each finds on each page of tests/rooms stands in
 * tests/rooms/counts.ts, where a test compares it.
 */
export const rules = {
  /** One message, event or skeleton of the list. */
  item: [
    // G2, G3, two, 2023-2026: the only stable key.
    '[id^="story_"]',
    // G3, two, 2023-2026.
    '.up-d-story-item',
    // G3 and G2, two, 2023-2026.
    '[data-test="story-container"], .up-d-story',
    // G1, two, 2017-2020.
    '#story-box .story-panel',
    // Inside an item, in all three; should its wrapper ever be renamed.
    '.story-section, .story-body',
  ],
  /** The words of a message, without menus and labels. */
  body: [
    // G3, two, 2026.
    '[data-test="story-message"]',
    // G1 to G3, two, 2017-2026: the one name that all generations share.
    '.story-message',
    // G2 and G3, one, 2023-2026.
    '.up-d-message',
  ],
  /** Who wrote it; only the first item of a run has it. */
  author: [
    // G3, two, 2026.
    '.user-name',
    // G2, two, about 2023.
    '.story-user-name',
    // G1, two, 2017-2020; "Me" for one's own.
    '.story-author',
  ],
  /** When; `title` has the date. G3, two, 2026. The others: G2 and G1, one. */
  time: ['.story-timestamp', '.story-time', 'time'],
  /** A new day: what follows is not of the run before. G2 and G3, two, 2023-2026. */
  day: ['.story-day-header', '.header-timestamp'],
  /** The first of a group. G3, one, 2026. */
  groupStart: ['.story-inner.top'],
  /** Somebody else's words inside an item. G3, one, 2026-04. */
  quote: ['.reply-wrapper', '.quote-attachment', '.quote-wrap', 'blockquote'],
  /** Taken back by its author. G3, one, 2026. */
  deleted: ['.story-message.deleted'],
  /** Files and pictures. G3, one. */
  attachment: ['.up-d-story-reference', '.attachment-item', '.up-d-story-img', '.story-file-preview'],
  /** Where the list scrolls: G3 twice, two, 2023-2026; G1, two. */
  list: ['.story-list', '#story-viewport', '#story-box'],
  /** "Name, Company". G3 twice, two, 2023-2026; G2, two; G1, two. Never `h1` or `h2`: "Schedule a meeting", "Messages". */
  title: [
    '[data-test="room-title"]',
    '.room-title-wrapper h4',
    '.up-d-room-header .room-name',
    '#chat-header .room-header-name .room-name',
  ],
  /** Job or contract title. G3, one. */
  subtitle: ['[data-test="room-subtitle"]', '.up-d-room-header .room-subtitle', '#chat-header .room-topic'],
  /** The account's own name in the top navigation, where it is rendered. G3, two, 2026-09. */
  account: ['.is-user-profile-and-account strong'],
  /** Rows of the rooms list. G3, two, 2026-07. */
  row: ['a[data-test="room-list-item"]', 'a.room-list-item'],
  rowName: ['[data-test="room-name"]', '.room-name'],
  rowTopic: ['[data-test="room-topic-or-subtitle"]'],
  /** There is a contract. G3, one, 2026-01. */
  viewContract: ['[data-ev-label="wm_view_contract_action"]'],
  /** The room's head, for "hourly" and "fixed-price". G3, one; G2, one. */
  header: ['.up-d-room-header', '#chat-header'],
} as const satisfies Record<string, readonly string[]>;

export type RuleName = keyof typeof rules;

/** All selectors of a rule as one. */
export function anyOf(name: RuleName): string {
  return joined[name];
}

const joined = Object.fromEntries(
  Object.entries(rules).map(([name, selectors]) => [name, selectors.join(', ')]),
) as Record<RuleName, string>;

/** The first element that the first successful rule finds, and the number of that rule, counted from 1. */
export function find(root: ParentNode, name: RuleName): { element: Element; rule: number } | undefined {
  for (const [i, selector] of rules[name].entries()) {
    const element = root.querySelector(selector);
    if (element) return { element, rule: i + 1 };
  }
  return undefined;
}

/** Of elements in the order of the page those that no other one holds: an inner one follows its outer one. */
export function outermost(elements: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

/** The words of the first element that a rule finds, on one line; undefined when there are none. */
export function textOf(root: ParentNode, name: RuleName): string | undefined {
  return oneLine(find(root, name)?.element.textContent);
}

/** Trimmed, white space collapsed; undefined when nothing is left. */
export function oneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
