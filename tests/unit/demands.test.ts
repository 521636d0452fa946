import { describe, expect, test } from 'vitest';
import type { DemandRule, Examples, HeardExample } from '../../src/core/demand.ts';
import { detectDemands } from '../../src/core/detect.ts';
import { demandLabels } from '../../src/core/model.ts';

const files = import.meta.glob<{ default: DemandRule; examples: Examples }>('../../src/core/demands/*.ts', {
  eager: true,
});
const demands = Object.entries(files).map(([path, { default: rule, examples }]) => ({
  name: path.split('/').at(-1)?.replace('.ts', '') ?? '',
  rule,
  heard: examples.hears.map(
    (example): HeardExample => (typeof example === 'string' ? { text: example } : example),
  ),
  ignores: examples.ignores,
}));

const labelsOf = (text: string) => detectDemands(text).demands.map(({ label }) => label);

test('there is one file for each demand, named after it', () => {
  expect(demands.map(({ name }) => name).sort()).toEqual([...demandLabels].sort());
  for (const { name, rule } of demands) expect(rule.label).toBe(name);
});

describe.each(demands)('$name', ({ name, rule, heard, ignores }) => {
  test.each(heard)('is heard in: $text', ({ text, quote }) => {
    const found = detectDemands(text).demands.find(({ label }) => label === rule.label);
    expect(
      found,
      `Not heard. Add a phrase to src/core/demands/${name}.ts, or messages like it to tests/corpus and train again.`,
    ).toBeDefined();
    if (quote !== undefined) expect(found?.quote).toBe(quote);
  });

  test.each(heard)('nothing from next door is heard in: $text', ({ text, also = [] }) => {
    for (const label of labelsOf(text)) {
      expect(
        [rule.label, ...also],
        `Is "${text}" also ${label}? Yes: add the label to "also". No: the ${label} rule is too wide.`,
      ).toContain(label);
    }
  });

  test.each(ignores.map((text) => ({ text })))('is silent on: $text', ({ text }) => {
    expect(
      labelsOf(text),
      `Heard where nothing is meant: narrow the phrase in the demand's file, or add a guard.`,
    ).toEqual([]);
  });
});

test('every other label of a message with two demands is heard too', () => {
  for (const { heard } of demands) {
    for (const { text, also = [] } of heard) {
      for (const label of also)
        expect(labelsOf(text), `"${text}" should also be ${label}: add a phrase there.`).toContain(label);
    }
  }
});
