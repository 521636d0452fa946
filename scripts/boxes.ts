// The matrix of compose boxes: box × case × browser, each cell over all Enter settings. `npm run boxes [-- BOX… --browser=firefox]`.

import { buildBoxes } from '../tests/boxes/build.ts';
import { runBoxes } from '../tests/boxes/run.ts';
import { browserNames } from '../tests/e2e/harness/index.ts';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const only = args.find((arg) => arg.startsWith('--browser='))?.split('=')[1];
const all = await buildBoxes();
const boxes = named.length > 0 ? named : all;
const started = performance.now();
for (const browser of browserNames.filter((name) => !only || name === only)) {
  const rows = await runBoxes(browser, { boxes }, (row) => {
    for (const fault of row.faults)
      console.log(`${browser} ${row.box} | ${row.case} | ${row.enter}: ${fault}`);
  });
  const good = rows.filter((row) => row.faults.length === 0);
  console.log(
    `${browser}: ${good.length} of ${rows.length} cells good, ${Math.round(performance.now() - started)} ms`,
  );
}
