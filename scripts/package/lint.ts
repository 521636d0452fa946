import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Complaint {
  _type: string;
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}
interface Lint {
  errors: Complaint[];
  warnings: Complaint[];
}

/** How Preact writes what a component asks for by `dangerouslySetInnerHTML`; no component of ours does. */
const ofPreact = /^.{0,3}\.innerHTML=\w+\.__html/;

/** What addons-linter finds in a built Firefox folder, errors and warnings, without the one warning that is Preact's. */
export function complaintsOf(folder: string): string[] {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', folder, '--output', 'json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, warnings } = JSON.parse(stdout) as Lint;
  return [...errors, ...warnings.filter((warning) => !isOfPreact(folder, warning))].map(
    ({ _type, code, message, file, line }) => `${_type} ${code} in ${file ?? '-'}:${line ?? ''}: ${message}`,
  );
}

function isOfPreact(folder: string, { code, file, line, column = 0 }: Complaint): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line) return false;
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return ofPreact.test(text.slice(Math.max(0, column - 2)));
}
