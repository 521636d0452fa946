import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension, type Tab } from './harness/index.ts';

/**
 * The production build with `prelude` in front of its content script, in that script's own world. The prelude counts, and answers the
 * event `count-please` with an event `counted` whose detail is what it counted since the last time, as JSON. The folder is the
 * caller's to remove.
 */
export async function extensionWith(name: BrowserName, prelude: () => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gentle-reminder-counted-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const script = join(folder, 'src/content/main.js');
  await writeFile(script, `(${prelude})();\n${await readFile(script, 'utf8')}`);
  return folder;
}

/** What was counted since the last time. */
export async function takeCounts(tab: Tab): Promise<Record<string, number>> {
  const json = await tab.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('counted', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new Event('count-please'));
      }),
  );
  return JSON.parse(json) as Record<string, number>;
}

/** A prelude that counts whatever the content script asks the browser to do later, and its own mutations. */
export function countLater(): void {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
  ]) {
    const original = (window as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.bind(
      window,
    );
    const counted = (...args: unknown[]) => {
      count(name);
      return original?.(...args);
    };
    for (const world of [window, globalThis])
      Object.defineProperty(world, name, { value: counted, writable: true });
  }
  const observer = new MutationObserver((records) => {
    for (const _ of records) count('mutations');
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, everything);
    return root;
  };
  document.addEventListener('count-please', () => {
    document.dispatchEvent(new CustomEvent('counted', { detail: JSON.stringify(counts) }));
    for (const name of Object.keys(counts)) delete counts[name];
  });
}
