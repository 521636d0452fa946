import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { World } from './world.ts';

describe('a clock that jumps', () => {
  it('set back by years before an edit: the edit stands, here and on the other device', async () => {
    const world = new World();
    world.now = Date.parse('2026-11-23');
    await world.a.save('x', 'first words');
    await world.settle();
    world.now = Date.parse('2001-01-01');
    await world.a.save('x', 'second words');
    expect(world.a.text('x')).toBe('second words');
    await world.settle();
    expect(world.a.text('x')).toBe('second words');
    expect(world.b.text('x')).toBe('second words');
  });

  it('ahead by years on one device: what the other writes later is not lost', async () => {
    const world = new World();
    world.now = Date.parse('2060-01-01');
    await world.a.save('x', 'from the future');
    await world.settle();
    world.now = Date.parse('2026-11-23');
    await world.b.save('x', 'from today');
    await world.settle();
    expect(world.a.text('x')).toBe('from today');
    expect(world.b.text('x')).toBe('from today');
  });

  it('that says the same on two devices that write: both texts are kept, and both devices end alike', async () => {
    for (const [one, other] of [
      ['from a', 'from b'],
      ['from b', 'from a'],
    ] as const) {
      const world = new World();
      world.now = 30;
      await world.a.save('x', one);
      world.now = 30;
      await world.b.save('x', other);
      await world.settle();
      expect(world.a.shared()).toEqual(world.b.shared());
      expect(world.texts(world.a)).toEqual(new Set([one, other]));
    }
  });

  it('set anywhere before every step: no words are lost, and both devices end alike', async () => {
    const step = fc.record({
      device: fc.constantFrom('a' as const, 'b' as const),
      id: fc.constantFrom('x', 'y'),
      at: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: Date.parse('2100-01-01') })),
      syncs: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const world = new World();
        for (const [i, { device, id, at, syncs }] of steps.entries()) {
          world.now = at;
          await world[device].save(id, `words ${i}`);
          if (syncs) await world[device].sync();
        }
        await world.settle();
        expect(world.a.shared()).toEqual(world.b.shared());
        const kept = world.texts(world.a);
        expect([...world.alive].filter((words) => !kept.has(words))).toEqual([]);
      }),
    );
  });
});
