import { useEffect, useState } from 'preact/hooks';
import type { Originals, State } from '../storage/state.ts';
import { Notice, type NoticeContent } from '../ui/notice.tsx';
import { type TextKey, t } from '../ui/text.ts';
import type { OptionsPorts, Say } from './ports.ts';
import { AboutPage } from './sections/about.tsx';
import { ClientsPage } from './sections/clients.tsx';
import { DataPage } from './sections/data.tsx';
import { LibraryPage } from './sections/library.tsx';
import { ListeningPage } from './sections/listening.tsx';
import { LookPage } from './sections/look.tsx';
import { ProfilePage } from './sections/profile.tsx';

export interface PageProps {
  state: State;
  originals: Originals;
  ports: OptionsPorts;
  say: Say;
  setNotice: (notice: NoticeContent) => void;
}

const pages = {
  you: { name: 'pageYou', show: ProfilePage },
  listening: { name: 'pageListening', show: ListeningPage },
  library: { name: 'pageLibrary', show: LibraryPage },
  clients: { name: 'pageClients', show: ClientsPage },
  look: { name: 'pageLook', show: LookPage },
  data: { name: 'pageData', show: DataPage },
  about: { name: 'pageAbout', show: AboutPage },
} as const satisfies Record<string, { name: TextKey; show: (props: PageProps) => unknown }>;
type PageName = keyof typeof pages;

/** Everything that can be set, page by page; each change is saved at once. */
export function Options(props: Omit<PageProps, 'say' | 'setNotice'>) {
  const page = usePage();
  const [notice, setNotice] = useState<NoticeContent>();
  useEffect(() => setNotice(undefined), [page]);
  const say: Say = async (saving, done = t('optionsSaved')) => {
    const saved = await saving;
    setNotice(saved.ok ? { kind: 'done', text: done } : { kind: 'failed', text: saved.message });
    return saved.ok;
  };
  const { name, show: Page } = pages[page];
  return (
    <div class="options">
      <header>
        <h1>{t('extensionName')}</h1>
        <nav aria-label={t('optionsPages')}>
          {Object.entries(pages).map(([key, { name }]) => (
            <a key={key} href={`#${key}`} aria-current={key === page ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h2 class="page-title">{t(name)}</h2>
        <Page key={page} {...props} say={say} setNotice={setNotice} />
      </main>
      <div class="notices">
        <Notice notice={notice} onClose={() => setNotice(undefined)} />
      </div>
    </div>
  );
}

/** The page that the address names. */
function usePage(): PageName {
  const [page, setPage] = useState(pageInAddress);
  useEffect(() => {
    const update = () => setPage(pageInAddress);
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);
  return page;
}

function pageInAddress(): PageName {
  const name = location.hash.slice(1);
  return name in pages ? (name as PageName) : 'you';
}
