import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { answer } from '../rooms/serve.ts';
import { clickButton } from './extension-page.ts';
import { draft, receive, rooms, sends } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';

/** The client asks, the freelancer takes the first reply and sends it with their own Enter; gives the reason that the panel gave. */
async function round(tab: Tab, ask: string): Promise<string> {
  await receive(tab, ask);
  await chips(tab, (names) => names.some((name) => /^Insert reply/.test(name)), `chips for “${ask}”`);
  const why = await tab.inPanel((root) => root.querySelector('.chip-insert')?.getAttribute('title') ?? '');
  const sent = (await sends(tab)).length;
  await clickInPanel(tab, /^Insert reply/);
  await until(() => draft(tab), 'the reply');
  await tab.press('Enter');
  await until(async () => (await sends(tab)).length === sent + 1, 'the person’s own send');
  await chips(tab, (names) => names.length === 0, 'no chips after the answer');
  return why;
}

describe.each(browserNames)('what is remembered of a client, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer });
  });
  afterAll(() => browser.close());

  test('the third time is firmer, and wiping leaves nothing in the storage', async () => {
    const tab = await browser.newTab();
    await tab.goto(rooms.assistant);
    const reasons = [
      await round(tab, 'Please be online 9-5 EST every day.'),
      await round(tab, 'As I said, you need to be online from 9 to 5 EST.'),
      await round(tab, 'I really need you to be online 9-5 EST.'),
    ];
    expect(reasons[0]).toMatch(/friendly/);
    expect(reasons[1]).toMatch(/clear/);
    expect(reasons[2]).toMatch(/firm/);

    const options = await browser.newTab();
    await options.goto(browser.extensionUrl('src/options/index.html#clients'));
    const stored = () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
        return JSON.stringify(await (browser ?? chrome).storage.local.get(null));
      });
    await until(async () => (await stored()).includes('room_a90b6417f2cc5d38'), 'a memory of this client');
    expect(await stored(), 'never a message’s text').not.toMatch(/really need you|As I said, you need/);
    await clickButton(options, 'Forget Priya Raman');
    await until(
      async () => !(await stored()).includes('room_a90b6417f2cc5d38'),
      'nothing left of this client',
    );
    await tab.close();
    await options.close();
  });
});
