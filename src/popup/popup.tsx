import { useEffect, useRef, useState } from 'preact/hooks';
import { checkTemplate } from '../core/fill.ts';
import { excerptOf } from '../core/library/entry-suggestion.ts';
import { defaultProfile, defaultSettings, type Snippet, type Suggestion } from '../core/model.ts';
import { defaultPreferences, noStatistics } from '../core/preferences.ts';
import type { RoomStatus } from '../core/status.ts';
import type { State } from '../storage/state.ts';
import { Notice, type NoticeContent } from '../ui/notice.tsx';
import { newReply, ReplyForm } from '../ui/reply-form.tsx';
import { t } from '../ui/text.ts';
import { type Item, idOfUse } from './items.ts';
import { Detail } from './leaves/detail.tsx';
import { Questions } from './leaves/questions.tsx';
import { Results } from './leaves/results.tsx';
import { listKeys, SearchBox } from './leaves/search-box.tsx';
import type { PopupPorts } from './ports.ts';
import { answered, suggestionOf } from './ready.ts';
import { useDelivery, type Way } from './use-delivery.ts';
import { useList } from './use-list.ts';

interface PopupProps {
  /** Undefined while it is being read. */
  state: State | undefined;
  room: RoomStatus | undefined;
  ports: PopupPorts;
}

/** A form in place of the list. */
type Sheet =
  | { kind: 'edit'; reply: Snippet; title: string }
  | { kind: 'ask'; ready: Suggestion; useId: string; way: Way };

const noSuggestions: readonly Suggestion[] = [];
const nothingYet: State = {
  profile: defaultProfile,
  settings: defaultSettings,
  snippets: [],
  links: [],
  memory: {},
  preferences: defaultPreferences,
  statistics: noStatistics,
};

/** The library: search, look, insert into the open room or copy, add, edit, delete. */
export function Popup({ state: known, room, ports }: PopupProps) {
  const state = known ?? nothingYet;
  const [sheet, setSheet] = useState<Sheet>();
  const [notice, setNotice] = useState<NoticeContent>();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!sheet) search.current?.focus();
  }, [sheet]);
  const list = useList(state, room?.suggestions ?? noSuggestions);
  const deliver = useDelivery(ports, setNotice);
  const canInsert = room?.hasComposeBox ?? false;

  const use = (item: Item, way: Way) => {
    const ready = suggestionOf(item, state, room);
    if (ready.questions.length > 0) setSheet({ kind: 'ask', ready, useId: idOfUse(item), way });
    else void deliver(ready.text, idOfUse(item), way);
  };
  const choose = (item: Item) => use(item, canInsert ? 'insert' : 'copy');
  const onKeyDown = listKeys(list, choose, (item) => use(item, 'copy'));
  const save = async (reply: Snippet) => {
    const saved = await ports.save(reply);
    if (!saved.ok) return setNotice({ kind: 'failed', text: saved.message });
    setSheet(undefined);
    list.activate(`reply:${reply.id}`);
    setNotice({ kind: 'done', text: t('saved', reply.title) });
  };
  const remove = async (reply: Snippet) => {
    const saved = await ports.remove(reply.id);
    if (!saved.ok) return setNotice({ kind: 'failed', text: saved.message });
    const action = { name: t('undo'), run: () => void save(reply) };
    setNotice({ kind: 'done', text: t('deleted', reply.title), action });
    search.current?.focus();
  };

  return (
    <main class="popup">
      <h1 class="hidden">{t('popupTitle')}</h1>
      {!sheet && (
        <header>
          <SearchBox box={search} list={list} onKeyDown={onKeyDown} />
          <button
            type="button"
            onClick={() => setSheet({ kind: 'edit', reply: newReply(), title: t('newReply') })}
          >
            {t('newReply')}
          </button>
        </header>
      )}
      <Notice notice={notice} onClose={() => setNotice(undefined)} />
      {sheet?.kind === 'edit' && (
        <ReplyForm
          key={sheet.reply.id}
          reply={sheet.reply}
          title={sheet.title}
          checkBody={(body) => checkTemplate(body, state.links)}
          onSave={save}
          onCancel={() => setSheet(undefined)}
        />
      )}
      {sheet?.kind === 'ask' && (
        <Questions
          questions={sheet.ready.questions}
          action={t(sheet.way)}
          onAnswer={(answers) => {
            setSheet(undefined);
            void deliver(answered(sheet.ready, answers), sheet.useId, sheet.way);
          }}
          onCancel={() => setSheet(undefined)}
        />
      )}
      {!sheet && (
        <Results
          sections={list.sections}
          activeId={list.active?.id}
          excerptOf={(item) => excerptOf(suggestionOf(item, state, room))}
          onActivate={(item) => {
            list.activate(item.id);
            search.current?.focus();
          }}
          onChoose={choose}
          onKeyDown={onKeyDown}
          onEnd={list.more}
        />
      )}
      {!sheet && list.active && (
        <Detail
          item={list.active}
          text={suggestionOf(list.active, state, room).text}
          canInsert={canInsert}
          onUse={use}
          onEdit={(reply) => setSheet({ kind: 'edit', reply, title: t('editReply') })}
          onSave={save}
          onDelete={remove}
        />
      )}
      {known && !list.active && <p class="nothing">{t('nothingFound')}</p>}
      <footer>
        <Status room={room} />
        <button type="button" class="quiet" onClick={ports.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </main>
  );
}

/** Which conversation is served, and whether its page is understood. */
function Status({ room }: { room: RoomStatus | undefined }) {
  return (
    <p>
      {statusLine(room)}
      {room?.selfCheck && <span class="self-check">{room.selfCheck}</span>}
    </p>
  );
}

function statusLine(room: RoomStatus | undefined): string {
  if (!room?.roomId) return t('noRoom');
  if (!room.hasComposeBox) return t('noComposeBox');
  return room.clientFirstName ? t('roomWith', room.clientFirstName) : t('roomOpen');
}
