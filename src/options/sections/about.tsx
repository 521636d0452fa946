import { useState } from 'preact/hooks';
import type { RoomStatus } from '../../core/status.ts';
import { Part } from '../../ui/fields.tsx';
import { t } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';

/** What it promises, and whether it still understands Upwork's page. */
export function AboutPage({ ports, setNotice }: PageProps) {
  const [rooms, setRooms] = useState<readonly RoomStatus[]>();
  const copy = async (report: string) => {
    try {
      await ports.copy(report);
      setNotice({ kind: 'done', text: t('copied') });
    } catch {
      setNotice({ kind: 'failed', text: t('copyFailed') });
    }
  };
  return (
    <>
      <Part title={t('privacy')}>
        <ul class="plain-list">
          {(['privacyHere', 'privacyNeverSends', 'privacyMemory', 'privacySync'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p class="hint">{t('notAdvice')}</p>
        <a href="../welcome/index.html">{t('openWelcome')}</a>
      </Part>
      <Part title={t('selfCheck')}>
        <p class="hint">{t('selfCheckHelp')}</p>
        <div class="buttons">
          <button type="button" onClick={() => void ports.roomStatuses().then(setRooms)}>
            {t('selfCheckRun')}
          </button>
        </div>
        <div role="status">
          {rooms?.length === 0 && <p>{t('selfCheckNone')}</p>}
          {rooms?.map(({ roomId, selfCheck, report }) => (
            <div key={roomId} class="card">
              <p>{selfCheck}</p>
              <button type="button" onClick={() => void copy(report)}>
                {t('copyReport')}
              </button>
            </div>
          ))}
        </div>
      </Part>
    </>
  );
}
