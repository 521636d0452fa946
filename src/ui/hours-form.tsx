import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Weekday, type WeeklyHours, weekdays } from '../core/model.ts';
import { weekdayInWords } from './dates.ts';
import { t } from './text.ts';
import { trusted } from './trusted.ts';

/** Hours that were agreed with this client: days, from, to, zone. */
export function HoursForm({
  hours,
  onSave,
  onCancel,
}: {
  hours: WeeklyHours;
  onSave: (hours: WeeklyHours) => void;
  onCancel: () => void;
}) {
  const [week, setWeek] = useState(hours);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<WeeklyHours>) => setWeek({ ...week, ...part });
  const toggle = (day: Weekday) =>
    change({ days: weekdays.filter((other) => (other === day) !== week.days.includes(other)) });
  return (
    <form
      class="note"
      aria-label={t('hoursAgreed')}
      ref={form}
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (week.days.length > 0 && isZone(week.zone)) onSave(week);
      })}
    >
      <fieldset>
        <legend>{t('hoursAgreed')}</legend>
        <div class="times">
          {weekdays.map((day) => (
            <label key={day}>
              <input type="checkbox" checked={week.days.includes(day)} onChange={() => toggle(day)} />
              {weekdayInWords(day)}
            </label>
          ))}
        </div>
        <div class="times">
          <label>
            {t('hoursFrom')}
            <input
              type="time"
              required
              value={week.from}
              onInput={(event) => change({ from: event.currentTarget.value })}
            />
          </label>
          <label>
            {t('hoursTo')}
            <input
              type="time"
              required
              value={week.to}
              onInput={(event) => change({ to: event.currentTarget.value })}
            />
          </label>
          <label>
            {t('timeZone')}
            <input
              required
              value={week.zone}
              aria-invalid={!isZone(week.zone)}
              onInput={(event) => change({ zone: event.currentTarget.value })}
            />
          </label>
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="primary">
          {t('rememberHours')}
        </button>
        <button type="button" class="secondary" onClick={trusted(onCancel)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
