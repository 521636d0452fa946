/** A room's path, with and without `/ab` (2017-2020 had none); attachments live under `/messages/att/` and `/messages/file(s)/`. */
const roomPath = /^\/(?:ab\/)?messages\/rooms\/(room_[0-9a-z]+)(?:\/|$)/i;

/** The room's id (`room_…`) in an address of www.upwork.com; undefined for the inbox, attachments and anything else. */
export function roomIdOf(url: string): string | undefined {
  const parsed = parse(url);
  return parsed?.hostname === 'www.upwork.com' ? roomPath.exec(parsed.pathname)?.[1] : undefined;
}

/** What some links to a room say of it: `pageTitle=` is the room's or the person's name. */
export function pageTitleOf(url: string): string | undefined {
  return parse(url)?.searchParams.get('pageTitle')?.trim() || undefined;
}

/** Pages of a proposal show the room in a frame; nothing is agreed yet there. */
export function isProposal(url: string): boolean {
  return /^\/(nx|ab)\/proposals\//.test(parse(url)?.pathname ?? '');
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
