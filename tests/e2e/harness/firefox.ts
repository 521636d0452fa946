import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { LaunchOptions, Tab, TestBrowser } from './tab.ts';

/** Fixed, so that the extension's own pages have an address that is known beforehand. */
const uuid = '7d0b0f5e-3f0a-4f6e-9a55-6e746c655f67';
const addonId = 'gentle-reminder@gentle-reminder.invalid';

/** Starts Debian's Firefox ESR, or the one given, over WebDriver BiDi, with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath ?? process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    defaultViewport: { width: 1280, height: 800 },
    // Lets the driver open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    },
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const stray: string[] = [];
  await serve(bidi, options, stray);
  if (options.extension) await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    version: await browser.version(),
    newTab: async () => firefoxTab(bidi, await browser.newPage()),
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    strayRequests: () => stray,
    reloadExtension: async () =>
      void (options.extension && (await browser.installExtension(options.extension))),
    close: () => browser.close(),
  };
}

/**
 * Answers for www.upwork.com and refuses every other host, in all tabs. Puppeteer's own interception would also hold
 * back the extension's own pages, which never load then; the protocol lets one name the schemes.
 */
async function serve(bidi: Bidi, options: LaunchOptions, stray: string[]): Promise<void> {
  const urlPatterns = ['https', 'http'].map((protocol) => ({
    type: 'pattern',
    protocol,
  }));
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns,
  });
  bidi.on('network.beforeRequestSent', ({ isBlocked, request: { request, url } }) => {
    if (!isBlocked) return;
    if (!url.startsWith('https://www.upwork.com/')) {
      stray.push(url);
      return void bidi.send('network.failRequest', { request });
    }
    const answer = options.answer(url) ?? {
      status: 404,
      contentType: 'text/plain',
      body: 'not in the demo',
    };
    const headers = Object.entries({
      'content-type': answer.contentType,
      ...answer.headers,
    }).map(([name, value]) => ({ name, value: { type: 'string', value } }));
    const body = {
      type: 'base64',
      value: Buffer.from(answer.body).toString('base64'),
    };
    void bidi.send('network.provideResponse', {
      request,
      statusCode: answer.status,
      headers,
      body,
    });
  });
}

/** WebDriver BiDi beneath Puppeteer: its own serialiser does not follow closed shadow roots, the protocol does. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
  on(
    event: 'network.beforeRequestSent',
    handler: (event: { isBlocked: boolean; request: { request: string; url: string } }) => void,
  ): void;
}
interface BidiResult {
  type: 'success' | 'exception';
  result: BidiValue;
  exceptionDetails?: { text: string };
}
interface BidiValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface BidiNode extends BidiValue {
  value?: {
    children?: BidiNode[];
    shadowRoot?: BidiNode & { value?: { mode?: string } };
  };
}

function firefoxTab(bidi: Bidi, page: Page): Tab {
  const target = {
    context: (page.mainFrame() as unknown as { _id: string })._id,
  };
  const closedRoot = async (): Promise<string | undefined> => {
    const { result } = await bidi.send('script.evaluate', {
      expression: 'document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 3, includeShadowTree: 'all' },
    });
    return findClosed(result.result as BidiNode);
  };
  const inPanel = async (fn: (root: ShadowRoot, arg: never) => unknown, arg?: unknown) => {
    const sharedId = await closedRoot();
    if (!sharedId) throw new Error('The extension has no panel in this page');
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `(root, arg) => JSON.stringify((${fn.toString()})(root, arg === undefined ? undefined : JSON.parse(arg)))`,
      arguments: [
        { sharedId },
        arg === undefined ? { type: 'undefined' } : { type: 'string', value: JSON.stringify(arg) },
      ],
      target,
      awaitPromise: false,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return typeof result.result.value === 'string' ? JSON.parse(result.result.value) : undefined;
  };
  return {
    // Puppeteer waits in vain for the load event of the extension's own pages; the protocol itself does not.
    goto: async (url) => {
      if (url.startsWith('moz-extension:')) {
        await bidi.send('browsingContext.navigate', { ...target, url, wait: 'complete' });
      } else await page.goto(url, { waitUntil: 'load' });
    },
    url: () => page.evaluate(() => location.href),
    evaluate: (fn: (arg: never) => unknown, arg?: unknown) =>
      page.evaluate(fn as never, arg as never) as never,
    waitFor: async (fn: (arg: never) => unknown, arg?: unknown) =>
      void (await page.waitForFunction(fn as never, {}, arg as never)),
    inPanel: inPanel as Tab['inPanel'],
    hasPanel: async () => (await closedRoot()) !== undefined,
    press: (chord) => pressChord(page, chord),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function findClosed(node: BidiNode): string | undefined {
  if (node.value?.shadowRoot?.value?.mode === 'closed') return node.value.shadowRoot.sharedId;
  for (const child of node.value?.children ?? []) {
    const found = findClosed(child);
    if (found) return found;
  }
  return undefined;
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split(/\+(?=.)/) as KeyInput[];
  const last = keys.pop();
  if (!last) return;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
