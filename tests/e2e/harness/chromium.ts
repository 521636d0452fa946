import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { LaunchOptions, Tab, TestBrowser } from './tab.ts';

/** Starts Debian's Chromium, or the one given, with the extension loaded and every host but the answered one unreachable. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'gentle-reminder-chromium-'));
  const stray: string[] = [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath ?? process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    viewport: { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing is reached outside: what the route below does not answer cannot resolve.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--enable-unsafe-extension-debugging',
    ],
  });
  await context.route('https://www.upwork.com/**', (route) => {
    const answer = options.answer(route.request().url());
    return answer ? route.fulfill(answer) : route.fulfill({ status: 404, body: 'not in the demo' });
  });
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith('https://www.upwork.com/')) {
      stray.push(request.url());
    }
  });
  const id = options.extension ? await load(context, options.extension) : '';
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    newTab: async () => chromiumTab(context, await context.newPage()),
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    strayRequests: () => stray,
    reloadExtension: async () => void (options.extension && (await load(context, options.extension))),
    stopBackground: () => stopBackground(context),
    inBackground: async (fn) => (await backgroundOf(context)).evaluate(fn),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Through the debugger: branded Chrome and Edge ignore `--load-extension` since version 137. */
async function load(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Not among Playwright's typed commands: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
  const send = session?.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
}

/** As the browser does when the worker is idle; the next event starts it anew. Asked for from a page of the extension's. */
async function stopBackground(context: BrowserContext): Promise<void> {
  const page = context.pages().find((other) => other.url().startsWith('chrome-extension:'));
  if (!page) throw new Error('Open a page of the extension first');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

function chromiumTab(context: BrowserContext, page: Page): Tab {
  let session: Promise<CDPSession> | undefined;
  const cdp = () => {
    session ??= context.newCDPSession(page);
    return session;
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    evaluate: (fn: (arg: never) => unknown, arg?: unknown) =>
      page.evaluate(fn as never, arg as never) as never,
    waitFor: async (fn: (arg: never) => unknown, arg?: unknown) =>
      void (await page.waitForFunction(fn as never, arg as never)),
    inPanel: async (fn: (root: ShadowRoot, arg: never) => unknown, arg?: unknown) => {
      const root = await closedRoot(await cdp());
      if (!root) throw new Error('The extension has no panel in this page');
      return callOn(await cdp(), root, fn, arg) as never;
    },
    hasPanel: async () => (await closedRoot(await cdp())) !== undefined,
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    compose: async (text) =>
      void (await (
        await cdp()
      ).send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    metrics: async () => {
      const session = await cdp();
      await session.send('HeapProfiler.collectGarbage');
      await session.send('Performance.enable');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: () => page.close(),
  };
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** The closed shadow root of the top document, which only the debugger sees. */
async function closedRoot(cdp: CDPSession): Promise<number | undefined> {
  const { root } = (await cdp.send('DOM.getDocument', {
    depth: -1,
    pierce: true,
  })) as { root: DomNode };
  const search = (node: DomNode): number | undefined => {
    const own = node.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
    if (own) return own.backendNodeId;
    for (const child of node.children ?? []) {
      const found = search(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(root);
}

async function callOn(
  cdp: CDPSession,
  backendNodeId: number,
  fn: (root: ShadowRoot, arg: never) => unknown,
  arg: unknown,
) {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (arg) { return (${fn.toString()})(this, arg); }`,
    arguments: [{ value: arg }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
