import type { Items } from '../../../src/storage/schema.ts';
import type { Quota } from '../../../src/storage/sync/quota.ts';
import { synchronise } from '../../../src/storage/sync/synchronise.ts';

/** A browser's storage area that can fail at a write to come. */
export class Area {
  items: Items = {};
  /** Writes until one fails; undefined: none does. */
  failsIn: number | undefined;
  async get(): Promise<Items> {
    return structuredClone(this.items);
  }
  async set(items: Items): Promise<void> {
    if (this.failsIn !== undefined && this.failsIn-- === 0) {
      this.failsIn = undefined;
      throw new Error('interrupted');
    }
    this.items = { ...this.items, ...JSON.parse(JSON.stringify(items)) };
  }
}

/** A browser profile with the extension, and what its user does there. */
export class Device {
  readonly local = new Area();
  private readonly world: World;
  constructor(world: World) {
    this.world = world;
  }
  ids(): string[] {
    return Object.keys(this.local.items).flatMap((key) =>
      key.startsWith('reply:') && this.text(key.slice(6)) ? [key.slice(6)] : [],
    );
  }
  text(id: string): string | undefined {
    return (this.local.items[`reply:${id}`] as { whole?: { body: string } } | undefined)?.whole?.body;
  }
  async save(id: string, body: string): Promise<void> {
    this.world.wrote(body, this.text(id));
    const updatedAt = this.world.tick();
    const whole = { id, title: id, body, labels: [], updatedAt };
    await this.local.set({ version: 1, [`reply:${id}`]: { id, updatedAt, whole } });
  }
  async remove(id: string): Promise<void> {
    this.world.wrote(undefined, this.text(id));
    await this.local.set({ [`reply:${id}`]: { id, updatedAt: this.world.tick(), gone: true } });
  }
  async set(field: string, value: unknown): Promise<void> {
    const settings = { labelsOff: [], sensitivity: 0.5, country: 'neutral', reminderLine: true };
    const old = this.local.items['settings'] ?? settings;
    await this.local.set({ version: 1, settings: { ...old, [field]: value, updatedAt: this.world.tick() } });
  }
  sync(quota?: Quota): Promise<void> {
    return synchronise(this.local, this.world.remote, quota);
  }
  shared(): Items {
    return Object.fromEntries(
      Object.entries(this.local.items).filter(([key]) => !/^(syncBase|syncProblem|version|room:)/.test(key)),
    );
  }
}

/** Two devices, what they share, and the time. */
export class World {
  readonly remote = new Area();
  readonly a = new Device(this);
  readonly b = new Device(this);
  /** Words that nobody replaced or deleted with open eyes. */
  readonly alive = new Set<string>();
  /** What the clock of whoever writes next says; it can be set. */
  now = 1;
  tick(): number {
    return this.now++;
  }
  wrote(body: string | undefined, instead: string | undefined): void {
    if (instead !== undefined) this.alive.delete(instead);
    if (body !== undefined) this.alive.add(body);
  }
  async settle(quota?: Quota): Promise<void> {
    for (const area of [this.remote, this.a.local, this.b.local]) area.failsIn = undefined;
    for (let round = 0; round < 3; round++) {
      await this.a.sync(quota);
      await this.b.sync(quota);
    }
  }
  texts(device: Device): Set<string> {
    return new Set(device.ids().flatMap((id) => device.text(id) ?? []));
  }
}
