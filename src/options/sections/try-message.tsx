import { useState } from 'preact/hooks';
import { detectDemands } from '../../core/detect.ts';
import { type Conversation, type Detection, emptyMemory } from '../../core/model.ts';
import { suggest } from '../../core/suggest.ts';
import type { State } from '../../storage/state.ts';
import { nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';

/** A client's message, typed or pasted: what is heard in it, where, and what would be offered, or why nothing. */
export function TryMessage({ state }: { state: State }) {
  const [text, setText] = useState('');
  const heard = text.trim() === '' ? undefined : detectDemands(text);
  return (
    <>
      <label class="field">
        <span>{t('tryLabel')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={text}
          placeholder={t('tryExample')}
          onInput={(e) => setText(e.currentTarget.value)}
        />
      </label>
      <div role="status" class="try-result">
        {heard && heard.demands.length === 0 && <p>{heard.silence ?? t('tryNothing')}</p>}
        {heard && heard.demands.length > 0 && <Heard text={text} heard={heard} state={state} />}
      </div>
    </>
  );
}

function Heard({ text, heard, state }: { text: string; heard: Detection; state: State }) {
  const conversation: Conversation = {
    id: 'try',
    messages: [{ key: 'one', from: 'client', text }],
    stage: 'unknown',
    contract: 'unknown',
  };
  const result = suggest(conversation, { ...state, memory: emptyMemory('try'), now: new Date() });
  return (
    <>
      <blockquote dir="auto">
        <Marked text={text} heard={heard} />
      </blockquote>
      <dl class="heard">
        {heard.demands.map(({ label, start, force, confidence }) => (
          <div key={`${label}${start}`}>
            <dt>{nameOfLabel(label)}</dt>
            <dd>
              {t(force === 'demand' ? 'forceDemand' : 'forceAsk')},{' '}
              {t('sureness', Math.round(confidence * 100))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {result.silence ?? t('tryOffers', result.suggestions.map(({ title }) => `“${title}”`).join(', '))}
      </p>
    </>
  );
}

/** The message with what was heard marked; where two overlap, the first counts. */
function Marked({ text, heard }: { text: string; heard: Detection }) {
  let from = 0;
  const parts = heard.demands
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, label }) => {
      if (start < from) return [];
      const before = text.slice(from, start);
      from = end;
      return [before, <mark key={`${label}${start}`}>{text.slice(start, end)}</mark>];
    });
  return [...parts, text.slice(from)];
}
