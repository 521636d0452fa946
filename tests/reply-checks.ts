import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** What no reply may say: see the points and wording limits that the replies were written from (docs/replies.md has them in words). */
const neverClaims: readonly [string, RegExp][] = [
  [
    'the client breaks the law',
    /\b(?:illegal|unlawful|against the law|break(?:s|ing)? the law|violat\w+|lawsuit|penalt\w+)\b/i,
  ],
  ['misclassification', /misclassif/i],
  ['legal advice', /\blegal(?:ly)?\b/i],
  [
    'hours alone make an employee',
    /\bhours (?:alone )?(?:make|turn)\b[^.]*\bemploy|\bmakes? (?:me|you) (?:an employee|my employer)\b/i,
  ],
  ['“when” in the words of the IRS', /“[^”]*\bwhen\b[^”]*”/i],
  [
    'Upwork forbids it',
    /\bupwork (?:forbids|prohibits|bans|doesn'?t allow|does not allow|won'?t let)\b|\bnot allowed\b|\bagainst upwork'?s\b/i,
  ],
  [
    'what Upwork will decide',
    /\bupwork (?:support )?will (?:refund|decide|side|pay|cover|give)\b|\byou(?:'ll| will) get (?:your money|a refund)\b/i,
  ],
  ['a guarantee', /\bguarantee/i],
  ['an exact fee', /[$€£]\s?\d|\d\s?%/],
  ['a tax certainty', /\b(?:no|don'?t (?:have to|need to)) (?:pay )?tax(?:es)?\b(?! expert)/i],
  ['the hour of the email', /\bmonday morning\b/i],
  ['the ranking myth', /\branking\b/i],
];

/** Words that nobody says in a chat. */
const filler =
  /\bfinds you well\b|\bdo not hesitate\b|\bdon'?t hesitate\b|\bper my\b|\bkindly be\b|\bplease be advised\b|\bvalued client\b|\bsynerg|\bgoing forward\b|—/i;

export function sentencesOf(text: string): string[] {
  return text
    .replace(/[^\n]*https?:\S+/g, '')
    .split(/(?<=[.!?]”?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Flesch reading ease of a text without its link line; 60 and more is plain English. */
export function readingEase(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.join(' ').match(/[\p{L}\d'’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return flesch({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** What is wrong with a reply as it would be inserted; empty when nothing is. */
export function faultsOf(text: string, { most = 6 }: { most?: number } = {}): string[] {
  const faults: string[] = [];
  const count = sentencesOf(text).length;
  if (count < 3 || count > most) faults.push(`${count} sentences`);
  if ((text.match(/https?:/g) ?? []).length > 1) faults.push('more than one link');
  if (/\{\{|\}\}|undefined|\s[.,;!?]| {2}| \n|\n{3}/.test(text)) faults.push('an unfilled place or a gap');
  if ((text.match(/\b(?:Hi|Hello|Dear) \p{L}+,/gu) ?? []).length !== 1)
    faults.push('not exactly one greeting');
  if (sentencesOf(text).some((sentence) => /^["“]?\p{Ll}/u.test(sentence)))
    faults.push('a sentence that begins small');
  if (!/\b(?:I|I'm|I'd|I'll|me|my)\b/.test(text)) faults.push('not in the first person');
  const ease = readingEase(text);
  if (ease < 60) faults.push(`reading ease ${ease.toFixed(0)}`);
  for (const [what, pattern] of neverClaims) if (pattern.test(text)) faults.push(`claims: ${what}`);
  const word = filler.exec(text)?.[0];
  if (word) faults.push(`filler: ${word}`);
  return faults;
}
