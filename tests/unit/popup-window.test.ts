import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOf, lineHeight, nameHeight, offsetOf, withPlace } from '../../src/popup/window.ts';

const drawnCount = (counts: number[], top: number, height = 250) =>
  drawnOf(counts, { top, height }).reduce((sum, { drawn }) => sum + drawn.length, 0);

describe('the drawn lines', () => {
  it('are the first screenful and a few more, however long the list', () => {
    expect(drawnCount([1_000, 100], 0)).toBe(drawnCount([100_000, 100], 0));
    expect(drawnCount([1_000, 100], 0)).toBeLessThan(14);
  });
  it('cover whatever is in sight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1_200 }),
        (counts, share, height) => {
          const total = counts.reduce((sum, count) => sum + nameHeight + count * lineHeight, 0);
          const top = share * Math.max(0, total - height);
          const stretches = drawnOf(counts, { top, height });
          let start = 0;
          counts.forEach((count, section) => {
            const drawn = new Set(stretches[section]?.drawn);
            for (let place = 0; place < count; place++) {
              const upper = start + offsetOf(place);
              const isSeen = upper < top + height && upper + lineHeight > top;
              if (isSeen) expect(drawn).toContain(place);
            }
            start += stretches[section]?.height ?? 0;
          });
          expect(drawnCount(counts, top, height)).toBeLessThan(height / lineHeight + 8 + 4);
        },
      ),
    );
  });
  it('keep the active line, in its order', () => {
    expect(withPlace([3, 4], 4)).toEqual([3, 4]);
    expect(withPlace([3, 4], 900)).toEqual([3, 4, 900]);
    expect(withPlace([3, 4], 0)).toEqual([0, 3, 4]);
  });
});
