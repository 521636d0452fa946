/** What a client says beside the demand: something nice about the work, or another question. */
import { askedTool } from './asked.ts';

const fine =
  'great|good|amazing|lovely|nice|fantastic|beautiful|perfect|super|awesome|excellent|brilliant|wonderful|gorgeous|stunning|spot on';
const very = '(?:really |so |very |absolutely |just |all |simply )?';
const praise = new RegExp(
  String.raw`\b(?:(?:i|we) (?:really |absolutely )?(?:love|like)d? (?:it|the|your|how)|(?:^|[,.!] ?)lov(?:e|ed|ing) (?:it|the|your|this|how)|(?:looks?|turned out|came out) ${very}(?:${fine})|(?:${fine}) (?:first )?(?:work|job|start)|thrilled|you(?:'re| are) (?:a star|the best|amazing|awesome|a lifesaver|brilliant)|you rock|well done|very (?:happy|pleased) with|happy with (?:the|your|it)|quality is (?:${fine})|happy so far|work is (?:${fine})|(?:they|it)(?:'re| are|'s| is) ${very}(?:${fine}))\b`,
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
/** What a client likes before there is any work. */
const shownBefore = /\byour (proposal|portfolio|profile|cover letter|application|samples)\b/i;
const vague = /\b(?:work|job|idea|way|fact|one|thing|rate|price|team|site|platform|hours?|plan|pay)\b/i;

/** "I'm glad you like the banners! ", or nothing. */
export function kindWord(text: string): string {
  const thing = praised.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find(Boolean);
  if (faint.test(text)) return '';
  if (thing && mine.test(thing)) return `I'm glad you like my ${thing}! `;
  if (thing && !vague.test(thing)) return `I'm glad you like the ${thing}! `;
  if (othersLike.test(text)) return "I'm glad it went down well! ";
  const shown = shownBefore.exec(text)?.[1]?.toLowerCase();
  if (shown && praise.test(text)) return `I'm glad you like my ${shown}! `;
  return praise.test(text) ? "I'm glad you like the work! " : '';
}

const onTheTiming = "On the timing I'll write to you in a separate message.";

/** What is asked about the work, and the sentence that keeps room for an answer which the library cannot know. */
const openQuestions: readonly { pattern: RegExp; line: string; isPersonal?: true }[] = [
  {
    isPersonal: true,
    pattern:
      /\b(?:have you (?:ever |already |also |previously )?(?:worked|used|done (?:this|that|something|similar|any)|made|built|written|designed|managed)|do you (?:also )?(?:have (?:any |some |an? )?(?:\w+ )?(?:experience|examples?|samples?|references?|portfolio))|(?:your|any) experience|examples? of|samples? of|familiar with)\b/i,
    line: 'Your question about my earlier work deserves more than a line, so I answer it in a separate message.',
  },
  {
    isPersonal: true,
    pattern:
      /\bhow much (?:would|do|will|is|are)\b|\bwhat (?:would|do|will) you (?:charge|cost)\b|\bwhat(?:'s| is| are) your (?:rate|price|fee)s?\b|\byour (?:rate|price)\b/i,
    line: "On the price I'll come back to you in a separate message.",
  },
  {
    isPersonal: true,
    pattern:
      /\bwhen (?:can|could|would|are|will) you (?:able to |available to |ready to )?(?:start|begin)\b|\b(?:can|could|would|will) you (?:be able to )?(?:start|begin)\b|\bwhen you (?:can|could|would) (?:start|begin)\b|\bearliest start\b|\bavailab\w+ (?:to|for a) start\b|\bhow soon (?:can|could) you\b/i,
    line: "When I can start, I'll tell you in a separate message.",
  },
  {
    isPersonal: true,
    pattern:
      /\bwhen (?:will|can|could|should|do you think)\b.{0,40}\b(?:ready|done|finished|complete\w*|delivered|live)\b|\bwhen can (?:i|we) expect\b|\bwhen (?:do|will|can|would) you (?:deliver|finish|send|hand)\b|\bdo you know when\b/i,
    line: onTheTiming,
  },
  {
    pattern:
      /\b(?:did|have) you (?:\w+ )?(?:get|got|received?|see|seen|check(?:ed)?|look(?:ed)? at|read|open(?:ed)?|download(?:ed)?)\b/i,
    line: "I'll check what you sent me and tell you in a separate message.",
  },
  {
    pattern:
      /\b(?:when (?:can|will|could|should|would) (?:i|we|it|the|they|you (?:finish|deliver|send|have))|when (?:do you think|is the|are the|will)|how far|how long|how(?:'s| is| are|'re) the|(?:is|are) the \w+ (?:ready|done|finished|live)|any (?:news|progress|eta)|have you (?:finished|started)|did you (?:finish|start|manage)|what about the)\b/i,
    line: onTheTiming,
  },
  {
    pattern:
      /\b(?:what do you (?:think|suggest|recommend|prefer)|do you (?:think|prefer|suggest|recommend)|which (?:version|colou?r|font|file|one) do you|any (?:idea|thoughts))\b(?!\s*\?)/i,
    line: "What I think of it, I'll tell you in a separate message.",
  },
  {
    pattern:
      /\b(?:can|could|would|will) you (?:also |please |maybe |perhaps )*(?:make|change|fix|add|move|send|check|update|remove|look|try|use|translate|design|write|resend|do (?!that|this|it\b)|handle|help|prepare|build|include|record|test|finish|deliver|upload|create)\b/i,
    line: "About the other thing you'd like done, I'll write to you separately.",
  },
  {
    pattern:
      /\bwhere (?:do you live|are you (?:based|located|from))\b|\bwhat(?:'s| is| are) your time ?zone\b|\bdo you (?:also )?(?:use|speak|have (?!any |trouble|problems?|issues?|objections?|time|a (?:moment|minute))|know (?!if|when|where|what|why|who|that|any|how (?:much|many|long|i)\b))/i,
    line: "I'll come back to your other question in a separate message.",
  },
];

const asks = /\?|\b(?:let me know|tell me)\b/i;

/** What the replies themselves are about: a question on it is not left open. */
const aboutUpwork =
  /\b(?:upwork|contract|invoice|milestone|bill|pay|paid|hours?|shifts?|report|summary|call|calls|meeting|screen|track\w*|webcam|camera|online|available|answer|reply|reach|respond|status|update me|(?:other|only) clients?)\b/i;

/** Stands where a demand was, in a message without what the demands quote. */
export const heardHere = '\u0000';

/** Room for the first question about the work that the demands do not cover, or nothing; `rest` has `heardHere` where they were. */
export function openQuestion(rest: string): string {
  const questions = rest
    .split(/(?<=[.!?\n])\s*/)
    .filter((sentence) => asks.test(sentence) || sentence.includes(heardHere));
  const lines = questions.flatMap(
    (question) =>
      openQuestions.find(
        ({ pattern, isPersonal }) =>
          pattern.test(question) &&
          (isPersonal === true || asks.test(question)) &&
          !askedTool(question) &&
          (isPersonal === true || !aboutUpwork.test(question)),
      )?.line ?? [],
  );
  return lines[0] ?? '';
}
