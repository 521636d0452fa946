/** Which lines of a long list are drawn: those in sight and a few around them, whatever the length. Pure arithmetic, in pixels. */

/** Heights of one line and of a section's name; the sheet takes them from the list's style, so that they have one home. */
export const lineHeight = 46;
export const nameHeight = 30;
const spare = 4;

export interface Stretch {
  /** Of the section: its lines and its name. */
  height: number;
  /** Places within the section, in order, of the lines to draw. */
  drawn: readonly number[];
}

/** What to draw of each section; `counts` are their lengths, `top` and `height` say what is in sight. */
export function drawnOf(
  counts: readonly number[],
  { top, height }: { top: number; height: number },
): Stretch[] {
  let start = 0;
  return counts.map((count) => {
    const first = clamp(Math.floor((top - start - nameHeight) / lineHeight) - spare, count);
    const end = clamp(Math.ceil((top + height - start - nameHeight) / lineHeight) + spare, count);
    const stretch = { height: nameHeight + count * lineHeight, drawn: span(first, end) };
    start += stretch.height;
    return stretch;
  });
}

/** `drawn` with one more place, which must be there though it is out of sight: the active line, which the search box names. */
export function withPlace(drawn: readonly number[], place: number): readonly number[] {
  return drawn.includes(place) ? drawn : [...drawn, place].sort((a, b) => a - b);
}

/** How far from the section's upper edge a line is. */
export function offsetOf(place: number): number {
  return nameHeight + place * lineHeight;
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count, place));
}

function span(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
