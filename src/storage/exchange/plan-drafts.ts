import { checkTemplate } from '../../core/fill.ts';
import type { Snippet } from '../../core/model.ts';
import { say } from '../../core/say.ts';
import { recordOfReply } from '../records.ts';
import { keyOfReply, type Originals } from '../state.ts';
import type { Draft } from './draft.ts';
import type { ImportPlan, PlannedItem } from './plan.ts';

export interface Present {
  snippets: readonly Snippet[];
  originals: Originals;
  now: number;
  newId: () => string;
}

const longestBody = 20_000;
const longestTitle = 200;
const mostReplies = 5_000;

/** What importing replies of a file would do to the library that is there. */
export function planDrafts(source: string, drafts: readonly Draft[], present: Present): ImportPlan {
  const plan = {
    source,
    added: [] as PlannedItem[],
    changed: [] as PlannedItem[],
    skipped: [] as Skipped[],
    notes: [] as string[],
  };
  const library = new Library(present.snippets);
  for (const [at, raw] of drafts.entries()) {
    const draft = cleaned(raw);
    const reason =
      at >= mostReplies ? say('skipTooMany', 'only $1 replies fit', mostReplies) : faultOf(draft);
    if (reason) plan.skipped.push(skipped(draft, reason));
    else place(draft, library, present, plan);
  }
  return plan;
}

type Skipped = ImportPlan['skipped'][number];
interface Growing {
  added: PlannedItem[];
  changed: PlannedItem[];
  skipped: Skipped[];
  notes: string[];
}

function place(draft: Draft, library: Library, present: Present, plan: Growing): void {
  const there = library.match(draft);
  if (there && sameReply(there, draft))
    return void plan.skipped.push(skipped(draft, say('skipThere', 'it is there already')));
  const reply = withFreeAbbreviation(replyOf(draft, there, present), library, plan.notes);
  library.add(reply);
  if (!there) return void plan.added.push(planned(reply, present));
  const copy = { ...reply, id: present.newId() };
  const { key, item } = planned(copy, present);
  plan.changed.push({ ...planned(reply, present), copy: { key, item } });
}

function planned(reply: Snippet, { originals, now }: Present): PlannedItem {
  const original = originals.snippets.find(({ id }) => id === reply.id);
  return { key: keyOfReply(reply.id), title: reply.title, item: recordOfReply(reply, original, now) };
}

/** The library as it grows while a file is read, so that a file's own doubles are noticed too. */
class Library {
  private readonly byId = new Map<string, Snippet>();
  private readonly byTitle = new Map<string, Snippet>();
  private readonly byAbbreviation = new Map<string, Snippet>();
  constructor(snippets: readonly Snippet[]) {
    for (const snippet of snippets) this.add(snippet);
  }
  add(snippet: Snippet): void {
    this.byId.set(snippet.id, snippet);
    const title = snippet.title.toLowerCase();
    if (!this.byTitle.has(title)) this.byTitle.set(title, snippet);
    if (snippet.abbreviation) this.byAbbreviation.set(snippet.abbreviation.toLowerCase(), snippet);
  }
  /** The same reply by id, else by title. */
  match({ id, title }: Draft): Snippet | undefined {
    return (id === undefined ? undefined : this.byId.get(id)) ?? this.byTitle.get(title.toLowerCase());
  }
  withAbbreviation(abbreviation: string): Snippet | undefined {
    return this.byAbbreviation.get(abbreviation.toLowerCase());
  }
}

function replyOf(draft: Draft, there: Snippet | undefined, { now, newId }: Present): Snippet {
  const { line: _, ...fields } = draft;
  return { labels: [], ...there, ...fields, id: there?.id ?? fields.id ?? newId(), updatedAt: now };
}

function withFreeAbbreviation(reply: Snippet, library: Library, notes: string[]): Snippet {
  const { abbreviation, ...rest } = reply;
  const taken = abbreviation ? library.withAbbreviation(abbreviation) : undefined;
  if (!abbreviation || !taken || taken.id === reply.id) return reply;
  notes.push(
    say(
      'noteAbbreviation',
      '“$1” comes without its abbreviation: ;$2 belongs to “$3”.',
      reply.title,
      abbreviation,
      taken.title,
    ),
  );
  return rest;
}

function sameReply(there: Snippet, draft: Draft): boolean {
  const { line: _, ...fields } = draft;
  const facts = ({ updatedAt: _u, sources: _s, id: _i, position: _p, ...rest }: Snippet) =>
    JSON.stringify(
      Object.entries(rest)
        .filter(([, value]) => !isEmpty(value))
        .sort(),
    );
  return facts(there) === facts({ ...there, ...fields, labels: fields.labels ?? there.labels, id: there.id });
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/** Without control characters, which no keyboard types and no message needs; a missing title is taken from the text. */
function cleaned(draft: Draft): Draft {
  const body = withoutControls(draft.body.replace(/\r\n?/g, '\n')).trim();
  const title = withoutControls(draft.title).replace(/\s+/g, ' ').trim() || body.split('\n')[0] || '';
  return { ...draft, body, title: title.slice(0, longestTitle) };
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '');
}

function faultOf({ body }: Draft): string | undefined {
  if (body === '') return say('skipEmpty', 'it has no text');
  if (body.length > longestBody) return say('skipLong', 'its text is longer than $1 characters', longestBody);
  return checkTemplate(body)[0];
}

function skipped({ title, line }: Draft, reason: string): Skipped {
  return { title, reason, ...(line === undefined ? {} : { line }) };
}
