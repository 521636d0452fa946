import type { Profile } from '../../core/model.ts';
import { Part, TextField } from '../../ui/fields.tsx';
import { ReplyPromise } from '../../ui/reply-promise.tsx';
import { t } from '../../ui/text.ts';
import { UsualHours } from '../../ui/usual-hours.tsx';
import type { PageProps } from '../options.tsx';
import { withoutEmpty } from '../without-empty.ts';
import { HolidayList } from './holiday-list.tsx';

/** The freelancer's own terms, which replies take their values from. */
export function ProfilePage({ state: { profile }, ports, say }: PageProps) {
  const save = (changes: { [K in keyof Profile]?: Profile[K] | undefined }) =>
    void say(ports.changeProfile((before) => withoutEmpty<Profile>({ ...before, ...changes })));
  return (
    <>
      <p class="lead">{t('profileLead')}</p>
      <Part title={t('whoYouAre')}>
        <TextField
          name={t('ownName')}
          help={t('ownNameHelp')}
          value={profile.name ?? ''}
          onChange={(name) => save({ name: name.trim() || undefined })}
        />
        <TextField
          name={t('teamMates')}
          help={t('teamMatesHelp')}
          value={profile.teamMates?.join(', ') ?? ''}
          onChange={(names) => save({ teamMates: namesIn(names) })}
        />
      </Part>
      <Part title={t('usualHours')}>
        <UsualHours hours={profile.hours} onChange={(hours) => save({ hours })} />
        <HolidayList dates={profile.holidays} onChange={(holidays) => save({ holidays })} />
      </Part>
      <Part title={t('howYouWork')}>
        <ReplyPromise
          hours={profile.replyPromiseHours}
          onChange={(replyPromiseHours) => save({ replyPromiseHours })}
        />
        <TextField
          name={t('summaryHabit')}
          help={t('summaryHabitHelp')}
          value={profile.summaryHabit ?? ''}
          onChange={(text) => save({ summaryHabit: text.trim() || undefined })}
        />
        <TextField
          name={t('meetingPolicy')}
          help={t('meetingPolicyHelp')}
          value={profile.meetingPolicy ?? ''}
          onChange={(text) => save({ meetingPolicy: text.trim() || undefined })}
        />
        <TextField
          name={t('noticeDays')}
          help={t('noticeDaysHelp')}
          type="number"
          class="short"
          value={profile.noticeDays === undefined ? '' : String(profile.noticeDays)}
          onChange={(days) => save({ noticeDays: Number(days) > 0 ? Math.round(Number(days)) : undefined })}
        />
      </Part>
    </>
  );
}

function namesIn(text: string): readonly string[] | undefined {
  const names = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}
