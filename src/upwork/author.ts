import type { Author } from '../core/model.ts';
import { bestLikeness, foldName, isCompanyLike, isPageWord } from './names.ts';

/** What is known of the people in a room before its messages are attributed. */
export interface People {
  /** The freelancer's own names: the one confirmed by the user, the one in the navigation. */
  own: readonly string[];
  /** Names of the client: room title, active row of the list, `pageTitle`; and those that the user confirmed. */
  clients: readonly string[];
  /** Team mates, whom the user muted. */
  muted: readonly string[];
  /** False on a page that is only guessed at: then nobody is the client without being named so. */
  isCertain: boolean;
}

/**
 * Whose words each author's are. Unknown wherever there is a doubt, because a false alarm on one's own or a third person's words
 * is worse than a miss: alike names on both sides, several others of whom none is the room's title, nothing to compare with.
 */
export function sidesOf(authors: readonly string[], people: People): Map<string, Author> {
  const sides = new Map(authors.map((name) => [name, sideOf(name, authors, people)]));
  const open = authors.filter(
    (name) => sides.get(name) === 'unknown' && !isMuted(name, people) && !isTorn(name, people),
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return sides;
  const settled = [...sides.values()].filter((side) => side !== 'unknown');
  if (people.own.length === 0) {
    // Two people, one of whom is the room's title: the other one is the reader.
    if (authors.length === 2 && settled.includes('client')) sides.set(only, 'me');
  } else if (people.isCertain && !settled.includes('client') && !people.clients.some(isPerson))
    sides.set(only, 'client');
  return sides;
}

function sideOf(name: string, authors: readonly string[], people: People): Author {
  // AngularJS pages and some locales call the reader so.
  if (/^(me|you)$/.test(foldName(name))) return 'me';
  if (isMuted(name, people)) return 'unknown';
  const [mine, theirs] = [bestLikeness(name, people.own), bestLikeness(name, people.clients)];
  if (mine > theirs) return mine === 2 || !hasFullName(authors, people.own) ? 'me' : 'unknown';
  if (theirs > mine) return theirs === 2 || !hasFullName(authors, people.clients) ? 'client' : 'unknown';
  return 'unknown';
}

/** "Ann K." beside "Ann Kowalski" is somebody else. */
function hasFullName(authors: readonly string[], names: readonly string[]): boolean {
  return authors.some((author) => bestLikeness(author, names) === 2);
}

function isMuted(name: string, people: People): boolean {
  return bestLikeness(name, people.muted) === 2;
}

/** Could be either: like one's own name as much as like the client's. */
function isTorn(name: string, people: People): boolean {
  return bestLikeness(name, people.own) > 0 || bestLikeness(name, people.clients) > 0;
}

function isPerson(name: string): boolean {
  return !isCompanyLike(name) && !isPageWord(name) && name.includes(' ');
}
