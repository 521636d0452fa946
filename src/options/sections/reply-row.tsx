import { Fragment } from 'preact';
import type { Snippet } from '../../core/model.ts';
import { nameOfLabel } from '../../ui/labels.ts';
import { t } from '../../ui/text.ts';
import type { Origin } from './library-order.ts';
import { RowIcon, type RowIconName } from './row-icon.tsx';
import { shownTags } from './shown-tags.ts';

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
  const { title, labels, abbreviation, tags } = reply;
  const facts = [
    ...labels.map(nameOfLabel),
    ...(reply.firmness ? [t(`firmness_${reply.firmness}`)] : []),
    ...(abbreviation ? [`;${abbreviation}`] : []),
    ...shownTags(tags),
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
      <span class="reply-title">
        <button type="button" class="quiet" onClick={props.onEdit}>
          <span class="hidden">{t('editNamed', '')}</span>
          <bdi>{title}</bdi>
        </button>
        {origin !== 'ours' && <em class="origin">{t(origin === 'own' ? 'originOwn' : 'originChanged')}</em>}
        <span class="hint">
          {facts.map((fact, at) => (
            <Fragment key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </span>
      </span>
      <Actions {...props} />
    </li>
  );
}

function Actions({ reply: { title }, origin, canMove, ...on }: ReplyRowProps) {
  return (
    <span class="row-actions">
      {canMove && (
        <>
          <IconButton name={t('moveUpNamed', title)} icon="up" onClick={() => on.onMove(-1)} />
          <IconButton name={t('moveDownNamed', title)} icon="down" onClick={() => on.onMove(1)} />
        </>
      )}
      {origin === 'changed' && (
        <IconButton name={t('restoreNamed', title)} icon="restore" onClick={on.onRestore} />
      )}
      <IconButton name={t('duplicateNamed', title)} icon="duplicate" onClick={on.onDuplicate} />
      <IconButton name={t('deleteNamed', title)} icon="remove" onClick={on.onDelete} />
    </span>
  );
}

function IconButton({ name, icon, onClick }: { name: string; icon: RowIconName; onClick: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={name} title={name} onClick={onClick}>
      <RowIcon name={icon} />
    </button>
  );
}
