// Writes tests/rooms/counts.json: how many elements each selector finds on each saved page. Read the change before committing it.
import { writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { countSelectors } from '../tests/rooms/count-selectors.ts';
import { roomPages } from '../tests/rooms/pages/index.ts';

const counts = roomPages.map(({ name, html }) => {
  const { document } = new Window();
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return [name, countSelectors(document as unknown as Document)];
});
writeFileSync('tests/rooms/counts.json', `${JSON.stringify(Object.fromEntries(counts), undefined, 2)}\n`);
