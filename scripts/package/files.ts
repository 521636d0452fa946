import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below `folder`, relative to it, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'));
}

/** What lies in an unpacked source package beside the sources once somebody has built from it. */
const made = /^(node_modules|dist|coverage|\.cache)\/|^BUILD\.md$/;

/** The project's sources: what git keeps or would; where there is no git (an unpacked source package), what is there. */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return topFiles(root).filter((file) => !made.test(file));
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`git could not list the files of ${root}`);
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** Looked into folder by folder, so that installed packages are not walked through. */
function topFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory() || made.test(`${entry.name}/`)) return [];
    return filesBelow(join(root, entry.name)).map((file) => `${entry.name}/${file}`);
  });
}
