import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/core/library/entries.ts';
import { indexLibrary, type LibraryIndex, searchLibrary } from '../../src/core/library/search.ts';
import type { HelpLink, Snippet } from '../../src/core/model.ts';

const reply = (id: string, title: string, body: string, more: Partial<Snippet> = {}): Snippet => ({
  id,
  title,
  body,
  labels: [],
  updatedAt: 0,
  ...more,
});
const replies = [
  reply('hours', 'My own working hours', 'I plan my own day.', { abbreviation: 'hrs' }),
  reply('summary', 'Weekly summary', 'Upwork sends you one. It lists the hours.', {
    labels: ['work-summary'],
  }),
  reply('calls', 'Fewer meetings', 'One call a week is plenty.', { tags: ['standup'] }),
];
const links: HelpLink[] = [
  {
    id: 'diary',
    title: 'Review the work diary',
    url: 'https://support.upwork.com/hc/en-us/articles/211062278',
    audience: 'client',
    kind: 'upwork-help',
    topics: ['monitoring'],
    summary: 'Where the screenshots are',
    enterprise: false,
  },
];
const ids = (query: string) => searchLibrary(query, replies, links).map(({ id }) => id);

describe('library search', () => {
  it('gives everything, in order, without a query', () => {
    expect(ids('  ')).toEqual(['reply:hours', 'reply:summary', 'reply:calls', 'link:diary']);
  });
  it.each([
    ['beginning of a word', 'summ', 'reply:summary'],
    ['a typo', 'sumary', 'reply:summary'],
    ['swapped letters', 'meetnigs', 'reply:calls'],
    ['abbreviation as typed', ';hrs', 'reply:hours'],
    ['label', 'monitoring', 'link:diary'],
    ['tag', 'standup', 'reply:calls'],
    ['text', 'plenty', 'reply:calls'],
    ['a link by its summary', 'screenshots', 'link:diary'],
  ])('finds by %s', (_what, query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
  it('puts a hit in the title before one in the text', () => {
    expect(ids('hours')).toEqual(['reply:hours', 'reply:summary']);
  });
  it('finds the same, whether its texts were read before, in part or not at all', async () => {
    const many = Array.from({ length: 90 }, (_, at) =>
      reply(`r${at}`, `Title ${at}`, at % 2 ? 'odd words' : 'even words'),
    );
    const found = (index: LibraryIndex) => index.search('odd').map(({ id }) => id);
    const fresh = found(indexLibrary(entriesOf(many, [])));
    expect(fresh).toHaveLength(45);
    const ready = indexLibrary(entriesOf(many, []));
    await ready.prepare(async () => {});
    expect(found(ready)).toEqual(fresh);
    const half = indexLibrary(entriesOf(many, []));
    let pauses = 0;
    await half.prepare(async () => {
      if (pauses++ === 1) expect(found(half)).toEqual(fresh);
    });
    expect(pauses).toBeGreaterThan(1);
    expect(found(half)).toEqual(fresh);
  });
  it('wants every word', () => {
    expect(ids('weekly diary')).toEqual([]);
  });
});
