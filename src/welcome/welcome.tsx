import { useState } from 'preact/hooks';
import type { Profile } from '../core/model.ts';
import type { State } from '../storage/state.ts';
import type { Saved } from '../storage/store.ts';
import { Part, TextField } from '../ui/fields.tsx';
import { Notice, type NoticeContent } from '../ui/notice.tsx';
import { ReplyPromise } from '../ui/reply-promise.tsx';
import { t } from '../ui/text.ts';
import { UsualHours } from '../ui/usual-hours.tsx';

/** What the welcome page may do; given in by main.tsx. */
export interface WelcomePorts {
  saveProfile(profile: Profile): Promise<Saved>;
  openOptions(): void;
}

/** The first run on one page: who I am, when I work, a room to try it in. */
export function Welcome({ state: { profile }, ports }: { state: State; ports: WelcomePorts }) {
  const [notice, setNotice] = useState<NoticeContent>();
  const save = async (next: Profile) => {
    const saved = await ports.saveProfile(next);
    setNotice(saved.ok ? { kind: 'done', text: t('optionsSaved') } : { kind: 'failed', text: saved.message });
  };
  const { name: _, ...nameless } = profile;
  const { hours: __, ...withoutHours } = profile;
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon-48.png" alt="" width="48" height="48" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <Part level={2} title={t('welcomeYou')}>
        <TextField
          name={t('ownName')}
          help={t('ownNameHelp')}
          value={profile.name ?? ''}
          onChange={(name) => void save(name.trim() ? { ...profile, name: name.trim() } : nameless)}
        />
        <UsualHours
          hours={profile.hours}
          onChange={(hours) => void save(hours ? { ...profile, hours } : withoutHours)}
        />
        <ReplyPromise
          hours={profile.replyPromiseHours}
          onChange={(replyPromiseHours) => void save({ ...profile, replyPromiseHours })}
        />
        <p class="hint">{t('welcomeLater')}</p>
      </Part>
      <Part level={2} title={t('welcomeTry')}>
        <p class="hint">{t('welcomeTryHelp')}</p>
        <iframe src="practice.html" title={t('practiceTitle')} />
      </Part>
      <Part level={2} title={t('welcomeGo')}>
        <ul class="plain-list">
          {(['privacyHere', 'privacyNeverSends', 'privacySync'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <div class="buttons">
          <a class="button primary" href="https://www.upwork.com/ab/messages/rooms/">
            {t('welcomeUpwork')}
          </a>
          <button type="button" onClick={ports.openOptions}>
            {t('welcomeOptions')}
          </button>
        </div>
      </Part>
      <div class="notices">
        <Notice notice={notice} onClose={() => setNotice(undefined)} />
      </div>
    </main>
  );
}
