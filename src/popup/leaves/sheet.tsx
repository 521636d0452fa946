import { checkTemplate } from '../../core/fill.ts';
import type { Snippet, Suggestion } from '../../core/model.ts';
import type { State } from '../../core/state.ts';
import { ReplyForm } from '../../ui/reply-form.tsx';
import { t } from '../../ui/text.ts';
import { answered } from '../ready.ts';
import type { Way } from '../use-delivery.ts';
import { Questions } from './questions.tsx';

/** A form in place of the list: a reply to write, or questions before one goes anywhere. */
export type Sheet =
  | { kind: 'edit'; reply: Snippet; title: string }
  | { kind: 'ask'; ready: Suggestion; useId: string; way: Way };

interface SheetViewProps {
  sheet: Sheet;
  state: State;
  onSave: (reply: Snippet) => void;
  onDeliver: (text: string, useId: string, way: Way) => void;
  onClose: () => void;
}

export function SheetView({ sheet, state, onSave, onDeliver, onClose }: SheetViewProps) {
  if (sheet.kind === 'edit') {
    return (
      <ReplyForm
        key={sheet.reply.id}
        reply={sheet.reply}
        title={sheet.title}
        checkBody={(body) => checkTemplate(body, state.links)}
        onSave={onSave}
        onCancel={onClose}
      />
    );
  }
  const { ready, useId, way } = sheet;
  return (
    <Questions
      questions={ready.questions}
      action={t(way)}
      onAnswer={(answers) => {
        onClose();
        onDeliver(answered(ready, answers), useId, way);
      }}
      onCancel={onClose}
    />
  );
}
