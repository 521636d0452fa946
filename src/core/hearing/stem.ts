const endings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];

/** A word without its everyday endings: "bookings" and "booked" give "book". Not a dictionary form, only the same for the same word. */
export function stemOf(word: string): string {
  if (word.length < 5 || word.endsWith('ss'))
    return word.length === 4 && /[^su]s$/.test(word) ? word.slice(0, 3) : word;
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return undoubled(word.slice(0, word.length - ending.length) + instead);
    }
  }
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

function undoubled(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (last === 'e') return stem.slice(0, -1);
  return last === stem.at(-2) && !'lsz'.includes(last) ? stem.slice(0, -1) : stem;
}
