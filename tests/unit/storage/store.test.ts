import { beforeEach, describe, expect, it, vi } from 'vitest';
import { starterReplies } from '../../../src/core/library/starter-replies.ts';
import { defaultProfile, emptyMemory, type Snippet } from '../../../src/core/model.ts';
import { planImport } from '../../../src/storage/exchange/import.ts';
import { itemsToJson } from '../../../src/storage/exchange/own-json.ts';
import { itemsToWrite } from '../../../src/storage/exchange/plan.ts';
import { originals } from '../../../src/storage/originals.ts';
import * as store from '../../../src/storage/store.ts';
import { keepInStep } from '../../../src/storage/sync/keep-in-step.ts';
import { local, resetBrowser, sync } from '../fake-browser.ts';

vi.mock('../../../src/webext.ts', async () => ({ webext: (await import('../fake-browser.ts')).default }));
const own: Snippet = {
  id: 'own-1',
  title: 'Mine',
  body: 'Hello there.',
  labels: ['fixed-hours'],
  updatedAt: 0,
};
const firstStarter = starterReplies[0] as Snippet;
const find = async (id: string) => (await store.loadState()).snippets.find((s) => s.id === id);

beforeEach(resetBrowser);

describe('the store', () => {
  it('starts with our replies and links and nothing else stored', async () => {
    const state = await store.loadState();
    expect(state.snippets).toEqual(starterReplies);
    expect(state.links.length).toBeGreaterThan(0);
    expect(state.profile).toEqual(defaultProfile);
    expect(local.items).toEqual({});
  });

  it('keeps a reply of the user, changes it, deletes it', async () => {
    expect(await store.saveReply(own)).toEqual({ ok: true });
    expect(await find('own-1')).toMatchObject({ title: 'Mine', updatedAt: expect.any(Number) });
    await store.saveReply({ ...own, title: 'Changed' });
    expect(await find('own-1')).toMatchObject({ title: 'Changed' });
    await store.deleteReply('own-1');
    expect(await find('own-1')).toBeUndefined();
  });

  it('keeps only the mark when one of ours becomes a favourite, so that its words can still improve', async () => {
    await store.saveReply({ ...firstStarter, favourite: true });
    expect(await find(firstStarter.id)).toEqual({ ...firstStarter, favourite: true });
    expect(JSON.stringify(local.items)).not.toContain(firstStarter.body.slice(0, 20));
  });

  it('keeps the whole reply when the words of one of ours change', async () => {
    await store.saveReply({ ...firstStarter, body: 'My words.' });
    expect(await find(firstStarter.id)).toMatchObject({ body: 'My words.' });
  });

  it('deletes one of ours and brings it back', async () => {
    await store.deleteReply(firstStarter.id);
    expect(await find(firstStarter.id)).toBeUndefined();
    await store.saveReply(firstStarter);
    expect(await find(firstStarter.id)).toMatchObject({ body: firstStarter.body });
  });

  it("brings back our words and keeps the user's as a reply of their own", async () => {
    await store.saveReply({ ...firstStarter, body: 'My words.' });
    await store.restoreOriginal(firstStarter.id);
    expect(await find(firstStarter.id)).toEqual(firstStarter);
    const { snippets } = await store.loadState();
    expect(snippets.filter(({ body }) => body === 'My words.')).toMatchObject([
      { title: `${firstStarter.title} (mine)` },
    ]);
  });

  it('exports a file and takes it back', async () => {
    await store.saveReply(own);
    const file = new TextEncoder().encode(itemsToJson(await store.readItems(), new Date()));
    resetBrowser();
    const plan = planImport(file, await store.readItems(), originals);
    expect(local.items).toEqual({});
    await store.saveImport(itemsToWrite(plan, 'replace'));
    expect(await find('own-1')).toMatchObject({ title: 'Mine' });
  });

  it('keeps the library in step with the synchronised storage, both ways', async () => {
    keepInStep();
    await store.saveReply(own);
    await expect.poll(() => sync.items['reply:own-1']).toMatchObject({ whole: { title: 'Mine' } });
    const there = { id: 'own-1', updatedAt: Date.now() + 5, whole: { ...own, title: 'Elsewhere' } };
    await sync.set({ 'reply:own-1': there });
    await expect.poll(async () => (await find('own-1'))?.title).toBe('Elsewhere');
    await store.saveMemory(emptyMemory('room_a'));
    await store.savePreferences({ ...(await store.loadState()).preferences, syncLibrary: false });
    await store.saveReply({ ...own, title: 'Only here' });
    await store.loadState();
    expect(JSON.stringify(sync.items)).not.toMatch(/room_a|Only here/);
  });

  it('says so and keeps everything when storage is full', async () => {
    await store.saveReply(own);
    const before = structuredClone(local.items);
    local.quota = JSON.stringify(local.items).length + 10;
    const saved = await store.saveReply({ ...own, id: 'own-2', body: 'x'.repeat(500) });
    expect(saved).toEqual({ ok: false, message: expect.stringMatching(/full/) });
    expect(local.items).toEqual(before);
  });

  it('says what the browser said when a write fails for another reason', async () => {
    local.failNext = 'Disk on fire';
    const saved = await store.saveReply(own);
    expect(saved).toEqual({ ok: false, message: expect.stringMatching(/Disk on fire/) });
    expect(local.items).toEqual({});
  });

  it('refuses data of a newer version and leaves it alone', async () => {
    local.items = { version: 99, 'reply:x': { future: true } };
    await expect(store.loadState()).rejects.toThrow(/newer/);
    const before = structuredClone(local.items);
    const results = await Promise.all([
      store.saveReply(own),
      store.deleteReply('x'),
      store.forgetMemory(),
      store.recordUse({ id: 'reply:x', kind: 'inserted', characters: 3, now: new Date() }),
    ]);
    for (const result of results) expect(result).toMatchObject({ ok: false, message: /newer/ });
    expect(local.items).toEqual(before);
  });

  it('reads around damaged items and keeps them stored', async () => {
    local.items = {
      version: 1,
      'reply:bad': { id: 5 },
      profile: 'nonsense',
      settings: { sensitivity: 'high' },
    };
    const state = await store.loadState();
    expect(state.snippets).toEqual(starterReplies);
    expect(state.profile).toEqual(defaultProfile);
    expect(state.settings.sensitivity).toBe(0.5);
    await store.saveReply(own);
    expect(local.items['reply:bad']).toEqual({ id: 5 });
  });

  it('forgets one client or all', async () => {
    await store.saveMemory({ ...emptyMemory('room_a'), off: true });
    await store.saveMemory(emptyMemory('room_b'));
    expect((await store.loadState()).memory['room_a']).toMatchObject({ off: true });
    await store.forgetMemory('room_a');
    expect(Object.keys((await store.loadState()).memory)).toEqual(['room_b']);
    await store.forgetMemory();
    expect((await store.loadState()).memory).toEqual({});
  });

  it('counts uses and puts the last one first among the recent', async () => {
    const now = new Date('2026-11-22T12:00:00Z');
    for (const id of ['reply:a', 'reply:b', 'reply:a']) {
      await store.recordUse({ id, kind: 'inserted', characters: 10, now });
    }
    await store.recordUse({ id: 'reply:c', kind: 'dismissed', characters: 0, now });
    const { statistics, preferences } = await store.loadState();
    expect(preferences.recent).toEqual(['reply:a', 'reply:b']);
    expect(statistics).toEqual({
      since: now.toISOString(),
      inserted: { 'reply:a': 2, 'reply:b': 1 },
      dismissed: { 'reply:c': 1 },
      characters: 30,
    });
  });

  it('tells watchers of every change until they stop', async () => {
    const stop = new AbortController();
    const seen: string[][] = [];
    let heard = () => {};
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    store.watchState((state) => {
      seen.push(state.snippets.filter((s) => s.id.startsWith('own')).map((s) => s.title));
      heard();
    }, stop.signal);
    const first = next();
    await store.saveReply(own);
    await first;
    expect(seen.at(-1)).toEqual(['Mine']);
    stop.abort();
    await store.saveReply({ ...own, title: 'Later' });
    await store.loadState();
    expect(seen.flat()).not.toContain('Later');
  });
});
