import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { browserFigures } from './bench/browser.ts';
import { budgets, compileTime, contentScriptOf, gzipped, partsOfContentScript } from './bench/bytes.ts';
import { detectionFigures } from './bench/detection.ts';
import { type Figure, isWithin, lineOf } from './bench/figure.ts';
import { readingFigures, searchFigures } from './bench/text.ts';

// `npm run bench`: the production build beside its peers, ratios first; ends with 1 when a figure is out of its bound.
const script = contentScriptOf('dist/chrome');
const bytes = gzipped([script]);
const parts = await partsOfContentScript();
const sizeFigures: Figure[] = [
  {
    name: 'Briskine 8.0.0, content script, times ours (gzip)',
    value: 186_335 / bytes,
    unit: '×',
    beside: 'measured 2026-11',
  },
  {
    name: 'Harper 2.8.0, content script, times ours (gzip)',
    value: 108_675 / bytes,
    unit: '×',
    beside: 'measured 2026-11',
  },
  { name: 'content script, gzip', value: bytes / 1000, unit: 'kB', atMost: budgets.contentScript / 1000 },
  { name: '… raw', value: statSync(script).size / 1000, unit: 'kB' },
  {
    name: '… compile',
    value: compileTime(script),
    unit: 'ms',
    atMost: 3,
    beside: 'Briskine 11.8 ms, Harper 7.5 ms (2026-11)',
  },
];
const groups: [string, Figure[]][] = [
  ['Size', sizeFigures],
  ['Hearing', detectionFigures()],
  ['Reading text', await readingFigures()],
  ['Search', await searchFigures()],
  ['In the browser', await browserFigures()],
];
const figures = groups.flatMap(([, some]) => some);

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log('\nRatios');
for (const figure of figures.filter(({ unit }) => unit === '×')) console.log(lineOf(figure));
for (const [name, some] of groups) {
  console.log(`\n${name}`);
  for (const figure of some.filter(({ unit }) => unit !== '×')) console.log(lineOf(figure));
}
console.log(
  `\nContent script by part: ${parts.map(([part, share]) => `${part} ${(share * 100).toFixed(0)} %`).join(', ')}`,
);
const out = figures.filter((figure) => !isWithin(figure));
console.log(
  out.length === 0
    ? '\nAll within their bounds.'
    : `\nOut of bounds: ${out.map(({ name }) => name).join('; ')}`,
);
process.exit(out.length === 0 ? 0 : 1);
