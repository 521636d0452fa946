import type { InsertionReport } from '../core/status.ts';
import type { NoticeContent } from '../ui/notice.tsx';
import { t } from '../ui/text.ts';
import type { PopupPorts } from './ports.ts';

export type Way = 'insert' | 'copy';

/** Brings texts into the compose box or the clipboard and says what became of it; true when it got there. */
export function useDelivery(ports: PopupPorts, say: (notice: NoticeContent) => void) {
  const copy = async (text: string): Promise<boolean> => {
    try {
      await ports.copy(text);
      say({ kind: 'done', text: t('copied') });
      return true;
    } catch {
      say({ kind: 'failed', text: t('copyFailed') });
      return false;
    }
  };
  const insert = async (text: string, id: string): Promise<boolean> => {
    const report = await ports.insert(text, id);
    if (report?.outcome === 'inserted') {
      say({ kind: 'done', text: t('inserted') });
      ports.done();
      return true;
    }
    const action = { name: t('copyInstead'), run: () => void copy(text) };
    say({ kind: 'failed', text: failureOf(report), action });
    return false;
  };
  return async (text: string, id: string, way: Way): Promise<void> => {
    const arrived = way === 'copy' ? await copy(text) : await insert(text, id);
    if (arrived) ports.countUse(id, text.length);
  };
}

function failureOf(report: Exclude<InsertionReport, { outcome: 'inserted' }> | undefined): string {
  if (!report) return t('noAnswer');
  return report.outcome === 'unchanged' ? t('notInserted', report.reason) : t('uncertain', report.check);
}
