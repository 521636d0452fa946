// The matrix of compose boxes: box × case × browser. `npm run boxes [-- BOX… --browser=firefox --enter=sends --case=middle]`.

import { readFileSync, writeFileSync } from 'node:fs';
import { buildBoxes } from '../tests/boxes/build.ts';
import { enters, type Row, runBoxes } from '../tests/boxes/run.ts';
import { markdownOf, summaryOf, tableOf } from '../tests/boxes/table.ts';
import { browserNames } from '../tests/e2e/harness/index.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const named = args.filter((arg) => !arg.startsWith('--'));
const [browser, enter, only] = [option('browser'), option('enter'), option('case')];

const all = await buildBoxes();
const chosen = {
  boxes: named.length > 0 ? named : all,
  cases: ({ name }: { name: string }) => only === undefined || name === only,
  enters: enters.filter((name) => enter === undefined || name === enter),
};
const browsers = browserNames.filter((name) => browser === undefined || name === browser);
const rows: Row[] = [];
const started = performance.now();
const versions = await Promise.all(browsers.map((name) => runBoxes(name, chosen, (row) => rows.push(row))));
rows.sort((a, b) => chosen.boxes.indexOf(a.box) - chosen.boxes.indexOf(b.box));

for (const name of browsers)
  console.log(
    `${tableOf(
      name,
      rows.filter((row) => row.browser === name),
    )}\n`,
  );
console.log(
  '+ exact, one undo, typing goes on   C unchanged, Copy offered   ? said to be uncertain   X wrong\n',
);
for (const row of rows)
  for (const fault of row.faults)
    console.log(`${row.browser} ${row.box} | ${row.case} | Enter ${row.enter}: ${fault}`);
for (const name of browsers)
  console.log(
    summaryOf(
      name,
      rows.filter((row) => row.browser === name),
    ),
  );
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
if (process.env.UPDATE_DOCS) writeDocs();
process.exitCode = rows.some((row) => row.faults.length > 0) ? 1 : 0;

function writeDocs(): void {
  const path = 'docs/insertion.md';
  const day = new Date().toISOString().slice(0, 10);
  const table = `<!-- table -->\n${day}; ${versions.join(', ')}; ${editorVersions()}.\n\n${markdownOf(rows)}\n<!-- /table -->`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/<!-- table -->[\s\S]*<!-- \/table -->/, table));
}

function editorVersions(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const editors = [
    '@tiptap/core',
    'tiptap2-starter-kit',
    'lexical',
    'quill',
    'slate',
    'draft-js',
    'ckeditor5',
    'react',
    'vue',
  ];
  return editors.map((name) => `${name} ${devDependencies[name].replace(/^npm:.*@/, '')}`).join(', ');
}
