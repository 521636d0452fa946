/** What was learnt from labelled messages: a weight for each feature and demand, packed by scripts/train-scorer.ts. */
import { demandLabels } from '../model.ts';
import { keys, scale, start, weights } from './weights.ts';

/** Bits of the table's keys: 2^19 places for some thousand weights, so that two features rarely share one. */
export const keyBits = 19;

/** FNV-1a over the UTF-16 units of a feature's name. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The place of one feature's weight for one demand. */
export function keyOf(hash: number, label: number): number {
  const mixed = Math.imul(hash ^ Math.imul(label + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> (32 - keyBits);
}

let table: Int8Array | undefined;

/** Reads the packed weights: distances between keys in base 90 from "%" on ("!" adds 90), one letter for each weight. */
function load(): Int8Array {
  const loaded = new Int8Array(1 << keyBits);
  let key = 0;
  let index = 0;
  for (let at = 0; at < keys.length; at++) {
    const code = keys.charCodeAt(at);
    key += code === 33 ? 90 : code - 37;
    if (code !== 33) loaded[key] = weights.charCodeAt(index++) - 80;
  }
  return loaded;
}

/** Every demand's score for the features of one sentence, in the order of `demandLabels`; above 0 it is heard. */
export function scoresOf(features: Iterable<string>): number[] {
  table ??= load();
  const sums = new Int32Array(demandLabels.length);
  for (const feature of features) {
    const hash = hashOf(feature);
    for (let label = 0; label < sums.length; label++) {
      const weight = table[keyOf(hash, label)] as number;
      if (weight !== 0) sums[label] = (sums[label] as number) + weight;
    }
  }
  return demandLabels.map((label, index) => (sums[index] ?? 0) * scale + start[label]);
}
