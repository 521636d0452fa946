import { endTyping } from './caret.ts';
import type { Editor } from './editors.ts';

/** What a way of inserting says of itself; whether the text stands in the box is checked afterwards. */
export type Attempt = 'handled' | 'ignored';

/**
 * A textarea: the browser's own editing command, which keeps undo and tells the page (`input`). Where the browser refuses
 * it, nothing is written: setting the value from here would take the user's undo away.
 */
export function insertIntoTextField(field: HTMLTextAreaElement, text: string): void {
  endTyping(field);
  field.ownerDocument.execCommand('insertText', false, text);
}

/**
 * Hands the text to the editor as a paste, the one way that every model editor takes, in one undo step, and that none
 * turns into sending. `ignored`: nobody took the event.
 */
export function paste(box: HTMLElement, text: string, editor: Editor): Attempt {
  const type = editor.paste === 'plain' ? 'text/plain' : 'text/html';
  const data = editor.paste === 'plain' ? text : paragraphs(text, editor.paste);
  const taken = !box.dispatchEvent(pasteEvent(type, data));
  return taken ? 'handled' : 'ignored';
}

/**
 * A contenteditable without an editor behind it: the browser's own editing commands.
 * Firefox takes line breaks within one insertText; Chromium would make paragraphs of them, each an own element.
 */
export function typeInto(box: HTMLElement, text: string): void {
  const doc = box.ownerDocument;
  endTyping(box);
  if (takesFirefoxPasteForm()) {
    doc.execCommand('insertText', false, text);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) doc.execCommand('insertLineBreak');
    if (line !== '') doc.execCommand('insertText', false, line);
  }
}

/**
 * Firefox hides a content script's DataTransfer from the page: a paste in the standard form arrives empty. Its older own
 * form (`dataType`, `data`) arrives. Seen in Firefox 153; may go when the standard form works there.
 */
function pasteEvent(type: string, data: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const own = firefoxPaste({ ...init, dataType: type, data });
  if (own.clipboardData?.getData(type) === data) return own;
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, data);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

function firefoxPaste(init: ClipboardEventInit & { dataType: string; data: string }): ClipboardEvent {
  return new ClipboardEvent('paste', init);
}

function takesFirefoxPasteForm(): boolean {
  const probe = firefoxPaste({ dataType: 'text/plain', data: 'x' });
  return probe.clipboardData?.getData('text/plain') === 'x';
}

/** One paragraph a line. ProseMirror's own clipboard form says that the first and the last paragraph are open ends. */
function paragraphs(text: string, form: 'slice' | 'html'): string {
  const mark = form === 'slice' ? ' data-pm-slice="1 1 []"' : '';
  return text
    .split('\n')
    .map((line, index) => {
      const inside = line === '' ? emptyLine(form) : escaped(line, form);
      return `<p${index === 0 ? mark : ''}>${inside}</p>`;
    })
    .join('');
}

function emptyLine(form: 'slice' | 'html'): string {
  return form === 'slice' ? '' : '<br>';
}

function escaped(line: string, form: 'slice' | 'html'): string {
  const safe = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return form === 'slice' ? safe : safe.replace(/^ +| +$| {2,}/g, keptRun);
}

/**
 * Runs of spaces collapse in HTML. CKEditor turns a space and a no-break space back into two spaces, and a no-break space
 * at either end of a line into one.
 */
function keptRun(run: string, offset: number, line: string): string {
  const ends = offset > 0 && offset + run.length === line.length;
  return [...run]
    .map((space, index) => {
      const every = index % 2 === (offset === 0 ? 0 : 1);
      return every || (ends && index === run.length - 1) ? '&nbsp;' : space;
    })
    .join('');
}
