import { bodyText } from './body-text.ts';
import { anyOf, find, oneLine, outermost, type RuleName, rules } from './selectors.ts';

/** One item of the list, read on its own, without its neighbours. */
export interface Story {
  /** The page's own id of the message, where it has one. */
  id?: string;
  /** `gap`: an empty skeleton, or something that can't be read. */
  kind: 'message' | 'event' | 'gap';
  /** Of the item's own header; the later items of a run have none. */
  author?: string;
  /** The run before ends here: a new day, the first of a group, an event, a deleted message, a hole in the list. */
  breaks: boolean;
  deleted: boolean;
  /** Of an event, the page's words. */
  text: string;
  at?: string;
  /** Numbers of the rules that won, for the self-check: body, author. */
  won: { body: number; author: number };
}

/** Body nodes of an item that are not inside a quote or another body. */
export function bodiesOf(
  item: Element,
  quotes = hasQuotes(item),
): { elements: readonly Element[]; rule: number } {
  for (const [i, selector] of rules.body.entries()) {
    const elements = outermost(item.querySelectorAll(selector)).filter((body) => !quotes || !isQuoted(body));
    if (elements.length > 0) return { elements, rule: i + 1 };
  }
  return { elements: [], rule: 0 };
}

/** Reads one item of the list. What can't be understood is a `gap`, which ends the run before it. */
export function readStory(item: Element): Story {
  const quotes = hasQuotes(item);
  const header = outsideQuotes(item, 'author', quotes);
  const author = oneLine(header?.element.textContent)?.replace(/[:,]$/, '');
  const bodies = bodiesOf(item, quotes);
  const deleted = item.matches(anyOf('deleted')) || has(item, 'deleted');
  const text = deleted ? '' : bodies.elements.map(bodyText).join('\n').trim();
  const kind = kindOf(item, { author, bodies: bodies.elements, text });
  const at = timeOf(item, quotes);
  return {
    ...(item.id ? { id: item.id } : {}),
    kind,
    ...(author ? { author } : {}),
    breaks: kind !== 'message' || deleted || has(item, 'day') || has(item, 'groupStart'),
    deleted,
    text: kind === 'event' ? bodyText(item) : text,
    ...(at ? { at } : {}),
    won: { body: bodies.rule, author: header?.rule ?? 0 },
  };
}

function kindOf(
  item: Element,
  read: { author: string | undefined; bodies: readonly Element[]; text: string },
): Story['kind'] {
  if (isEditing(item)) return 'message';
  if (read.bodies.length === 0) {
    // A picture or a file alone is a message without words.
    if (has(item, 'attachment')) return 'message';
    return oneLine(item.textContent) ? 'event' : 'gap';
  }
  if (!read.author && read.bodies.some(beginsLikeAnEvent)) return 'event';
  return read.text || read.author || hasContent(item, read.bodies) ? 'message' : 'gap';
}

/** Something but words: a picture, a file, the mark of a deleted message. */
function hasContent(item: Element, bodies: readonly Element[]): boolean {
  if (has(item, 'attachment') || has(item, 'deleted')) return true;
  return bodies.some(
    (body) => body.querySelector('img, picture, video, audio, svg, canvas, iframe') !== null,
  );
}

/** The inline editor of a sent message stands in for its body. */
function isEditing(item: Element): boolean {
  return item.querySelector('[contenteditable="true"], textarea') !== null;
}

/** What people do to rooms and contracts: "accepted an offer", "shared a file". */
const deed =
  /^(has |have |was |were )?(now )?(\p{L}+ed|sent|made|left|began|withdrew|paid|set|put|gave|took)\b/u;

/** Whether words are what the page says of somebody rather than what somebody says. */
export function isDeed(words: string): boolean {
  return deed.test(words);
}

/**
 * Events of the room begin with the bold name of who did it. So may a message whose first words are bold: only a deed behind them,
 * or words that are shaped like a full name and run on, make it an event.
 */
function beginsLikeAnEvent(body: Element): boolean {
  const strong = body.querySelector('strong, b');
  const all = oneLine(body.textContent) ?? '';
  const name = oneLine(strong?.textContent);
  // A mention is how a person begins.
  if (!name || !all.startsWith(name) || name.startsWith('@')) return false;
  const rest = all.slice(name.length).trim();
  return isDeed(rest) || (isFullName(name) && /^\p{L}/u.test(rest));
}

/** Two to four capitalised words. */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

function timeOf(item: Element, quotes: boolean): string | undefined {
  const element = outsideQuotes(item, 'time', quotes)?.element;
  if (!element) return undefined;
  return oneLine(element.getAttribute('title') ?? element.getAttribute('datetime') ?? element.textContent);
}

function outsideQuotes(
  item: Element,
  name: RuleName,
  quotes: boolean,
): { element: Element; rule: number } | undefined {
  const first = find(item, name);
  if (!first || !quotes || !isQuoted(first.element)) return first;
  const element = [...item.querySelectorAll(anyOf(name))].find((other) => !isQuoted(other));
  return element && { element, rule: first.rule };
}

/** Whether an item has to do with quotes at all: asking each of its elements for its ancestors is most of the cost of a reading. */
function hasQuotes(item: Element): boolean {
  return has(item, 'quote') || isQuoted(item);
}

function isQuoted(element: Element): boolean {
  return element.closest(anyOf('quote')) !== null;
}

function has(item: Element, name: RuleName): boolean {
  return item.querySelector(anyOf(name)) !== null;
}
