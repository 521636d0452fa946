// Precision and recall against labelled JSON lines: npm run evaluate -- FILE… [--errors] [--by writer] [--label NAME]
import { readFileSync } from 'node:fs';
import { detectDemands } from '../src/core/detect.ts';
import { formatReport, type LabelledMessage, measure } from './evaluation.ts';

const { files, by, errors, label } = options(process.argv.slice(2));
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
}

function readMessages(file: string): LabelledMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}

function options(args: readonly string[]): {
  files: string[];
  by?: 'writer' | 'stage';
  errors: boolean;
  label?: string;
} {
  const files: string[] = [];
  const found: {
    files: string[];
    by?: 'writer' | 'stage';
    errors: boolean;
    label?: string;
  } = { files, errors: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--errors') found.errors = true;
    else if (arg === '--by') found.by = args[++at] === 'stage' ? 'stage' : 'writer';
    else if (arg === '--label') found.label = args[++at] ?? '';
    else files.push(arg);
  }
  return found;
}
