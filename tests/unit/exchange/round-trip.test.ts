import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandLabels, firmnesses, type Snippet, situations } from '../../../src/core/model.ts';
import { planImport } from '../../../src/storage/exchange/import.ts';
import { repliesToCsv } from '../../../src/storage/exchange/own-csv.ts';
import { itemsToJson } from '../../../src/storage/exchange/own-json.ts';
import { itemsToWrite } from '../../../src/storage/exchange/plan.ts';
import { type Items, VERSION } from '../../../src/storage/schema.ts';
import { stateOf } from '../../../src/storage/state.ts';

const ours: Snippet = {
  id: 'ours/one',
  title: 'Our hours',
  body: 'I plan my day.',
  labels: [],
  updatedAt: 0,
};
const originals = { snippets: [ours], links: [] };
const now = new Date('2026-11-22T20:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

/** Half a surrogate pair is no text: UTF-8 cannot hold it. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

/** Everything that can stand in a text: quotes, commas, formulas, emoji, blank lines; no braces, which are checked elsewhere. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom('"', "'", '=', '+', '-', '@', ',', ';', '\n', ' ', 'a', 'é', '😀', '<p>', '\t'),
        { minLength: 1 },
      )
      .map((p) => p.join('')),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what an import takes out is not what this is about
  .map((text) => text.replace(/[{}\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '').trim())
  .filter((text) => text !== '' && isWellFormed(text));
const lineText = anyText
  .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 80).trim())
  .filter((text) => text !== '' && isWellFormed(text));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);

const snippet: fc.Arbitrary<Snippet> = fc.record(
  {
    id: fc.uuid(),
    title: lineText,
    body: anyText,
    labels: fc.uniqueArray(fc.constantFrom(...demandLabels)),
    updatedAt: fc.nat(),
    situations: fc.uniqueArray(fc.constantFrom(...situations), { minLength: 1 }),
    firmness: fc.constantFrom(...firmnesses),
    contract: fc.constantFrom('hourly' as const, 'fixed' as const),
    link: word,
    tags: fc.uniqueArray(word, { minLength: 1 }),
    favourite: fc.constant(true),
  },
  { requiredKeys: ['id', 'title', 'body', 'labels', 'updatedAt'], noNullPrototype: true },
);
const library = fc
  .uniqueArray(snippet, { selector: ({ title }) => title.toLowerCase(), maxLength: 8 })
  .map((replies) => replies.map((reply, at) => ({ ...reply, id: `own-${at}` })));

const room = fc.record({
  roomId: fc.stringMatching(/^room_[0-9a-f]{4,12}$/),
  answered: fc.array(
    fc.record({
      label: fc.constantFrom(...demandLabels),
      times: fc.nat(),
      firmness: fc.constantFrom(...firmnesses),
      lastAt: fc.constant('2026-11-01T10:00:00Z'),
    }),
  ),
  inserted: fc.array(fc.string()),
  mutedLabels: fc.uniqueArray(fc.constantFrom(...demandLabels)),
  dismissed: fc.array(fc.string()),
});

const items: fc.Arbitrary<Items> = fc
  .record({
    replies: library,
    rooms: fc.array(room),
    favourite: fc.boolean(),
    name: fc.option(lineText, { nil: undefined }),
    sensitivity: fc.double({ min: 0, max: 1, noNaN: true }),
    counts: fc.dictionary(word, fc.nat(), { noNullPrototype: true }),
  })
  .map(({ replies, rooms, favourite, name, sensitivity, counts }) => ({
    version: VERSION,
    ...Object.fromEntries(
      replies.map((whole) => [`reply:${whole.id}`, { id: whole.id, updatedAt: whole.updatedAt, whole }]),
    ),
    ...Object.fromEntries(rooms.map((memory) => [`room:${memory.roomId}`, memory])),
    'reply:ours/one': { id: 'ours/one', updatedAt: 4, marks: { favourite } },
    profile: { ...(name ? { name } : {}), replyPromiseHours: 24, holidays: ['2026-12-24'], updatedAt: 7 },
    settings: { labelsOff: [], sensitivity, country: 'uk', reminderLine: false, updatedAt: 8 },
    preferences: {
      panelCollapsed: true,
      appearance: 'dark',
      abbreviations: false,
      reviewDrafts: true,
      panelKey: 'Alt+KeyX',
      recent: [],
      syncLibrary: false,
      welcomed: true,
    },
    statistics: { since: '2026-11-01T00:00:00Z', inserted: counts, dismissed: {}, characters: 5 },
  }));

describe('export, then import', () => {
  it('gives the identical state through our own file', () => {
    fc.assert(
      fc.property(items, (stored) => {
        const file = bytes(itemsToJson(stored, now));
        const plan = planImport(file, {}, originals);
        expect(plan.skipped).toEqual([]);
        const restored = { version: VERSION, ...itemsToWrite(plan, 'replace') };
        // What a browser stores is JSON: -0 becomes 0.
        expect(restored).toEqual(JSON.parse(JSON.stringify(stored)));
        expect(stateOf(restored, originals)).toEqual(stateOf(JSON.parse(JSON.stringify(stored)), originals));
      }),
    );
  });

  it('changes nothing when it is brought back to where it came from', () => {
    fc.assert(
      fc.property(items, (stored) => {
        const kept = JSON.parse(JSON.stringify(stored));
        const plan = planImport(bytes(itemsToJson(kept, now)), kept, originals);
        expect([plan.added, plan.changed]).toEqual([[], []]);
      }),
    );
  });

  it('gives the identical replies through a table', () => {
    fc.assert(
      fc.property(library, (replies) => {
        fc.pre(replies.length > 0);
        const plan = planImport(bytes(repliesToCsv(replies)), {}, { snippets: [], links: [] }, 50);
        expect(plan.skipped).toEqual([]);
        const { snippets } = stateOf(itemsToWrite(plan, 'replace'), { snippets: [], links: [] });
        const byId = new Map(snippets.map((reply) => [reply.id, reply]));
        expect(replies.map(({ id }) => byId.get(id))).toEqual(
          replies.map((reply) => ({ ...reply, updatedAt: 50 })),
        );
      }),
    );
  });

  it('changes nothing when a table is brought back', () => {
    fc.assert(
      fc.property(library, (replies) => {
        fc.pre(replies.length > 0);
        const all = { snippets: replies, links: [] };
        const plan = planImport(bytes(repliesToCsv(replies)), {}, all, 50);
        expect([plan.added, plan.changed]).toEqual([[], []]);
      }),
    );
  });

  it("leaves this device's synchronisation out of the file", () => {
    const file = itemsToJson({ version: VERSION, syncBase: { a: 1 }, syncProblem: 'full' }, now);
    expect(JSON.parse(file).items).toEqual({});
  });
});
