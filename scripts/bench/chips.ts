import { rooms } from '../../tests/e2e/harness/demo-room.ts';
import type { TestBrowser } from '../../tests/e2e/harness/index.ts';
import { type Figure, median } from './figure.ts';
import { urlOf } from './rooms.ts';

/** What the page measured of one message. */
interface Painted {
  time: number;
  longTasks: number;
}

/** From a client's new message in the list to its chips painted, in a short room and in a very long one. */
export async function chipFigures(browser: TestBrowser, bare: TestBrowser): Promise<Figure[]> {
  const short = await several(browser, rooms.assistant, 15, true);
  const long = await several(browser, urlOf(5000, true), 5, true);
  const page = await several(bare, urlOf(5000, true), 5, false);
  const timeOf = (painted: readonly Painted[]) => median(painted.map(({ time }) => time));
  return [
    {
      name: 'a new message to chips painted, median of 15',
      value: timeOf(short),
      unit: 'ms',
      atMost: 50,
      beside: `worst ${Math.max(...short.map(({ time }) => time)).toFixed(0)} ms`,
    },
    {
      name: '… long tasks meanwhile, median',
      value: median(short.map(({ longTasks }) => longTasks)),
      unit: '',
      digits: 0,
      atMost: 0,
    },
    {
      name: '… among 5,000 others, median of 5',
      value: timeOf(long),
      unit: 'ms',
      beside: `at least two frames, of which one takes this page alone ${timeOf(page).toFixed(0)} ms`,
    },
  ];
}

async function several(
  browser: TestBrowser,
  url: string,
  runs: number,
  hasPanel: boolean,
): Promise<Painted[]> {
  const tab = await browser.newTab();
  const painted: Painted[] = [];
  for (let run = 0; run < runs; run++) {
    await tab.goto(url);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    painted.push(await tab.evaluate(receive, hasPanel));
  }
  await tab.close();
  return painted;
}

/**
 * Runs in the page: puts a message of the client's into the list, and waits for the frame after the panel has come, whose element
 * enters the page only then; without the extension for the frame that shows the message.
 */
async function receive(hasPanel: boolean): Promise<Painted> {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
    entryTypes: ['longtask'],
  });
  let began = 0;
  const list = document.querySelector('.story-list') as Element;
  const painted = new Promise<number>((resolve) => {
    new MutationObserver(() => (began ||= performance.now())).observe(list, { childList: true });
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - began);
        channel.port2.postMessage(0);
      }),
    ).observe(hasPanel ? document.documentElement : list, { childList: true });
  });
  const text = 'You must keep your webcam on all day.';
  if (window.__room) await window.__room.receive(text);
  else {
    // A saved page: another item by the client, as the page would add it.
    const items = [...list.querySelectorAll('.up-d-story-item')];
    const theirs = items.findLast((item) =>
      item.querySelector('.user-name')?.textContent?.includes('Helena'),
    );
    const copy = theirs?.cloneNode(true) as HTMLElement;
    copy.id = 'story_new';
    const paragraph = copy.querySelector('.story-message p, [data-test="story-message"] p');
    if (!paragraph) throw new Error('The saved page has no such message');
    paragraph.textContent = text;
    list.append(copy);
  }
  const time = await painted;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { time, longTasks: tasks.length };
}
