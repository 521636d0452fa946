import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { defaultProfile, defaultSettings, type Snippet, type Suggestion } from '../core/model.ts';
import { defaultPreferences, noStatistics } from '../core/preferences.ts';
import type { State } from '../core/state.ts';
import type { RoomStatus } from '../core/status.ts';
import { Notice, type NoticeContent } from '../ui/notice.tsx';
import { newReply } from '../ui/reply-draft.ts';
import { t } from '../ui/text.ts';
import { type Item, idOfUse } from './items.ts';
import { Browse } from './leaves/browse.tsx';
import { listKeys, SearchBox } from './leaves/search-box.tsx';
import { type Sheet, SheetView } from './leaves/sheet.tsx';
import type { PopupPorts } from './ports.ts';
import { suggestionOf, valuesFor } from './ready.ts';
import { useDelivery, type Way } from './use-delivery.ts';
import { useEditing } from './use-editing.ts';
import { useList } from './use-list.ts';

interface PopupProps {
  /** Undefined while it is being read. */
  state: State | undefined;
  room: RoomStatus | undefined;
  ports: PopupPorts;
}

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
  useLayoutEffect(() => {
    if (!sheet) search.current?.focus();
  }, [sheet]);
  const close = () => setSheet(undefined);
  const list = useList(state, room?.suggestions ?? noSuggestions);
  const deliver = useDelivery(ports, setNotice);
  const values = useMemo(() => valuesFor(state, room), [state, room]);
  const readyOf = (item: Item) => suggestionOf(item, values, state.links);
  const use = (item: Item, way: Way) => {
    const ready = readyOf(item);
    if (ready.questions.length > 0) setSheet({ kind: 'ask', ready, useId: idOfUse(item), way });
    else void deliver(ready.text, idOfUse(item), way);
  };
  const { save, remove } = useEditing(ports, setNotice, {
    onSaved: ({ id }) => {
      close();
      list.activate(`reply:${id}`);
    },
    onRemoved: () => search.current?.focus(),
  });
  const canInsert = room?.hasComposeBox ?? false;
  const choose = (item: Item) => use(item, canInsert ? 'insert' : 'copy');
  const onKeyDown = listKeys(list, choose, (item) => use(item, 'copy'));
  const edit = (reply: Snippet, title: string) => setSheet({ kind: 'edit', reply, title });
  return (
    <main class="popup">
      <h1 class="hidden">{t('actionTitle')}</h1>
      {!sheet && (
        <header>
          <SearchBox box={search} list={list} onKeyDown={onKeyDown} />
          <button type="button" onClick={() => edit(newReply(), t('newReply'))}>
            {t('newReply')}
          </button>
        </header>
      )}
      {/* Always in its place: a live region that comes together with its words is not announced everywhere. */}
      <Notice notice={notice} onClose={() => setNotice(undefined)} />
      {sheet ? (
        <SheetView sheet={sheet} state={state} onSave={save} onDeliver={deliver} onClose={close} />
      ) : (
        <Browse
          list={list}
          ready={readyOf}
          canInsert={canInsert}
          isEmpty={known !== undefined && list.count === 0 && !list.isWaiting}
          onActivate={({ id }) => {
            list.activate(id);
            search.current?.focus();
          }}
          onChoose={choose}
          onKeyDown={onKeyDown}
          onUse={use}
          onEdit={edit}
          onSave={save}
          onDelete={remove}
        />
      )}
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
