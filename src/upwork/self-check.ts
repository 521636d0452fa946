import type { ChatMessage } from '../core/model.ts';
import { say } from '../core/say.ts';
import type { RoomHeader } from './room-header.ts';
import { shapeOf } from './shape.ts';
import type { Entry, StoryList } from './story-list.ts';

/** What the reader found, for people and for bug reports. */
export interface Findings {
  doc: Document;
  header: RoomHeader;
  list: StoryList;
  messages: readonly ChatMessage[];
  /** Number of the rule that found the compose box; 0: none. */
  composeRule: number;
}

/** One line for people: what was found, or what was not and what still works. */
export function selfCheckOf({ list, messages, composeRule }: Findings): string {
  const box =
    composeRule > 0
      ? say('checkBox', 'compose box: found by rule $1', composeRule)
      : say('checkNoBox', 'compose box: not found, Copy still works');
  if (list.rule === 0)
    return `${box}; ${say('checkNoMessages', 'messages: not found, the library still works')}`;
  const by = (from: ChatMessage['from']) => messages.filter((message) => message.from === from).length;
  const counts = [messages.length, by('client'), by('me'), by('unknown')];
  return `${box}; ${say('checkMessages', '$1 messages: $2 client, $3 own, $4 unknown', ...counts)}`;
}

/**
 * For a bug report: numbers of rules and counts, no word, name or class of the page. Decoded in docs/reading.md.
 */
export function reportOf({ doc, header, list, messages, composeRule }: Findings): string {
  const count = (test: (entry: Entry) => boolean) => list.entries.filter(test).length;
  const kinds = (['message', 'event', 'gap'] as const).map((kind) =>
    count((entry) => entry.story.kind === kind),
  );
  const sides = (['client', 'me', 'unknown'] as const).map(
    (from) => messages.filter((m) => m.from === from).length,
  );
  const wins = (which: 'body' | 'author') => tally(list.entries.map((entry) => entry.story.won[which]));
  return [
    'gr1',
    `r${header.id ? 1 : 0}`,
    `c${composeRule}`,
    `i${list.rule}:${kinds.join('/')}`,
    `b${wins('body')}`,
    `h${wins('author')}`,
    `u${count((entry) => entry.element === undefined)}`,
    `x${count((entry) => entry.afterHole)}`,
    `s${sides.join('/')}`,
    `z${shapeOf(list.entries.findLast((entry) => entry.element)?.element ?? doc.body)}`,
    `t${header.won.title}${header.won.row}${header.won.account}`,
  ].join(' ');
}

/** "0x3,1x20": how often each rule won. */
function tally(numbers: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([rule, times]) => `${rule}:${times}`)
    .join(',');
}
