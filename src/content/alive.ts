import { webext } from '../webext.ts';

/**
 * Whether this copy of the content script still belongs to an extension. After an update or removal the old copy goes on
 * running in open pages, cut off from everything; it has to take itself away.
 */
export function isAlive(): boolean {
  return webext.runtime?.id !== undefined;
}
