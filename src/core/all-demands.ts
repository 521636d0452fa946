/** Every file in demands/: a new file is live without being named anywhere. */
import type { DemandRule } from './demand.ts';

const files = import.meta.glob<DemandRule>('./demands/*.ts', {
  eager: true,
  import: 'default',
});

export const allDemands: readonly DemandRule[] = Object.values(files);
