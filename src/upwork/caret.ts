import { createTurns, type InTurn } from '../core/turns.ts';
import { isTextField } from './draft.ts';

/**
 * Where the caret or the selection stands in a box; in a text field the node is the field itself. Not a live Range: a page
 * that redraws the box would move that.
 */
export interface Spot {
  start: readonly [Node, number];
  end: readonly [Node, number];
}

/** Remembers, for the boxes of one document, what is lost when the focus leaves them. */
export interface CaretKeeper {
  /** Where the caret is, or was when the box lost the focus; undefined when the box has not had it, or was redrawn since. */
  spotOf(box: HTMLElement): Spot | undefined;
  /** An input method's composition is open in the box: its text is not the box's yet. */
  isComposing(box: HTMLElement): boolean;
  /** Milliseconds since the box's text last changed by typing or by `noteChange`. */
  sinceChange(box: HTMLElement): number;
  noteChange(box: HTMLElement): void;
  /** Milliseconds for which the box has had the focus and the caret has stood where it is; 0 without the focus. */
  restsFor(box: HTMLElement): number;
  /** Insertions wait for one another. */
  inTurn: InTurn;
}

/** Starts remembering; ends when `signal` aborts. Listens to events only, and keeps nothing of a box that is gone. */
export function keepCaret(doc: Document, signal: AbortSignal): CaretKeeper {
  const spots = new WeakMap<HTMLElement, Spot>();
  const visited = new WeakSet<HTMLElement>();
  const composing = new WeakSet<HTMLElement>();
  const changes = new WeakMap<HTMLElement, number>();
  let moved = performance.now();
  const noteMove = () => {
    moved = performance.now();
  };

  const on = (type: string, handle: (box: HTMLElement) => void) =>
    doc.addEventListener(
      type,
      (event) => {
        const box = editingHost(event.composedPath()[0]);
        if (box) handle(box);
      },
      { capture: true, passive: true, signal },
    );
  on('focusin', (box) => {
    visited.add(box);
    noteMove();
  });
  // The selection still stands in the box while focusout is told; in Chromium a text field that takes the focus moves it.
  on('focusout', (box) => {
    composing.delete(box);
    visited.add(box);
    const spot = spotIn(box);
    if (spot) spots.set(box, spot);
  });
  on('compositionstart', (box) => composing.add(box));
  on('compositionend', (box) => composing.delete(box));
  on('input', (box) => {
    changes.set(box, performance.now());
    noteMove();
  });
  doc.addEventListener('selectionchange', noteMove, { capture: true, passive: true, signal });

  const focused = editingHost(doc.activeElement);
  if (focused) visited.add(focused);

  return {
    spotOf(box) {
      const isKnown = visited.has(box) || isActive(box);
      return (isKnown ? spotIn(box) : undefined) ?? validSpot(spots.get(box), box);
    },
    isComposing: (box) => composing.has(box),
    sinceChange: (box) => performance.now() - (changes.get(box) ?? Number.NEGATIVE_INFINITY),
    noteChange: (box) => changes.set(box, performance.now()),
    restsFor: (box) => (isActive(box) ? performance.now() - moved : 0),
    inTurn: createTurns(),
  };
}

/** Gives the box the focus and puts the caret or the selection there; says whether the selection had to move. */
export function placeCaret(box: HTMLElement, spot: Spot): boolean {
  const wasThere = isSame(spotIn(box), spot);
  if (!isActive(box)) box.focus({ preventScroll: true });
  // The browser may move the caret itself when it gives the focus.
  if (!isSame(spotIn(box), spot)) select(box, spot);
  return !wasThere;
}

/** Behind the last character of the box. */
export function endOf(box: HTMLElement): Spot {
  const end = isTextField(box) ? ([box, box.value.length] as const) : lastSpot(box);
  return { start: end, end };
}

/**
 * Makes what comes next an undo step of its own: the browsers add a command to the typing before it unless the caret has
 * moved in between (Chromium 156).
 */
export function endTyping(box: HTMLElement): void {
  const spot = spotIn(box);
  if (!spot) return;
  const elsewhere = [box, spot.start[1] === 0 ? lengthOf(box) : 0] as const;
  select(box, { start: elsewhere, end: elsewhere });
  select(box, spot);
}

/** The text before and after the caret or the selection, without line breaks; undefined where the caret is not in the box. */
export function textAround(box: HTMLElement): { before: string; after: string } | undefined {
  const spot = spotIn(box);
  if (!spot) return undefined;
  if (isTextField(box))
    return { before: box.value.slice(0, spot.start[1]), after: box.value.slice(spot.end[1]) };
  const before = textBetween([box, 0], spot.start);
  return { before, after: textBetween(spot.end, [box, lengthOf(box)]) };
}

/** The selected text is replaced by an insertion; a bare caret has none. */
export function hasSelection(box: HTMLElement): boolean {
  const spot = spotIn(box);
  return spot !== undefined && !isSame(spot, { start: spot.start, end: spot.start });
}

function textBetween(start: Spot['start'], end: Spot['end']): string {
  const range = new Range();
  range.setStart(...start);
  range.setEnd(...end);
  return range.toString();
}

function isSame(one: Spot | undefined, other: Spot): boolean {
  return one !== undefined && isAt(one.start, other.start) && isAt(one.end, other.end);
}

function isAt(one: Spot['start'], other: Spot['start']): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** The box as a whole, from any element inside it. */
function editingHost(target: EventTarget | undefined | null): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (isTextField(target)) return target;
  let host: HTMLElement | undefined;
  for (let element: HTMLElement | null = target; element?.isContentEditable; element = element.parentElement)
    host = element;
  return host;
}

function isActive(box: HTMLElement): boolean {
  const root = box.getRootNode();
  return (root instanceof ShadowRoot ? root : box.ownerDocument).activeElement === box;
}

/** The selection where it lies inside the box, seen through the box's shadow root where it has one. */
function spotIn(box: HTMLElement): Spot | undefined {
  if (isTextField(box)) return { start: [box, box.selectionStart], end: [box, box.selectionEnd] };
  const range = rangeFor(box);
  if (!range || !box.contains(range.startContainer)) return undefined;
  if (!box.contains(range.endContainer)) return undefined;
  return {
    start: [range.startContainer, range.startOffset],
    end: [range.endContainer, range.endOffset],
  };
}

function rangeFor(box: HTMLElement): AbstractRange | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? rangeInside(root, selection) : selection.getRangeAt(0);
}

/** Chromium before 137 has no composed ranges, but a selection of the shadow root's own. */
function rangeInside(
  root: ShadowRoot & { getSelection?: () => Selection | null },
  selection: Selection,
): AbstractRange | undefined {
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots: [root] })[0];
  return root.getSelection?.()?.getRangeAt(0);
}

function select(box: HTMLElement, { start, end }: Spot): void {
  if (isTextField(box)) {
    box.setSelectionRange(start[1], end[1]);
    return;
  }
  box.ownerDocument.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
}

/** A remembered spot counts only while its nodes still stand in the box and are as long as they were. */
export function validSpot(spot: Spot | undefined, box: HTMLElement): Spot | undefined {
  const stands = ([node, offset]: readonly [Node, number]) => box.contains(node) && offset <= lengthOf(node);
  return spot && stands(spot.start) && stands(spot.end) ? spot : undefined;
}

function lengthOf(node: Node): number {
  if (node instanceof HTMLElement && isTextField(node)) return node.value.length;
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** Inside the innermost last node, because editors map that back to their model most reliably; before a `<br>` that ends the box. */
function lastSpot(box: HTMLElement): readonly [Node, number] {
  let node: Node = box;
  for (;;) {
    const last = [...node.childNodes].findLast(isShown);
    if (!last) return [node, lengthOf(node)];
    if (last instanceof HTMLBRElement) return [node, [...node.childNodes].indexOf(last)];
    node = last;
  }
}

function isShown(node: Node): boolean {
  if (node instanceof Text) return true;
  return node instanceof HTMLElement && node.getAttribute('contenteditable') !== 'false';
}
