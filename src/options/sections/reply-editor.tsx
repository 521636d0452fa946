import { useRef, useState } from 'preact/hooks';
import { checkTemplate } from '../../core/fill.ts';
import { type Firmness, firmnesses, type Situation, type Snippet, situations } from '../../core/model.ts';
import type { State } from '../../storage/state.ts';
import { SelectField } from '../../ui/fields.tsx';
import { cleanedAbbreviation, cleanedReply } from '../../ui/reply-draft.ts';
import {
  AbbreviationField,
  BodyField,
  LabelChoice,
  SaveOrCancel,
  TitleField,
} from '../../ui/reply-fields.tsx';
import { t } from '../../ui/text.ts';
import { withoutEmpty } from '../without-empty.ts';
import { ReplyPreview } from './reply-preview.tsx';
import { shownTags } from './shown-tags.ts';
import { VariableHelp } from './variable-help.tsx';

interface ReplyEditorProps {
  reply: Snippet;
  state: State;
  onSave: (reply: Snippet) => void;
  onCancel: () => void;
}

type Draft = { [K in keyof Snippet]: Snippet[K] | undefined } & Pick<
  Snippet,
  'id' | 'title' | 'body' | 'labels' | 'updatedAt'
>;

/** One reply with all that it can have, and how it will read. */
export function ReplyEditor({ reply, state, onSave, onCancel }: ReplyEditorProps) {
  const [draft, setDraft] = useState<Draft>(reply as Draft);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const errors = checkTemplate(draft.body, state.links);
  const submit = (event: Event) => {
    event.preventDefault();
    if (errors.length === 0) onSave(cleanedReply(withoutEmpty<Snippet>(draft)));
  };
  const isNew = !state.snippets.some(({ id }) => id === reply.id);
  return (
    <form class="editor" onSubmit={submit} aria-label={t(isNew ? 'newReply' : 'editReply')}>
      <TitleField value={draft.title} onChange={(title) => change({ title })} />
      <div class="two">
        <Body body={draft.body} errors={errors} onChange={(body) => change({ body })} />
        <ReplyPreview body={draft.body} link={draft.link} state={state} broken={errors.length > 0} />
      </div>
      <LabelChoice chosen={draft.labels} onChange={(labels) => change({ labels })} />
      <Fitting draft={draft} state={state} onChange={change} />
      <Marks draft={draft} state={state} onChange={change} />
      <SaveOrCancel onCancel={onCancel} />
    </form>
  );
}

interface BodyProps {
  body: string;
  errors: readonly string[];
  onChange: (body: string) => void;
}

/** The words, what is wrong with them, and what they can leave open. */
function Body({ body, errors, onChange }: BodyProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = (place: string) => {
    const { current } = box;
    if (!current) return;
    current.setRangeText(place, current.selectionStart, current.selectionEnd, 'end');
    current.focus();
    onChange(current.value);
  };
  return (
    <div class="field">
      <BodyField box={box} rows={12} value={body} errors={errors} onChange={onChange} />
      <VariableHelp onInsert={insert} />
    </div>
  );
}

/** How the reply is called up: by abbreviation, by tag. */
function Marks({ draft, state, onChange }: FittingProps) {
  const clash = clashOf(draft, state.snippets);
  return (
    <>
      <div class="row">
        <AbbreviationField
          value={draft.abbreviation ?? ''}
          describedBy="abbreviation-clash"
          onChange={(abbreviation) => onChange({ abbreviation })}
        />
        <label class="field">
          <span>{t('fieldTags')}</span>
          <input
            value={shownTags(draft.tags).join(', ')}
            autocomplete="off"
            onChange={(e) => onChange({ tags: tagsIn(e.currentTarget.value, draft.tags) })}
          />
        </label>
      </div>
      <p id="abbreviation-clash" class="error" role="status">
        {clash && t('abbreviationClash', clash.abbreviation ?? '', clash.title)}
      </p>
    </>
  );
}

interface FittingProps {
  draft: Draft;
  state: State;
  onChange: (changes: Partial<Draft>) => void;
}

/** When the reply fits, and the page that goes with it. */
function Fitting({ draft, state, onChange }: FittingProps) {
  const chosen = draft.situations ?? [];
  const toggle = (one: Situation) =>
    onChange({ situations: situations.filter((other) => (other === one) !== chosen.includes(other)) });
  const links: [string, string][] = state.links.map(({ id, title }) => [id, title]);
  return (
    <>
      <fieldset class="choices">
        <legend>{t('fieldSituations')}</legend>
        {situations.map((one) => (
          <label key={one} class="choice">
            <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
            <span>{t(`situation_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <SelectField<Firmness | ''>
          name={t('fieldFirmness')}
          value={draft.firmness ?? ''}
          options={[['', t('anyFirmness')], ...firmnesses.map((one) => [one, t(`firmness_${one}`)] as const)]}
          onChange={(firmness) => onChange({ firmness: firmness || undefined })}
        />
        <SelectField<'hourly' | 'fixed' | ''>
          name={t('fieldContract')}
          value={draft.contract ?? ''}
          options={[
            ['', t('contract_any')],
            ['hourly', t('contract_hourly')],
            ['fixed', t('contract_fixed')],
          ]}
          onChange={(contract) => onChange({ contract: contract || undefined })}
        />
        <SelectField
          name={t('fieldLink')}
          value={draft.link ?? ''}
          options={[['', t('noLink')], ...links]}
          onChange={(link) => onChange({ link: link || undefined })}
        />
      </div>
    </>
  );
}

/** Another reply that already answers to the abbreviation. */
function clashOf({ id, abbreviation }: Draft, snippets: readonly Snippet[]): Snippet | undefined {
  const wanted = cleanedAbbreviation(abbreviation).toLowerCase();
  if (!wanted) return undefined;
  return snippets.find((other) => other.id !== id && other.abbreviation?.toLowerCase() === wanted);
}

/** What was typed, and the tags that are not shown. */
function tagsIn(text: string, before: readonly string[] = []): string[] | undefined {
  const typed = text.split(',').flatMap((tag) => tag.trim() || []);
  const tags = [...before.filter((tag) => !shownTags([tag]).length), ...typed];
  return tags.length > 0 ? tags : undefined;
}
