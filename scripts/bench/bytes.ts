import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, minify } from 'vite';
import { median } from './figure.ts';

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

/** All scripts and sheets that an extension's page loads, at once or later: named in it, and imported from there in any way. */
export function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const found = new Set<string>();
  const collect = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(file, 'utf8');
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)) {
      collect(normalize(join(dirname(file), path)));
    }
  };
  for (const path of named) collect(normalize(join(folder, path)));
  return [...found];
}

/** Milliseconds that V8 takes to compile a script, median of many once it is warm; each text is new to it, so that no cache answers. */
export function compileTime(file: string): number {
  const source = readFileSync(file, 'utf8');
  const times = Array.from({ length: 300 }, (_, run) => {
    const text = `${source}\n//${run}`;
    const began = performance.now();
    new Script(text, { produceCachedData: false });
    return performance.now() - began;
  });
  return median(times.slice(50));
}

/** Bytes that each runtime dependency adds to the extension: what is used of it, minified, after gzip. */
export async function dependencySizes(): Promise<[name: string, bytes: number][]> {
  const code = new Map<string, Map<string, string>>();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: ['content/main.ts', 'background/main.ts', 'popup/main.tsx', 'options/main.tsx'].map(
          (entry) => `src/${entry}`,
        ),
      },
    },
    plugins: [
      {
        name: 'dependencies',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            for (const [id, module] of Object.entries(chunk.modules)) {
              if (!id.includes('/node_modules/')) continue;
              const files = code.get(partOf(id)) ?? new Map();
              code.set(partOf(id), files.set(id, module.code ?? ''));
            }
          }
        },
      },
    ],
  });
  // Names stay as they are: who uses a name of the top level stands in another file.
  const options = { compress: false, mangle: { toplevel: false } };
  const sizes = [...code].map(async ([name, files]) => {
    const minified = await Promise.all([...files].map(([id, source]) => minify(id, source, options)));
    const all = minified.map((file) => file.code).join('\n');
    return [name, gzipSync(all, { level: 9 }).length] as [string, number];
  });
  return (await Promise.all(sizes)).sort((a, b) => b[1] - a[1]);
}

/** What the content script is made of: share of each part of the project and of each package, before minifying. */
export async function partsOfContentScript(): Promise<[part: string, share: number][]> {
  const sizes = new Map<string, number>();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/content/main.ts', formats: ['iife'], name: 'content' } },
    plugins: [
      {
        name: 'parts',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
              sizes.set(partOf(id), (sizes.get(partOf(id)) ?? 0) + renderedLength);
            }
          }
        },
      },
    ],
  });
  const all = [...sizes.values()].reduce((a, b) => a + b, 0);
  return [...sizes].map(([part, size]) => [part, size / all] as [string, number]).sort((a, b) => b[1] - a[1]);
}

function partOf(id: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/(\w+)/.exec(id)?.[1] ?? 'other';
}
