import type { BrowserName } from '../e2e/harness/index.ts';
import type { Row } from './run.ts';

/** Case by box for one browser; a cell stands for all Enter settings. */
export function tableOf(browser: BrowserName, rows: readonly Row[]): string {
  const boxes = [...new Set(rows.map((row) => row.box))];
  const names = [...new Set(rows.map((row) => row.case))];
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => {
    const marks = boxes.map((box) => markOf(rows.filter((row) => row.box === box && row.case === name)));
    return `${name.padEnd(width)}  ${marks.map((mark, index) => mark.padEnd(headOf(index).length)).join(' ')}`;
  });
  const heads = boxes.map((_, index) => headOf(index)).join(' ');
  const legend = boxes.map((box, index) => `${headOf(index)} ${box}`).join(', ');
  return [`${browser}: ${legend}`, `${''.padEnd(width)}  ${heads}`, ...lines].join('\n');
}

function headOf(index: number): string {
  return String(index + 1).padStart(2, '0');
}

/** + exact, one undo, typing goes on · C unchanged, Copy offered · ? said that it is uncertain · X wrong */
function markOf(rows: readonly Row[]): string {
  if (rows.some((row) => row.faults.length > 0)) return 'X';
  if (rows.some((row) => row.outcome === 'uncertain')) return '?';
  if (rows.some((row) => row.outcome === 'unchanged')) return rows.every(isEnter) ? 'ok' : 'C';
  return '+';
}

function isEnter(row: Row): boolean {
  return row.case === 'Enter itself';
}

/** The counts that the promises are about. */
export function summaryOf(browser: BrowserName, rows: readonly Row[]): string {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const cells = rows.filter((row) => !isEnter(row));
  const good = cells.filter((row) => row.faults.length === 0);
  const outcome = (name: Row['outcome']) => good.filter((row) => row.outcome === name).length;
  return [
    `${browser}: ${cells.length} cells, ${good.length} as they should be:`,
    `${outcome('inserted')} inserted exactly, ${outcome('unchanged')} unchanged with Copy, ${outcome('uncertain')} said to be uncertain;`,
    `${count((row) => !isEnter(row) && row.faults.some((fault) => fault.startsWith('sent')))} sent.`,
  ].join(' ');
}

/** By box: how many cells went in exactly, were left unchanged with Copy, were said to be uncertain, were wrong. */
export function markdownOf(rows: readonly Row[]): string {
  const browsers = [...new Set(rows.map((row) => row.browser))];
  const cells = rows.filter((row) => !isEnter(row));
  const line = (box: string, inBox: readonly Row[]) =>
    `| ${[box, ...browsers.map((name) => tally(inBox.filter((row) => row.browser === name)))].join(' | ')} |`;
  return [
    `| box | ${browsers.join(' | ')} |`,
    `|---|${browsers.map(() => '---|').join('')}`,
    ...[...new Set(cells.map((row) => row.box))].map((box) =>
      line(
        box,
        cells.filter((row) => row.box === box),
      ),
    ),
    line('**all**', cells),
  ].join('\n');
}

function tally(rows: readonly Row[]): string {
  const good = rows.filter((row) => row.faults.length === 0);
  const count = (outcome: Row['outcome']) => good.filter((row) => row.outcome === outcome).length;
  const parts = [`${count('inserted')} exact`, `${count('unchanged')} Copy`];
  if (count('uncertain') > 0) parts.push(`${count('uncertain')} uncertain`);
  return [...parts, `${rows.length - good.length} wrong`].join(', ');
}
