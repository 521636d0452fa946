import { t } from './text.ts';

/** What the last action led to: said politely when it went well, as an alert when it did not. */
export interface NoticeContent {
  kind: 'done' | 'failed';
  text: string;
  /** One way on: undo a deletion, copy instead. */
  action?: { name: string; run: () => void };
}

interface NoticeProps {
  notice: NoticeContent | undefined;
  onClose: () => void;
}

/** Both live regions stand from the start, so that screen readers announce what comes into them. */
export function Notice({ notice, onClose }: NoticeProps) {
  const body = notice && <Body notice={notice} onClose={onClose} />;
  return (
    <>
      <div role="status" class="notice-place">
        {notice?.kind === 'done' && body}
      </div>
      <div role="alert" class="notice-place">
        {notice?.kind === 'failed' && body}
      </div>
    </>
  );
}

function Body({ notice, onClose }: { notice: NoticeContent; onClose: () => void }) {
  const { kind, text, action } = notice;
  return (
    <div class={`notice ${kind}`}>
      <span>{text}</span>
      {action && (
        <button type="button" class="quiet" onClick={action.run}>
          {action.name}
        </button>
      )}
      <button type="button" class="quiet close" aria-label={t('closeNotice')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
