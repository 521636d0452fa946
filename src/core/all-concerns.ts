/** Every file in concerns/: a new file is live without being named anywhere. */
import type { Concern } from './concern.ts';

const files = import.meta.glob<Concern>('./concerns/*.ts', { eager: true, import: 'default' });

export const allConcerns: readonly Concern[] = Object.values(files);
