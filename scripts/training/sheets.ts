/** The single sentences that training goes through, beside whole messages, and what is made from them. */
import type { LabelledMessage } from '../evaluation.ts';
import { contrasts } from './contrast.ts';
import { joined } from './joined.ts';

/** The sentences, then contrasts and lists made from them, the same every time. */
export function sheetsFrom(sentences: readonly LabelledMessage[]): LabelledMessage[] {
  return [...sentences, ...contrasts(sentences, 4000), ...joined(sentences, 12_000)];
}
