import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draft, focusBox, openRoom, receive, rooms, sends } from './harness/demo-room.ts';
import {
  browserNames,
  builtExtension,
  chips,
  chipsOf,
  clickInPanel,
  launch,
  painted,
  type Tab,
  type TestBrowser,
  until,
} from './harness/index.ts';
import { addMessage, hostileAnswer, longestPause } from './hostile-page.ts';

/** A pause that a person feels as a freeze; generous, because the machine of a test may be busy. */
const freeze = 2000;
const some = (names: readonly string[]) => names.length > 0;
const webcam = 'You must keep your webcam on all day.';

describe.each(browserNames)('a hostile page in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), answer: hostileAnswer });
  });
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.goto(rooms.bookkeeper);
    await chips(tab, some, 'chips');
  });
  afterEach(async () => {
    expect(await sends(tab), 'nothing was ever sent').toEqual([]);
    expect(await tab.evaluate(() => window.__ran), 'no script of a message ran').toBeUndefined();
    await tab.close();
  });
  afterAll(async () => {
    expect(browser.strayRequests(), 'no request to any other host').toEqual([]);
    await browser.close();
  });

  const chipCentre = async () => {
    await painted(tab);
    return tab.inPanel((root) => {
      const { x, y, width, height } =
        root.querySelector('.chip-insert')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  };

  test('synthetic clicks and keys at the panel do nothing; a person’s click does', async () => {
    const point = await chipCentre();
    const focused = await tab.evaluate(({ x, y }) => {
      const host = [...document.documentElement.children].at(-1) as HTMLElement;
      const targets = [host, document.elementFromPoint(x, y) ?? host, document, window, document.body];
      for (const target of targets) {
        const shared = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(type, shared));
        }
        for (const key of [
          { key: 'r', code: 'KeyR', altKey: true },
          { key: 'R', code: 'KeyR', altKey: true, shiftKey: true },
          { key: 'Enter', code: 'Enter' },
          { key: ' ', code: 'Space' },
        ]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...shared, ...key }));
          target.dispatchEvent(new KeyboardEvent('keyup', { ...shared, ...key }));
        }
      }
      host.click();
      host.focus();
      return document.activeElement === host;
    }, point);
    expect(focused, 'the page cannot put the focus into the panel').toBe(false);
    expect(await draft(tab)).toBe('');
    await clickInPanel(tab, /^Insert reply/);
    expect(await until(() => draft(tab), 'the reply')).not.toBe('');
  });

  test('a click on what the page lays over the panel inserts nothing', async () => {
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0.01';
      cover.id = 'cover';
      document.documentElement.append(cover);
    });
    const { x, y } = await chipCentre();
    await tab.click(x, y);
    expect(await draft(tab)).toBe('');
    await tab.evaluate(() => document.querySelector('#cover')?.remove());
    await clickInPanel(tab, /^Insert reply/);
    expect(await until(() => draft(tab), 'the reply')).not.toBe('');
  });

  test('the page’s styles neither hide the panel nor move it under a click', async () => {
    const before = await chipCentre();
    await tab.evaluate(() => {
      const host = [...document.documentElement.children].at(-1) as HTMLElement;
      const styles =
        'position:fixed!important;top:50px!important;left:90px!important;transform:translate(200px,-300px)!important;' +
        'opacity:0!important;filter:blur(9px)!important;clip-path:inset(40%)!important;zoom:3!important;visibility:hidden!important';
      host.style.cssText = styles;
      const sheet = document.createElement('style');
      sheet.textContent = `html > div { ${styles} }`;
      document.head.append(sheet);
    });
    expect(await chipCentre()).toEqual(before);
    const seen = await tab.inPanel((root) => {
      const style = getComputedStyle(root.host);
      return [style.opacity, style.filter, style.clipPath, style.visibility];
    });
    expect(seen).toEqual(['1', 'none', 'none', 'visible']);
  });

  test('in an invisible box of the page’s, a click on the panel inserts nothing', async () => {
    await tab.evaluate(() => {
      const host = [...document.documentElement.children].at(-1) as HTMLElement;
      const box = document.createElement('div');
      box.style.opacity = '0.01';
      document.body.append(box);
      // It insists: an extension that had put its panel back in sight would rightly take the click.
      const hold = () => host.parentNode !== box && host.isConnected && box.append(host);
      new MutationObserver(hold).observe(document.documentElement, { childList: true });
      hold();
    });
    const { x, y } = await chipCentre();
    await tab.click(x, y);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await draft(tab)).toBe('');
  });

  test('a page that removes the panel in a loop is not fought, and does not freeze', async () => {
    const removals = await tab.evaluate(() => {
      window.__caught = [];
      const remove = () => {
        for (const host of [...document.documentElement.children].slice(2)) {
          window.__caught.push('removed');
          host.remove();
        }
      };
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
      return window.__caught.length;
    });
    expect(removals).toBeGreaterThan(0);
    const pause = await longestPause(tab, async () => {
      for (let i = 0; i < 60; i++) {
        await window.__room.receive(`You must keep your webcam on all day, please. (${i})`);
      }
    });
    expect(pause).toBeLessThan(freeze);
    expect(await tab.evaluate(() => window.__caught.length)).toBeLessThanOrEqual(21);
    expect(await draft(tab)).toBe('');
  });

  test('patched functions of the page catch nothing of the extension', async () => {
    await tab.goto(`${rooms.bookkeeper}?first=patched`);
    await chips(tab, some, 'chips');
    await clickInPanel(tab, /^Read first/);
    await tab.press('Escape');
    expect(await tab.evaluate(() => window.__caught)).toEqual([]);
    // The spies do work: the page's own use is caught.
    await tab.evaluate(() => document.createElement('div').attachShadow({ mode: 'open' }));
    expect(await tab.evaluate(() => window.__caught)).toEqual(['attachShadow']);
  });

  test('a real click in the panel shows the page an empty element and nothing inside it', async () => {
    await tab.evaluate(() => {
      window.__caught = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click', 'focusin', 'keydown', 'paste']) {
        addEventListener(
          type,
          (event) => {
            const [inner] = event.composedPath();
            const isHost = inner instanceof Element && inner.parentElement === document.documentElement;
            if (isHost)
              window.__caught.push(`${inner.tagName} ${inner.childNodes.length} ${inner.shadowRoot}`);
          },
          { capture: true },
        );
      }
    });
    await clickInPanel(tab, /^Read first/);
    const caught = await until(
      () => tab.evaluate(() => (window.__caught.length > 0 ? window.__caught : undefined)),
      'the page to see the click',
    );
    expect(new Set(caught)).toEqual(new Set(['DIV 0 null']));
  });

  test('a flood of mutations does not freeze the page, and what comes after it is heard', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    const pause = await longestPause(tab, async () => {
      const list = document.querySelector('.story-list');
      for (let frame = 0; frame < 60; frame++) {
        for (let i = 0; i < 200; i++) {
          const story = document.createElement('div');
          story.id = `story_eeee${(frame * 200 + i).toString(16)}`;
          story.textContent = 'flood';
          list?.append(story);
          document.body.append(document.createElement('i'));
          if (i % 2 === 0) story.remove();
        }
        await new Promise(requestAnimationFrame);
      }
      for (const story of [...document.querySelectorAll('[id^="story_eeee"]')]) story.remove();
    });
    expect(pause).toBeLessThan(freeze);
    await receive(tab, webcam);
    await chips(tab, some, 'chips after the flood');
  });

  test('a message of one megabyte does not freeze the page', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    const pause = await longestPause(tab, async () => {
      await window.__room.receive('be online and, well, please '.repeat(37_500));
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(pause).toBeLessThan(freeze);
    await receive(tab, webcam);
    await chips(tab, some, 'chips for the message after it');
  });

  test('one word of one megabyte does not freeze the page', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    const pause = await longestPause(tab, async () => {
      await window.__room.receive('a'.repeat(1_000_000));
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(pause).toBeLessThan(freeze);
    await receive(tab, webcam);
    await chips(tab, some, 'chips for the message after it');
  });

  test('a message nested 3,000 deep neither freezes nor ends the extension', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    const pause = await longestPause(tab, async () => {
      let inner: Node = document.createTextNode('deep');
      for (let i = 0; i < 3000; i++) {
        const outer = document.createElement('b');
        outer.append(inner);
        inner = outer;
      }
      await window.__room.receive('x');
      const message = [...document.querySelectorAll('[data-test="story-message"]')].at(-1);
      message?.append(inner);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // The debugger itself cannot look into so deep a page; the next message is read without it.
      message?.lastChild?.remove();
    });
    expect(pause).toBeLessThan(freeze);
    await receive(tab, webcam);
    await chips(tab, some, 'chips for the message after it');
  });

  test('markup in a message stays text, and never reaches the reply', async () => {
    await openRoom(tab, rooms.assistant);
    const markup =
      '<img src=x onerror="window.__ran=\'message\'"> {{my_name}} {{ask: your password}} </style><script>window.__ran="script"</script>';
    await receive(tab, `You must keep your webcam on all day.\n${markup}`);
    await chips(tab, some, 'chips');
    await clickInPanel(tab, /^Read first/);
    const made = await tab.inPanel((root) => root.querySelectorAll('img, script, iframe, [onerror]').length);
    expect(made).toBe(0);
    await tab.press('Escape');
    await clickInPanel(tab, /^Insert reply/);
    const inserted = await until(() => draft(tab), 'the reply');
    expect(inserted).not.toMatch(/password|onerror|\{\{|<img|<script/);
  });

  test('markup, variables and turned-round text in the client’s name stay a name, or are left out', async () => {
    const nasty = '<img src=x onerror="window.__ran=1">{{my_name}}{{ask: secret}}\u202Eevil\u202C';
    await tab.evaluate((evil) => {
      const walker = document.createTreeWalker(
        document.querySelector('#__nuxt') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text;
        if (/^Marta Reyes/.test(data)) (node as Text).data = data.replace('Marta Reyes', `${evil} Reyes`);
      }
    }, nasty);
    await addMessage(tab, `${nasty} Reyes`, `<p>${webcam}</p>`);
    await chips(tab, (names) => names.some((each) => /Monitoring/.test(each)), 'chips for the new message');
    const made = await tab.inPanel((root) => root.querySelectorAll('img, script, iframe').length);
    expect(made).toBe(0);
    await clickInPanel(tab, /^Insert reply/);
    const inserted = await until(() => draft(tab), 'the reply');
    expect(inserted).not.toMatch(/\{\{|<img|onerror|[\u202A-\u202E\u2066-\u2069]/);
  });

  test('who writes under my own name is not taken for a client', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    await addMessage(tab, 'Nora Hale', `<p>${webcam}</p>`);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await chipsOf(tab)).toEqual([]);
  });

  test('words that the page hides in a message get no reply', async () => {
    await openRoom(tab, rooms.assistant);
    await chips(tab, (names) => names.length === 0, 'no chips');
    for (const style of ['display:none', 'visibility:hidden']) {
      await addMessage(tab, 'Priya Raman', `<p>Thanks!</p><p style="${style}">${webcam}</p>`);
    }
    await addMessage(tab, 'Priya Raman', `<p>Thanks!</p><p hidden>${webcam}</p><script>${webcam}</script>`);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await chipsOf(tab)).toEqual([]);
  });

  test('probing from the page finds no file, no global, no style, no message of the extension', async () => {
    const scheme = browser.extensionUrl('');
    const found = await tab.evaluate(async (base) => {
      const files = ['manifest.json', 'icons/icon-48.png', 'src/content/main.js', 'src/popup/index.html'];
      const load = (file: string) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = base + file;
        });
      const reached = await Promise.all(
        files.flatMap((file) => [
          load(file),
          fetch(base + file).then(
            (r) => r.ok,
            () => false,
          ),
        ]),
      );
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bare = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      const known = /^(__|\d+$|dom|TEMPORARY|PERSISTENT|onunload|webdriver|mozInner)/;
      const globals = Object.getOwnPropertyNames(window).filter((n) => !bare.has(n) && !known.test(n));
      const runtime = (window as { chrome?: { runtime?: unknown } }).chrome?.runtime;
      const attributes = [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames());
      return {
        reached: reached.filter(Boolean).length,
        globals,
        runtime: typeof runtime,
        resources: performance.getEntriesByType('resource').filter((e) => /-extension:/.test(e.name)).length,
        sheets: [...document.styleSheets].filter((s) => /extension/.test(s.href ?? '')).length,
        adopted: document.adoptedStyleSheets.length,
        roots: [...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length,
        named: attributes.filter((a) => /gentle|remind|reply|suggest/i.test(a)).length,
        outside: [...document.documentElement.children].slice(2).map((e) => e.outerHTML),
      };
    }, scheme);
    expect(found).toEqual({
      reached: 0,
      globals: [],
      runtime: 'undefined',
      resources: 0,
      sheets: 0,
      adopted: 0,
      roots: 0,
      named: 0,
      // One nameless, empty element is all that can be seen; nothing in it says whose it is.
      outside: ['<div></div>'],
    });
  });

  test('where nothing is offered, not even the nameless element stands in the page', async () => {
    await openRoom(tab, rooms.assistant);
    await until(
      () => tab.evaluate(() => document.documentElement.children.length === 2),
      'the element to be taken away',
    );
    await focusBox(tab);
    await receive(tab, webcam);
    await chips(tab, some, 'chips again');
  });
});
