import type { Snippet } from '../model.ts';
import { extraReplies } from './extra-replies.ts';
import { helpReplies } from './help-replies.ts';
import { repliesByLabel } from './label-replies.ts';

/** Every reply that the library starts with. */
export const starterReplies: readonly Snippet[] = [...helpReplies, ...repliesByLabel, ...extraReplies];
