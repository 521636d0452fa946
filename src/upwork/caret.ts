import { isTextField } from './draft.ts';

/** Where the caret (or the selection) stands in a contenteditable box. Not a live Range: a page that redraws the box would move that. */
interface Spot {
  start: readonly [Node, number];
  end: readonly [Node, number];
}

/** Remembers, for the boxes of one document, what is lost when the focus leaves them. */
export interface CaretKeeper {
  /** Puts focus and caret back; says whether a caret was known (false: focus only). */
  restore(box: HTMLElement): boolean;
  /** An input method's composition is open in the box: its text is not the box's yet. */
  isComposing(box: HTMLElement): boolean;
  /** Milliseconds since the box's text last changed by typing or by `noteChange`. */
  sinceChange(box: HTMLElement): number;
  noteChange(box: HTMLElement): void;
  /** Runs jobs one after the other, in the order they came. */
  inTurn<T>(job: () => Promise<T>): Promise<T>;
}

/** Starts remembering; ends when `signal` aborts. Listens to events only, and keeps nothing of a box that is gone. */
export function keepCaret(doc: Document, signal: AbortSignal): CaretKeeper {
  const spots = new WeakMap<HTMLElement, Spot>();
  const visited = new WeakSet<HTMLElement>();
  const composing = new WeakSet<HTMLElement>();
  const changes = new WeakMap<HTMLElement, number>();
  let queue: Promise<unknown> = Promise.resolve();

  const on = (type: string, handle: (box: HTMLElement) => void) =>
    doc.addEventListener(
      type,
      (event) => {
        const box = editingHost(event.composedPath()[0]);
        if (box) handle(box);
      },
      { capture: true, passive: true, signal },
    );
  on('focusin', (box) => visited.add(box));
  // The selection still stands in the box while focusout is told; in Chromium a text field that takes the focus moves it.
  on('focusout', (box) => {
    composing.delete(box);
    visited.add(box);
    const spot = spotIn(box);
    if (spot) spots.set(box, spot);
  });
  on('compositionstart', (box) => composing.add(box));
  on('compositionend', (box) => composing.delete(box));
  on('input', (box) => changes.set(box, performance.now()));

  const active = activeIn(doc);
  const focused = active && editingHost(active);
  if (focused) visited.add(focused);

  return {
    restore(box) {
      const isActive = activeIn(box.getRootNode() as Document) === box;
      const isKnown = isActive || visited.has(box);
      const live = isKnown ? spotIn(box) : undefined;
      const spot = live ?? validSpot(spots.get(box), box);
      if (!isActive) box.focus({ preventScroll: true });
      if (isTextField(box)) return isKnown;
      if (!spot) return false;
      if (!(isActive && live)) select(box, spot);
      return true;
    },
    isComposing: (box) => composing.has(box),
    sinceChange: (box) => performance.now() - (changes.get(box) ?? Number.NEGATIVE_INFINITY),
    noteChange: (box) => changes.set(box, performance.now()),
    inTurn(job) {
      const turn = queue.then(job);
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Puts the caret behind the last character of the box. */
export function caretToEnd(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  if (isTextField(box)) {
    box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  const end = lastSpot(box);
  select(box, { start: end, end });
}

/**
 * Makes what comes next an undo step of its own: the browsers add a command to the typing before it unless the caret has
 * moved in between (Chromium 156).
 */
export function endTyping(box: HTMLElement): void {
  if (isTextField(box)) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    const elsewhere = selectionStart === 0 ? box.value.length : 0;
    box.setSelectionRange(elsewhere, elsewhere);
    box.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    return;
  }
  const spot = spotIn(box);
  if (!spot) return;
  const edge = [box, spot.start[1] === 0 ? lengthOf(box) : 0] as const;
  select(box, { start: edge, end: edge });
  select(box, spot);
}

/** The selected text is replaced by an insertion; a bare caret has none. */
export function hasSelection(box: HTMLElement): boolean {
  if (isTextField(box)) return box.selectionStart !== box.selectionEnd;
  const spot = spotIn(box);
  return spot !== undefined && (spot.start[0] !== spot.end[0] || spot.start[1] !== spot.end[1]);
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

function activeIn(root: Document | ShadowRoot): Element | null {
  return root.activeElement;
}

/** The selection where it lies inside the box, seen through the box's shadow root where it has one. */
function spotIn(box: HTMLElement): Spot | undefined {
  if (isTextField(box)) return undefined;
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
  box.ownerDocument.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
}

/** A remembered spot counts only while its nodes still stand in the box and are as long as they were. */
function validSpot(spot: Spot | undefined, box: HTMLElement): Spot | undefined {
  const stands = ([node, offset]: readonly [Node, number]) => box.contains(node) && offset <= lengthOf(node);
  return spot && stands(spot.start) && stands(spot.end) ? spot : undefined;
}

function lengthOf(node: Node): number {
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
