import { readFileSync } from 'node:fs';
import { detectDemands } from '../src/core/detect.ts';

for (const f of ['real-ordinary', 'real-hard-negative', 'real-positive']) {
  const rows = readFileSync(`/work/shared/corpus/${f}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  let fa = 0,
    n = 0,
    r = 0,
    w = 0,
    m = 0;
  const bad: string[] = [];
  for (const x of rows) {
    const d = detectDemands(x.text).demands;
    if (!x.labels?.length) {
      n++;
      if (d.length) {
        fa++;
        if (process.argv.includes('--errors'))
          bad.push(d.map((q) => q.label + ' ' + q.confidence + ' ' + q.quote.slice(0, 160)).join(' || '));
      }
    } else {
      for (const q of d) x.labels.includes(q.label) ? r++ : w++;
      for (const l of x.labels) if (!d.some((q) => q.label === l)) m++;
    }
  }
  console.log(
    f,
    rows.length,
    'silent',
    n,
    'alarms',
    fa,
    ((100 * fa) / n).toFixed(2) + '%',
    n < rows.length ? `P ${(r / (r + w)).toFixed(3)} R ${(r / (r + m)).toFixed(3)}` : '',
  );
  for (const b of bad) console.log('  ', b);
}
