import { say } from '../core/say.ts';
import type { InsertionReport } from '../core/status.ts';
import { type CaretKeeper, findComposeBox, insertText } from './composer.ts';
import { isTextField } from './draft.ts';
import { editorOf } from './editors.ts';
import { rangeOfQuote } from './quote-range.ts';

/**
 * Puts `words` in place of `phrase` in the compose box, in one undo step, as an insertion over a selection. `unchanged`
 * when the phrase is not there any more.
 */
export async function replacePhrase(
  doc: Document,
  phrase: string,
  words: string,
  caret: CaretKeeper,
): Promise<InsertionReport> {
  const box = findComposeBox(doc);
  if (!box || !selectPhrase(box, phrase))
    return { outcome: 'unchanged', reason: say('phraseGone', 'That phrase is not there any more.') };
  await selectionTaken(doc);
  return insertText(doc, words, { caret });
}

/** Resolves when the editor behind the compose box has taken over a selection that was set from outside. */
export async function selectionTaken(doc: Document): Promise<void> {
  const box = findComposeBox(doc);
  if (box) await new Promise((resolve) => setTimeout(resolve, editorOf(box).settle));
}

function selectPhrase(box: HTMLElement, phrase: string): boolean {
  box.focus({ preventScroll: true });
  if (isTextField(box)) {
    const at = box.value.indexOf(phrase);
    if (at >= 0) box.setSelectionRange(at, at + phrase.length);
    return at >= 0;
  }
  const range = rangeOfQuote(box, phrase);
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  box.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}
