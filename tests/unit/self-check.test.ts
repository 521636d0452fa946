// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/upwork/selectors.ts';
import { countSelectors } from '../rooms/count-selectors.ts';
import counts from '../rooms/counts.json' with { type: 'json' };
import { roomPages } from '../rooms/pages/index.ts';
import { open, show } from './open-page.ts';

const expected: Record<string, Record<string, number>> = counts;

describe.each(roomPages.map((page) => [page.name, page] as const))('%s', (name, page) => {
  it('has as many of everything as its selectors expect', () => {
    show(page);
    const found = countSelectors(document);
    for (const selector of Object.values(rules).flat()) {
      expect(found[selector] ?? 0, `${selector} on ${name}`).toBe(expected[name]?.[selector] ?? 0);
    }
  });

  it('makes a report without any word of the page', () => {
    const room = open(page);
    const said = `${document.body.textContent} ${page.own.name ?? ''} ${room.messages.map((message) => message.text).join(' ')}`;
    const words = new Set(said.toLowerCase().match(/\p{L}{2,}|\p{Lo}/gu));
    const report = new Set(room.report.toLowerCase().match(/\p{L}+/gu));
    expect([...words].filter((word) => report.has(word))).toEqual([]);
    expect(words.size).toBeGreaterThan(10);
  });

  it('says what it found', () => {
    const { selfCheck, messages } = open(page);
    const by = (from: string) => messages.filter((message) => message.from === from).length;
    const found = `${messages.length} messages: ${by('client')} client, ${by('me')} own, ${by('unknown')} unknown`;
    expect(selfCheck).toContain(messages.length > 0 ? found : 'messages: not found, the library still works');
  });
});

it('says what it did not find, and what still works', () => {
  document.body.innerHTML = '<p>Nothing here</p>';
  const room = open({ ...(roomPages[0] as (typeof roomPages)[number]), html: '<body><p>Nothing</p></body>' });
  expect(room.selfCheck).toBe(
    'compose box: not found, Copy still works; messages: not found, the library still works',
  );
});
