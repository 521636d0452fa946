import { hashOf } from './hash.ts';

type Fields = Record<string, unknown>;

/**
 * One item of two versions, field by field: whoever changed a field since `base` has it their way; where both did, the later one.
 * `thereIsLater`: whether `there` was saved after `here`.
 */
export function mergeFields(here: object, there: object, base: object, thereIsLater: boolean): Fields {
  const [h, t, b] = [here as Fields, there as Fields, base as Fields];
  const merged: Fields = {};
  for (const field of new Set([...Object.keys(h), ...Object.keys(t)])) {
    const value = choose(h[field], t[field], b[field], thereIsLater);
    if (value !== undefined) merged[field] = value;
  }
  return { ...merged, updatedAt: Math.max(Number(h['updatedAt']), Number(t['updatedAt'])) };
}

function choose(here: unknown, there: unknown, base: unknown, thereIsLater: boolean): unknown {
  if (hashOf(here) === hashOf(base)) return there;
  if (hashOf(there) === hashOf(base)) return here;
  return thereIsLater ? there : here;
}
