import { useState } from 'preact/hooks';
import type { Snippet } from '../core/model.ts';
import { cleanedReply } from './reply-draft.ts';
import { AbbreviationField, BodyField, LabelChoice, SaveOrCancel, TitleField } from './reply-fields.tsx';
import { t } from './text.ts';

interface ReplyFormProps {
  /** The reply to change; a fresh one (see newReply) to add. */
  reply: Snippet;
  /** The form's name. */
  title: string;
  /** Errors of a body, for people; none when it may be saved. */
  checkBody: (body: string) => readonly string[];
  onSave: (reply: Snippet) => void;
  onCancel: () => void;
}

/** Adds or edits a reply: title, text, what it answers, abbreviation. */
export function ReplyForm({ title, checkBody, onSave, onCancel, ...props }: ReplyFormProps) {
  const [reply, setReply] = useState(props.reply);
  const change = (changes: Partial<Snippet>) => setReply((before) => ({ ...before, ...changes }));
  const errors = checkBody(reply.body);
  const submit = (event: Event) => {
    event.preventDefault();
    if (errors.length === 0) onSave(cleanedReply(reply));
  };
  return (
    <form class="sheet" aria-label={title} onSubmit={submit}>
      <h2>{title}</h2>
      <TitleField value={reply.title} onChange={(next) => change({ title: next })} />
      <BodyField
        rows={8}
        value={reply.body}
        errors={errors}
        help={t('fieldBodyHelp')}
        onChange={(body) => change({ body })}
      />
      <LabelChoice chosen={reply.labels} onChange={(labels) => change({ labels })} />
      <AbbreviationField
        value={reply.abbreviation ?? ''}
        onChange={(abbreviation) => change({ abbreviation })}
      />
      <SaveOrCancel onCancel={onCancel} />
    </form>
  );
}
