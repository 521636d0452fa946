import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repliesPage } from '../../scripts/replies-page.ts';
import { cells, textOf } from '../../scripts/reply-table.ts';
import { combine } from '../../src/core/compose.ts';
import { checkTemplate } from '../../src/core/fill.ts';
import { helpLinks } from '../../src/core/library/help-links.ts';
import { aspectsOf } from '../../src/core/library/label-replies.ts';
import type { Aspect } from '../../src/core/library/reply.ts';
import { starterReplies } from '../../src/core/library/starter-replies.ts';
import { countries, demandLabels, type Situation } from '../../src/core/model.ts';
import { withReminder } from '../../src/core/values.ts';
import type { Values } from '../../src/core/variables.ts';
import { faultsOf } from '../reply-checks.ts';

const suggested = starterReplies.filter(({ labels }) => labels.length > 0);
const fullProfile = {
  my_hours_line: "I usually work Monday to Friday, 2-5 pm Berlin time (that's 8-11 am in New York).",
  agreed_hours: 'Monday to Friday, 9 am to noon Berlin time',
  notice_time: '10 days',
  meeting_policy: 'one call every two weeks',
  as_before: 'As I said, ',
  asked_hours: '9-5 EST',
  asked_speed: 'within 15 minutes',
  asked_report: 'a daily report',
  asked_call: 'a daily stand-up',
  asked_tool: 'Hubstaff',
};

describe('the table of replies', () => {
  test('every label, situation, firmness and kind of contract has a reply', () => {
    expect(cells).toHaveLength(8 * 3 * 3 * 2);
    expect(cells.filter(({ snippet }) => !snippet)).toEqual([]);
  });

  test.each(suggested)('$id reads well for a new user', (snippet) => {
    expect(faultsOf(textOf(snippet)), textOf(snippet)).toEqual([]);
  });

  test.each(suggested)('$id reads well with a full profile', (snippet) => {
    const text = textOf(snippet, fullProfile);
    expect(faultsOf(text, { most: 7 }), text).toEqual([]);
  });

  test.each(suggested)('$id reads well without the reminder', (snippet) => {
    const text = textOf(snippet, withReminder(''));
    expect(faultsOf(text), text).toEqual([]);
  });

  test.each(demandLabels)('%s: every sentence of a variant reads well in its replies', (label) => {
    for (const snippet of suggested.filter(({ labels }) => labels.includes(label))) {
      for (const { contract, ...sentences } of aspectsOf(label)) {
        if (contract && snippet.contract !== contract) continue;
        const text = textOf(snippet, sentencesFor(sentences, snippet.situations?.[0] ?? 'contract'));
        expect(faultsOf(text), text).toEqual([]);
      }
    }
  });

  test.each(countries)('the line for %s fits wherever it stands', (country) => {
    for (const snippet of suggested.filter(({ body }) => body.includes('{{reminder'))) {
      const text = textOf(snippet, {}, country);
      expect(faultsOf(text), text).toEqual([]);
    }
  });

  test('two together have one greeting, one closing, no sentence twice', () => {
    for (const one of cells.filter(({ contract }) => contract === 'hourly')) {
      for (const other of cells.filter(
        (cell) => cell.contract === 'hourly' && cell.situation === one.situation,
      )) {
        if (
          demandLabels.indexOf(other.label) <= demandLabels.indexOf(one.label) ||
          !one.snippet ||
          !other.snippet
        )
          continue;
        const texts = [textOf(one.snippet), textOf(other.snippet, withReminder(''))].map(withoutLink);
        const text = combine(texts.map((each) => ({ text: each, isOurs: true })));
        expect(faultsOf(text, { most: 10 }), text).toEqual([]);
      }
    }
  });
});

function sentencesFor(aspect: Omit<Aspect, 'contract'>, situation: Situation): Values {
  const places = ['acknowledgement', 'answer', 'offer', 'closing'] as const;
  return Object.fromEntries(
    places.flatMap((place) => {
      const sentence = aspect[place]?.[situation];
      return sentence ? [[place, bare(sentence)]] : [];
    }),
  );
}

/** A text of an aspect with its own places at their fallbacks. */
function bare(text: string): string {
  return text.replace(/\{\{[^|}]*\|\s*([^}]*?)\s*\}\}/g, '$1');
}

function withoutLink(text: string): string {
  return text.replace(/\n\n[^\n]*https:\S+/, '');
}

describe('the library', () => {
  test('ids are unique, templates are sound, links exist', () => {
    expect(new Set(starterReplies.map(({ id }) => id)).size).toBe(starterReplies.length);
    for (const { id, body, link } of starterReplies) {
      expect(checkTemplate(body, helpLinks), id).toEqual([]);
      if (link) expect(helpLinks.map((known) => known.id)).toContain(link);
    }
  });

  test('every reply names its sources', () => {
    expect(starterReplies.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
  });

  test('every help page has its id form, none is for Enterprise, and clients come first', () => {
    expect(new Set(helpLinks.map(({ id }) => id)).size).toBe(helpLinks.length);
    for (const { url, kind, enterprise } of helpLinks) {
      expect(enterprise).toBe(false);
      if (kind === 'upwork-help')
        expect(url).toMatch(/^https:\/\/support\.upwork\.com\/hc\/en-us\/articles\/\d+$/);
      else if (kind === 'upwork-page') expect(url).toMatch(/^https:\/\/(?:www|support)\.upwork\.com\//);
      else
        expect(url).toMatch(
          /^https:\/\/(?:www\.irs\.gov|www\.gov\.uk|www\.canada\.ca|www\.fairwork\.gov\.au)\//,
        );
    }
    const firstForFreelancers = helpLinks.findIndex(({ audience }) => audience === 'freelancer');
    expect(helpLinks.slice(firstForFreelancers).every(({ audience }) => audience === 'freelancer')).toBe(
      true,
    );
  });

  test('no sentence is written down twice', () => {
    const folder = new URL('../../src/core/library/', import.meta.url);
    const seen = new Map<string, string>();
    for (const name of readdirSync(folder)) {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const literals = source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
      for (const sentence of literals.flatMap((literal) => literal.slice(1, -1).split(/(?<=[.!?])\s+/))) {
        if (sentence.split(' ').length < 5) continue;
        expect(seen.get(sentence), sentence).toBeUndefined();
        seen.set(sentence, name);
      }
    }
  });
});

test('docs/replies.md is current: else run `npm run replies`', () => {
  expect(readFileSync(new URL('../../docs/replies.md', import.meta.url), 'utf8')).toBe(repliesPage());
});
