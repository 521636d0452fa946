import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportPlan, Policy } from '../../storage/exchange/plan.ts';
import { t, tCount } from '../../ui/text.ts';

const policies = ['replace', 'keep-both', 'skip'] as const satisfies readonly Policy[];
const policyNames = { replace: 'policyReplace', 'keep-both': 'policyKeepBoth', skip: 'policySkip' } as const;

interface PlanViewProps {
  plan: ImportPlan;
  onWrite: (policy: Policy) => void;
  onCancel: () => void;
}

/** What an import would add, change and skip, before anything is written. */
export function PlanView({ plan, onWrite, onCancel }: PlanViewProps) {
  const [policy, setPolicy] = useState<Policy>('keep-both');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { added, changed, skipped, notes, source } = plan;
  const nothing = added.length === 0 && (changed.length === 0 || policy === 'skip');
  return (
    <section class="card" aria-labelledby="plan-title">
      <h4 id="plan-title" ref={heading} tabIndex={-1}>
        {t('planTitle', source)}
      </h4>
      <Titles
        name={tCount('planAddedOne', 'planAddedMany', added.length)}
        titles={added.map(({ title }) => title)}
      />
      <Titles
        name={tCount('planChangedOne', 'planChangedMany', changed.length)}
        titles={changed.map(({ title }) => title)}
      />
      {changed.length > 0 && (
        <fieldset class="choices">
          <legend>{t('policyTitle')}</legend>
          {policies.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="policy" checked={policy === one} onChange={() => setPolicy(one)} />
              <span>{t(policyNames[one])}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Titles
        name={tCount('planSkippedOne', 'planSkippedMany', skipped.length)}
        titles={skipped.map(
          ({ title, reason, line }) => `${line ? t('lineNumber', line) : ''}${title}: ${reason}`,
        )}
      />
      <Titles name={tCount('planNotesOne', 'planNotesMany', notes.length)} titles={notes} />
      <div class="buttons">
        <button type="button" class="primary" disabled={nothing} onClick={() => onWrite(policy)}>
          {t('importNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}

/** How many, and on request which ones. */
function Titles({ name, titles }: { name: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <details open={titles.length <= 5}>
      <summary>{name}</summary>
      <ul class="plan-list">
        {titles.slice(0, 200).map((title, at) => (
          <li key={at} dir="auto">
            {title}
          </li>
        ))}
      </ul>
    </details>
  );
}
