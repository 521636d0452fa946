import { excerptOf } from '../../core/library/entry-suggestion.ts';
import type { Snippet, Suggestion } from '../../core/model.ts';
import { t } from '../../ui/text.ts';
import type { Item } from '../items.ts';
import type { Way } from '../use-delivery.ts';
import type { List } from '../use-list.ts';
import { Detail } from './detail.tsx';
import { Results } from './results.tsx';

interface BrowseProps {
  list: List;
  /** A line as it would go into the compose box. */
  ready: (item: Item) => Suggestion;
  /** Whether the open tab shows a room with a compose box. */
  canInsert: boolean;
  /** Everything is there and nothing fits. */
  isEmpty: boolean;
  onActivate: (item: Item) => void;
  /** Enter and a double click. */
  onChoose: (item: Item) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onUse: (item: Item, way: Way) => void;
  onEdit: (reply: Snippet, title: string) => void;
  onSave: (reply: Snippet) => void;
  onDelete: (reply: Snippet) => void;
}

/** The list, and the active line at length. */
export function Browse(props: BrowseProps) {
  const { list, ready, canInsert, isEmpty, onUse, onEdit } = props;
  const { active } = list;
  return (
    <>
      <Results
        sections={list.sections}
        activeId={active?.id}
        excerptOf={(item) => excerptOf(ready(item))}
        onActivate={props.onActivate}
        onChoose={props.onChoose}
        onKeyDown={props.onKeyDown}
      />
      {active && (
        <Detail
          item={active}
          text={ready(active).text}
          canInsert={canInsert}
          onUse={onUse}
          onEdit={(reply) => onEdit(reply, t('editReply'))}
          onSave={props.onSave}
          onDelete={props.onDelete}
        />
      )}
      {isEmpty && <p class="nothing">{t('nothingFound')}</p>}
    </>
  );
}
