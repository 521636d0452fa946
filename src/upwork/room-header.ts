import { companyOfTitle, isPageWord, personOfTitle } from './names.ts';
import { pageTitleOf, roomIdOf } from './route.ts';
import { find, oneLine, rules, textOf } from './selectors.ts';
import { readStageHints, type StageHints } from './stage.ts';

/** Everything that the page says of the room but its messages. */
export interface RoomHeader {
  id: string | undefined;
  title: string | undefined;
  jobTitle: string | undefined;
  company: string | undefined;
  /** Names that may be the client's, best first. */
  clients: readonly string[];
  /** The parts of the title: people of the room, or a person and a company. */
  titleParts: readonly string[];
  /** Short texts of headings and of links to this room: on an unknown page, one of them may be the client's name. */
  headings: readonly string[];
  /** The account's own name in the navigation. */
  account: string | undefined;
  stage: StageHints;
  /** Numbers of the rules that won, for the self-check. */
  won: { title: number; row: number; account: number };
}

/** Reads the room's head, the active row of the rooms list and the navigation. `url` is the frame's address. */
export function readHeader(doc: Document, url: string): RoomHeader {
  const inAddress = roomIdOf(url);
  const row = activeRow(doc, inAddress);
  const id = inAddress ?? (row && roomIdOf(row.element.href));
  const rowName = row && textOf(row.element, 'rowName');
  const said = [textOf(doc, 'title'), pageTitleOf(url), rowName];
  const title = said.find((name) => name !== undefined && !isPageWord(name));
  const jobTitle = textOf(doc, 'subtitle') ?? (row && textOf(row.element, 'rowTopic'));
  const account = accountOf(doc);
  return {
    id,
    title,
    jobTitle,
    company: companyOfTitle(title),
    titleParts: title?.split(',').map((part) => part.trim()) ?? [],
    headings: title === undefined ? headingsOf(doc, id) : [],
    clients: [...new Set(said.flatMap((name) => personOfTitle(name) ?? []))],
    account: oneLine(account?.element.textContent),
    stage: readStageHints(doc, outerUrl(doc) ?? url),
    won: { title: find(doc, 'title')?.rule ?? 0, row: row?.rule ?? 0, account: account?.rule ?? 0 },
  };
}

/** The row of the open room: the one that leads to this address, else the one that the page marks as current. */
function activeRow(
  doc: Document,
  id: string | undefined,
): { element: HTMLAnchorElement; rule: number } | undefined {
  for (const [i, selector] of rules.row.entries()) {
    const rows = [...doc.querySelectorAll<HTMLAnchorElement>(selector)];
    const element = rows.find((row) =>
      id ? roomIdOf(row.href) === id : row.matches('[aria-current], [aria-selected="true"]'),
    );
    if (element) return { element, rule: i + 1 };
  }
  return undefined;
}

/** In a frame of a proposal page the navigation is the outer page's. */
function accountOf(doc: Document): { element: Element; rule: number } | undefined {
  const outer = doc.defaultView?.frameElement?.ownerDocument;
  return find(doc, 'account') ?? (outer && find(outer, 'account'));
}

/** The address of the page around the frame, where it is of the same origin. */
function outerUrl(doc: Document): string | undefined {
  return doc.defaultView?.frameElement?.ownerDocument.location.href;
}

function headingsOf(doc: Document, id: string | undefined): readonly string[] {
  const links = [...doc.querySelectorAll<HTMLAnchorElement>('a[href*="/rooms/room_"]')];
  const toRoom = links.filter((link) => id !== undefined && roomIdOf(link.href) === id);
  const elements = [...doc.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]'), ...toRoom];
  // The first text of a link is its name, whatever stands behind it.
  const texts = elements.map(
    (element) => [...element.querySelectorAll('*')].at(0)?.previousSibling?.nodeValue ?? element.textContent,
  );
  return texts.flatMap((text) => personOfTitle(oneLine(text)) ?? []);
}
