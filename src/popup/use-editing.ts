import type { Snippet } from '../core/model.ts';
import type { NoticeContent } from '../ui/notice.tsx';
import { t } from '../ui/text.ts';
import type { PopupPorts } from './ports.ts';

interface After {
  onSaved: (reply: Snippet) => void;
  onRemoved: () => void;
}

/** Saves and deletes replies and says what became of it; a deletion can be undone. */
export function useEditing(ports: PopupPorts, say: (notice: NoticeContent) => void, after: After) {
  const save = async (reply: Snippet): Promise<void> => {
    const saved = await ports.save(reply);
    if (!saved.ok) return say({ kind: 'failed', text: saved.message });
    after.onSaved(reply);
    say({ kind: 'done', text: t('saved', reply.title) });
  };
  const remove = async (reply: Snippet): Promise<void> => {
    const saved = await ports.remove(reply.id);
    if (!saved.ok) return say({ kind: 'failed', text: saved.message });
    const action = { name: t('undo'), run: () => void save(reply) };
    say({ kind: 'done', text: t('deleted', reply.title), action });
    after.onRemoved();
  };
  return { save, remove };
}
