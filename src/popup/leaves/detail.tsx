import type { Snippet } from '../../core/model.ts';
import { FilledText } from '../../ui/filled-text.tsx';
import { t } from '../../ui/text.ts';
import type { Item } from '../items.ts';
import type { Way } from '../use-delivery.ts';

interface DetailProps {
  item: Item;
  /** What would be inserted or copied now. */
  text: string;
  /** Whether the open tab shows a room with a compose box. */
  canInsert: boolean;
  onUse: (item: Item, way: Way) => void;
  onEdit: (reply: Snippet) => void;
  onSave: (reply: Snippet) => void;
  onDelete: (reply: Snippet) => void;
}

/** The whole text of the active line, before it goes anywhere, and what can be done with it. */
export function Detail(props: DetailProps) {
  const { item, text, canInsert, onUse } = props;
  return (
    <section class="detail" aria-label={t('preview')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="detail-text" tabIndex={0} dir="auto">
        <FilledText text={text} />
      </div>
      <div class="buttons">
        {canInsert && (
          <button type="button" class="primary" onClick={() => onUse(item, 'insert')}>
            {t('insert')}
            <span class="key" aria-hidden="true">
              ↵
            </span>
          </button>
        )}
        <button type="button" class={canInsert ? '' : 'primary'} onClick={() => onUse(item, 'copy')}>
          {t('copy')}
          <span class="key" aria-hidden="true">
            {canInsert ? '⇧↵' : '↵'}
          </span>
        </button>
        {item.kind === 'reply' && <OwnActions {...props} reply={item.reply} />}
      </div>
    </section>
  );
}

function OwnActions({ reply, onEdit, onSave, onDelete }: DetailProps & { reply: Snippet }) {
  const { favourite = false } = reply;
  return (
    <span class="own-actions">
      <button
        type="button"
        class="quiet"
        aria-pressed={favourite}
        aria-label={t('favourite')}
        title={t('favourite')}
        onClick={() => onSave({ ...reply, favourite: !favourite })}
      >
        {favourite ? '★' : '☆'}
      </button>
      <button type="button" class="quiet" onClick={() => onEdit(reply)}>
        {t('edit')}
      </button>
      <button type="button" class="quiet" onClick={() => onDelete(reply)}>
        {t('delete')}
      </button>
    </span>
  );
}
