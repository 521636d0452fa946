import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf, shippedPackages } from '../../scripts/package/notices.ts';
import { versionProblem } from '../../scripts/package/versions.ts';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Required<Locked>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { '': root, ...locked } = lock.packages;
const installed = Object.entries(locked);

/** Licences that may be passed on inside an MIT extension; MPL-2.0 where the files stay as they are. */
const shippable = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0'];

test('every direct dependency is an exact version', () => {
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^(npm:.+@)?\d+(\.\d+)*(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('package-lock.json is in step with package.json', () => {
  expect(root?.dependencies).toEqual(own.dependencies);
  expect(root?.devDependencies).toEqual(own.devDependencies);
});

test('every locked package has its hash, and comes from the public registry', () => {
  const unsure = installed.filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? ''));
  expect(unsure.map(([name]) => name)).toEqual([]);
  const elsewhere = installed.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([name]) => name)).toEqual([]);
});

test('what the extension ships may be passed on, and its licences go with it', () => {
  const shipped = shippedPackages('.');
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(own.dependencies).length);
  expect(shipped.filter(({ licence }) => !shippable.includes(licence))).toEqual([]);
  const notices = noticesOf('.');
  for (const { name } of shipped) expect(notices).toContain(name);
  expect(notices).not.toMatch(/^Licence: /m);
});

test('every runtime dependency is used by the extension', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const unused = Object.keys(own.dependencies).filter(
    (name) => !new RegExp(`^(import|export) (?!type ).*from '${name}(/[^']*)?'`, 'm').test(sources),
  );
  expect(unused).toEqual([]);
});

test('no tool of development has a licence that nobody has looked at', () => {
  const looked =
    /^(MIT|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|Unlicense)$/;
  const isFree = (licence: string) => licence.split(/\s+(?:OR|AND)\s+/).some((part) => looked.test(part));
  const odd = installed.filter(([, { license = '' }]) => !isFree(license.replace(/[()]/g, '')));
  // CKEditor is GPL or paid: a page of the tests types into it, nothing of it is built into the extension.
  const names = odd
    .map(([name]) => name)
    .filter((name) => !/node_modules\/(@ckeditor\/|ckeditor5$)/.test(name));
  expect(names).toEqual([]);
});

test('package.json, the lock file, the manifest and the changelog carry one version', () => {
  expect(versionProblem('.')).toBeUndefined();
});
