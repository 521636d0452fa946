import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type DemandLabel, demandLabels } from '../core/model.ts';
import { nameOfLabel } from './labels.ts';
import { t } from './text.ts';

/** The fields of a reply, as the popup's short form and the editor of the options show them. */

interface TextProps {
  value: string;
  onChange: (value: string) => void;
}

/** The title, which has the focus when a form opens. */
export function TitleField({ value, onChange }: TextProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <label class="field">
      <span>{t('fieldTitle')}</span>
      <input
        ref={input}
        required
        pattern=".*\S.*"
        dir="auto"
        value={value}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </label>
  );
}

interface BodyProps extends TextProps {
  box?: RefObject<HTMLTextAreaElement | null>;
  rows: number;
  /** What is wrong with the words, in sentences. */
  errors: readonly string[];
  /** Stands there while nothing is wrong. */
  help?: string;
}

/** The words, and what is wrong with them. */
export function BodyField({ value, onChange, box, rows, errors, help = '' }: BodyProps) {
  const id = useId();
  const isBroken = errors.length > 0;
  return (
    <>
      <label class="field">
        <span>{t('fieldBody')}</span>
        <textarea
          {...(box ? { ref: box } : {})}
          required
          rows={rows}
          dir="auto"
          value={value}
          aria-invalid={isBroken}
          aria-describedby={id}
          onInput={(e) => onChange(e.currentTarget.value)}
        />
      </label>
      {/* Always there: a live region that comes together with its words is not announced everywhere. */}
      <p id={id} class="error" role="alert">
        {errors.join(' ')}
      </p>
      {help && !isBroken && <p class="hint">{help}</p>}
    </>
  );
}

/** What is typed after `;`. `describedBy`: the id of what is to be said of it. */
export function AbbreviationField({ value, onChange, describedBy }: TextProps & { describedBy?: string }) {
  return (
    <label class="field short">
      <span>{t('fieldAbbreviation')}</span>
      <input
        value={value}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </label>
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

export function SaveOrCancel({ onCancel }: { onCancel: () => void }) {
  return (
    <div class="buttons">
      <button type="submit" class="primary">
        {t('save')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
