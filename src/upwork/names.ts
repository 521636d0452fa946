/** Letters that Unicode does not take apart into a base letter and an accent. */
const strokes: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** A name without case, accents, punctuation and extra spaces, for comparing only. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıþð]/g, (letter) => strokes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 2: the same name. 1: may be the same person ("Ann K.", "Ann", "Ann Maria Kowalski" for "Ann Kowalski"). 0: somebody else. */
export type Likeness = 0 | 1 | 2;

export function likeness(a: string, b: string): Likeness {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 2;
  const [first, ...lefts] = left.split(' ');
  const [other, ...rights] = right.split(' ');
  if (first !== other) return 0;
  const [last, otherLast] = [lefts.at(-1), rights.at(-1)];
  if (last === undefined || otherLast === undefined || last === otherLast) return 1;
  const isInitial = last.length === 1 || otherLast.length === 1;
  return isInitial && last.charAt(0) === otherLast.charAt(0) ? 1 : 0;
}

/** The best likeness of a name to any of some others. */
export function bestLikeness(name: string, others: readonly string[]): Likeness {
  const found = others.map((other) => likeness(name, other));
  return found.includes(2) ? 2 : found.includes(1) ? 1 : 0;
}

const companyWord =
  /\b(llc|l\.l\.c|inc|ltd|limited|gmbh|corp|corporation|co|company|agency|studios?|group|team|solutions?|services?|media|labs?|digital|consulting|consultants|partners|holdings?|ventures?|tech|technologies|enterprises?|systems?|software|marketing|design|global|international|support|shop|store|foundation|institute|university|school|clinic|bakery|restaurant|hotel|realty|properties|capital|bank|law|firm|pty|plc|srl|bv|ag|oy|ab|kg|sarl|llp)\b/i;

/** Looks like a company rather than a person; when in doubt, a company, since a wrong greeting is worse than none. */
export function isCompanyLike(name: string): boolean {
  return companyWord.test(name) || /[&@/|+\d]|\.(com|io|net|org|co)\b/i.test(name);
}

/** Words of the page itself that public tools have taken for names. */
const pageWords = new Set(
  'messages,message,schedule a meeting,conversation info,conversation,unread,search,rooms,inbox,upwork,notifications,chat,group,direct message,me,you,unknown,deleted user,user,client,freelancer,room'.split(
    ',',
  ),
);

export function isPageWord(name: string): boolean {
  return pageWords.has(foldName(name));
}

const honorific = /^(dr|mr|mrs|ms|miss|mx|prof|sir|madam)\.?\s+/i;

/** The name to greet with; undefined for companies, page words, initials and whatever else is not surely a first name. */
export function firstNameOf(fullName: string): string | undefined {
  const titled = fullName.replace(/\([^)]*\)|\p{Extended_Pictographic}|\u200d|\ufe0f|["“”]/gu, ' ').trim();
  const name = titled.replace(honorific, '');
  // "Mr. Lee" has no first name in it.
  if (name !== titled && !name.includes(' ')) return undefined;
  if (name === '' || isCompanyLike(name) || isPageWord(name)) return undefined;
  const first = name.split(/\s+/)[0]?.replace(/[,.;:]+$/, '') ?? '';
  if (!/^\p{L}[\p{L}\p{M}'’-]+$/u.test(first)) return undefined;
  if (first !== first.toUpperCase() && first !== first.toLowerCase()) return first;
  return first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
}

/** The person of a room's title: "Name, Company", sometimes said twice. */
export function personOfTitle(title: string | undefined): string | undefined {
  const person = title?.split(',')[0]?.trim();
  return person && !isPageWord(person) && !isCompanyLike(person) ? person : undefined;
}

/** What stands behind the person in a room's title. */
export function companyOfTitle(title: string | undefined): string | undefined {
  const [person, ...rest] = title?.split(',').map((part) => part.trim()) ?? [];
  if (!person) return undefined;
  if (isCompanyLike(person)) return person;
  const company = rest.filter((part) => part !== person).join(', ');
  return company || undefined;
}
