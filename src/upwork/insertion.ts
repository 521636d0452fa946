import { say } from '../core/say.ts';
import type { InsertionReport } from '../core/status.ts';
import {
  type CaretKeeper,
  endOf,
  hasSelection,
  placeCaret,
  type Spot,
  textAround,
  validSpot,
} from './caret.ts';
import { draftOf, isTextField } from './draft.ts';
import { editorOf } from './editors.ts';
import { insertIntoTextField, paste, typeInto } from './inserters.ts';
import { type Verdict, verdict } from './verify.ts';

type Place = 'caret' | 'end';
type FindBox = () => HTMLElement | undefined;

/** One insertion, from finding the box to the report. `find` is asked again whenever the page may have redrawn the box. */
export async function insertInto(
  find: FindBox,
  clean: string,
  caret: CaretKeeper,
  place: Place,
): Promise<InsertionReport> {
  if (clean === '') return unchanged(say('insertNothing', 'There is nothing to insert.'));
  const found = find();
  if (!found) return unchanged(say('insertNoBox', 'There is no message box to write into.'));
  if (caret.isComposing(found)) return stillComposing();
  const ready = await takeCaret(find, found, caret, place);
  if (!ready) return unchanged(say('insertGone', 'The message box went away.'));
  const { box, atEnd } = ready;
  if (caret.isComposing(box)) return stillComposing();
  const before = draftOf(box);
  const text = atEnd ? afterDraft(before, clean) : clean;
  if (isTooLong(box, before, text))
    return unchanged(say('insertTooLong', 'The text is longer than the message box takes.'));
  const judge = judgeOf(box, text);
  write(box, text);
  const seen = await settledVerdict(find, judge);
  if (seen !== 'unchanged') caret.noteChange(find() ?? box);
  return reportOf(seen);
}

function stillComposing(): InsertionReport {
  return unchanged(say('insertComposing', 'A character is still being composed in the message box.'));
}

/** Compares with the box as it is now. A draft that reads as before in other markup is not as before: it may have become a link. */
function judgeOf(box: HTMLElement, text: string): (now: HTMLElement) => Verdict {
  const [before, markup] = [draftOf(box), box.innerHTML];
  // Slate keeps the words of its placeholder inside the empty box.
  const around = (before !== '' && textAround(box)) || { before: '', after: '' };
  return (now) => {
    const seen = verdict(before, draftOf(now), text, around);
    return seen === 'unchanged' && now.innerHTML !== markup ? 'changed' : seen;
  };
}

/**
 * Puts the focus and the caret into the box. Waits first until what was just typed is an undo step of its own. A caret
 * that is not known is as good as none: the text goes after the draft.
 */
async function takeCaret(
  find: FindBox,
  found: HTMLElement,
  caret: CaretKeeper,
  place: Place,
): Promise<{ box: HTMLElement; atEnd: boolean } | undefined> {
  const { undoGap } = editorOf(found);
  // The editor's own clock began a little after the change was seen here.
  const slack = 30;
  if (caret.sinceChange(found) < undoGap + slack) await pause(undoGap + slack - caret.sinceChange(found));
  const spot = place === 'caret' ? caret.spotOf(found) : undefined;
  await settleCaret(found, spot ?? endOf(found), caret);
  const box = find();
  if (box === undefined || box === found) return box && { box, atEnd: spot === undefined };
  // Taking the focus made the page redraw its box.
  await settleCaret(box, endOf(box), caret);
  return { box, atEnd: true };
}

/**
 * Places the caret and gives the editor time to take it over. Some take it away again when they notice the focus before
 * the caret: Slate in a box that has not had the focus (Firefox 153), CKEditor on a busy machine (Chromium 156). So it is
 * placed once more if it is not where it was put.
 */
async function settleCaret(box: HTMLElement, spot: Spot, caret: CaretKeeper): Promise<void> {
  const stays = await staysAt(box, spot, caret);
  if (!stays && box.isConnected) await staysAt(box, validSpot(spot, box) ?? endOf(box), caret);
}

/** Waits first until the page has been told that the caret has moved, which the browsers do a moment later. */
async function staysAt(box: HTMLElement, spot: Spot, caret: CaretKeeper): Promise<boolean> {
  const told = nextSelectionChange(box.ownerDocument);
  const isKnown = caret.restsFor(box) > editorOf(box).settle;
  const hasMoved = placeCaret(box, spot);
  // The editor has had its time with this caret already, while the person read.
  if (isKnown && !hasMoved) return true;
  // ProseMirror reads the document's own selection at a paste: it knows a caret that was neither focused nor moved.
  if (!hasMoved && editorOf(box).name === 'ProseMirror') return true;
  const wanted = textAround(box)?.before;
  if (hasMoved && !isTextField(box)) await Promise.race([told, pause(100)]);
  await pause(editorOf(box).settle);
  return textAround(box)?.before === wanted;
}

function nextSelectionChange(doc: Document): Promise<void> {
  return new Promise((told) => {
    doc.addEventListener('selectionchange', () => told(), { once: true, capture: true });
  });
}

/** After a draft with a blank line between; in an empty box plain. */
function afterDraft(draft: string, text: string): string {
  if (draft.trim() === '') return text;
  const ending = /\n*$/.exec(draft)?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - ending)) + text;
}

function isTooLong(box: HTMLElement, draft: string, text: string): boolean {
  if (!isTextField(box) || box.maxLength < 0) return false;
  const selected = box.selectionEnd - box.selectionStart;
  return draft.length - selected + text.length > box.maxLength;
}

/** In the order that gave exact text and one undo step in every editor that was measured; see docs/insertion.md. */
function write(box: HTMLElement, text: string): void {
  if (isTextField(box)) {
    insertIntoTextField(box, text);
    return;
  }
  const editor = editorOf(box);
  if (editor.paste === 'slice' && hasSelection(box) && isBareAddress(text)) {
    typeInto(box, text);
    return;
  }
  const before = draftOf(box);
  const attempt = paste(box, text, editor);
  const untouched = attempt === 'ignored' && draftOf(box) === before;
  if (untouched && !editor.hasModel) typeInto(box, text);
}

/** TipTap 3 makes a link of the selected words when an address alone is pasted over them, and keeps the words. */
function isBareAddress(text: string): boolean {
  return /^(?:[a-z][\w+.-]*:|[\w-]+\.)\S+$/i.test(text);
}

/** Milliseconds between looks: some editors draw late, and a page may take a text back. Together they stay below 200. */
const looks = [0, 20, 30, 50, 90];

/** What two looks in a row agree on to be `exact`, or the last look. */
async function settledVerdict(find: FindBox, judge: (now: HTMLElement) => Verdict): Promise<Verdict> {
  let last: Verdict = 'unchanged';
  for (const wait of looks) {
    if (wait > 0) await pause(wait);
    const box = find();
    const now = box ? judge(box) : 'changed';
    if (now === 'exact' && last === 'exact') return 'exact';
    last = now;
  }
  return last;
}

function reportOf(seen: Verdict): InsertionReport {
  switch (seen) {
    case 'exact':
      return { outcome: 'inserted' };
    case 'unchanged':
      return unchanged(say('insertRefused', 'The message box did not take the text.'));
    case 'elsewhere':
      return {
        outcome: 'uncertain',
        check: say(
          'insertElsewhere',
          'The text is in, but not where the cursor was. Please move it, or undo.',
        ),
      };
    case 'once-more':
      return {
        outcome: 'uncertain',
        check: say(
          'insertDiffers',
          'The text is in, but line breaks or words around it may differ. Please read it once.',
        ),
      };
    case 'changed':
      return {
        outcome: 'uncertain',
        check: say(
          'insertChanged',
          'The message box changed, but the text is not there as it should be. Please look before you send.',
        ),
      };
  }
}

function unchanged(reason: string): InsertionReport {
  return { outcome: 'unchanged', reason };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
