import { isTextField } from './draft.ts';

/** A word that begins with ";" and ends at the caret. */
export interface TypedWord {
  /** Without the ";". */
  word: string;
  /** Selects it in the box, the ";" included, so that an insertion takes its place. */
  select(): void;
}

const pattern = /(?:^|[\s(])(;[\w-]{0,24})$/;

/** The ";word" right before the caret of `box`; undefined when there is none or text is selected. */
export function typedWord(box: HTMLElement): TypedWord | undefined {
  return isTextField(box) ? inField(box) : inEditable(box);
}

function inField(box: HTMLInputElement | HTMLTextAreaElement): TypedWord | undefined {
  const { selectionStart: end, selectionEnd } = box;
  if (end === null || end !== selectionEnd) return undefined;
  const word = pattern.exec(box.value.slice(0, end))?.[1];
  if (word === undefined) return undefined;
  return { word: word.slice(1), select: () => box.setSelectionRange(end - word.length, end) };
}

/** Editors keep a word in one text node; one that does not gets no abbreviation rather than a wrong one. */
function inEditable(box: HTMLElement): TypedWord | undefined {
  const selection = box.ownerDocument.getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !(node instanceof Text) || !box.contains(node)) return undefined;
  const end = selection.anchorOffset;
  const word = pattern.exec(node.data.slice(0, end))?.[1];
  if (word === undefined) return undefined;
  return {
    word: word.slice(1),
    select: () => selection.setBaseAndExtent(node, end - word.length, node, end),
  };
}
