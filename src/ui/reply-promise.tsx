import { SelectField } from './fields.tsx';
import { t } from './text.ts';

const usual = ['1', '2', '4', '8', '24', '48', '72'];

/** How soon the freelancer answers, as their own promise in business hours. */
export function ReplyPromise({ hours, onChange }: { hours: number; onChange: (hours: number) => void }) {
  const promised = String(hours);
  return (
    <SelectField
      name={t('replyPromise')}
      help={t('replyPromiseHelp')}
      value={promised}
      options={[...new Set([...usual, promised])].map((one) => [one, promiseName(Number(one))])}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function promiseName(hours: number): string {
  if (hours < 24) return hours === 1 ? t('promiseHour') : t('promiseHours', hours);
  const days = Math.round(hours / 24);
  return days === 1 ? t('promiseDay') : t('promiseDays', days);
}
