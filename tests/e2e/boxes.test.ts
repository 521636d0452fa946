import { beforeAll, expect, test } from 'vitest';
import { buildBoxes } from '../boxes/build.ts';
import { cases } from '../boxes/cases.ts';
import { type Row, runBoxes } from '../boxes/run.ts';
import { browserNames } from './harness/index.ts';

/** One of each kind; `npm run boxes` runs all of them under all Enter settings. */
const chosen = new Set([
  'never focused, empty',
  'empty',
  'middle',
  'selection',
  'address over a selection',
  'search field, middle',
  'never focused, draft',
  'typed a moment ago',
  'rested in the middle',
  'rested over a selection',
  'html',
  'composition open',
  'redrawn on focus',
  'redrawn on paste',
  'paste swallowed',
  'read-only',
]);

let boxes: readonly string[] = [];
beforeAll(async () => {
  boxes = await buildBoxes();
});

test('every chosen case exists', () => {
  expect(cases.filter(({ name }) => chosen.has(name))).toHaveLength(chosen.size);
});

test.each(browserNames)(
  'every box in %s takes a text exactly, undoes it at once, and nothing is sent',
  async (browser) => {
    const rows: Row[] = [];
    const wanted = ({ name }: { name: string }) => chosen.has(name);
    await runBoxes(browser, { boxes, cases: wanted, enters: ['sends'] }, (row) => rows.push(row));
    const faults = rows.flatMap(({ box, case: name, faults }) =>
      faults.map((fault) => `${box} | ${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(boxes.length * (chosen.size + 1));
  },
  240_000,
);
