import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function versionIn(root: string, file: string): string {
  return (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version;
}

/** The version of the project in `root`. */
export function versionOf(root: string): string {
  return versionIn(root, 'package.json');
}

/** Says which of package.json, package-lock.json, manifest.json and CHANGELOG.md is out of step; undefined when none is. */
export function versionProblem(root: string): string | undefined {
  const version = versionOf(root);
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const found = {
    'package-lock.json': versionIn(root, 'package-lock.json'),
    'manifest.json': versionIn(root, 'manifest.json'),
    'the top of CHANGELOG.md': /^## (\S+?),? /m.exec(changelog)?.[1],
  };
  const odd = Object.entries(found).filter(([, other]) => other !== version);
  if (odd.length === 0) return undefined;
  return `package.json says ${version}, but ${odd.map(([where, other]) => `${where} says ${other}`).join(', ')}.`;
}
