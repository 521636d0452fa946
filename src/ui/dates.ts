import { type Weekday, weekdays } from '../core/model.ts';
import { t } from './text.ts';

/** "2 Nov 2026", in the language of the texts. `timeZone`: of a date without a time, UTC. */
export function dayInWords(iso: string, timeZone?: 'UTC'): string {
  const style = { dateStyle: 'medium', ...(timeZone ? { timeZone } : {}) } as const;
  return new Intl.DateTimeFormat(t('dateLanguage'), style).format(new Date(iso));
}

/** "Mon"; 5 January 2026 was one. */
export function weekdayInWords(day: Weekday): string {
  const date = new Date(Date.UTC(2026, 0, 5 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(t('dateLanguage'), { weekday: 'short', timeZone: 'UTC' }).format(date);
}
