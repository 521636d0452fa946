import { hoursIn } from '../core/hours-in.ts';
import type { WeeklyHours } from '../core/model.ts';
import type { Note } from '../core/review.ts';
import type { PanelView } from '../ui/panel-view.ts';

/** The key that takes the calmer words while a note with some is shown. */
export const calmKey = 'Alt+KeyK';

/** The slim line appears when there is something to do or to know; else the compose box is as the page made it. */
export function isWorthShowing({
  suggestions,
  notice,
  note,
  isYou,
  abbreviations,
  clock,
}: PanelView): boolean {
  const isAsked = notice || note || isYou || abbreviations.length > 0;
  return suggestions.length > 0 || Boolean(isAsked) || (clock !== undefined && clock.state !== 'fine');
}

/** The hours that a phrase promises, as a start for recording them. */
export function promisedHours({ kind, quote }: Note): WeeklyHours | undefined {
  return kind === 'hours' ? hoursIn(quote, Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined;
}
