// `npm test`: on a fresh clone, alone: installs what it needs, then types, lint, unit, and end-to-end in both browsers.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, run } from './setup.mjs';

ensurePackages();
const paths = ensureBrowsers(['chromium', 'firefox']);
const npx = (what, ...args) => run(what, 'npx', ['--no-install', ...args], paths);

npx('types', 'tsc', '-p', '.');
npx('types of the pure core', 'tsc', '-p', 'src/core');
npx('lint', 'biome', 'ci', '.');
run('build', process.execPath, ['scripts/build.mjs']);

const reports = mkdtempSync(join(tmpdir(), 'gentle-reminder-tests-'));
for (const project of ['unit', 'e2e']) {
  npx(
    `${project} tests`,
    ...['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  );
}
const results = ['unit', 'e2e'].map((project) =>
  JSON.parse(readFileSync(join(reports, `${project}.json`), 'utf8')),
);
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
