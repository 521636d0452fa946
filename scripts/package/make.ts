import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesBelow, sourceFiles } from './files.ts';
import { noticesOf } from './notices.ts';
import { versionOf } from './versions.ts';

/** A file for a store. */
export interface Package {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Builds both browsers' folders of the project in `root`. */
export function build(root: string): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'chrome', 'firefox'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build in ${root} failed`);
}

/** The packages of the project in `root`, from its folders in dist and its sources. */
export function packagesOf(root: string): Package[] {
  const stem = `gentle-reminder-${versionOf(root)}`;
  const legal = {
    LICENSE: readFileSync(join(root, 'LICENSE')),
    'third-party-notices.txt': Buffer.from(noticesOf(root)),
  };
  const instructions = { 'BUILD.md': readFileSync(join(root, 'store/BUILD.md')) };
  const dist = (browser: string) => contentsOf(join(root, 'dist', browser), filesBelow);
  return [
    toPackage(`${stem}-chrome.zip`, { ...dist('chrome'), ...legal }),
    toPackage(`${stem}-firefox.xpi`, { ...dist('firefox'), ...legal }),
    toPackage(`${stem}-source.zip`, { ...contentsOf(root, sourceFiles), ...instructions }),
  ];
}

type Contents = Record<string, Uint8Array>;

function contentsOf(folder: string, list: (folder: string) => readonly string[]): Contents {
  return Object.fromEntries(list(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

/** Same contents, same bytes: names in order, one date for all, and a compressor of our own rather than the machine's. */
function toPackage(name: string, contents: Contents): Package {
  const inOrder = Object.entries(contents).sort(([a], [b]) => (a < b ? -1 : 1));
  // Zip has no time zones: the parts of the date are written as they are in this machine's zone.
  const bytes = zipSync(Object.fromEntries(inOrder), { level: 9, mtime: new Date(2020, 0, 1) });
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
