import { anyOf, type RuleName } from './selectors.ts';

/** Numbers for the tags that pages are made of; 9 is any other. */
const tags = ['DIV', 'SPAN', 'P', 'SECTION', 'A', 'BUTTON', 'LI', 'UL', 'TIME'];

/** What an element is known as, as a number behind its tag. */
const known: readonly RuleName[] = ['author', 'time', 'body', 'quote', 'day', 'groupStart', 'attachment'];

/**
 * The structure of a part of the page in numbers, for a bug report: "0(1+1,1+2)" is a div with a span that is an author and a span
 * that is a time. No text, no class names. At most `limit` elements.
 */
export function shapeOf(element: Element, limit = 60): string {
  let left = limit;
  const draw = (node: Element): string => {
    if (--left < 0) return '';
    const tag = tags.indexOf(node.tagName);
    const role = known.findIndex((name) => node.matches(anyOf(name)));
    const inner = [...node.children].map(draw).filter(Boolean);
    return `${tag < 0 ? 9 : tag}${role < 0 ? '' : `+${role + 1}`}${inner.length > 0 ? `(${inner.join(',')})` : ''}`;
  };
  return draw(element);
}
