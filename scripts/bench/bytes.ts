import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after `gzip -9`, all files together. */
export const budgets = { contentScript: 45_000, popup: 45_000 };

/** Size after `gzip -9`, each file by itself, as a package holds them. */
export function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

export function contentScriptOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: readonly { js: readonly [string] }[];
  };
  const [script] = manifest.content_scripts;
  if (!script) throw new Error(`${folder} has no content script`);
  return join(folder, script.js[0]);
}

/** All scripts and sheets that an extension's page loads before it can be used: named in it, and imported from there. */
export function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const found = new Set<string>();
  const collect = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(file, 'utf8');
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      collect(normalize(join(dirname(file), path)));
    }
  };
  for (const path of named) collect(normalize(join(folder, path)));
  return [...found];
}
