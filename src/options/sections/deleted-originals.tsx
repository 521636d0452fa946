import type { Snippet } from '../../core/model.ts';
import { t, tCount } from '../../ui/text.ts';

interface DeletedOriginalsProps {
  originals: readonly Snippet[];
  shown: readonly Snippet[];
  onRestore: (replies: readonly Snippet[]) => void;
}

/** Ours that were deleted, one by one or all at once to be had back. */
export function DeletedOriginals({ originals, shown, onRestore }: DeletedOriginalsProps) {
  const ids = new Set(shown.map(({ id }) => id));
  const deleted = originals.filter(({ id }) => !ids.has(id));
  if (deleted.length === 0) return null;
  return (
    <details class="part">
      <summary>{tCount('deletedOne', 'deletedMany', deleted.length)}</summary>
      <ul class="plain-list">
        {deleted.map((reply) => (
          <li key={reply.id} class="row">
            <span>{reply.title}</span>
            <button type="button" class="quiet" onClick={() => onRestore([reply])}>
              {t('restoreNamed', reply.title)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onRestore(deleted)}>
        {t('restoreAll')}
      </button>
    </details>
  );
}
