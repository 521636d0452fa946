import type { Snippet } from '../../core/model.ts';
import { nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';
import type { Origin } from './library-order.ts';

interface ReplyRowProps {
  reply: Snippet;
  origin: Origin;
  canMove: boolean;
  onEdit: () => void;
  onDuplicate: () => void;
  onFavourite: () => void;
  onMove: (by: number) => void;
  onRestore: () => void;
  onDelete: () => void;
}

/** One reply of the library with everything that can be done to it. */
export function ReplyRow(props: ReplyRowProps) {
  const { reply, origin } = props;
  const { title, labels, abbreviation, tags = [] } = reply;
  const facts = [
    ...labels.map(nameOfLabel),
    ...(reply.firmness ? [t(`firmness_${reply.firmness}`)] : []),
    ...(abbreviation ? [`;${abbreviation}`] : []),
    ...tags.filter((tag) => !tag.includes(':')),
  ];
  return (
    <li class="reply-row" aria-label={title}>
      <button
        type="button"
        class="quiet"
        aria-pressed={reply.favourite === true}
        aria-label={t('favouriteNamed', title)}
        onClick={props.onFavourite}
      >
        {reply.favourite ? '★' : '☆'}
      </button>
      <button
        type="button"
        class="quiet reply-title"
        onClick={props.onEdit}
        aria-label={t('editNamed', title)}
      >
        <span>
          {title}
          {origin !== 'ours' && <em class="origin">{t(origin === 'own' ? 'originOwn' : 'originChanged')}</em>}
        </span>
        <span class="hint">{facts.join(' · ')}</span>
      </button>
      <Actions {...props} />
    </li>
  );
}

function Actions({ reply: { title }, origin, canMove, ...on }: ReplyRowProps) {
  return (
    <span class="row-actions">
      {canMove && (
        <>
          <IconButton name={t('moveUpNamed', title)} sign="↑" onClick={() => on.onMove(-1)} />
          <IconButton name={t('moveDownNamed', title)} sign="↓" onClick={() => on.onMove(1)} />
        </>
      )}
      {origin === 'changed' && <IconButton name={t('restoreNamed', title)} sign="↺" onClick={on.onRestore} />}
      <IconButton name={t('duplicateNamed', title)} sign="⧉" onClick={on.onDuplicate} />
      <IconButton name={t('deleteNamed', title)} sign="×" onClick={on.onDelete} />
    </span>
  );
}

function IconButton({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  );
}
