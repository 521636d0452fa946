import type { Items } from '../schema.ts';
import { type Originals, stateOf } from '../state.ts';
import { textOfFile } from './file-text.ts';
import type { ImportPlan } from './plan.ts';
import { planDrafts } from './plan-drafts.ts';
import { planItems } from './plan-items.ts';
import { readImportFile } from './read-file.ts';

/**
 * What a file would change, before anything is changed. `stored`: everything as the browser keeps it.
 * @throws BrokenFile (with the line, where there is one), NewerVersion
 */
export function planImport(
  bytes: Uint8Array<ArrayBuffer>,
  stored: Items,
  originals: Originals,
  now = Date.now(),
  newId: () => string = () => crypto.randomUUID(),
): ImportPlan {
  const content = readImportFile(textOfFile(bytes));
  if ('items' in content) return planItems(content.source, content.items, stored, { originals, newId });
  const { snippets } = stateOf(stored, originals);
  return planDrafts(content.source, content.drafts, { snippets, originals, now, newId });
}
