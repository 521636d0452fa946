import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Draws public/icons from docs/icon.svg; run it after changing the drawing.
const svg = await readFile('docs/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`public/icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
