import {
  type DemandLabel,
  demandLabels,
  type Firmness,
  firmnesses,
  type Situation,
  type Snippet,
  situations,
} from '../../core/model.ts';
import { say } from '../../core/say.ts';
import { fromCell, type Row, toCsv } from './csv-text.ts';
import { BrokenFile, type Draft } from './draft.ts';

const columns = [
  'title',
  'text',
  'answers',
  'abbreviation',
  'tags',
  'favourite',
  'situations',
  'firmness',
  'contract',
  'link',
  'id',
] as const;

/** Replies as a table for a spreadsheet. */
export function repliesToCsv(replies: readonly Snippet[]): string {
  const rows = replies.map((r) => [
    r.title,
    r.body,
    r.labels.join(' '),
    r.abbreviation ?? '',
    r.tags?.join(', ') ?? '',
    r.favourite ? 'yes' : '',
    r.situations?.join(' ') ?? '',
    r.firmness ?? '',
    r.contract ?? '',
    r.link ?? '',
    r.id,
  ]);
  return toCsv([columns, ...rows]);
}

/**
 * Our own table, columns in any order, `title` and `text` required; undefined when it is another one.
 * @throws BrokenFile when a cell holds what it cannot
 */
export function draftsFromOwnCsv(rows: readonly Row[]): Draft[] | undefined {
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!header.includes('title') || !header.includes('text')) return undefined;
  return rows.slice(1).map((row) => {
    const cell = (name: (typeof columns)[number]) => fromCell(row.cells[header.indexOf(name)] ?? '');
    return draftOf(row.line, cell);
  });
}

function draftOf(line: number, cell: (name: (typeof columns)[number]) => string): Draft {
  const tags = cell('tags')
    .split(',')
    .flatMap((tag) => tag.trim() || []);
  const [firmness] = words(line, cell('firmness'), firmnesses, 'firmness');
  const [contract] = words(line, cell('contract'), ['hourly', 'fixed'], 'contract');
  const fits = words<Situation>(line, cell('situations'), situations, 'situations');
  return {
    line,
    title: cell('title'),
    body: cell('text').replaceAll('\r\n', '\n'),
    labels: words<DemandLabel>(line, cell('answers'), demandLabels, 'answers'),
    ...optional('abbreviation', cell('abbreviation')),
    ...(tags.length > 0 ? { tags } : {}),
    ...(/^(yes|true|1|x)$/i.test(cell('favourite')) ? { favourite: true } : {}),
    ...(fits.length > 0 ? { situations: fits } : {}),
    ...(firmness ? { firmness: firmness as Firmness } : {}),
    ...(contract ? { contract } : {}),
    ...optional('link', cell('link')),
    ...optional('id', cell('id')),
  };
}

function words<T extends string>(line: number, cell: string, known: readonly T[], column: string): T[] {
  return cell.split(/[\s,;]+/).flatMap((word) => {
    if (word === '') return [];
    const found = known.find((one) => one === word.toLowerCase());
    if (!found) {
      throw new BrokenFile(
        say(
          'fileWord',
          '“$1” is not known in the column “$2”. It may be: $3.',
          word,
          column,
          known.join(', '),
        ),
        line,
      );
    }
    return [found];
  });
}

function optional<K extends 'abbreviation' | 'link' | 'id'>(key: K, value: string): { [P in K]?: string } {
  return (value === '' ? {} : { [key]: value }) as { [P in K]?: string };
}
