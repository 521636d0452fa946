import { readFileSync } from 'node:fs';
import { bigRoom } from './pages/big.ts';
import { roomPages } from './pages/index.ts';
import { origin } from './pages/page.ts';
import { proposalPages } from './pages/proposal.ts';

export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
}

const assets: Record<string, string> = {
  'room.js': 'text/javascript',
  'room.css': 'text/css',
  'reader.js': 'text/javascript',
};

/** Built by `npm run build` into dist/rooms; found from here, so that any working directory will do. */
function asset(name: string): Answer | undefined {
  const type = assets[name];
  if (!type) return undefined;
  const body = readFileSync(new URL(`../../dist/rooms/${name}`, import.meta.url));
  return { status: 200, contentType: `${type}; charset=utf-8`, body };
}

function page(html: string): Answer {
  return { status: 200, contentType: 'text/html; charset=utf-8', body: html };
}

const demoPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="/__rooms/room.css"></head><body><script src="/__rooms/room.js"></script></body></html>';

/** Saved pages by address without query; a function, because one of them is large. */
const savedPages = new Map<string, () => string>([
  ...roomPages.map(({ url, html }) => [withoutQuery(url), () => html] as const),
  ...Object.entries(proposalPages).map(([url, html]) => [url, () => html] as const),
  [withoutQuery(bigRoom.url), bigRoom.html],
]);

function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url;
}

/**
 * What https://www.upwork.com answers in tests and in `npm start`: the demo rooms, the saved pages and their assets.
 * Undefined: not ours; the caller should refuse the request, so that nothing reaches the network.
 */
export function answer(url: string): Answer | undefined {
  const { host, pathname } = new URL(url);
  if (host !== 'www.upwork.com') return undefined;
  if (pathname.startsWith('/__rooms/')) return asset(pathname.slice('/__rooms/'.length));
  const saved = savedPages.get(`${origin}${pathname}`);
  if (saved) return page(saved());
  if (/^\/(ab\/)?messages(\/|$)/.test(pathname)) return page(demoPage);
  return undefined;
}
