import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { clickButton } from './extension-page.ts';
import { draft, openRoom, receive, rooms } from './harness/demo-room.ts';
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

/** Every host but the demo's is unresolvable or refused, and counted; a name of the reserved kind (RFC 2606). */
const elsewhere = 'https://stray.example/';

describe.each(browserNames)('the network in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  /** What the page itself asked of its own server, to tell from what the extension might. */
  const served: string[] = [];
  beforeAll(async () => {
    browser = await launch(name, {
      extension: builtExtension(name),
      answer: (url) => {
        served.push(url);
        return answer(url);
      },
    });
    tab = await browser.newTab();
  });
  afterAll(() => browser?.close());

  test('a whole session makes no request: rooms, insertion, popup, every page of the options', async () => {
    await tab.goto(rooms.bookkeeper);
    await chips(tab, (names) => names.length > 0, 'chips');
    await clickInPanel(tab, /^More replies and links/);
    await tab.press('Escape');
    await clickInPanel(tab, /^Insert reply/);
    await until(() => draft(tab), 'the reply');
    await openRoom(tab, rooms.assistant);
    await receive(tab, 'You must keep your webcam on all day: https://stray.example/in-a-message');
    await chips(tab, (names) => names.length > 0, 'chips for the message');
    await tab.goto(browser.extensionUrl('src/popup/index.html?tab=0'));
    await tab.waitFor(() => document.querySelector('[role="option"]'));
    for (const page of ['you', 'listening', 'library', 'clients', 'look', 'data', 'about']) {
      await tab.goto(browser.extensionUrl(`src/options/index.html?${page}#${page}`));
      await tab.waitFor(() => document.querySelector('main'));
    }
    await tab.goto(browser.extensionUrl('src/options/index.html#data'));
    await clickButton(tab, 'Everything (JSON)');
    expect(browser.strayRequests()).toEqual([]);
    expect(served.filter((url) => !/\/ab\/messages|\/__rooms\//.test(url))).toEqual([]);
  });

  test('the extension’s own pages cannot reach a network even if they wanted', async () => {
    // Chromium's debugger also tells of requests that the policy refuses, so a real server counts what arrives.
    const arrived: string[] = [];
    const server = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.end('here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const near = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await (await fetch(near)).text(), 'the server is there').toBe('here');
    await tab.goto(browser.extensionUrl('src/options/index.html'));
    const reached = await tab.evaluate(async (url) => {
      const ways = {
        fetch: () => fetch(url, { mode: 'no-cors' }).then(() => true),
        upwork: () => fetch('https://www.upwork.com/ab/messages').then(() => true),
        request: () =>
          new Promise<boolean>((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = () => resolve(true);
            request.onerror = reject;
            request.open('GET', url);
            request.send();
          }),
        image: () =>
          new Promise<boolean>((resolve, reject) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = reject;
            image.src = url;
          }),
        socket: () =>
          new Promise<boolean>((resolve, reject) => {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = () => resolve(true);
            socket.onerror = reject;
          }),
      };
      const results: string[] = [];
      for (const [way, go] of Object.entries(ways)) {
        if (
          await Promise.resolve()
            .then(go)
            .catch(() => false)
        )
          results.push(way);
      }
      return results;
    }, near);
    server.close();
    expect(reached).toEqual([]);
    expect(arrived, 'this test’s own visit alone').toEqual(['/']);
  });

  test('the count would find a request: the page’s own is found', async () => {
    await tab.goto(rooms.assistant);
    await tab.evaluate((url) => fetch(url).catch(() => undefined), elsewhere);
    await until(async () => browser.strayRequests().includes(elsewhere), 'the request to be counted');
    expect(browser.strayRequests()).toContain(elsewhere);
  });
});
