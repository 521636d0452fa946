import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversation, emptyMemory } from '../../../src/core/model.ts';
import { suggest } from '../../../src/core/suggest.ts';
import { BrokenFile } from '../../../src/storage/exchange/draft.ts';
import { planImport } from '../../../src/storage/exchange/import.ts';
import { itemsToJson } from '../../../src/storage/exchange/own-json.ts';
import { itemsToWrite } from '../../../src/storage/exchange/plan.ts';
import { originals } from '../../../src/storage/originals.ts';
import { type Items, migrate, NewerVersion, VERSION } from '../../../src/storage/schema.ts';
import { stateOf } from '../../../src/storage/state.ts';
import { reconcile } from '../../../src/storage/sync/reconcile.ts';

fc.configureGlobal({ endOnFailure: true });
const now = new Date('2026-11-22T20:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);

const keys = fc.oneof(
  fc.constantFrom('version', 'profile', 'settings', 'preferences', 'statistics', 'syncBase', 'syncProblem'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
  fc.string().map((id) => `reply:${id}`),
  fc.string().map((id) => `link:${id}`),
  fc.string().map((id) => `room:${id}`),
  fc.string(),
);
/** What stands in a damaged storage: any JSON, often with the fields of the real items and other things in them. */
const damaged = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(
      ...['id', 'updatedAt', 'whole', 'marks', 'gone', 'title', 'body', 'labels', 'roomId', 'answered'],
      ...['hours', 'days', 'from', 'to', 'zone', 'holidays', 'name', 'sensitivity', 'recent', '__proto__'],
    ),
    fc.oneof(fc.jsonValue(), fc.string({ maxLength: 3 }), fc.integer()),
  ),
);
const items: fc.Arbitrary<Items> = fc.dictionary(keys, damaged).map((found) => {
  const { version: _, ...rest } = JSON.parse(JSON.stringify(found)) as Items;
  return rest;
});

const conversation: Conversation = {
  id: 'room_1',
  stage: 'contract',
  contract: 'hourly',
  clientFirstName: 'Marta',
  messages: [
    { key: '1', from: 'client', text: 'Please be online 9-5 EST and send me a summary every Friday.' },
  ] as unknown as Conversation['messages'],
};

function isUnpolluted(): boolean {
  const bare: Record<string, unknown> = {};
  return Object.keys(Object.prototype).length === 0 && bare.polluted === undefined && bare.id === undefined;
}

describe('any stored items at all', () => {
  test('give a state that suggests replies as a fresh one does', () => {
    fc.assert(
      fc.property(items, (stored) => {
        const state = stateOf({ ...stored, version: VERSION }, originals);
        const memory = state.memory.room_1 ?? emptyMemory('room_1');
        const { suggestions } = suggest(conversation, { ...state, memory, now });
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(state.snippets.length).toBeGreaterThan(0);
        expect(isUnpolluted()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('are exported and brought back without an error', () => {
    fc.assert(
      fc.property(items, (stored) => {
        const file = bytesOf(itemsToJson({ ...stored, version: VERSION }, now));
        const plan = planImport(file, {}, originals);
        stateOf({ version: VERSION, ...itemsToWrite(plan, 'replace') }, originals);
        expect(isUnpolluted()).toBe(true);
      }),
    );
  });

  test('of two devices are brought together to the same on both, and once is enough', () => {
    fc.assert(
      fc.property(items, items, (here, there) => {
        const { local, remote, base } = reconcile(here, there, {});
        const again = reconcile({ ...here, ...local }, { ...there, ...remote }, base);
        expect([again.local, again.remote]).toEqual([{}, {}]);
      }),
    );
  });

  test('with a version that is none count as the present one; a newer one is refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (version) => {
        const isNewer = typeof version === 'number' && version > VERSION;
        if (isNewer) expect(() => migrate({ version })).toThrow(NewerVersion);
        else expect(migrate({ version }).version).toBe(VERSION);
      }),
    );
  });
});

/** Either it is read, or it is refused with a reason for people; never anything else. */
function tryToImport(bytes: Uint8Array<ArrayBuffer>): void {
  try {
    const plan = planImport(bytes, {}, originals);
    const written = itemsToWrite(plan, 'replace');
    expect(Object.keys(written).filter((key) => key === '__proto__' || key === 'version')).toEqual([]);
    stateOf({ version: VERSION, ...written }, originals);
  } catch (error) {
    expect(error instanceof BrokenFile || error instanceof NewerVersion, String(error)).toBe(true);
    expect((error as Error).message.length).toBeGreaterThan(10);
  }
  expect(isUnpolluted()).toBe(true);
}

const whole = itemsToJson(
  {
    version: VERSION,
    'reply:a': {
      id: 'a',
      updatedAt: 1,
      whole: { id: 'a', title: 'A', body: 'Hi {{client_first_name | there}}', labels: [], updatedAt: 1 },
    },
    'room:room_1': { roomId: 'room_1', answered: [], inserted: [], mutedLabels: [], dismissed: [] },
    profile: { name: 'Nora', replyPromiseHours: 24, holidays: [], updatedAt: 1 },
  },
  now,
);

describe('any file at all', () => {
  test('of random bytes is read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => tryToImport(new Uint8Array(bytes))));
  });

  test('of random JSON is read or refused', () => {
    fc.assert(fc.property(fc.json(), (text) => tryToImport(bytesOf(text))));
  });

  test('of our own form with anything inside is read or refused', () => {
    const file = fc
      .tuple(items, fc.oneof(fc.constant(VERSION), fc.jsonValue()))
      .map(([inside, version]) => JSON.stringify({ format: 'gentle-reminder', version, items: inside }));
    fc.assert(fc.property(file, (text) => tryToImport(bytesOf(text))));
  });

  test('of ours with a piece cut out or put in is read or refused', () => {
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(cut, ([at, length, piece]) =>
        tryToImport(bytesOf(whole.slice(0, at) + piece + whole.slice(at + length))),
      ),
    );
  });

  test('of a table with anything in its cells is read or refused', () => {
    const table = fc
      .array(fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', ';', '\n', '\t', '=1+1', '__proto__'))))
      .map((rows) => ['title,text,answers', ...rows.map((cells) => cells.join(','))].join('\n'));
    fc.assert(fc.property(table, (text) => tryToImport(bytesOf(text))));
  });

  test('of an export of another program with anything inside is read or refused', () => {
    const inside = fc.dictionary(
      fc.constantFrom('name', 'title', 'shortcut', 'text', 'html', 'body', 'snippets', '__proto__', 'tags'),
      fc.oneof(fc.jsonValue(), fc.string()),
    );
    const file = fc.oneof(
      inside.map((snippet) => ({ folders: [{ name: 'F', snippets: [snippet] }] })),
      inside.map((folder) => ({ folders: [folder] })),
      inside.map((template) => ({ templates: [template] })),
      inside.map((template) => [template]),
    );
    fc.assert(fc.property(file, (content) => tryToImport(bytesOf(JSON.stringify(content)))));
  });

  test.each([
    ['a title of a million letters', { title: 'x'.repeat(1_000_000), body: 'B' }],
    ['a text of a million letters', { title: 'T', body: 'x'.repeat(1_000_000) }],
    ['ten thousand tags', { title: 'T', body: 'B', tags: Array.from({ length: 10_000 }, (_, i) => `t${i}`) }],
    ['a hundred thousand braces', { title: 'T', body: '{{'.repeat(100_000) }],
    ['a hundred thousand variables', { title: 'T', body: '{{ask: a}}'.repeat(10_000) }],
  ])('with %s is dealt with at once', (_, fields) => {
    const reply = { id: 'a', labels: [], updatedAt: 1, ...fields };
    const file = JSON.stringify({
      format: 'gentle-reminder',
      version: VERSION,
      items: { 'reply:a': { id: 'a', updatedAt: 1, whole: reply } },
    });
    const began = performance.now();
    tryToImport(bytesOf(file));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
