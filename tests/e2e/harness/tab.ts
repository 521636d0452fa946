/** What the tests and the demo need of a browser, the same for Chromium and Firefox. */
export type BrowserName = 'chromium' | 'firefox';

/** What a demo server answers to one address; undefined: the address does not exist. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}
export type AnswerFor = (url: string) => Answer | undefined;

export interface LaunchOptions {
  /** Folder of the unpacked extension; none: a bare browser. */
  extension?: string;
  /** Serves everything under https://www.upwork.com/. Every other host is unreachable. */
  answer: AnswerFor;
  headless?: boolean;
  executablePath?: string;
  colorScheme?: 'light' | 'dark';
  /** The person has asked their system for less motion. */
  reducedMotion?: boolean;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs `fn` in the page's own world. It must not use anything from outside itself. */
  evaluate<T, A>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  evaluate<T>(fn: () => T | Promise<T>): Promise<T>;
  /** Waits until `fn` is truthy in the page's own world. */
  waitFor<A>(fn: (arg: A) => unknown, arg: A): Promise<void>;
  waitFor(fn: () => unknown): Promise<void>;
  /**
   * Runs `fn` with the extension's closed shadow root, which the page itself cannot reach; throws when there is none.
   */
  inPanel<T, A>(fn: (root: ShadowRoot, arg: A) => T, arg: A): Promise<T>;
  inPanel<T>(fn: (root: ShadowRoot) => T): Promise<T>;
  /** Whether the extension's shadow root stands in the page. */
  hasPanel(): Promise<boolean>;
  /** A key or chord in Playwright's spelling: `Enter`, `Control+z`, `Shift+Enter`. Trusted. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens an input method's composition that shows `text`. Only Chromium's debugger can. */
  compose?(text: string): Promise<void>;
  /** A trusted click at viewport coordinates in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** What the browser counts of this page: `ScriptDuration` in seconds, `JSHeapUsedSize` after a collection. Only Chromium's debugger can. */
  metrics?(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface TestBrowser {
  name: BrowserName;
  version: string;
  newTab(): Promise<Tab>;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
  /** Requests to any host but www.upwork.com, by anybody in this browser: must stay empty. */
  strayRequests(): readonly string[];
  /** Loads the extension anew over itself, as an update does: what runs in open pages is cut off. */
  reloadExtension(): Promise<void>;
  /** Ends the extension's background, as the browser does when it is idle. Only Chromium's debugger can. */
  stopBackground?(): Promise<void>;
  /** Runs `fn` in the extension's background. Only Chromium's debugger can. */
  inBackground?<T>(fn: () => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Waits for `probe` to give something, asking again as fast as the browser answers, at most `ms` milliseconds. */
export async function until<T>(
  probe: () => Promise<T | undefined | false | null | ''>,
  what: string,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until the page has been painted twice: what was drawn by now has been measured and placed. */
export async function painted(tab: Tab): Promise<void> {
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
