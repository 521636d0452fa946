/** Whether a text is English, by its small words alone. */
import type { Token } from './lexer.ts';

const english = new Set(
  'the a an i you we it is are was be to of in on for and or but not do does did have has can could would will this that my our your at with from as if so me us please what when how no yes'.split(
    ' ',
  ),
);
const foreign = new Set(
  'der die das und nicht ich sie wir ein eine mit auf für zu den dem von bitte jeden tag que el la los las de del por para con es una un usted favor todos le les des est et pour vous nous dans sur avec il elle je ne pas het een van niet voor met dat wij jij ik och att det som för inte jag har não uma você os ao com jest nie się na co prosze proszę i è di che il per non sono bir ve için bu da'.split(
    ' ',
  ),
);
const leastWords = 3;
/** Characters that are looked at. */
const sample = 2000;

export function isEnglishWord(lower: string): boolean {
  return english.has(lower);
}

export function isForeignWord(lower: string): boolean {
  return foreign.has(lower);
}

/** False for a text of three or more words whose small words are another language's, or whose letters are not Latin. */
export function isEnglish(text: string, tokens: readonly Token[]): boolean {
  if (!isLatin(text)) return false;
  let words = 0;
  let own = 0;
  let others = 0;
  for (const { spelling, lexeme, start } of tokens) {
    if (start > sample) break;
    if (!spelling || lexeme.kind !== 'word') continue;
    words++;
    if (spelling.english) own++;
    if (spelling.foreign) others++;
  }
  return words < leastWords || others <= Math.max(1, own);
}

/** Whether most letters at the beginning are Latin. */
function isLatin(text: string): boolean {
  const end = Math.min(text.length, sample);
  let at = 0;
  while (at < end && !isRare(text.charCodeAt(at))) at++;
  if (at === end) return true;
  const beginning = text.slice(0, sample);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters <= 8 || latin >= letters / 2;
}

/** Not a Latin letter of Europe, punctuation, a symbol or half of an emoji. */
function isRare(code: number): boolean {
  return code >= 0x250 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0xd800 && code < 0xe000);
}
