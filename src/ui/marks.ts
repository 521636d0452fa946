/** What is marked, as panel.css draws it: words that were heard in a message, words of the draft. */
export type MarkKind = 'quoted-phrase' | 'draft-phrase';

export interface Marks {
  /** Marks these ranges in place of the ones before of that kind. */
  set(kind: MarkKind, ranges: readonly Range[]): void;
  /** After the panel has come back into the page. */
  redraw(): void;
}

/**
 * Marks words of the page by boxes over them in `layer`, inside the panel's closed root. The browser's own highlights would be
 * simpler, but the page shares their registry: it could read there that somebody listens, and to which words. What is scrolled out of
 * sight or covered has no box. Follows scrolling, resizing, typing and the page's changes while something is marked, until `signal` aborts.
 */
export function createMarks(layer: HTMLElement, signal: AbortSignal): Marks {
  const doc = layer.ownerDocument;
  const marked = new Map<MarkKind, readonly Range[]>();
  let following: AbortController | undefined;
  let frame = 0;
  const draw = () => {
    frame = 0;
    const boxes = [...marked].flatMap(([kind, ranges]) =>
      ranges.flatMap(boxesOf).map((box) => markOf(doc, kind, box)),
    );
    layer.replaceChildren(...boxes);
  };
  const redraw = () => {
    if (marked.size > 0 || layer.firstChild) frame ||= requestAnimationFrame(draw);
  };
  const follow = () => {
    following?.abort();
    following = undefined;
    if (marked.size === 0) return;
    following = new AbortController();
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, following.signal]) };
    for (const type of ['scroll', 'input']) doc.addEventListener(type, redraw, options);
    addEventListener('resize', redraw, options);
    const sizes = new ResizeObserver(redraw);
    for (const range of [...marked.values()].flat()) sizes.observe(holderOf(range));
    // What comes or goes above or below moves the words too; at most one drawing a frame.
    const changes = new MutationObserver(redraw);
    changes.observe(doc, { subtree: true, childList: true, attributeFilter: ['class', 'style', 'hidden'] });
    options.signal.addEventListener('abort', () => {
      sizes.disconnect();
      changes.disconnect();
    });
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    layer.replaceChildren();
  });
  return {
    set(kind, ranges) {
      if (isSame(ranges, marked.get(kind) ?? [])) return;
      if (ranges.length > 0) marked.set(kind, ranges);
      else marked.delete(kind);
      follow();
      redraw();
    },
    redraw,
  };
}

function isSame(some: readonly Range[], others: readonly Range[]): boolean {
  return some.length === others.length && some.every((range, i) => hasSameEnds(range, others[i]));
}

function hasSameEnds(range: Range, other: Range | undefined): boolean {
  return (
    range.startContainer === other?.startContainer &&
    range.startOffset === other.startOffset &&
    range.endContainer === other.endContainer &&
    range.endOffset === other.endOffset
  );
}

function markOf(doc: Document, kind: MarkKind, { x, y, width, height }: DOMRect): HTMLElement {
  const mark = doc.createElement('div');
  mark.className = kind;
  mark.style.cssText = `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`;
  return mark;
}

/** The boxes of the range's lines that are in sight: asked there, the page shows the element that holds the words. */
function boxesOf(range: Range): DOMRect[] {
  const holder = holderOf(range);
  return textsOf(range)
    .flatMap((text) => [...text.getClientRects()])
    .filter(({ x, y, width, height }) => {
      const there = width > 0 && holder.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
      return there && holder.contains(there);
    });
}

/** The range cut into pieces of one text node each: of whole elements inside it a range would also give their own boxes. */
function textsOf(range: Range): Range[] {
  const holder = holderOf(range);
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const pieces: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const piece = range.cloneRange();
    if (node !== range.startContainer) piece.setStart(node, 0);
    if (node !== range.endContainer) piece.setEnd(node, (node as Text).length);
    pieces.push(piece);
  }
  return pieces;
}

function holderOf({ commonAncestorContainer: node }: Range): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.documentElement);
}
