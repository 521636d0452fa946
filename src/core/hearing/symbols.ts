/** The words and concepts that any phrase names, as small numbers: comparing those is what makes phrases cheap. */

const numbers = new Map<string, number>();

/** The number of a word or concept, given to it the first time it is named. 0 stands for every word that no phrase names. */
export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size + 1);
  return numbers.size;
}

/** The number of a word that a phrase names, else 0. */
export function namedSymbol(name: string): number {
  return numbers.get(name) ?? 0;
}

/** How many numbers there are, 0 included. */
export function symbolCount(): number {
  return numbers.size + 1;
}

/** FNV-1a over the UTF-16 units of a name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash | 0;
}
