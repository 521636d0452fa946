import { readFileSync } from 'node:fs';

export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
}

const assets: Record<string, string> = {
  'room.js': 'text/javascript',
  'room.css': 'text/css',
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

/**
 * What https://www.upwork.com answers in tests and in `npm start`: the demo rooms and their assets.
 * Undefined: not ours; the caller should refuse the request, so that nothing reaches the network.
 */
export function answer(url: string): Answer | undefined {
  const { host, pathname } = new URL(url);
  if (host !== 'www.upwork.com') return undefined;
  if (pathname.startsWith('/__rooms/')) return asset(pathname.slice('/__rooms/'.length));
  if (/^\/(ab\/)?messages(\/|$)/.test(pathname)) return page(demoPage);
  return undefined;
}
