import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complaintsOf } from './package/lint.ts';
import { build, packagesOf } from './package/make.ts';
import { versionProblem } from './package/versions.ts';

// `npm run package`: what the stores take, in dist/packages, with the SHA-256 of each file. Built from the same sources twice,
// the files are the same byte for byte.
const out = 'dist/packages';

const problem = versionProblem('.');
if (problem) fail(problem);
build('.');
const complaints = complaintsOf('dist/firefox');
if (complaints.length > 0) fail(`addons-linter complains:\n${complaints.join('\n')}`);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const packages = packagesOf('.');
for (const { name, bytes, sha256 } of packages) {
  await writeFile(join(out, name), bytes);
  console.log(`${sha256}  ${name}  ${(bytes.length / 1024).toFixed(0)} kB`);
}
await writeFile(join(out, 'SHA256SUMS'), packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
console.log(`\nIn ${out}; store/README.md says what goes where.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
