/** What a client says beside the demand: something nice about the work, or another question. */

const fine =
  'great|good|amazing|lovely|nice|fantastic|beautiful|perfect|super|awesome|excellent|brilliant|wonderful|gorgeous|stunning|spot on';
const very = '(?:really |so |very |absolutely |just |all |simply )?';
const praise = new RegExp(
  String.raw`\b(?:(?:i|we) (?:really |absolutely )?(?:love|like)d? (?:it|the|your|how)|(?:^|[,.!] ?)lov(?:e|ed|ing) (?:it|the|your|this|how)|(?:looks?|turned out|came out) ${very}(?:${fine})|(?:${fine}) (?:first )?(?:work|job|start)|thrilled|well done|very (?:happy|pleased) with|happy with (?:the|your|it)|quality is (?:${fine})|happy so far|work is (?:${fine})|(?:they|it)(?:'re| are|'s| is) ${very}(?:${fine}))\b`,
  'im',
);
const faint = new RegExp(
  String.raw`(?:\b(?:not|never|isn'?t|should|must|make sure|if|hope|until|when|once|unless)|n't) (?:[\w']+ ){0,4}(?:${fine}|happy)\b`,
  'i',
);

const end =
  '(?:so|and|but|for|of|in|on|at|you|i|we|looks?|look|is|are|was|were|turned|came|very|really|btw|today|yesterday|that|which|with|to|too)';
const noun = String.raw`((?!${end}\b)[a-z][a-z-]{2,}(?: (?!${end}\b)[a-z][a-z-]{2,})?)(?=\s*(?:[.,!;:?)\n]|$|${end}\b))`;
/** What is praised: "love the banners", "the new landing page looks fantastic", "great work on the newsletter". */
const praised: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:(?:i|we) (?:really |absolutely )?|^|[,.!] ?)lov(?:e|ed|ing) (?:the|your) (?:new )?${noun}`,
    'im',
  ),
  new RegExp(String.raw`\b(?:${fine}) (?:work|job) (?:on|with) the (?:new )?${noun}`, 'i'),
  new RegExp(
    String.raw`\bthe (?:new )?${noun} (?:looks?|is|are|turned out|came out) ${very}(?:${fine})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\byour (proposal|portfolio|profile|cover letter|application|samples) (?:looks?|is|are) ${very}(?:${fine})\b`,
    'i',
  ),
];
const othersLike =
  /\b(?:our|my|the) (?:\w+ )?(?:boss|team|guys|people|clients?|customers?|wife|husband|partner|ceo|director|sales|staff|kids) (?:all |really |absolutely )*(?:loves?|loved|likes?|liked) (?:it|them|the)\b/i;
const mine = /^(?:proposal|portfolio|profile|cover letter|application|samples)$/i;
const vague = /\b(?:work|job|idea|way|fact|one|thing|rate|price|team|site|platform|hours?|plan|pay)\b/i;

/** "I'm glad you like the banners! ", or nothing. */
export function kindWord(text: string): string {
  const thing = praised.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find(Boolean);
  if (faint.test(text)) return '';
  if (thing && mine.test(thing)) return `I'm glad you like my ${thing}! `;
  if (thing && !vague.test(thing)) return `I'm glad you like the ${thing}! `;
  if (othersLike.test(text)) return "I'm glad it went down well! ";
  return praise.test(text) ? "I'm glad you like the work! " : '';
}

/** Keeps room for what the library cannot know. */
export const otherQuestion = "I'll come back to your other question in a message of its own.";

/** Questions on the work itself, which no reply of the library answers. */
const aboutTheWork =
  /\b(?:(?<!what )do you (?:think|prefer|suggest|recommend|have(?! (?:any )?(?:trouble|problems?|issues?|objections?))|know|speak|use|also)|have you (?:\w+ )?(?:worked|used|done|made|finished|started|seen|got|had)|did you (?:see|get|receive|manage|finish|check)|(?:can|could|would) you (?:also |please )?(?:make|change|fix|add|move|send|check|update|remove|look|try|use|translate|design|write|resend)|how(?:'s| is| are|'re) the|how far|when (?:will|can|do you think)|is the \w+|are the \w+|any (?:news|progress|idea|thoughts)|what (?:do you think (?:of|about)|about the)|which (?:version|colou?r|font|file|one do you))\b/i;

/** Whether the message has a question on the work, apart from the sentence that was heard. */
export function asksMore(text: string, quote: string): boolean {
  return text
    .replace(quote, '\u0000.')
    .split(/(?<=[.!?\n])\s*/)
    .some(
      (sentence) =>
        sentence.includes('?') &&
        !sentence.includes('\u0000') &&
        !aboutUpwork.test(sentence) &&
        aboutTheWork.test(sentence),
    );
}

const aboutUpwork =
  /\b(?:upwork|contract|invoice|milestone|bill|pay|paid|hours?|report|summary|call|calls|meeting|screen|track\w*|online|available|answer|reply|reach|status|update me)\b/i;
