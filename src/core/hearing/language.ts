/** Whether a text is English, by its small words alone. */

const english = new Set(
  'the a an i you we it is are was be to of in on for and or but not do does did have has can could would will this that my your our at with from as if so me us please what when how no yes'.split(
    ' ',
  ),
);
const foreign = new Set(
  'der die das und nicht ich sie wir ein eine mit auf für zu den dem von bitte jeden tag que el la los las de del por para con es una un usted favor todos le les des est et pour vous nous dans sur avec il elle je ne pas het een van niet voor met dat wij jij ik och att det som för inte jag har não uma você os ao com jest nie się na co prosze proszę i è di che il per non sono bir ve için bu da'.split(
    ' ',
  ),
);
const leastWords = 3;

/** False for a text of three or more words whose small words are another language's, or whose letters are not Latin. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 8 && latin < letters / 2) return false;
  const words = sample.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < leastWords) return true;
  const of = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  return of(foreign) <= Math.max(1, of(english));
}
