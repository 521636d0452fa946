import type { Statistics } from '../../core/preferences.ts';
import type { State } from '../../storage/state.ts';
import { dayInWords } from '../../ui/dates.ts';
import { Part } from '../../ui/fields.tsx';
import { t } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';

/** Characters a minute of somebody who types 40 words of five letters. */
const typingSpeed = 200;
const shown = 10;

/** What was inserted and put aside, counted on this device alone. */
export function StatisticsPart({ state, ports, say }: PageProps) {
  const { statistics } = state;
  const minutes = Math.round(statistics.characters / typingSpeed);
  return (
    <Part title={t('statistics')}>
      {statistics.since === '' ? (
        <p class="hint">{t('noStatistics')}</p>
      ) : (
        <>
          <p>
            {t(
              'statisticsSum',
              sum(statistics.inserted),
              sum(statistics.dismissed),
              minutes,
              dayInWords(statistics.since),
            )}
          </p>
          <UseTable state={state} statistics={statistics} />
          <div class="buttons">
            <button type="button" onClick={() => void say(ports.clearStatistics(), t('statisticsCleared'))}>
              {t('clearStatistics')}
            </button>
          </div>
        </>
      )}
    </Part>
  );
}

function UseTable({ state, statistics: { inserted, dismissed } }: { state: State; statistics: Statistics }) {
  const ids = [...new Set([...Object.keys(inserted), ...Object.keys(dismissed)])]
    .sort((a, b) => (inserted[b] ?? 0) - (inserted[a] ?? 0))
    .slice(0, shown);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('fieldTitle')}</th>
          <th scope="col">{t('timesInserted')}</th>
          <th scope="col">{t('timesDismissed')}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{titleOf(id, state)}</bdi>
            </th>
            <td>{inserted[id] ?? 0}</td>
            <td>{dismissed[id] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function titleOf(id: string, { snippets, links }: State): string {
  const reply = snippets.find((snippet) => `reply:${snippet.id}` === id);
  const link = links.find((one) => `link:${one.id}` === id);
  return reply?.title ?? link?.title ?? (id.startsWith('combined:') ? t('combinedReply') : t('deletedReply'));
}

function sum(counts: Statistics['inserted']): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
