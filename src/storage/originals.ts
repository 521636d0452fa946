import type { Originals } from './state.ts';

/** What the extension ships with. */
export const originals: Originals = { snippets: [], links: [] };
