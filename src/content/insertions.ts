import type { Suggestion } from '../core/model.ts';
import type { Note } from '../core/review.ts';
import type { InsertionReport } from '../core/status.ts';
import { askBackground } from '../messaging.ts';
import type { Notice } from '../ui/panel-view.ts';
import { type CaretKeeper, insertText, readDraft } from '../upwork/composer.ts';
import { replacePhrase, selectionTaken } from '../upwork/phrase.ts';
import type { Room } from '../upwork/room.ts';
import { conversationOf, newestOwn, whoseMemory } from './conversation.ts';
import { createGivenReply } from './given-reply.ts';
import { noticeOf } from './notices.ts';

/** What the insertions need of the panel. */
interface Shown {
  room(): Room | undefined;
  say(notice: Notice | undefined): void;
  /** Shows a suggestion with its questions before it can be inserted. */
  open(suggestion: Suggestion): void;
}

/** Puts replies into the compose box, and notices when one has been sent or taken back by the person. */
export interface Insertions {
  insert(text: string, suggestion?: Suggestion): Promise<InsertionReport>;
  /** The entry of the library takes the place of the ";word" that is selected; one with questions is shown first. */
  insertEntry(id: string): Promise<void>;
  /** The calmer wording in the place of the phrase. */
  calm(note: Note): Promise<void>;
  dismiss(suggestion: Suggestion): void;
  /** Whether a suggestion stands in the box, so that no other needs to be offered. */
  isInBox(): boolean;
  /** The room has changed: the reply counts as given when it stands there, not when it was put into the box. */
  roomChanged(before: Room | undefined, now: Room | undefined): void;
}

export function createInsertions(
  doc: Document,
  caret: CaretKeeper,
  { room, say, open }: Shown,
  signal: AbortSignal,
): Insertions {
  const given = createGivenReply();

  const keepUse = async (kind: 'inserted' | 'dismissed', { id }: Suggestion, characters: number) => {
    const saved = await askBackground('use', { use: { id, kind, characters, ...whoseMemory(room()) } });
    if (saved && !saved.ok) say({ kind: 'alert', text: saved.message });
  };

  const insert = async (text: string, suggestion?: Suggestion) => {
    if (suggestion) given.begin(suggestion, text);
    const report = await insertText(doc, text, { caret });
    const isGone = suggestion !== undefined && !given.isInBox();
    if (isGone) return report;
    given.checked(report);
    say(noticeOf(report, text));
    if (suggestion && report.outcome === 'inserted') await keepUse('inserted', suggestion, text.length);
    return report;
  };

  // An undone reply leaves the box empty: the suggestions come back. Undo in an editor fires no input event.
  doc.addEventListener(
    'keyup',
    ({ key }) => {
      // Enter leaves it empty by sending, which the room will show in a moment.
      if (!given.isInBox() || key === 'Enter' || readDraft(doc).trim() !== '') return;
      given.forget();
      say(undefined);
    },
    { signal, passive: true },
  );

  return {
    insert,
    async insertEntry(id) {
      const opened = room();
      const suggestion =
        opened && (await askBackground('entry', { id, conversation: conversationOf(opened) }));
      if (!suggestion) return;
      await selectionTaken(doc);
      if (suggestion.questions.length === 0) await insert(suggestion.text, suggestion);
      else open(suggestion);
    },
    async calm(note) {
      if (!note.calmer) return;
      const report = await replacePhrase(doc, note.quote, note.calmer, caret);
      if (report.outcome !== 'inserted') say(noticeOf(report, note.calmer));
    },
    dismiss: (suggestion) => void keepUse('dismissed', suggestion, 0),
    isInBox: given.isInBox,
    roomChanged(before, now) {
      if (!now || now.id !== before?.id) return given.forget();
      const [mine, earlier] = [newestOwn(now), newestOwn(before)];
      // A message that was just sent gets its final key from the page a moment later, with the same text.
      if (!mine || mine.key === earlier?.key || mine.text === earlier?.text) return;
      const sent = given.takeSent(mine.text);
      if (!sent) return;
      void askBackground('answered', { ...whoseMemory(now), suggestion: sent.suggestion });
      if (sent.state !== 'inserted') void keepUse('inserted', sent.suggestion, sent.text.length);
      say(undefined);
    },
  };
}
