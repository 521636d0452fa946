import type { Items } from '../schema.ts';

/** What the browser's synchronised storage holds at most (Chrome and Firefox alike, chrome.storage.sync's documented constants). */
export interface Quota {
  bytes: number;
  bytesPerItem: number;
  items: number;
}
export const browserQuota: Quota = { bytes: 102_400, bytesPerItem: 8_192, items: 512 };

export interface Fitting {
  fits: Items;
  /** Keys of what stays on this device. */
  heldBack: readonly string[];
}

/** As many of `writes` as fit beside what `remote` holds; small ones first, so that one long reply does not keep out twenty. */
export function fitting(writes: Items, remote: Items, quota: Quota = browserQuota): Fitting {
  const held: Items = { ...remote };
  let bytes = Object.entries(remote).reduce((sum, [key, item]) => sum + sizeOf(key, item), 0);
  let count = Object.keys(remote).length;
  const fits: Items = {};
  const heldBack: string[] = [];
  const bySize = Object.entries(writes).sort(
    (a, b) => rank(a[0]) - rank(b[0]) || sizeOf(...a) - sizeOf(...b),
  );
  for (const [key, item] of bySize) {
    const grown = bytes + sizeOf(key, item) - (key in held ? sizeOf(key, held[key]) : 0);
    const more = count + (key in held ? 0 : 1);
    if (grown > quota.bytes || more > quota.items || sizeOf(key, item) > quota.bytesPerItem) {
      heldBack.push(key);
      continue;
    }
    [bytes, count, fits[key], held[key]] = [grown, more, item, item];
  }
  return { fits, heldBack };
}

/** The version and the two single items come before any reply. */
function rank(key: string): number {
  return key.includes(':') ? 1 : 0;
}

/** As the browser counts: the key and the JSON of the value, in UTF-8. */
function sizeOf(key: string, item: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(item)).length;
}
