import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/upwork/author.ts';
import { companyOfTitle, firstNameOf, foldName, likeness, personOfTitle } from '../../src/upwork/names.ts';

describe('names are compared without case, accents, initials', () => {
  it.each([
    ['Ann Kowalski', 'ann  KOWALSKI', 2],
    ['José Núñez', 'Jose Nunez', 2],
    ['Łukasz Żak', 'Lukasz Zak', 2],
    ['Søren Ø.', 'Soren O.', 2],
    ["Sinéad O'Brien", 'Sinead O’Brien', 2],
    ['Ann Kowalski', 'Ann K.', 1],
    ['Ann', 'Ann Kowalski', 1],
    ['Ann Maria Kowalski', 'Ann Kowalski', 1],
    ['Ann Kowalski', 'Ann Krueger', 0],
    ['Ann Kowalski', 'Ann L.', 0],
    ['Anna Kowalski', 'Ann Kowalski', 0],
    ['', 'Ann', 0],
  ] as const)('%s and %s: %i', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  it('gives every name with a letter back as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(foldName(name) !== '');
        expect(likeness(name, name)).toBe(2);
        expect(likeness(` ${name.toUpperCase()} `, name)).toBe(likeness(name, ` ${name.toUpperCase()} `));
      }),
    );
  });
});

describe('the name to greet with', () => {
  it.each([
    ['Marta Reyes', 'Marta'],
    ['MARTA REYES', 'Marta'],
    ['marta reyes', 'Marta'],
    ['Dr. Marta Reyes', 'Marta'],
    ['Mr. Lee', undefined],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['D’Angelo Russell', 'D’Angelo'],
    ['Marta (Reyes Bakery)', 'Marta'],
    ['Marta 🌻 Reyes', 'Marta'],
    ['ليلى حداد', 'ليلى'],
    ['李明', '李明'],
    ['Acme LLC', undefined],
    ['Brandt Verlag GmbH', undefined],
    ['Fjordlight Studio', undefined],
    ['Reyes & Daughters', undefined],
    ['shop24', undefined],
    ['acme.io', undefined],
    ['Messages', undefined],
    ['Schedule a meeting', undefined],
    ['Conversation info', undefined],
    ['J. Smith', undefined],
    ['M', undefined],
    ['🌻', undefined],
    ['', undefined],
  ])('%s: %s', (name, expected) => {
    expect(firstNameOf(name)).toBe(expected);
  });
});

describe('a room’s title', () => {
  it.each([
    ['Marta Reyes, Reyes & Daughters Bakery', 'Marta Reyes', 'Reyes & Daughters Bakery'],
    ['Marta Reyes, Marta Reyes', 'Marta Reyes', undefined],
    ['Marta Reyes', 'Marta Reyes', undefined],
    ['Acme LLC', undefined, 'Acme LLC'],
    ['Messages', undefined, undefined],
  ])('%s', (title, person, company) => {
    expect(personOfTitle(title)).toBe(person);
    expect(companyOfTitle(title)).toBe(company);
  });
});

describe('whose words', () => {
  const people = { own: [] as string[], clients: [] as string[], muted: [] as string[], isCertain: true };
  const sides = (authors: string[], more: Partial<typeof people>) =>
    Object.fromEntries(sidesOf(authors, { ...people, ...more }));

  it('a title alone is enough for two', () => {
    expect(sides(['Ann Lee', 'Bo Day'], { clients: ['Ann Lee'] })).toEqual({
      'Ann Lee': 'client',
      'Bo Day': 'me',
    });
  });
  it('a title alone is not enough for three', () => {
    expect(sides(['Ann Lee', 'Bo Day', 'Cy Fox'], { clients: ['Ann Lee'] })).toEqual({
      'Ann Lee': 'client',
      'Bo Day': 'unknown',
      'Cy Fox': 'unknown',
    });
  });
  it('the own name alone tells the only other one', () => {
    expect(sides(['Ann Lee', 'Bo Day'], { own: ['Bo Day'] })).toEqual({
      'Ann Lee': 'client',
      'Bo Day': 'me',
    });
  });
  it('the own name alone does not tell two others apart, a muted mate does', () => {
    const authors = ['Ann Lee', 'Bo Day', 'Cy Fox'];
    expect(sides(authors, { own: ['Bo Day'] })).toMatchObject({ 'Ann Lee': 'unknown', 'Cy Fox': 'unknown' });
    expect(sides(authors, { own: ['Bo Day'], muted: ['Cy Fox'] })).toMatchObject({
      'Ann Lee': 'client',
      'Cy Fox': 'unknown',
    });
  });
  it('a muted name is nobody, even where the title names it', () => {
    const known = { own: ['Bo Day'], clients: ['Cy Fox'], muted: ['cy fox'] };
    expect(sides(['Cy Fox', 'Bo Day'], known)).toEqual({ 'Cy Fox': 'unknown', 'Bo Day': 'me' });
  });
  it('on a page that is guessed at, nobody is the client without being named', () => {
    expect(sides(['Ann Lee', 'Bo Day'], { own: ['Bo Day'], isCertain: false })).toMatchObject({
      'Ann Lee': 'unknown',
    });
  });
  it('somebody else than the title says stays unknown', () => {
    expect(sides(['Cy Fox', 'Bo Day'], { own: ['Bo Day'], clients: ['Ann Lee'] })).toMatchObject({
      'Cy Fox': 'unknown',
    });
  });
  it('a colleague whom the user confirmed is the client, too', () => {
    const authors = ['Ann Lee', 'Bo Day', 'Cy Fox'];
    expect(sides(authors, { own: ['Bo Day'], clients: ['Ann Lee', 'Cy Fox'] })).toMatchObject({
      'Cy Fox': 'client',
    });
  });
  it('shortened names on either side', () => {
    expect(sides(['Ann L.', 'Bo D.'], { own: ['Bo Day'], clients: ['Ann Lee'] })).toEqual({
      'Ann L.': 'client',
      'Bo D.': 'me',
    });
  });
  it('the same first name on both sides', () => {
    const known = { own: ['Ann Day'], clients: ['Ann Lee'] };
    expect(sides(['Ann L.', 'Ann D.'], known)).toEqual({ 'Ann L.': 'client', 'Ann D.': 'me' });
    expect(sides(['Ann'], known)).toEqual({ Ann: 'unknown' });
    expect(sides(['Ann Lee', 'Ann Day', 'Ann D.'], known)).toMatchObject({ 'Ann D.': 'unknown' });
  });
  it('the same full name on both sides is nobody’s', () => {
    expect(sides(['Ann Lee'], { own: ['Ann Lee'], clients: ['Ann Lee'] })).toEqual({ 'Ann Lee': 'unknown' });
  });
  it('never takes the own name for the client’s', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => foldName(text) !== '');
    fc.assert(
      fc.property(name, fc.array(name), fc.array(name), (own, clients, others) => {
        const found = sidesOf([...new Set([own, ...others])], {
          own: [own],
          clients,
          muted: [],
          isCertain: true,
        });
        expect(found.get(own)).not.toBe('client');
      }),
    );
  });
});
