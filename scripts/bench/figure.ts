/** One line of the report. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The value may not be larger. */
  atMost?: number;
  /** The value may not be smaller. */
  atLeast?: number;
  /** Digits behind the point. */
  digits?: number;
  /** What it is compared with, measured in the same run or cited. */
  beside?: string;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A difference without a bound may be negative. */
export function isWithin({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** "✓ content script 40.1 kB (≤ 45.0 kB)  Briskine 186 kB". */
export function lineOf(figure: Figure): string {
  const { name, value, unit, beside } = figure;
  const limit = boundOf(figure);
  const bound = limit === '' ? '' : `  (${limit})`;
  const mark = limit === '' ? ' ' : isWithin(figure) ? '✓' : '✗';
  return `${mark} ${name.padEnd(64)} ${shown(value, figure, unit).padStart(12)}${bound.padEnd(16)}${beside ? `  ${beside}` : ''}`;
}

/** One table for all groups, as README has it. */
export function markdownOf(groups: readonly (readonly [string, readonly Figure[]])[]): string {
  const rows = groups.flatMap(([name, figures]) => [
    `| **${name}** | | | |`,
    ...figures.map((figure) => {
      const bound = `${boundOf(figure)}${isWithin(figure) ? '' : ' **missed**'}`;
      return `| ${figure.name} | ${shown(figure.value, figure, figure.unit)} | ${bound} | ${figure.beside ?? ''} |`;
    }),
  ]);
  return ['| what | measured | bound | beside it |', '|---|---|---|---|', ...rows].join('\n');
}

function boundOf({ atMost, atLeast, unit, ...figure }: Figure): string {
  if (atMost !== undefined) return `≤ ${shown(atMost, figure, unit)}`;
  return atLeast !== undefined ? `≥ ${shown(atLeast, figure, unit)}` : '';
}

function shown(number: number, { digits = 1 }: Pick<Figure, 'digits'>, unit: string): string {
  return `${number.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}

/** Milliseconds that each of `runs` calls takes, after a few that warm up. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  for (let i = 0; i < Math.min(5, runs); i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}
