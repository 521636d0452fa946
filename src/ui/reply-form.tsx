import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DemandLabel, demandLabels, type Snippet } from '../core/model.ts';
import { nameOfLabel } from './labels.ts';
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
export function ReplyForm(props: ReplyFormProps) {
  const { title, checkBody, onSave, onCancel } = props;
  const [reply, setReply] = useState(props.reply);
  const change = (changes: Partial<Snippet>) => setReply((before) => ({ ...before, ...changes }));
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const errors = checkBody(reply.body);
  const submit = (event: Event) => {
    event.preventDefault();
    if (errors.length === 0) onSave(cleanedReply(reply));
  };
  return (
    <form class="sheet" aria-label={title} onSubmit={submit}>
      <h2>{title}</h2>
      <label class="field">
        <span>{t('fieldTitle')}</span>
        <input
          required
          pattern=".*\S.*"
          ref={first}
          value={reply.title}
          onInput={(e) => change({ title: e.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('fieldBody')}</span>
        <textarea
          required
          rows={8}
          value={reply.body}
          aria-invalid={errors.length > 0}
          aria-describedby="body-help"
          onInput={(e) => change({ body: e.currentTarget.value })}
        />
      </label>
      <p id="body-help" class={errors.length > 0 ? 'error' : 'hint'}>
        {errors.length > 0 ? errors.join(' ') : t('fieldBodyHelp')}
      </p>
      <LabelChoice chosen={reply.labels} onChange={(labels) => change({ labels })} />
      <label class="field short">
        <span>{t('fieldAbbreviation')}</span>
        <input
          value={reply.abbreviation ?? ''}
          spellcheck={false}
          autocomplete="off"
          onInput={(e) => change({ abbreviation: e.currentTarget.value })}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

interface LabelChoiceProps {
  chosen: readonly DemandLabel[];
  onChange: (labels: readonly DemandLabel[]) => void;
}

/** Which demands of a client the reply answers. */
export function LabelChoice({ chosen, onChange }: LabelChoiceProps) {
  const toggle = (label: DemandLabel) =>
    onChange(chosen.includes(label) ? chosen.filter((other) => other !== label) : [...chosen, label]);
  return (
    <fieldset class="choices">
      <legend>{t('fieldLabels')}</legend>
      {demandLabels.map((label) => (
        <label key={label} class="choice">
          <input type="checkbox" checked={chosen.includes(label)} onChange={() => toggle(label)} />
          <span>{nameOfLabel(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** An empty reply with an id of its own. */
export function newReply(body = ''): Snippet {
  const id = crypto.randomUUID();
  return { id, title: '', body, labels: [], updatedAt: 0 };
}

/** Without blanks at the ends, and without an abbreviation that is none. */
export function cleanedReply(reply: Snippet): Snippet {
  const { abbreviation, ...rest } = reply;
  const short = abbreviation?.trim().replace(/^;/, '');
  return {
    ...rest,
    title: rest.title.trim(),
    body: rest.body.trim(),
    ...(short ? { abbreviation: short } : {}),
  };
}
