import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { rooms } from './harness/demo-room.ts';
import { browserNames, builtExtension, chips, launch, type TestBrowser } from './harness/index.ts';

/** Names of the animations that the panel's parts have, running or done. */
async function animationsOfPanel(browser: TestBrowser): Promise<string[]> {
  const tab = await browser.newTab();
  await tab.goto(rooms.bookkeeper);
  await chips(tab, (names) => names.length > 0, 'chips');
  return tab.inPanel((root) =>
    [...root.querySelectorAll('*')]
      .map((element) => getComputedStyle(element).animationName)
      .filter((name) => name !== 'none'),
  );
}

describe.each(browserNames)('the panel in %s', (name) => {
  let still: TestBrowser;
  let lively: TestBrowser;
  beforeAll(async () => {
    const extension = builtExtension(name);
    still = await launch(name, { extension, answer, reducedMotion: true });
    lively = await launch(name, { extension, answer });
  });
  afterAll(() => Promise.all([still.close(), lively.close()]));

  test('fades in, and moves nothing for who asked for less motion', async () => {
    expect(await animationsOfPanel(lively)).toEqual(['appear']);
    expect(await animationsOfPanel(still)).toEqual([]);
  });
});
