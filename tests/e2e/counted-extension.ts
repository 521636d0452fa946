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
