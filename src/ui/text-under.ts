interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Distance between the points at which the page is asked what it shows there, in CSS pixels: each question costs with the room's length. */
const stride = 96;

/**
 * How far down text of the page reaches into `area` (viewport coordinates): the lowest bottom of a line of text in it, or
 * undefined when nothing is written there. `own` is the extension's element, which is looked through.
 */
export function textUnder(doc: Document, area: Box, own: Element): number | undefined {
  let lowest: number | undefined;
  for (const element of elementsUnder(doc, area, own)) {
    for (const line of linesOf(element)) {
      const apart =
        line.right <= area.left ||
        line.left >= area.right ||
        line.bottom <= area.top ||
        line.top >= area.bottom;
      if (!apart && line.bottom > (lowest ?? -Infinity)) lowest = line.bottom;
    }
  }
  return lowest;
}

function elementsUnder(doc: Document, area: Box, own: Element): Set<Element> {
  const found = new Set<Element>();
  for (const y of [area.top + 2, (area.top + area.bottom) / 2, area.bottom - 2]) {
    for (let x = area.left + 4; x < area.right; x += stride) {
      const element = elementUnder(doc, x, y, own);
      if (!element) continue;
      found.add(element);
      // Nothing else stands inside of it: on behind its end.
      if (!element.firstElementChild) x = Math.max(x, element.getBoundingClientRect().right - stride + 1);
    }
  }
  return found;
}

/** The topmost alone is asked for first: for all of them the browser goes through every message of the room. */
function elementUnder(doc: Document, x: number, y: number, own: Element): Element | undefined {
  const topmost = doc.elementFromPoint(x, y) ?? undefined;
  return topmost === own ? doc.elementsFromPoint(x, y).find((other) => other !== own) : topmost;
}

/** The boxes of the lines of text that stand in the element itself. */
function linesOf(element: Element): Box[] {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  return texts.flatMap((node) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}
