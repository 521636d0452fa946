/**
 * Some virtualised lists re-use a few nodes in any order and put each at its place by a transform. There the order of the document
 * says nothing, and neighbours are those that touch.
 */

/** How far down a list puts an item (or the wrapper that holds nothing else); undefined where it lies in the flow. */
export function offsetOf(item: Element): number | undefined {
  const isAlone = !item.previousElementSibling && !item.nextElementSibling;
  const wrapper = isAlone ? item.parentElement : undefined;
  for (const element of [item, wrapper]) {
    const [, y] =
      /translate(?:Y\(|3d\([^,]+,\s*)(-?[\d.]+)px/.exec(element?.getAttribute('style') ?? '') ?? [];
    if (y !== undefined) return Number(y);
  }
  return undefined;
}

/** Whether `a` comes before `b` for a reader. */
export function precedes(a: Element, b: Element): boolean {
  const [first, second] = [offsetOf(a), offsetOf(b)];
  if (first !== undefined && second !== undefined) return first < second;
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** Whether nothing fits between two positioned items. */
export function touches(a: Element, b: Element): boolean {
  return Math.abs(b.getBoundingClientRect().top - a.getBoundingClientRect().bottom) < 2;
}
