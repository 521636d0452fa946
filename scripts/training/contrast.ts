/**
 * Sentences that share the words of a demand and do not make one: the same sentence negated, said of others, or quoted for a page.
 * Made from the labelled single sentences by a fixed generator, so that training gives the same weights every time.
 */
import type { LabelledMessage } from '../evaluation.ts';

/** A small deterministic generator (linear congruential, 32 bits). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const frames: readonly ((text: string) => string)[] = [
  (text) => `Please put this in the job ad: "${text}"`,
  (text) => `The text on the page should say "${text}"`,
  (text) => `Translate this for our staff handbook: "${text}"`,
  (text) => `My old boss used to say: ${lower(text)}`,
  (text) => `In the novel her manager says "${text}"`,
  (text) => `For the blog post, use this quote: "${text}"`,
  (text) => `My last client told me: ${lower(text)}`,
  (text) => `Subject line for the mail to our employees: ${text}`,
  (text) => `Please translate: ${text}`,
  (text) => `The template letter to our drivers reads: ${text}`,
];
const others = [
  'They',
  'My employees',
  'Our drivers',
  'The students',
  'Our guests',
  'The interns',
  'My brothers',
  'The users',
  'My staff',
  'The volunteers',
  'Our customers',
  'The nurses',
];
const owners = ['My', 'Their', "The students'", "Our customers'", 'His'];
const doers = [
  'I will',
  'We always',
  'My team will',
  'They',
  'I usually',
  'Users can',
  'The app lets people',
];
const ordered = [
  'We want our guests to',
  'I asked my son to',
  'The school wants them to',
  'The app tells drivers to',
  'My boss wants me to',
];
const freed = [
  "You don't have to",
  "You don't need to",
  'No need to',
  "You needn't",
  'Nobody expects you to',
  "I won't ask you to",
  "You're not expected to",
  'There is no need to',
];
const unwanted = [
  "I don't need",
  "We don't need",
  "I don't want",
  "We don't expect",
  'No need for',
  'There will be no',
];

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
const order =
  /^(?:you (?:must|have to|need to|should|will need to)|you'll (?:need|have) to|you'd (?:need|have) to|please|pls|kindly|can you|could you|would you) ([a-z].*)$/i;
const wish = /^(?:i|we)(?:'d like| would like| need| want| require| expect) (.*)$/i;
const wishForYou = /^(?:i|we) (?:need|want|expect|require) you to (.*)$/i;

/** `count` tries at making a contrast; those that fit no pattern give nothing. */
export function contrasts(sentences: readonly LabelledMessage[], count: number): LabelledMessage[] {
  const random = generator(11);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const single = sentences.filter(({ labels }) => labels.length === 1);
  const made = new Set<string>();
  for (let tried = 0; tried < count; tried++) {
    const sentence = pick(single);
    if (!sentence) break;
    const label = sentence.labels[0] ?? '';
    const chance = random();
    const text =
      chance < 0.2
        ? framed(sentence.text, label, pick)
        : chance < 0.6
          ? negated(sentence.text, label, pick)
          : saidOfOthers(sentence.text, pick);
    if (text !== undefined) made.add(text);
  }
  return [...made].map((text) => ({ id: text, text, labels: [], writer: 0 }));
}

type Pick = <T>(list: readonly T[]) => T | undefined;

function framed(text: string, label: string, pick: Pick): string | undefined {
  return label === 'platform-help' ? undefined : pick(frames)?.(text);
}

function negated(text: string, label: string, pick: Pick): string | undefined {
  if (label === 'hours-complaint' || label === 'platform-help') return undefined;
  const ordering = order.exec(text)?.[1] ?? wishForYou.exec(text)?.[1];
  if (ordering !== undefined)
    return /^(?:not|don|be able|mind)/i.test(ordering)
      ? undefined
      : `${pick(freed)} ${ordering.replace(/\?$/, '.')}`;
  const wished = wish.exec(text)?.[1];
  if (wished !== undefined)
    return /^(?:you|to|no|any|the)\b/i.test(wished) ? undefined : `${pick(unwanted)} ${wished}`;
  return /^(?:daily|weekly|regular|a |an )/i.test(text) ? `${pick(unwanted)} ${lower(text)}` : undefined;
}

function saidOfOthers(text: string, pick: Pick): string | undefined {
  const replaced = [
    [/^you(?:'re| are) /i, () => `${pick(others)} are `],
    [/^you(?:'ll| will) /i, () => `${pick(others)} will `],
    [/^you(?:'d| would) /i, () => `${pick(others)} would `],
    [/^you /i, () => `${pick(others)} `],
    [/^your /i, () => `${pick(owners)} `],
    [/^(?:i|we) (?:need|want|expect) you to /i, () => `${pick(ordered)} `],
    [/^(?:please|can you|could you|would you) /i, () => `${pick(doers)} `],
  ] as const;
  const rule = replaced.find(([pattern]) => pattern.test(text));
  return rule && text.replace(rule[0], rule[1]()).replace(/\?$/, '.');
}
