import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = Record<string, { message: string }>;
const folder = 'public/_locales';
const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
const english = textsOf('en');
const placesIn = (message: string) => message.match(/\$\d|\{\{[^}]*\}\}/g)?.sort() ?? [];
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

it('every text is used somewhere', () => {
  const unused = Object.keys(english).filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !/^(extension(Name|Description)|(firmness|situation|appearance|contract)_)/.test(key),
  );
  expect(unused).toEqual([]);
});
