import type { InsertionReport } from '../core/status.ts';
import type { Notice } from '../ui/panel-view.ts';
import { keepTexts, t } from '../ui/text.ts';

keepTexts('insertedUndo', 'draftAsBefore', 'copiedHere', 'copyNotAllowed');

/** What the panel says of an insertion; whatever failed can be copied, so that nothing is lost. */
export function noticeOf(report: InsertionReport, text: string): Notice {
  if (report.outcome === 'inserted') return { kind: 'status', text: t('insertedUndo') };
  if (report.outcome === 'unchanged') {
    return { kind: 'alert', text: t('draftAsBefore', report.reason), copy: text };
  }
  return { kind: 'alert', text: report.check, copy: text };
}

/** Puts `text` on the clipboard and says so. */
export async function copy(text: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'status', text: t('copiedHere') };
  } catch {
    return { kind: 'alert', text: t('copyNotAllowed') };
  }
}
