import { type Weekday, weekdays } from '../core/model.ts';
import { t } from './text.ts';

/** Short, in the language of the texts; 5 January 2026 was a Monday. */
export function dayName(day: Weekday): string {
  const date = new Date(Date.UTC(2026, 0, 5 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(t('dateLanguage'), { weekday: 'short', timeZone: 'UTC' }).format(date);
}
