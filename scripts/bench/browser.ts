import { draft, focusBox, rooms } from '../../tests/e2e/harness/demo-room.ts';
import { builtExtension, chips, clickInPanel, launch, until } from '../../tests/e2e/harness/index.ts';
import { chipFigures } from './chips.ts';
import { type Figure, median, quantile } from './figure.ts';
import { growthFigures } from './growth.ts';
import { idleFigures } from './idle.ts';
import { roomFigures } from './openings.ts';
import { benchAnswer } from './rooms.ts';

const runs = 15;

/** Everything that only a browser can tell, in Chromium on the production build. */
export async function browserFigures(): Promise<Figure[]> {
  const browser = await launch('chromium', { extension: builtExtension('chromium'), answer: benchAnswer });
  const bare = await launch('chromium', { answer: benchAnswer });
  try {
    return [
      ...(await chipFigures(browser, bare)),
      ...(await clickFigures(browser)),
      ...(await roomFigures(browser, bare)),
      ...(await growthFigures(bare)),
      ...(await idleFigures(bare)),
    ];
  } finally {
    await browser.close();
    await bare.close();
  }
}

/** From the person's click on a chip to the whole text in the room's own editor. */
async function clickFigures(browser: Awaited<ReturnType<typeof launch>>): Promise<Figure[]> {
  const tab = await browser.newTab();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (names) => names.length > 0, 'chips');
    await focusBox(tab);
    await tab.evaluate(() => {
      let began = 0;
      addEventListener('click', () => (began ||= performance.now()), { capture: true });
      window.__times = [];
      const box = document.querySelector('.tiptap') as Element;
      new MutationObserver(() => window.__times.push(performance.now() - began)).observe(box, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await clickInPanel(tab, /^Insert reply/);
    await until(() => draft(tab), 'the reply');
    times.push(await tab.evaluate(() => window.__times[0] ?? Number.NaN));
  }
  await tab.close();
  return [
    {
      name: `a click on a chip to the reply in the room's TipTap, p50 of ${runs}`,
      value: median(times),
      unit: 'ms',
      atMost: 15,
      beside: `p90 ${quantile(times, 0.9).toFixed(1)} ms; Briskine 8.0.0: 12.7 to 20.7 ms (2026-11)`,
    },
    {
      name: '… worst',
      value: Math.max(...times),
      unit: 'ms',
      atMost: 50,
      beside: 'Briskine 8.0.0: 56 ms (2026-11)',
    },
  ];
}

declare global {
  interface Window {
    __times: number[];
  }
}
