import { repliesToCsv } from '../../storage/exchange/own-csv.ts';
import { Part, Switch } from '../../ui/fields.tsx';
import { t } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';
import { ImportPart } from './import-part.tsx';
import { StatisticsPart } from './statistics-part.tsx';

/** Everything out, everything in, the other devices, and what was counted. */
export function DataPage(props: PageProps) {
  const { state, ports, say, setNotice } = props;
  const { preferences, syncProblem } = state;
  const exportAll = async () => {
    try {
      ports.download(`gentle-reminder-${today()}.json`, 'application/json', await ports.exportAll());
    } catch (error) {
      setNotice({ kind: 'failed', text: error instanceof Error ? error.message : String(error) });
    }
  };
  const exportTable = () =>
    ports.download(`gentle-reminder-replies-${today()}.csv`, 'text/csv', repliesToCsv(state.snippets));
  return (
    <>
      <Part title={t('export')}>
        <p class="hint">{t('exportHelp')}</p>
        <div class="buttons">
          <button type="button" onClick={exportAll}>
            {t('exportAll')}
          </button>
          <button type="button" onClick={exportTable}>
            {t('exportTable')}
          </button>
        </div>
      </Part>
      <ImportPart {...props} />
      <Part title={t('sync')}>
        <Switch
          name={t('syncOn')}
          help={t('syncHelp')}
          checked={preferences.syncLibrary}
          onChange={(syncLibrary) =>
            void say(ports.changePreferences((before) => ({ ...before, syncLibrary })))
          }
        />
        {preferences.syncLibrary && syncProblem && <p class="warning">{syncProblem}</p>}
      </Part>
      <StatisticsPart {...props} />
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
