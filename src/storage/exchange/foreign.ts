import * as v from 'valibot';
import type { Row } from './csv-text.ts';
import type { Draft } from './draft.ts';
import { fromBriskine, fromTextBlaze, fromTextExpander } from './foreign-places.ts';
import { htmlToText, looksLikeHtml } from './html-text.ts';

/**
 * Exports of other programs, as far as their fields go. Their shapes: Text Blaze's folders JSON as read by public converters
 * (TextBlazeToEspanso, 2025); Briskine's columns from its issue 470 (2022); TextExpander's abbreviation, snippet, label from
 * importers of other expanders (2026).
 */

const textBlaze = v.object({
  folders: v.array(
    v.object({
      name: v.optional(v.string(), ''),
      snippets: v.array(
        v.object({
          name: v.optional(v.string(), ''),
          shortcut: v.optional(v.nullable(v.string()), ''),
          text: v.optional(v.nullable(v.string()), ''),
          html: v.optional(v.nullable(v.string()), ''),
        }),
      ),
    }),
  ),
});

/** Text Blaze's JSON; undefined when it is something else. */
export function draftsFromTextBlaze(value: unknown): Draft[] | undefined {
  const parsed = v.safeParse(textBlaze, value);
  if (!parsed.success) return undefined;
  return parsed.output.folders.flatMap(({ name: folder, snippets }) =>
    snippets.map(({ name, shortcut, text, html }) => ({
      title: name || shortcut || '',
      body: fromTextBlaze(text || htmlToText(html ?? '')),
      ...abbreviated(shortcut ?? ''),
      ...(folder ? { tags: [folder] } : {}),
    })),
  );
}

const briskine = v.array(
  v.object({
    title: v.string(),
    body: v.string(),
    shortcut: v.optional(v.nullable(v.string()), ''),
    tags: v.optional(v.unknown()),
  }),
);

/** Briskine's JSON, bare or under `templates`; undefined when it is something else. */
export function draftsFromBriskine(value: unknown): Draft[] | undefined {
  const list = value instanceof Object && 'templates' in value ? value.templates : value;
  const parsed = v.safeParse(briskine, list);
  if (!parsed.success) return undefined;
  return parsed.output.map(({ title, body, shortcut, tags }) =>
    briskineDraft(title, body, shortcut ?? '', Array.isArray(tags) ? tags.join(',') : String(tags ?? '')),
  );
}

/** What a column of a known table holds, by the names that it goes under. */
type Column = 'title' | 'shortcut' | 'body' | 'tags';

/** Briskine's CSV (title, shortcut, subject, cc, bcc, to, tags, body); undefined when the columns are others. */
export function draftsFromBriskineCsv(rows: readonly Row[]): Draft[] | undefined {
  const table = tableOf(rows, { title: ['title'], shortcut: ['shortcut'], body: ['body'], tags: ['tags'] });
  if (!table?.has('title') || !table.has('body') || !table.has('shortcut')) return undefined;
  return rows.slice(1).map((row) => ({
    ...briskineDraft(
      table.cell(row, 'title'),
      table.cell(row, 'body'),
      table.cell(row, 'shortcut'),
      table.cell(row, 'tags'),
    ),
    line: row.line,
  }));
}

/** Text Blaze's and TextExpander's CSV, with or without a header line; undefined when it is something else. */
export function draftsFromExpanderCsv(rows: readonly Row[]): Draft[] | undefined {
  const table = tableOf(rows, {
    title: ['label', 'name', 'description'],
    shortcut: ['abbreviation', 'shortcut'],
    body: ['snippet', 'content', 'text', 'plain text'],
    tags: ['folder', 'group'],
  });
  if (table?.has('shortcut') && table.has('body')) {
    return rows.slice(1).map((row) => {
      const [shortcut, tags] = [table.cell(row, 'shortcut'), table.cell(row, 'tags')];
      return expanderDraft(row, shortcut, table.cell(row, 'body'), table.cell(row, 'title'), tags);
    });
  }
  const bare = rows.every(({ cells }) => isBareRow(cells));
  if (rows.length === 0 || !bare) return undefined;
  return rows.map((row) =>
    expanderDraft(row, row.cells[0] ?? '', row.cells[1] ?? '', row.cells[2] ?? '', ''),
  );
}

/** TextExpander writes no header: abbreviation (one word), text, and perhaps a label. */
function isBareRow(cells: readonly string[]): boolean {
  return (cells.length === 2 || cells.length === 3) && /^\S{1,40}$/.test(cells[0] ?? '') && cells[1] !== '';
}

function briskineDraft(title: string, body: string, shortcut: string, tags: string): Draft {
  return { title, body: fromBriskine(plain(body)), ...abbreviated(shortcut), ...tagged(tags) };
}

function expanderDraft({ line }: Row, shortcut: string, body: string, title: string, folder: string): Draft {
  return {
    title: title || shortcut,
    body: fromTextExpander(plain(body)),
    line,
    ...abbreviated(shortcut),
    ...tagged(folder),
  };
}

function plain(body: string): string {
  return looksLikeHtml(body) ? htmlToText(body) : body;
}

/** Other programs' abbreviations begin with a mark of their own: "/sig", ";sig", "#sig". */
function abbreviated(shortcut: string): Pick<Draft, 'abbreviation'> {
  const word = shortcut
    .trim()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, '-');
  return word ? { abbreviation: word } : {};
}

function tagged(tags: string): Pick<Draft, 'tags'> {
  const list = tags.split(/[,;]/).flatMap((tag) => tag.trim() || []);
  return list.length > 0 ? { tags: list } : {};
}

function tableOf(rows: readonly Row[], names: Record<Column, readonly string[]>) {
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase());
  if (!header) return undefined;
  const at = (column: Column) => header.findIndex((name) => names[column].includes(name));
  return {
    has: (column: Column) => at(column) >= 0,
    cell: ({ cells }: Row, column: Column) => cells[at(column)] ?? '',
  };
}
