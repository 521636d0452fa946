import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../src/core/model.ts';
import { movedTo } from '../../../src/options/sections/library-order.ts';
import { mergeReplies, type ReplyRecord, recordOfReply } from '../../../src/storage/records.ts';

const reply = (id: string): Snippet => ({ id, title: id, body: 'Words.', labels: [], updatedAt: 0 });
const originals = ['o1', 'o2', 'o3', 'o4', 'o5'].map(reply);
const own = (id: string): ReplyRecord => ({ id, updatedAt: 1, whole: reply(id) });
const ids = (replies: readonly Snippet[]) => replies.map(({ id }) => id);

describe('the order of the library', () => {
  it('has own replies first, by title, then ours as shipped', () => {
    expect(ids(mergeReplies(originals, [own('z'), own('a')]))).toEqual([
      'a',
      'z',
      'o1',
      'o2',
      'o3',
      'o4',
      'o5',
    ]);
  });

  it('keeps a moved reply between the same neighbours when ours become more', () => {
    const before = mergeReplies(originals, []);
    const moved = movedTo(before, originals, originals[4] as Snippet, -3);
    const record = recordOfReply(moved as Snippet, originals[4], 9);
    expect(ids(mergeReplies(originals, [record]))).toEqual(['o1', 'o5', 'o2', 'o3', 'o4']);
    expect(ids(mergeReplies([...originals, reply('o6')], [record]))).toEqual([
      'o1',
      'o5',
      'o2',
      'o3',
      'o4',
      'o6',
    ]);
  });

  it('is what a list would be in which things are taken out and put in elsewhere', () => {
    const move = fc.record({ from: fc.nat(6), by: fc.integer({ min: -7, max: 7 }).filter((by) => by !== 0) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const records = new Map([own('x'), own('y')].map((record) => [record.id, record]));
        const list = ids(mergeReplies(originals, [...records.values()]));
        for (const { from, by } of moves) {
          const shown = mergeReplies(originals, [...records.values()]);
          const moving = shown[from] as Snippet;
          const moved = movedTo(shown, originals, moving, by);
          const to = from + by;
          expect(moved === undefined).toBe(to < 0 || to >= list.length);
          if (!moved) continue;
          const original = originals.find(({ id }) => id === moved.id);
          records.set(moved.id, recordOfReply(moved, original, 5));
          list.splice(to, 0, ...list.splice(from, 1));
          expect(ids(mergeReplies(originals, [...records.values()]))).toEqual(list);
        }
      }),
    );
  });
});
