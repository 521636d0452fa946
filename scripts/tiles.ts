import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Draws the stores' tiles from docs/icon.svg; run it after changing the drawing.
const svg = await readFile('docs/icon.svg', 'utf8');
const tiles = [
  { file: 'store/tile-small.png', width: 440, height: 280, icon: 96, type: 34 },
  { file: 'store/tile-large.png', width: 1400, height: 560, icon: 200, type: 72 },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { file, width, height, icon, type } of tiles) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: ${type / 3}px;
      background: #f6f5f2; color: #1f2a37; font: 600 ${type}px/1.1 system-ui, sans-serif }
    svg { width: ${icon}px; height: ${icon}px }
    p { margin: 0; font-weight: 400; font-size: ${type * 0.5}px; color: #55606e }
  </style>${svg}<div>Gentle Reminder</div><p>Polite replies for Upwork Messages</p>`);
  await page.screenshot({ path: file });
}
await browser.close();
