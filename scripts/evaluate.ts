// Precision and recall against labelled JSON lines: npm run evaluate -- FILE… [--errors] [--by writer] [--label NAME] [--yardstick]
import { detectDemands } from '../src/core/detect.ts';
import { formatReport, type LabelledMessage, measure, readMessages } from './evaluation.ts';
import { Yardstick } from './yardstick.ts';

const { files, by, errors, label, yardstick } = options(process.argv.slice(2));
if (files.length === 0) {
  console.error('Name at least one file of labelled messages, such as tests/corpus/messages.jsonl');
  process.exit(2);
}
const messages = files.flatMap(readMessages);
const groups = new Map<string, LabelledMessage[]>();
for (const message of messages) {
  const key = by ? `${by} ${String(message[by])}` : 'all';
  groups.set(key, [...(groups.get(key) ?? []), message]);
}
for (const [name, group] of groups) {
  console.log(`\n${name}: ${group.length} messages`);
  console.log(
    formatReport(measure(group, detectDemands), {
      errors,
      ...(label ? { label } : {}),
    }),
  );
  if (yardstick) console.log(yardstickLine(group));
}

/** What the plain model makes of the group, learnt from those messages of the shared corpus that are not in it. */
function yardstickLine(group: readonly LabelledMessage[]): string {
  const texts = new Set(group.map(({ text }) => text));
  const plain = new Yardstick(
    readMessages('tests/corpus/messages.jsonl').filter(({ text }) => !texts.has(text)),
  );
  const recall = (least: number) => `recall ${plain.recallAt(least, group).toFixed(2)} at precision ${least}`;
  return `a plain n-gram model: ${recall(0.9)}, ${recall(0.8)}`;
}

function options(args: readonly string[]): {
  files: string[];
  by?: 'writer' | 'stage';
  errors: boolean;
  label?: string;
  yardstick: boolean;
} {
  const files: string[] = [];
  const found: ReturnType<typeof options> = { files, errors: false, yardstick: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--errors') found.errors = true;
    else if (arg === '--yardstick') found.yardstick = true;
    else if (arg === '--by') found.by = args[++at] === 'stage' ? 'stage' : 'writer';
    else if (arg === '--label') found.label = args[++at] ?? '';
    else files.push(arg);
  }
  return found;
}
