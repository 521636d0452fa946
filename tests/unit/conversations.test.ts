import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ConversationLine, resultFor } from '../../scripts/conversation-line.ts';
import type { DemandLabel, Suggestion } from '../../src/core/model.ts';

/** What a thoughtful freelancer would want to see first. */
interface Want {
  silence?: true;
  labels?: DemandLabel[];
  situation?: string;
  firmness?: string;
  contract?: string;
  /** Id of the help link that goes in with the reply. */
  link?: string;
  snippet?: string;
  combined?: boolean;
  /** Patterns for the text as one line: what it takes up, and what would not fit this client. */
  says?: string;
  notSays?: string;
}
type Case = ConversationLine & { want: Want };

const folder = new URL('../conversations/', import.meta.url);
const cases: Case[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Case);

/** What differs between the first suggestion and the wanted one, in words; empty when it is the right one. */
function misses(first: Suggestion | undefined, want: Want): string[] {
  if (want.silence) return first ? [`wanted silence, got ${first.id}`] : [];
  if (!first) return ['wanted a suggestion, got silence'];
  const ids = first.snippetIds ?? [];
  const line = first.text.replace(/\s+/g, ' ');
  const checks: [string, boolean][] = [
    [`labels ${want.labels}`, want.labels === undefined || first.labels.join() === want.labels.join()],
    [`combined ${want.combined ?? false}`, first.id.startsWith('combined:') === (want.combined ?? false)],
    [`situation ${want.situation}`, !want.situation || ids.every((id) => id.includes(`/${want.situation}/`))],
    [`firmness ${want.firmness}`, !want.firmness || first.firmness === want.firmness],
    [`contract ${want.contract}`, !want.contract || ids.every((id) => id.endsWith(`/${want.contract}`))],
    [`link ${want.link}`, !want.link || first.links.some(({ id }) => id === want.link)],
    [`a text with ${want.says}`, !want.says || new RegExp(want.says, 'i').test(line)],
    [`a text without ${want.notSays}`, !want.notSays || !new RegExp(want.notSays, 'i').test(line)],
    [`snippet ${want.snippet}`, !want.snippet || ids.includes(want.snippet)],
  ];
  return checks.flatMap(([what, right]) => (right ? [] : [`wanted ${what}, got ${first.id}`]));
}

const results = cases.map((item) => {
  const { suggestions, silence } = resultFor(item);
  return { item, silence, missed: misses(suggestions[0], item.want) };
});
const report = results
  .filter(({ missed }) => missed.length > 0)
  .map(({ item, missed, silence }) => `${item.id}: ${missed.join('; ')}${silence ? ` (${silence})` : ''}`)
  .join('\n');

describe('106 conversations', () => {
  test('there are 106, each with an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(106);
  });

  test('the first suggestion is the one that a thoughtful freelancer would want, in at least 96', () => {
    const right = results.filter(({ missed }) => missed.length === 0).length;
    expect(right, report).toBeGreaterThanOrEqual(96);
  });

  test.each(results.filter(({ item }) => item.want.silence))('silence: $item.id', ({ missed }) => {
    expect(missed).toEqual([]);
  });
});
