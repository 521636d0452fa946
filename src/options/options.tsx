import { useState } from 'preact/hooks';
import type { State } from '../storage/state.ts';
import type { Saved } from '../storage/store.ts';
import { Notice, type NoticeContent } from '../ui/notice.tsx';
import { t } from '../ui/text.ts';
import type { OptionsPorts } from './ports.ts';
import { AboutYou } from './sections/about-you.tsx';
import { ListenFor } from './sections/listen-for.tsx';

interface OptionsProps {
  state: State;
  ports: OptionsPorts;
}

/** Everything that can be set, each change saved at once. */
export function Options({ state, ports }: OptionsProps) {
  const [notice, setNotice] = useState<NoticeContent>();
  const say = async (saving: Promise<Saved>) => {
    const saved = await saving;
    setNotice(saved.ok ? { kind: 'done', text: t('optionsSaved') } : { kind: 'failed', text: saved.message });
  };
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <Notice notice={notice} onClose={() => setNotice(undefined)} />
      <AboutYou profile={state.profile} onChange={(profile) => say(ports.saveProfile(profile))} />
      <ListenFor settings={state.settings} onChange={(settings) => say(ports.saveSettings(settings))} />
    </main>
  );
}
