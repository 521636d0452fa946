import { useMemo, useRef, useState } from 'preact/hooks';
import { entriesOf } from '../../core/library/entries.ts';
import { indexLibrary } from '../../core/library/search.ts';
import type { Snippet } from '../../core/model.ts';
import { newReply } from '../../ui/reply-draft.ts';
import { t, tCount } from '../../ui/text.ts';
import type { PageProps } from '../options.tsx';
import { DeletedOriginals } from './deleted-originals.tsx';
import { movedTo, sameWordsAsOurs } from './library-order.ts';
import { ReplyEditor } from './reply-editor.tsx';
import { ReplyRow } from './reply-row.tsx';

/** Stands for a title in a text of the interface, which becomes a title itself and wants no marks in it. */
const place = '\uE000';

/** All replies: search, add, duplicate, edit, order, delete, and bring ours back. */
export function LibraryPage({ state, originals, ports, say, setNotice }: PageProps) {
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<Snippet>();
  const search = useRef<HTMLInputElement>(null);
  const found = useFound(state.snippets, query);
  const close = () => {
    setEdited(undefined);
    requestAnimationFrame(() => search.current?.focus());
  };
  const save = async (reply: Snippet) => {
    if (await say(ports.saveReplies([reply]), t('saved', reply.title))) close();
  };
  const remove = async (reply: Snippet) => {
    if (!(await say(ports.deleteReply(reply.id), t('deleted', reply.title)))) return;
    const run = () => void say(ports.saveReplies([reply]), t('saved', reply.title));
    setNotice({ kind: 'done', text: t('deleted', reply.title), action: { name: t('undo'), run } });
  };
  const duplicate = (reply: Snippet) => {
    const { abbreviation: _a, position: _p, ...rest } = reply;
    setEdited({ ...rest, id: crypto.randomUUID(), title: t('copyOf', place).replace(place, reply.title) });
  };
  if (edited) {
    return <ReplyEditor key={edited.id} reply={edited} state={state} onSave={save} onCancel={close} />;
  }
  const move = (reply: Snippet, by: number) => {
    const moved = movedTo(state.snippets, originals.snippets, reply, by);
    if (moved) void say(ports.saveReplies([moved]), t('moved', reply.title));
  };
  return (
    <>
      <div class="row library-bar">
        <input
          ref={search}
          type="search"
          class="search"
          aria-label={t('searchReplies')}
          placeholder={t('searchReplies')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="button" class="primary" onClick={() => setEdited(newReply())}>
          {t('newReply')}
        </button>
      </div>
      <p class="hint" role="status">
        {tCount('replyOne', 'replyMany', found.length)}
      </p>
      <ul class="reply-list" aria-label={t('sectionReplies')}>
        {found.map((reply) => (
          <ReplyRow
            key={reply.id}
            reply={reply}
            origin={sameWordsAsOurs(reply, originals.snippets)}
            canMove={query === ''}
            onEdit={() => setEdited(reply)}
            onDuplicate={() => duplicate(reply)}
            onFavourite={() =>
              void say(
                ports.saveReplies([{ ...reply, favourite: !reply.favourite }]),
                t('saved', reply.title),
              )
            }
            onMove={(by) => move(reply, by)}
            onRestore={() => void say(ports.restoreOriginal(reply.id), t('restored', reply.title))}
            onDelete={() => void remove(reply)}
          />
        ))}
      </ul>
      <DeletedOriginals
        originals={originals.snippets}
        shown={state.snippets}
        onRestore={(replies) =>
          void say(ports.saveReplies(replies), tCount('restoredOne', 'restoredMany', replies.length))
        }
      />
    </>
  );
}

function useFound(snippets: readonly Snippet[], query: string): readonly Snippet[] {
  const index = useMemo(() => indexLibrary(entriesOf(snippets, [])), [snippets]);
  return useMemo(
    () => index.search(query).flatMap((entry) => (entry.kind === 'reply' ? [entry.reply] : [])),
    [index, query],
  );
}
