import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { entriesOf } from '../../src/core/library/entries.ts';
import { helpLinks } from '../../src/core/library/help-links.ts';
import { indexLibrary } from '../../src/core/library/search.ts';
import { starterReplies } from '../../src/core/library/starter-replies.ts';
import type { Snippet } from '../../src/core/model.ts';
import { type Figure, median, timed } from './figure.ts';

const messages = readFileSync('tests/corpus/messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .slice(0, 300)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Median microseconds for one of 300 messages, each after the other. */
async function perMessage(read: (text: string) => unknown): Promise<number> {
  const rounds = await timed(5, async () => {
    for (const text of messages) await read(text);
  });
  return (median(rounds) / messages.length) * 1000;
}

/** Hearing what a message asks for, beside the time in which a reader of English lints it. `compromise` stands in detection.ts. */
export async function readingFigures(hear: (text: string) => unknown): Promise<Figure[]> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const own = await perMessage(hear);
  const harper = await perMessage((text) => linter.lint(text));
  return [
    { name: 'harper.js takes for a message, times ours', value: harper / own, unit: '×', beside: 'linting' },
    {
      name: 'hearing one of 300 messages of any length',
      value: own,
      unit: 'µs',
      digits: 0,
      beside: `harper.js ${harper.toFixed(0)} µs`,
    },
  ];
}

/** A thousand replies and the help links; what is typed, letter by letter, and with a slip. */
export async function searchFigures(): Promise<Figure[]> {
  const replies: Snippet[] = Array.from({ length: 1000 }, (_, i) => {
    const reply = starterReplies[i % starterReplies.length];
    if (!reply) throw new Error('The library has no replies');
    return { ...reply, id: `bench-${i}`, title: `${reply.title} ${i}` };
  });
  const entries = entriesOf(replies, helpLinks);
  const index = indexLibrary(entries);
  const rows = entries.map((entry) =>
    entry.kind === 'reply'
      ? { title: entry.reply.title, text: entry.reply.body }
      : { title: entry.link.title, text: entry.link.summary },
  );
  const fuse = new Fuse(rows, { keys: ['title', 'text'], ignoreLocation: true });
  const typed = ['weekly summary', 'milestnoe', 'hours', 'work diary'].flatMap((word) =>
    Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)),
  );
  const perKey = async (search: (query: string) => unknown) => {
    const rounds = await timed(3, () => typed.map(search));
    return median(rounds) / typed.length;
  };
  const own = await perKey((query) => index.search(query));
  const other = await perKey((query) => fuse.search(query));
  return [
    { name: 'fuse.js takes for a keystroke, times ours', value: other / own, unit: '×' },
    {
      name: 'a keystroke over 1,000 replies and the links',
      value: own,
      unit: 'ms',
      atMost: 16,
      beside: `fuse.js ${other.toFixed(1)} ms`,
    },
  ];
}
