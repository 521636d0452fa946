import type { DemandLabel } from '../core/model.ts';
import { nameOf } from '../core/say.ts';
import { type TextKey, t } from './text.ts';

/** What people call it. */
export function nameOfLabel(label: DemandLabel): string {
  return t(nameOf('label', label) as TextKey);
}

/** One line with an example of what a client writes. */
export function meaningOfLabel(label: DemandLabel): string {
  return t(nameOf('labelMeans', label) as TextKey);
}
