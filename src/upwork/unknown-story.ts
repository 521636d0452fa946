import { bodyText } from './body-text.ts';
import { isDeed, type Story } from './messages.ts';
import { isPageWord } from './names.ts';
import { oneLine } from './selectors.ts';
import { isClock } from './unknown-page.ts';

/**
 * Reads an item of a page whose names are all new. Only the plainest shape is attributed: a name, right after it (or before it) a
 * time, then one block of words. Authors are never carried forward, because runs can't be told from their look.
 */
export function readUnknownStory(item: Element): Story {
  const leaves = leavesOf(item);
  const at = leaves.find(isTime);
  const header = headerOf(leaves);
  const block = header && bodyAfter(item, leaves.slice(2));
  const text = block ? bodyText(block) : '';
  const body = isDeed(text) ? undefined : block;
  return {
    ...(item.id ? { id: item.id } : {}),
    kind: leaves.length === 0 ? 'gap' : body ? 'message' : 'event',
    ...(header && body ? { author: header } : {}),
    breaks: true,
    deleted: false,
    text: body ? text : '',
    ...(at ? { at: wordsOf(at) } : {}),
    won: { body: body ? 1 : 0, author: header && body ? 1 : 0 },
  };
}

/** The innermost elements with words of their own, menus and an avatar's initials left out. */
function leavesOf(item: Element): Element[] {
  return [item, ...item.querySelectorAll('*')].filter((element) => {
    if (element.closest('button, [role="button"], [role="menu"], [aria-hidden="true"]')) return false;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && oneLine(node.nodeValue));
    return own && !/^\p{Lu}{1,3}$/u.test(wordsOf(element));
  });
}

/** The author's name, when the first two texts are a name and a time, and no other time stands in the item. */
function headerOf(leaves: readonly Element[]): string | undefined {
  const [first, second] = leaves;
  if (!first || !second || leaves.filter(isTime).length !== 1) return undefined;
  const name = isTime(first) ? wordsOf(second) : isTime(second) ? wordsOf(first) : '';
  return isNameLike(name) ? name : undefined;
}

function isTime(leaf: Element): boolean {
  return leaf.tagName === 'TIME' || isClock(wordsOf(leaf));
}

function isNameLike(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\p{L}[\p{L}\s.'’-]*$/u.test(text) &&
    text.split(' ').length <= 4 &&
    !isPageWord(text)
  );
}

/** The one block that holds all the rest; several side by side could be a quote and an answer. */
function bodyAfter(item: Element, rest: readonly Element[]): Element | undefined {
  const [first] = rest;
  if (!first) return undefined;
  let body = first;
  while (!rest.every((leaf) => body.contains(leaf))) body = body.parentElement as Element;
  const isPlain = [...body.querySelectorAll('*')].every((inner) =>
    inner.matches(
      'p, br, ul, ol, li, pre, code, b, strong, i, em, u, s, a, span, img, blockquote, blockquote *',
    ),
  );
  return body !== item && isPlain ? body : undefined;
}

function wordsOf(element: Element): string {
  return oneLine(element.textContent) ?? '';
}
