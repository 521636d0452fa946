import { say } from '../../core/say.ts';
import type { Items } from '../schema.ts';
import { parseCsv } from './csv-text.ts';
import { BrokenFile, type Draft } from './draft.ts';
import {
  draftsFromBriskine,
  draftsFromBriskineCsv,
  draftsFromExpanderCsv,
  draftsFromTextBlaze,
} from './foreign.ts';
import { parseJson } from './json-text.ts';
import { draftsFromOwnCsv } from './own-csv.ts';
import { itemsFromJson } from './own-json.ts';

/** What a file brings: our own items as they were stored, or replies that other programs (or a spreadsheet) wrote. */
export type FileContent =
  | { source: 'Gentle Reminder'; items: Items }
  | { source: SourceName; drafts: readonly Draft[] };
type SourceName = 'CSV' | 'Text Blaze' | 'Briskine' | 'TextExpander or Text Blaze CSV';

/**
 * Reads the text of an import file; its form is told from its contents, not from its name.
 * @throws BrokenFile, NewerVersion
 */
export function readImportFile(text: string): FileContent {
  return /^\s*[[{]/.test(text) ? fromJson(parseJson(text)) : fromCsv(text);
}

function fromJson(value: unknown): FileContent {
  const items = itemsFromJson(value);
  if (items) return { source: 'Gentle Reminder', items };
  const blaze = draftsFromTextBlaze(value);
  if (blaze) return { source: 'Text Blaze', drafts: blaze };
  const briskine = draftsFromBriskine(value);
  if (briskine) return { source: 'Briskine', drafts: briskine };
  throw new BrokenFile(
    say(
      'fileUnknownJson',
      'this JSON is from no program that can be read here (Gentle Reminder, Text Blaze, Briskine).',
    ),
  );
}

function fromCsv(text: string): FileContent {
  const rows = parseCsv(text);
  const own = draftsFromOwnCsv(rows);
  if (own) return { source: 'CSV', drafts: own };
  const briskine = draftsFromBriskineCsv(rows);
  if (briskine) return { source: 'Briskine', drafts: briskine };
  const expander = draftsFromExpanderCsv(rows);
  if (expander) return { source: 'TextExpander or Text Blaze CSV', drafts: expander };
  const found = rows[0]?.cells.slice(0, 8).join(', ').slice(0, 120) ?? '';
  throw new BrokenFile(
    say('fileColumns', 'these columns are not known: $1. At least “title” and “text” are needed.', found),
    1,
  );
}
