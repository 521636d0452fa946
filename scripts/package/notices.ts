import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<
    string,
    { version?: string; license?: string; dependencies?: Record<string, string>; dev?: boolean }
  >;
}

export interface Shipped {
  name: string;
  version: string;
  licence: string;
}

/** The packages whose code is in the extension: the runtime dependencies and what these need, by name. */
export function shippedPackages(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const found = new Map<string, Shipped>();
  const collect = (names: Record<string, string> = {}) => {
    for (const name of Object.keys(names)) {
      const entry = packages[`node_modules/${name}`];
      if (!entry || found.has(name)) continue;
      found.set(name, { name, version: entry.version ?? '', licence: entry.license ?? 'unknown' });
      collect(entry.dependencies);
    }
  };
  collect(packages['']?.dependencies);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences of everything in the extension that is not ours, as they want to be passed on. */
export function noticesOf(root: string): string {
  return shippedPackages(root)
    .map(({ name, version, licence }) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((other) => /^licen[cs]e/i.test(other));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${licence}`;
      return `${name} ${version} (${licence})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
