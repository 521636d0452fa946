import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quota } from '../../../src/storage/sync/quota.ts';
import { World } from './world.ts';

describe('two devices over one synchronised storage', () => {
  it('give each other new, changed and deleted replies', async () => {
    const { a, b, ...world } = new World();
    await a.save('x', 'one');
    await a.sync();
    await b.sync();
    expect(b.text('x')).toBe('one');
    await b.save('x', 'two');
    await b.sync();
    await a.sync();
    expect(a.text('x')).toBe('two');
    await a.remove('x');
    await a.sync();
    await b.sync();
    expect(b.ids()).toEqual([]);
    expect(world).toBeDefined();
  });

  it('keep both texts of a conflict: the newest under its name, the other as a copy', async () => {
    const world = new World();
    const { a, b } = world;
    await a.save('x', 'start');
    await world.settle();
    await a.save('x', 'from a');
    await b.save('x', 'from b');
    await world.settle();
    expect(a.text('x')).toBe('from b');
    expect(world.texts(a)).toEqual(new Set(['from a', 'from b']));
    expect(a.ids()).toHaveLength(2);
    expect(a.shared()).toEqual(b.shared());
  });

  it('let an edit win over a deletion elsewhere', async () => {
    const world = new World();
    await world.a.save('x', 'start');
    await world.settle();
    await world.a.save('x', 'edited');
    await world.b.remove('x');
    await world.settle();
    expect(world.a.text('x')).toBe('edited');
    expect(world.b.text('x')).toBe('edited');
  });

  it('merge settings field by field', async () => {
    const world = new World();
    await world.a.set('country', 'us');
    await world.settle();
    await world.a.set('sensitivity', 0.8);
    await world.b.set('country', 'uk');
    await world.settle();
    expect(world.a.shared()['settings']).toMatchObject({ sensitivity: 0.8, country: 'uk' });
    expect(world.b.shared()).toEqual(world.a.shared());
  });

  it('keep what is remembered of clients on its device', async () => {
    const world = new World();
    await world.a.local.set({
      version: 1,
      'room:room_1': { roomId: 'room_1' },
      statistics: {},
      preferences: {},
    });
    await world.settle();
    expect(Object.keys(world.remote.items)).toEqual(['version']);
    expect(Object.keys(world.b.local.items)).not.toContain('room:room_1');
  });

  it('stay apart, with the reason, from a device with a newer version', async () => {
    const world = new World();
    world.remote.items = { version: 99, 'reply:z': { future: true } };
    const before = structuredClone(world.remote.items);
    await world.a.save('x', 'mine');
    await world.a.sync();
    expect(world.remote.items).toEqual(before);
    expect(world.a.text('x')).toBe('mine');
    expect(world.a.local.items['syncProblem']).toMatch(/newer/);
  });

  it('over quota, keep the rest here, say how much, and catch up when there is room', async () => {
    const world = new World();
    const tight: Quota = { bytes: 600, bytesPerItem: 300, items: 512 };
    await world.a.save('long', 'x'.repeat(400));
    for (const id of ['p', 'q', 'r', 's', 't', 'u']) await world.a.save(id, `text of ${id}`);
    await world.a.sync(tight);
    await world.b.sync(tight);
    expect(world.a.ids()).toHaveLength(7);
    expect(world.a.local.items['syncProblem']).toMatch(/stay on this device only/);
    expect(world.b.ids().length).toBeGreaterThan(1);
    expect(world.b.ids().length).toBeLessThan(7);
    expect(JSON.stringify(world.remote.items).length).toBeLessThan(700);
    await world.settle();
    expect(world.texts(world.b)).toEqual(world.alive);
    expect(world.a.local.items['syncProblem']).toBe('');
  });

  it('over quota, never take an older text back from where the new one did not fit', async () => {
    const world = new World();
    await world.a.save('x', 'short');
    await world.settle();
    await world.a.save('x', 'long '.repeat(40));
    const tight: Quota = { bytes: 400, bytesPerItem: 200, items: 512 };
    await world.settle(tight);
    expect(world.a.text('x')).toBe('long '.repeat(40));
    expect(world.b.text('x')).toBe('short');
  });

  it('say why when the browser refuses, and try again', async () => {
    const world = new World();
    await world.a.save('x', 'mine');
    world.remote.failsIn = 0;
    await world.a.sync();
    expect(world.a.local.items['syncProblem']).toMatch(/interrupted.*safe here/);
    await world.settle();
    expect(world.b.text('x')).toBe('mine');
    expect(world.a.local.items['syncProblem']).toBe('');
  });

  it('write nothing when nothing changed', async () => {
    const world = new World();
    await world.a.save('x', 'mine');
    await world.settle();
    for (const area of [world.remote, world.a.local, world.b.local]) area.failsIn = 0;
    await world.a.sync();
    await world.b.sync();
    expect([world.remote.failsIn, world.a.local.failsIn, world.b.local.failsIn]).toEqual([0, 0, 0]);
  });

  const step = fc.record({
    device: fc.constantFrom('a' as const, 'b' as const),
    what: fc.constantFrom('add', 'edit', 'edit', 'delete', 'sync', 'sync', 'sync'),
    which: fc.nat(20),
    failsIn: fc.option(fc.nat(2), { nil: undefined }),
    full: fc.boolean(),
    where: fc.constantFrom('remote' as const, 'local' as const),
  });

  it('lose no words and end alike, whatever happens in whatever order, interruptions included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = new World();
        for (const [at, { device: name, what, which, failsIn, where, full }] of steps.entries()) {
          const device = world[name];
          const ids = device.ids();
          const id = ids[which % Math.max(1, ids.length)];
          if (what === 'add') await device.save(`own-${at}`, `added ${at}`);
          else if (what === 'edit' && id) await device.save(id, `edited ${at}`);
          else if (what === 'delete' && id) await device.remove(id);
          else if (what === 'sync') {
            const area = where === 'remote' ? world.remote : device.local;
            area.failsIn = failsIn;
            await device
              .sync(full ? { bytes: 400, bytesPerItem: 200, items: 4 } : undefined)
              .catch(() => undefined);
            area.failsIn = undefined;
          }
        }
        await world.settle();
        expect(world.a.shared()).toEqual(world.b.shared());
        for (const words of world.alive) expect(world.texts(world.a)).toContain(words);
      }),
      { numRuns: 500 },
    );
  });
});
