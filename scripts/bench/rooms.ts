import type { Answer } from '../../tests/e2e/harness/index.ts';
import { g3Page } from '../../tests/rooms/pages/page.ts';
import { answer } from '../../tests/rooms/serve.ts';

export const sizes = [50, 500, 5000] as const;

const idOf = (count: number, isAnswered: boolean) =>
  `00000000000${isAnswered ? 'a' : 'b'}${count.toString(16).padStart(4, '0')}`;

/** The room of so many messages, in which the last one asks for something, or in which everything is answered. */
export const urlOf = (count: number, isAnswered = false) =>
  `https://www.upwork.com/ab/messages/rooms/room_${idOf(count, isAnswered)}`;

const pages = new Map(
  [true, false].flatMap((isAnswered) =>
    sizes.map((count) => [new URL(urlOf(count, isAnswered)).pathname, { count, isAnswered }] as const),
  ),
);

/** As the demo's server, and rooms of so many messages. */
export function benchAnswer(url: string): Answer | undefined {
  const page = pages.get(new URL(url).pathname);
  return page
    ? { status: 200, contentType: 'text/html; charset=utf-8', body: pageOf(page.count, page.isAnswered) }
    : answer(url);
}

function pageOf(count: number, isAnswered: boolean): string {
  const entries = Array.from({ length: count }, (_, i) => {
    const isClients = i === count - 1 ? !isAnswered : Math.floor((i * 7) / 11) % 2 === 0;
    const text =
      i === count - 1 && !isAnswered ? 'Please be online 9-5 EST.' : `Message ${i}, about page ${i % 300}.`;
    const by = isClients ? 'Helena Brandt' : 'Nora Hale';
    return { kind: 'message', by, at: `November ${1 + (i % 19)}, 2026 at 9:00 AM`, text } as const;
  });
  const id = idOf(count, isAnswered);
  const room = { id, client: 'Helena Brandt', subtitle: 'Translation', contract: true };
  return g3Page({ name: `bench-${count}`, what: `${count} messages`, room: { ...room, older: [], entries } })
    .html;
}
