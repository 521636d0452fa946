import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allConcerns } from '../../src/core/all-concerns.ts';
import { demandLabels, firmnesses, situations } from '../../src/core/model.ts';
import { nameOf } from '../../src/core/say.ts';
import { variables } from '../../src/core/variables.ts';

type Texts = Record<string, { message: string }>;
const folder = 'public/_locales';
const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
const english = textsOf('en');
const manifest = readFileSync('manifest.json', 'utf8');
const placesIn = (message: string) => message.match(/\$\d|\{\{[\w: |]*\}\}/g)?.sort() ?? [];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

describe.each(readdirSync(folder))('the texts in %s', (locale) => {
  const texts = textsOf(locale);
  it('are all there, and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });
  it.each(Object.keys(english))('keep the places of: %s', (key) => {
    const { message = '' } = texts[key] ?? {};
    expect(message.trim()).not.toBe('');
    expect(placesIn(message)).toEqual(placesIn(english[key]?.message ?? ''));
  });
});

/** Texts whose names are put together from data. */
const groups: Record<string, readonly string[]> = {
  label: demandLabels,
  labelMeans: demandLabels,
  firmness: firmnesses,
  situation: situations,
  appearance: ['auto', 'light', 'dark'],
  contract: ['any', 'hourly', 'fixed'],
  variable: Object.keys(variables),
  concern: allConcerns.map(({ kind }) => kind),
  silence: ['not English', 'too little to be sure', ...guardReasons()],
};
const grouped = Object.entries(groups).flatMap(([group, items]) => items.map((item) => nameOf(group, item)));

function guardReasons(): string[] {
  return [...sources.matchAll(/guard\(\s*'([^']+)'/g)].map(([, reason = '']) => reason);
}

it('every text is used somewhere, and every text that is used is there', () => {
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const known = new Set([...grouped, ...named]);
  const unused = Object.keys(english).filter((key) => !known.has(key) && !sources.includes(`'${key}'`));
  expect(unused).toEqual([]);
  const missing = [...known].filter((key) => !english[key]);
  expect(missing, 'add these to public/_locales/en and es').toEqual([]);
});

it('no two names differ in their capitals only: to a browser they are the same', () => {
  const names = Object.keys(english).map((key) => key.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('the sentences that core, upwork and storage make', () => {
  const said = [...sources.matchAll(/\bsay\(\s*'(\w+)',\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g)].map(
    ([, name = '', literal = '']) => ({ name, text: textIn(literal) }),
  );
  it('are found', () => {
    expect(said.length).toBeGreaterThan(60);
    expect(sources.match(/\bsay\(\s*'/g)?.length).toBe(said.length);
  });
  it.each(said)('say the same as the list of texts: $name', ({ name, text }) => {
    expect(english[name]?.message).toBe(text);
  });
  it('say the same where data names them', () => {
    for (const [name, meaning] of Object.entries(variables)) {
      expect(english[nameOf('variable', name)]?.message).toBe(meaning);
    }
    for (const { kind, why } of allConcerns) expect(english[nameOf('concern', kind)]?.message).toBe(why);
    for (const reason of groups.silence ?? []) {
      expect(english[nameOf('silence', reason)]?.message).toBe(reason);
    }
  });
});

/** What a literal of the sources stands for. */
function textIn(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
