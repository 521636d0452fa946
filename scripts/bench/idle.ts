import { rm } from 'node:fs/promises';
import { countLater, extensionWith, takeCounts } from '../../tests/e2e/counted-extension.ts';
import { rooms } from '../../tests/e2e/harness/demo-room.ts';
import { chips, launch, type TestBrowser } from '../../tests/e2e/harness/index.ts';
import { type Figure, median } from './figure.ts';
import { benchAnswer } from './rooms.ts';

const seconds = 5;
const runs = 3;

/** A room with chips in which nothing happens, beside the same room without the extension. */
export async function idleFigures(bare: TestBrowser): Promise<Figure[]> {
  const extension = await extensionWith('chromium', countLater);
  const browser = await launch('chromium', { extension, answer: benchAnswer });
  try {
    const own = await several(browser, true);
    const without = await several(bare, false);
    const timers = own.reduce((sum, { asked }) => sum + asked, 0);
    return [
      {
        name: `timers, frames and mutations in ${runs} × ${seconds} idle seconds`,
        value: timers,
        unit: '',
        digits: 0,
        atMost: 0,
      },
      {
        name: `script in ${seconds} idle seconds, added by the panel`,
        value: median(own.map(({ script }) => script)) - median(without.map(({ script }) => script)),
        unit: 'ms',
        atMost: 1,
      },
    ];
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
}

interface Idle {
  /** What the content script asked the browser to do later, and what it changed. */
  asked: number;
  script: number;
}

async function several(browser: TestBrowser, hasPanel: boolean): Promise<Idle[]> {
  const all: Idle[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    if (hasPanel) await chips(tab, (names) => names.length > 0, 'chips');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    if (hasPanel) await takeCounts(tab);
    const before = (await tab.metrics?.())?.ScriptDuration ?? Number.NaN;
    await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), seconds * 1000);
    const after = (await tab.metrics?.())?.ScriptDuration ?? Number.NaN;
    const counts = hasPanel ? await takeCounts(tab) : {};
    all.push({
      asked: Object.values(counts).reduce((sum, count) => sum + count, 0),
      script: (after - before) * 1000,
    });
    await tab.close();
  }
  return all;
}
