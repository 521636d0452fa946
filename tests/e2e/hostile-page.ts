import { storyHtml } from '../rooms/g3-markup.ts';
import { answer } from '../rooms/serve.ts';
import { type Answer, painted, type Tab } from './harness/index.ts';

declare global {
  interface Window {
    /** What a hostile page has caught. */
    __caught: string[];
    __ran?: string;
    __longestPause?: number;
  }
}

/** The page's own first scripts, which run before anything of the extension, by the name in `?first=`. */
const firstScripts: Record<string, () => void> = {
  /** Every function that could give away the panel tells the page of its use. */
  patched: () => {
    window.__caught = [];
    const spy = (owner: object, name: string) => {
      const original = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        window.__caught.push(name);
        return Reflect.apply(original, this, args);
      });
    };
    spy(Element.prototype, 'attachShadow');
    spy(HighlightRegistry.prototype, 'set');
    spy(Document.prototype, 'execCommand');
    spy(ShadowRoot.prototype, 'querySelector');
    spy(HTMLStyleElement.prototype, 'append');
    spy(navigator.clipboard ?? {}, 'writeText');
    for (const type of ['message', 'storage', 'error', 'unhandledrejection']) {
      addEventListener(type, (event) =>
        window.__caught.push(`${type} ${(event as ErrorEvent).message ?? ''}`),
      );
    }
  },
};

/** As the demo's server, with the script that `?first=` names in front of everything else. */
export function hostileAnswer(url: string): Answer | undefined {
  const page = answer(url);
  const first = firstScripts[new URL(url).searchParams.get('first') ?? ''];
  if (!page || !first) return page;
  return { ...page, body: String(page.body).replace('<head>', `<head><script>(${first})()</script>`) };
}

let count = 0;

/** Puts a message with that markup into the list, as a page does that lets markup through. */
export function addMessage(tab: Tab, by: string, html: string): Promise<void> {
  count += 1;
  const entry = { kind: 'message', by, at: 'November 19, 2026 at 9:41 AM', text: '', html } as const;
  const story = storyHtml(entry, { id: `story_ffff${count.toString(16)}`, top: true });
  return tab.evaluate((markup) => {
    document.querySelector('.story-list')?.insertAdjacentHTML('beforeend', markup);
  }, story);
}

/** How long the page's longest pause between two frames is while `work`, a function of the page, goes on. */
export async function longestPause(tab: Tab, work: () => Promise<void>): Promise<number> {
  await tab.evaluate(() => {
    window.__longestPause = 0;
    let before = performance.now();
    const look = () => {
      if (window.__longestPause === undefined) return;
      const now = performance.now();
      window.__longestPause = Math.max(window.__longestPause, now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await tab.evaluate(work);
  await painted(tab);
  return tab.evaluate(() => {
    const longest = window.__longestPause ?? 0;
    delete window.__longestPause;
    return longest;
  });
}
