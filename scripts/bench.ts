import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { browserFigures } from './bench/browser.ts';
import {
  budgets,
  compileTime,
  contentScriptOf,
  dependencySizes,
  gzipped,
  partsOfContentScript,
} from './bench/bytes.ts';
import { detectionFigures } from './bench/detection.ts';
import { type Figure, isWithin, lineOf, markdownOf } from './bench/figure.ts';
import { insertionFigures } from './bench/insertion.ts';
import { popupFigures } from './bench/popup.ts';
import { shippedHearing } from './bench/shipped.ts';
import { readingFigures, searchFigures } from './bench/text.ts';

// `npm run bench`: the production build beside its peers, ratios first; ends with 1 when a figure is out of its bound.
// `-- --markdown` prints README's table instead, `-- --only=popup` one part.
const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  Size: sizeFigures,
  Hearing: hearingFigures,
  Search: searchFigures,
  Popup: popupFigures,
  'In the room': browserFigures,
  Insertion: insertionFigures,
};
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const chosen = Object.entries(parts).filter(([name]) => !only || name.toLowerCase().includes(only));
const loadBefore = loadavg()[0] ?? Number.NaN;
const groups: [string, Figure[]][] = [];
for (const [name, measure] of chosen) groups.push([name, await measure()]);

const day = new Date().toISOString().slice(0, 10);
const load = `load ${loadBefore.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after`;
const machine = `${day}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${load}`;
const figures = groups.flatMap(([, some]) => some);
const ratios = figures.filter(({ unit }) => unit === '×');
const rest = groups.map(([name, some]) => [name, some.filter(({ unit }) => unit !== '×')] as const);
if (process.argv.includes('--markdown'))
  console.log(`\n${machine}\n\n${markdownOf([['Ratios', ratios], ...rest])}`);
else {
  console.log(machine);
  for (const [name, some] of [['Ratios', ratios] as const, ...rest])
    console.log(`\n${name}\n${some.map(lineOf).join('\n')}`);
}
const out = figures.filter((figure) => !isWithin(figure));
const verdict =
  out.length === 0 ? 'All within their bounds.' : `Out of bounds: ${out.map(({ name }) => name).join('; ')}`;
console.log(`\n${verdict}`);
process.exit(out.length === 0 ? 0 : 1);

async function hearingFigures(): Promise<Figure[]> {
  const hear = await shippedHearing();
  return [...detectionFigures(hear), ...(await readingFigures(hear))];
}

async function sizeFigures(): Promise<Figure[]> {
  const script = contentScriptOf('dist/chrome');
  const bytes = gzipped([script]);
  const parts = await partsOfContentScript();
  const dependencies = await dependencySizes();
  return [
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
    {
      name: 'content script, gzip',
      value: bytes / 1000,
      unit: 'kB',
      atMost: budgets.contentScript / 1000,
      beside: parts.map(([part, share]) => `${part} ${(share * 100).toFixed(0)} %`).join(', '),
    },
    { name: '… raw', value: statSync(script).size / 1000, unit: 'kB' },
    {
      name: '… compile',
      value: compileTime(script),
      unit: 'ms',
      atMost: 3,
      beside: 'Briskine 11.8 ms, Harper 7.5 ms (2026-11)',
    },
    {
      name: 'runtime dependencies, gzip',
      value: dependencies.reduce((sum, [, size]) => sum + size, 0) / 1000,
      unit: 'kB',
      beside: dependencies.map(([name, size]) => `${name} ${(size / 1000).toFixed(1)}`).join(', '),
    },
  ];
}
