import type { Answer } from '../../tests/e2e/harness/index.ts';
import { g3Page } from '../../tests/rooms/pages/page.ts';
import { answer } from '../../tests/rooms/serve.ts';

export const sizes = [50, 500, 5000] as const;

const idOf = (count: number) => `00000000000b${count.toString(16).padStart(4, '0')}`;

export const urlOf = (count: number) => `https://www.upwork.com/ab/messages/rooms/room_${idOf(count)}`;

const pages = new Map(sizes.map((count) => [new URL(urlOf(count)).pathname, count]));

/** As the demo's server, and rooms of so many messages, of which only the last asks for something. */
export function benchAnswer(url: string): Answer | undefined {
  const count = pages.get(new URL(url).pathname);
  return count ? { status: 200, contentType: 'text/html; charset=utf-8', body: pageOf(count) } : answer(url);
}

function pageOf(count: number): string {
  const entries = Array.from({ length: count }, (_, i) => {
    const by = Math.floor((i * 7) / 11) % 2 === 0 || i === count - 1 ? 'Helena Brandt' : 'Nora Hale';
    const text = i === count - 1 ? 'Please be online 9-5 EST.' : `Message ${i}, about page ${i % 300}.`;
    return { kind: 'message', by, at: `November ${1 + (i % 19)}, 2026 at 9:00 AM`, text } as const;
  });
  const room = { id: idOf(count), client: 'Helena Brandt', subtitle: 'Translation', contract: true };
  return g3Page({ name: `bench-${count}`, what: `${count} messages`, room: { ...room, older: [], entries } })
    .html;
}
