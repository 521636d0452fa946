import { useRef, useState } from 'preact/hooks';
import { type ImportPlan, itemsToWrite, type Policy } from '../../storage/exchange/plan.ts';
import { Part } from '../../ui/fields.tsx';
import { t, tCount } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';
import { PlanView } from './plan-view.tsx';

/** A file chosen, what it would change, and only then the writing. */
export function ImportPart({ ports, say, setNotice }: PageProps) {
  const [plan, setPlan] = useState<ImportPlan>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    setPlan(undefined);
    if (!file) return;
    try {
      setPlan(await ports.planImport(file));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNotice({ kind: 'failed', text: t('importRefused', file.name, reason) });
    }
  };
  const close = () => {
    setPlan(undefined);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const write = async (policy: Policy) => {
    if (!plan) return;
    const items = itemsToWrite(plan, policy);
    const count = Object.keys(items).length;
    if (await say(ports.saveImport(items), tCount('importedOne', 'importedMany', count))) close();
  };
  return (
    <Part title={t('import')}>
      <label class="field">
        <span>{t('importFile')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          aria-describedby="import-help"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <p id="import-help" class="hint">
        {t('importHelp')}
      </p>
      {plan && <PlanView plan={plan} onWrite={write} onCancel={close} />}
    </Part>
  );
}
