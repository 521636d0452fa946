/** Typos in the words that matter: one slip away from a known word is that word. */

const shortest = 6;

/** "in" stands for "ing" as it is spoken ("goin", "missin"), but not in these. */
const endInIn = new Set(
  'within begin again main plugin login admin certain captain train explain contain domain remain obtain cabin berlin dublin martin robin austin margin origin basin curtain mountain bulletin linkedin gain pain brain chain plain skin spin thin twin coin join rain login built-in checkin sign-in maintain retain entertain latin satin robin pumpkin muffin coffin cousin virgin protein vitamin violin bitcoin penguin ruin asin bargain fountain villain terrain campaign signin complain spain stain blockchain langchain martin colin karin kotlin darlin ascertain vbulletin'.split(
    ' ',
  ),
);

/** Words of their own that happen to stand one letter from a known one. */
const notSlips = new Set(
  'contact contacts connect clicked bother playing easter states noting finding pasted spending founded feather patent discard manage checking clocks varnish praying drives sitter serves teaches jiggle pleased scheduler clock clicks contracted second posted hosting costing mating seating heating beating eating waking walking talking asking tracing trading signing singing scan scream screams creams caller taller mission missions version session sessions settle hungry leaving living losing loosing'.split(
    ' ',
  ),
);

const buckets = new Map<string, string[]>();

/** Takes the words that typos are led back to. */
export function learnSpelling(words: Iterable<string>): void {
  for (const word of words) {
    if (word.length < shortest || word.includes('-')) continue;
    const bucket = buckets.get(word.slice(0, 1)) ?? [];
    bucket.push(word);
    buckets.set(word.slice(0, 1), bucket);
  }
}

/** The known word that an unknown one is a slip of, or the word itself. */
export function respelt(word: string): string {
  if (word.length >= 4 && word.endsWith('in') && !endInIn.has(word)) return `${word}g`;
  if (word.length < shortest || notSlips.has(word)) return word;
  for (const known of buckets.get(word.slice(0, 1)) ?? []) if (isSlip(word, known)) return known;
  return word;
}

/** One letter more or less, two swapped, or one wrong vowel or doubled letter. */
function isSlip(typed: string, known: string): boolean {
  const longer = typed.length - known.length;
  if (longer > 1 || longer < -1) return false;
  let at = 1;
  while (at < typed.length && typed.charCodeAt(at) === known.charCodeAt(at)) at++;
  if (longer === 1) return typed.slice(at + 1) === known.slice(at);
  if (longer === -1) return typed.slice(at) === known.slice(at + 1);
  if (typed.slice(at + 1) === known.slice(at + 1))
    return (
      (isVowel(typed[at]) && isVowel(known[at])) || typed[at] === typed[at + 1] || typed[at] === typed[at - 1]
    );
  return (
    typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.slice(at + 2) === known.slice(at + 2)
  );
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}
