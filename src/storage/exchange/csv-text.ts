import Papa from 'papaparse';
import { say } from '../../core/say.ts';
import { BrokenFile } from './draft.ts';

/** One record of a CSV file: its cells and the line that it begins on, from 1. */
export interface Row {
  cells: readonly string[];
  line: number;
}

/**
 * The non-empty records of a CSV text; comma, semicolon or tab, as the text itself shows.
 * @throws BrokenFile with the line of the fault
 */
export function parseCsv(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      const error = errors.find(({ type }) => type === 'Quotes');
      if (error)
        throw new BrokenFile(
          say('fileQuote', 'a quotation mark is not closed, or stands inside a cell alone.'),
          line,
        );
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += linesIn(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return rows;
}

/** The mark that stands most often in the first line; the texts below hold all of them. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A CSV text of records, in the form that spreadsheets read; what they would take for a formula is marked as text. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** A cell that toCsv() wrote, as it was. */
export function fromCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
