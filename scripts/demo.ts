import { setTimeout as pause } from 'node:timers/promises';
import {
  announcement,
  type BrowserName,
  builtExtension,
  chips,
  clickInPanel,
  launch,
  type Tab,
  until,
} from '../tests/e2e/harness/index.ts';
import { answer } from '../tests/rooms/serve.ts';

/** The bookkeeper's room of tests/rooms/demo. */
const room = 'https://www.upwork.com/ab/messages/rooms/room_6f1c2a9be04d7730';
const [, , name = 'chromium', how = 'walk'] = process.argv as [string, string, BrowserName?, string?];

interface DemoWindow {
  __room: { sends: string[]; editorText(): string };
}

const step = (text: string) => console.log(`\n▸ ${text}`);
const quote = (text: string) => console.log(text.replace(/^/gm, '    │ '));
const draft = (tab: Tab) => tab.evaluate(() => (window as unknown as DemoWindow).__room.editorText());

const browser = await launch(name, { extension: builtExtension(name), answer, headless: how === 'walk' });
const tab = await browser.newTab();
await tab.goto(room);
if (how === 'open') {
  console.log('Click a chip above the compose box. Nothing is sent: this Upwork exists only in this window.');
  while (await tab.url().catch(() => undefined)) await pause(1000);
} else {
  await walk(tab);
  await browser.close();
}

async function walk(tab: Tab): Promise<void> {
  step('Opened a demo room, served as https://www.upwork.com. The client’s newest message:');
  const message = () =>
    [...document.querySelectorAll('[data-test="story-message"]')].at(-1)?.textContent ?? '';
  quote((await tab.evaluate(message)).trim());

  const offered = await chips(tab, (names) => names.length > 0, 'suggestions');
  step(`Gentle Reminder says “${await announcement(tab)}” and offers:`);
  quote(offered.join('\n'));

  step(`Clicked “${offered[0]}”. In the compose box stands now:`);
  await clickInPanel(tab, /^Insert reply/);
  const inserted = await until(() => draft(tab), 'the reply in the compose box');
  quote(inserted);

  const sends = await tab.evaluate(() => (window as unknown as DemoWindow).__room.sends.length);
  step(`Messages sent: ${sends}. You read, edit and send it yourself.`);
  if (sends !== 0) throw new Error('The demo room recorded a send');
  await tab.screenshot('demo.png');
  step('Wrote demo.png.');
}
