import { useState } from 'preact/hooks';
import type { WeeklyHours } from '../core/model.ts';
import type { Note } from '../core/review.ts';
import { HoursForm } from './hours-form.tsx';
import type { PanelActions } from './panel-view.ts';
import { t } from './text.ts';
import { trusted } from './trusted.ts';

/** A second look at one phrase of the draft: why, a calmer wording where one is known, and always the way past it. */
export function NoteLine({
  note,
  agreeable,
  calmKey,
  actions,
}: {
  note: Note;
  /** The hours that the phrase promises, as a start for recording them; none: nothing to record. */
  agreeable: WeeklyHours | undefined;
  calmKey: string;
  actions: PanelActions;
}) {
  const [isRecording, setRecording] = useState(false);
  if (isRecording && agreeable) {
    return <HoursForm hours={agreeable} onSave={actions.agreeHours} onCancel={() => setRecording(false)} />;
  }
  return (
    <div class="note">
      <p>
        <q dir="auto">{note.quote}</q> {note.why}
        {note.calmer && (
          <>
            {' '}
            {t('calmer')} <em dir="auto">{note.calmer}</em>
          </>
        )}
      </p>
      <div class="actions">
        {note.calmer && (
          <button type="button" class="primary" onClick={trusted(() => actions.calm(note))}>
            {t('useCalmer', calmKey)}
          </button>
        )}
        {agreeable && (
          <button type="button" class="secondary" onClick={trusted(() => setRecording(true))}>
            {t('agreedOnHours')}
          </button>
        )}
        <button type="button" class="secondary" onClick={trusted(() => actions.leaveNote(note))}>
          {t('leaveIt')}
        </button>
      </div>
    </div>
  );
}
