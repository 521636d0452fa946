// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOfQuote } from '../../src/upwork/quote-range.ts';

function bodyWith(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

test('finds a phrase across elements and line breaks', () => {
  const body = bodyWith('<p>Hi! Please be <b>online</b></p>\n<p>9-5 EST, thanks.</p>');
  expect(rangeOfQuote(body, 'be online\n9-5 EST')?.toString().replace(/\s+/g, ' ')).toBe('be online 9-5 EST');
});

test('a phrase that is not there, and no phrase, give nothing', () => {
  expect(rangeOfQuote(bodyWith('<p>Hello</p>'), 'every Friday')).toBeUndefined();
  expect(rangeOfQuote(bodyWith('<p>Hello</p>'), ' ')).toBeUndefined();
});

test('every piece of a text is found as itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const body = document.createElement('div');
      body.textContent = text;
      const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const quote = text.slice(start, end);
      const found = rangeOfQuote(body, quote)?.toString().replace(/\s+/g, '');
      expect(found ?? '').toBe(quote.replace(/\s+/g, ''));
    }),
  );
});
