/**
 * Messages that carry several demands, or one among other matters, made from the labelled single sentences by a fixed generator: a list of
 * three wishes is heard as three only when training has met such lists, since each alone speaks against the others.
 */
import type { DemandLabel } from '../../src/core/model.ts';
import type { LabelledMessage } from '../evaluation.ts';
import { generator } from './contrast.ts';

const within = [', and ', ' and ', ', ', '; ', ' plus ', ', also ', ' - ', ' & '];
const after = ['. ', '.\n', ' ', '! '];

/** Words that a sentence may have to stand in a list. */
const longestInList = 9;
/** Words that each of two joined sentences may have. */
const longestJoined = 14;

/** `count` of each kind: two or three demands in one sentence, and a demand beside an ordinary sentence. */
export function joined(sentences: readonly LabelledMessage[], count: number): LabelledMessage[] {
  const random = generator(23);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wordsIn = ({ text }: LabelledMessage) => text.split(' ').length;
  const demands = sentences.filter((each) => each.labels.length === 1 && wordsIn(each) <= longestJoined);
  const short = demands.filter((each) => wordsIn(each) <= longestInList);
  const ordinary = sentences.filter((each) => each.labels.length === 0 && wordsIn(each) <= longestJoined);
  const several = Array.from({ length: count }, () => {
    const parts = random() < 0.3 ? [pick(short), pick(short), pick(short)] : [pick(demands), pick(demands)];
    const text = parts
      .map(({ text }, at) => (at === 0 ? open(text) : pick(within) + lower(open(text))))
      .join('');
    return messageOf(
      text,
      parts.flatMap(({ labels }) => labels),
      [],
    );
  });
  const beside = Array.from({ length: count }, () => {
    const [demand, other] = [pick(demands), pick(ordinary)];
    const [first, second] = random() < 0.5 ? [demand, other] : [other, demand];
    const text = (/[.!?]$/.test(first.text) ? `${first.text} ` : first.text + pick(after)) + second.text;
    return messageOf(text, demand.labels, [demand.text]);
  });
  return [...several, ...beside];
}

function messageOf(text: string, labels: readonly DemandLabel[], quotes: readonly string[]): LabelledMessage {
  return { id: text, text, labels: [...new Set(labels)], quotes, writer: 0 };
}

/** Without its end mark. */
const open = (text: string) => text.replace(/[.!?…]+$/, '');
const lower = (text: string) => (/^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
