import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/core/library/entries.ts';
import { indexLibrary } from '../../src/core/library/search.ts';
import type { HelpLink, Snippet, Suggestion } from '../../src/core/model.ts';
import { sectionsOf } from '../../src/popup/items.ts';

const reply = (id: string, more: Partial<Snippet> = {}): Snippet => ({
  id,
  title: `Title of ${id}`,
  body: `Words of ${id}`,
  labels: [],
  updatedAt: 0,
  ...more,
});
const link: HelpLink = {
  id: 'diary',
  title: 'Work diary',
  url: 'https://support.upwork.com/hc/en-us/articles/211062278',
  audience: 'client',
  kind: 'upwork-help',
  topics: [],
  summary: 'Where it is',
  enterprise: false,
};
const suggestion: Suggestion = {
  id: 'reply:a',
  kind: 'reply',
  title: 'Title of a',
  text: 'Words',
  questions: [],
  links: [],
  labels: [],
  why: 'heard',
};
const entries = entriesOf([reply('a'), reply('b', { favourite: true }), reply('c')], [link]);
const library = { entries, index: indexLibrary(entries) };
const shown = (query: string, suggestions: Suggestion[] = [], recent: string[] = []) =>
  sectionsOf(query, library, suggestions, recent).map(({ name, items }) => [
    name,
    ...items.map(({ id }) => id),
  ]);

describe('the popup shows', () => {
  it("this room's suggestions, favourites, recent ones, then everything, each entry once", () => {
    expect(shown('', [suggestion], ['link:diary', 'reply:b', 'reply:gone'])).toEqual([
      ['room', 'suggested:reply:a'],
      ['favourites', 'reply:b'],
      ['recent', 'link:diary'],
      ['replies', 'reply:a', 'reply:c'],
    ]);
  });
  it('no empty section', () => {
    expect(shown('')).toEqual([
      ['favourites', 'reply:b'],
      ['replies', 'reply:a', 'reply:c'],
      ['links', 'link:diary'],
    ]);
  });
  it('what was found and nothing else while one searches', () => {
    expect(shown('diary', [suggestion])).toEqual([['found', 'link:diary']]);
    expect(shown('zzzzzz')).toEqual([]);
  });
});
