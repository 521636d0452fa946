import type { Note } from '../core/review.ts';
import { findComposeBox, readDraft } from '../upwork/composer.ts';
import { rangeOfQuote } from '../upwork/quote-range.ts';
import { watchTyping } from './draft-watch.ts';

/** What is worth a second look in the draft, one phrase at a time. */
export interface DraftNotes {
  current(): Note | undefined;
  /** Not again for this phrase, until the box has been emptied. */
  leave(note: Note): void;
  look(): Promise<void>;
}

/**
 * Reads the draft after each pause in typing; `review` does the reading, elsewhere, and `mark` marks the phrase. It never writes
 * into the box.
 */
export function createDraftNotes(
  doc: Document,
  review: (draft: string) => Promise<readonly Note[] | undefined>,
  mark: (ranges: readonly Range[]) => void,
  onChange: () => void,
  signal: AbortSignal,
): DraftNotes {
  let notes: readonly Note[] = [];
  let looks = 0;
  const left = new Set<string>();
  const current = () => notes.find(({ quote }) => !left.has(quote));

  const show = () => {
    const note = current();
    const box = findComposeBox(doc);
    const range = note && box && rangeOfQuote(box, note.quote);
    mark(range ? [range] : []);
    onChange();
  };
  const look = async () => {
    const mine = ++looks;
    const draft = readDraft(doc);
    if (draft.trim() === '') left.clear();
    const found = draft.trim() === '' ? [] : await review(draft);
    if (mine !== looks || signal.aborted) return;
    const before = current();
    notes = found ?? [];
    if (before || current()) show();
  };
  watchTyping(doc, () => void look(), signal);

  return {
    current,
    look,
    leave({ quote }) {
      left.add(quote);
      show();
    },
  };
}
