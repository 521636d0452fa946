import type { Tab } from './harness/index.ts';

/** Puts the reader by itself into the page's own world, as `window.__reader`. */
export async function loadReader(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const script = document.createElement('script');
    script.src = '/__rooms/reader.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  });
}
