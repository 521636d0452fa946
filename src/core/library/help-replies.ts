/** The answers on how Upwork works as replies, and which of them a question wants. */
import type { Snippet } from '../model.ts';
import { type HelpTopic, helpTopics } from './help-topics.ts';
import * as say from './pieces.ts';
import { type Aspect, acknowledging, bodyOf, everywhere } from './reply.ts';

/** Topics that a message may touch in passing: they never count as a second question. */
const inPassing = new Set(['lost', 'messages', 'protection', 'workroom', 'tracking']);
/** A clause that asks: it begins so, or it has a question mark. */
const asks =
  /^\W*(?:(?:and|also|so|but|or|then|oh|hi|hey|please|sorry|plus)[ ,]+)*(?:how|where|what|when|why|who|which|can|could|do|should|must|am|does|is|will|would|(?:i (?:don'?t|do not) know|tell me|show me) (?:how|where|what|when|why|who|which))\b|\?$|\b(?:can'?t|cannot|don'?t|couldn'?t) (?:see|find|figure out|know how)\b/i;

/**
 * What the client wants to know about Upwork, at most two things; none when nothing fits. The quoted words go before the rest of the
 * message, but what only the whole message tells goes before both, such as a break of some weeks before "what do I do with the contract?".
 * A second thing must stand in a question of its own.
 */
export function topicsOf(quote: string, text: string): readonly string[] {
  const wide = helpTopics.find(({ pattern, isWide }) => isWide && pattern.test(text));
  const first = wide?.topic ?? topicOf(quote) ?? topicOf(text);
  const known = [first, ...(wide?.covers ?? [])];
  const questions = text
    .split(/(?<=[?!.\n])\s*|\band (?=how|where|what|when|why|can|do|is)/i)
    .map((clause) => clause.trim())
    .filter((clause) => asks.test(clause));
  const inOrder = questions.flatMap((clause) => topicOf(clause) ?? []);
  const others = inOrder.filter((topic) => !known.includes(topic) && !inPassing.has(topic));
  const topics = [...new Set([...(first ? [first] : []), ...others])].slice(0, 2);
  return topics.toSorted((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other));
}

function topicOf(text: string): string | undefined {
  return helpTopics.find(({ pattern }) => pattern.test(text))?.topic;
}

const general: Snippet[] = [
  {
    id: 'platform-help/ask-upwork',
    title: "I don't know, but Upwork can tell you",
    body: bodyOf(
      "good question, and I don't want to guess.",
      [
        'I only see the freelancer side of Upwork, so your screen has things on it that mine has not.',
        "Upwork's support can look into your account: log in on the help pages and press Get Support, bottom right.",
      ],
      'Tell me what they say, and we take it from there.',
    ),
    labels: ['platform-help'],
    firmness: 'friendly',
    link: 'help-center',
    abbreviation: 'upwork',
    sources: ['6474413966483', '211068348'],
    updatedAt: 0,
  },
  {
    id: 'platform-help/once-more',
    title: 'Finding it together',
    body: bodyOf(
      "no problem, let's find it together.",
      [
        'Tell me what you see on the page, or send me a picture of it, and I can say where I would look.',
        "If it has to do with your account or your card, Upwork's support sees more than I do.",
      ],
      'What is on your screen right now?',
    ),
    labels: ['platform-help'],
    firmness: 'clear',
    link: 'help-center',
    sources: ['6474413966483'],
    updatedAt: 0,
  },
];

/** The reply to a question, and others where an hourly or a fixed-price contract needs another one. */
function repliesOn({
  topic,
  title,
  link,
  opening = say.gladToHelp,
  answer,
  closing,
  hourly,
  fixed,
}: HelpTopic): Snippet[] {
  const reply: Snippet = {
    id: `platform-help/${topic}`,
    title,
    body: bodyOf(acknowledging(opening), answer, closing),
    labels: ['platform-help'],
    tags: [`topic:${topic}`],
    ...(link ? { link } : {}),
    sources: [link ?? '211062898'],
    updatedAt: 0,
  };
  const others = Object.entries({ hourly, fixed }).flatMap(([contract, other]): Snippet[] => {
    if (!other) return [];
    const body = bodyOf(acknowledging(opening), other.answer, other.closing ?? closing);
    const kind = contract === 'hourly' ? 'hourly' : 'fixed';
    return [
      {
        ...reply,
        id: `${reply.id}/${kind}`,
        title: `${title} (${kind === 'hourly' ? 'hourly' : 'fixed price'})`,
        body,
        contract: kind,
        link: other.link,
        sources: [other.link],
      },
    ];
  });
  return [reply, ...others];
}

export const helpReplies: readonly Snippet[] = [...helpTopics.flatMap(repliesOn), ...general];

/** How lost the client sounds, for the first sentence. */
export const helpAspects: readonly Aspect[] = [
  {
    pattern: /\b(?:save|avoid|skip) (?:\w+ ){0,3}fees\b/i,
    acknowledgement: everywhere("thanks for being open about it, and I see why you'd want to save the fees."),
  },
  {
    pattern:
      /\b(?:declined|refused|keeps (?:asking|saying|getting)|tried (?:to|it|\w+ times)|(?:doesn'?t|does not|won'?t|not) work(?:ing)?|fail(?:s|ed)?|error|vanished|disappeared)\b/i,
    acknowledgement: everywhere("that sounds annoying, I'm sorry you have to deal with it."),
  },
  {
    pattern: /\b(?:silly|stupid|dumb|basic|foolish) (?:little )?questions?\b/i,
    acknowledgement: everywhere('not a silly question at all, it took me a while to get used to Upwork too.'),
  },
  {
    pattern:
      /\bsorry (?:to (?:ask|bother|bug)|for (?:asking|the|my|all|bothering)|if this)\b|\bapolog\w+ for\b/i,
    acknowledgement: everywhere("no need to apologise, I'm glad you ask."),
  },
  {
    pattern:
      /\bnewbie\b|\bbeginner\b|\bnew (?:here|(?:to|on|at|with) (?:this|upwork|the (?:site|platform)))\b|\bfirst (?:time|job|hire)\b|\bnever (?:used|done) (?:this|it|upwork)\b/i,
    acknowledgement: everywhere('welcome to Upwork, and feel free to ask me things like this.'),
  },
  {
    pattern:
      /\b(?:can'?t|cannot|don'?t|couldn'?t) (?:find|see|get it|figure)\b|\bno button\b|\bnowhere\b|\bconfus\w+|\bi'?m lost\b|\bnot (?:very |so |that |really )?good (?:with|at) (?:computers?|technology|tech|this)\b|\bno idea\b|\b(?:looked|searched) everywhere\b/i,
    acknowledgement: everywhere('that one is easy to miss, so let me point you to it.'),
  },
];
