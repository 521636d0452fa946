import type { Items } from '../schema.ts';

/** One thing that an import would write. */
export interface PlannedItem {
  key: string;
  title: string;
  /** What is stored under `key`. */
  item: unknown;
  /** For a reply that is there already with other words: what to store beside it when both are kept. */
  copy?: { key: string; item: unknown };
}

/** What an import would do; nothing is written before somebody agreed to it. */
export interface ImportPlan {
  source: string;
  added: readonly PlannedItem[];
  changed: readonly PlannedItem[];
  skipped: readonly { title: string; reason: string; line?: number }[];
  /** What is taken over, but not quite as it stands in the file. */
  notes: readonly string[];
}

/** What becomes of that which is there already and differs. */
export type Policy = 'replace' | 'keep-both' | 'skip';

/** What carrying out a plan stores. */
export function itemsToWrite({ added, changed }: ImportPlan, policy: Policy): Items {
  const chosen = changed.flatMap(({ key, item, copy }) => {
    if (policy === 'replace') return [[key, item] as const];
    return policy === 'keep-both' && copy ? [[copy.key, copy.item] as const] : [];
  });
  return Object.fromEntries([...added.map(({ key, item }) => [key, item] as const), ...chosen]);
}
