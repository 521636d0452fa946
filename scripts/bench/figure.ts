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

export function isWithin({ value, atMost = Number.POSITIVE_INFINITY, atLeast = 0 }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** "✓ content script 40.1 kB (≤ 45.0 kB)  Briskine 186 kB". */
export function lineOf(figure: Figure): string {
  const { name, value, unit, atMost, atLeast, digits = 1, beside } = figure;
  const show = (number: number) => `${number.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
  const bound =
    atMost !== undefined ? `  (≤ ${show(atMost)})` : atLeast !== undefined ? `  (≥ ${show(atLeast)})` : '';
  const mark = bound === '' ? ' ' : isWithin(figure) ? '✓' : '✗';
  return `${mark} ${name.padEnd(58)} ${show(value).padStart(12)}${bound.padEnd(16)}${beside ? `  ${beside}` : ''}`;
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
