import { helpLinks } from '../core/library/help-links.ts';
import { starterReplies } from '../core/library/starter-replies.ts';
import type { Originals } from './state.ts';

/** What the extension ships with. */
export const originals: Originals = { snippets: starterReplies, links: helpLinks };
