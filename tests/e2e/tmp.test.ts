import { test } from 'vitest';
import { answer } from '../rooms/serve.ts';
import { rooms } from './harness/demo-room.ts';
import { builtExtension, chips, clickInPanel, launch, until } from './harness/index.ts';
test('x', async () => {
  const b = await launch('chromium', { extension: builtExtension('chromium'), answer });
  const tab = await b.newTab();
  await tab.goto(rooms.bookkeeper);
  await chips(tab, (n) => n.length > 0, 'chips');
  await clickInPanel(tab, /^More replies/);
  await until(() => tab.inPanel((root) => root.activeElement?.matches('input')), 'focus in the search box');
  await tab.type('milest');
  await new Promise((r) => setTimeout(r, 1000));
  console.log(await tab.inPanel((root) => [(root.activeElement as HTMLInputElement)?.value, root.querySelector('.card')?.textContent?.slice(0, 300)]));
  await tab.screenshot('/tmp/lib.png');
  await b.close();
});
