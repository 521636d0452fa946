import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { practiceRoomId } from '../core/practice.ts';
import { forgetMemory, loadState } from '../storage/store.ts';
import { preparePage, speakThePage } from '../ui/page.tsx';
import { t } from '../ui/text.ts';
import { webext } from '../webext.ts';

/**
 * A conversation to practise in, without Upwork: a page with the marks that the content script goes by, and the content
 * script itself. What it remembers of this room is forgotten again.
 */
const roomId = practiceRoomId;
const client = 'Marta Keller';

interface Message {
  by: string;
  text: string;
}

function PracticeRoom({ me }: { me: string }) {
  const [messages, setMessages] = useState<readonly Message[]>([{ by: client, text: t('practiceFirst') }]);
  const box = useRef<HTMLTextAreaElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const text = box.current?.value.trim();
    if (!box.current || !text) return;
    box.current.value = '';
    const answer: Message[] = messages.length === 1 ? [{ by: client, text: t('practiceSecond') }] : [];
    setMessages([...messages, { by: me, text }, ...answer]);
  };
  return (
    <main class="room">
      <h1 class="hidden">{t('practiceTitle')}</h1>
      <div class="is-user-profile-and-account" hidden>
        <strong>{me}</strong>
      </div>
      <header class="up-d-room-header">
        <a
          data-test="room-list-item"
          aria-current="true"
          href={`https://www.upwork.com/ab/messages/rooms/${roomId}`}
          tabIndex={-1}
          onClick={(event) => event.preventDefault()}
        >
          <span data-test="room-title">{client}</span>
        </a>
        <span class="hint">{t('practiceNote')}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="story-list" role="log" aria-label={t('practiceMessages')} tabIndex={0}>
        {messages.map((message, at) => (
          <Story key={message.text} message={message} isOwn={message.by === me} id={`story_0${at}`} />
        ))}
      </div>
      <form class="composer-container" onSubmit={send}>
        <textarea
          ref={box}
          rows={4}
          dir="auto"
          aria-label={t('practiceBox')}
          placeholder={t('practiceBox')}
        />
        <button type="submit" class="primary">
          {t('practiceSend')}
        </button>
      </form>
    </main>
  );
}

function Story({ message: { by, text }, isOwn, id }: { message: Message; isOwn: boolean; id: string }) {
  return (
    <div id={id} class={`up-d-story-item ${isOwn ? 'own' : ''}`}>
      <div class="story-inner top">
        <span class="user-name">
          <bdi>{by}</bdi>
        </span>
        <div data-test="story-message" dir="auto">
          {text}
        </div>
      </div>
    </div>
  );
}

/** The very script that runs beside Upwork's messages; its name in this build stands in the manifest. */
function runContentScript(): void {
  for (const { js = [] } of webext.runtime.getManifest().content_scripts ?? []) {
    for (const file of js) {
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { src: webext.runtime.getURL(file) }));
    }
  }
}

const { preferences, profile } = await loadState();
speakThePage();
preparePage(preferences.appearance);
await forgetMemory(roomId);
addEventListener('pagehide', () => void forgetMemory(roomId));
render(<PracticeRoom me={profile.name ?? t('practiceMe')} />, document.getElementById('app') as HTMLElement);
runContentScript();
