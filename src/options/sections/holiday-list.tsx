import { useState } from 'preact/hooks';
import { dayInWords } from '../../ui/dates.ts';
import { t } from '../../ui/text.ts';

interface HolidayListProps {
  dates: readonly string[];
  onChange: (dates: readonly string[]) => void;
}

/** Days on which the freelancer does not work. */
export function HolidayList({ dates, onChange }: HolidayListProps) {
  const [date, setDate] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onChange([...new Set([...dates, date])].sort());
    setDate('');
  };
  return (
    <div class="field">
      <form class="row" onSubmit={add}>
        <label class="field">
          <span>{t('daysOff')}</span>
          <input type="date" required value={date} onInput={(e) => setDate(e.currentTarget.value)} />
        </label>
        <button type="submit">{t('addDay')}</button>
      </form>
      {dates.length > 0 && (
        <ul class="pills" aria-label={t('daysOff')}>
          {dates.map((day) => (
            <li key={day}>
              {dayInWords(day, 'UTC')}
              <button
                type="button"
                class="quiet"
                aria-label={t('removeDay', dayInWords(day, 'UTC'))}
                onClick={() => onChange(dates.filter((other) => other !== day))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
