import { rooms } from '../../tests/e2e/harness/demo-room.ts';
import type { Tab, TestBrowser } from '../../tests/e2e/harness/index.ts';
import { type Figure, median } from './figure.ts';
import { urlOf } from './rooms.ts';

/** What the page measured of one message. */
interface Painted {
  time: number;
  longTasks: number;
}

/** From a client's new message in the list to its chips painted, in a short room and in a very long one. */
export async function chipFigures(browser: TestBrowser): Promise<Figure[]> {
  const tab = await browser.newTab();
  const short = await several(tab, rooms.assistant, 15);
  const long = await several(tab, urlOf(5000, true), 7);
  await tab.close();
  return [...figuresOf('in the demo room', short), ...figuresOf('among 5,000 others', long)];
}

function figuresOf(where: string, painted: readonly Painted[]): Figure[] {
  const times = painted.map(({ time }) => time);
  const longTasks = median(painted.map((one) => one.longTasks));
  return [
    {
      name: `a new message to chips painted, ${where}, median of ${times.length}`,
      value: median(times),
      unit: 'ms',
      atMost: 50,
      beside: `worst ${Math.max(...times).toFixed(0)} ms`,
    },
    { name: '… long tasks meanwhile, median', value: longTasks, unit: '', digits: 0, atMost: 0 },
  ];
}

async function several(tab: Tab, url: string, runs: number): Promise<Painted[]> {
  const painted: Painted[] = [];
  for (let run = 0; run < runs; run++) {
    await tab.goto(url);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    painted.push(await tab.evaluate(receive));
  }
  return painted;
}

/**
 * Runs in the page: puts a message of the client's into the list, and waits for the frame after the panel has come, whose element
 * enters the page only then.
 */
async function receive(): Promise<Painted> {
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
    ).observe(document.documentElement, { childList: true });
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
