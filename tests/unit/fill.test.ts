import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestions, checkTemplate, fill } from '../../src/core/fill.ts';
import { helpLinks } from '../../src/core/library/help-links.ts';
import type { Suggestion } from '../../src/core/model.ts';

const suggestionOf = (text: string, questions: readonly string[]): Suggestion => ({
  id: 'reply:x',
  kind: 'reply',
  title: 'x',
  text,
  questions,
  links: [],
  labels: [],
  why: '',
});

describe('fill', () => {
  test('a value, else its fallback, else a question', () => {
    expect(fill('Hi {{client_first_name | there}}!', { client_first_name: 'Ann' }).text).toBe('Hi Ann!');
    expect(fill('Hi {{client_first_name | there}}!', {}).text).toBe('Hi there!');
    expect(fill('I am {{my_name}}.', {})).toEqual({
      text: 'I am {{ask: your name}}.',
      questions: ['your name'],
    });
  });

  test('an empty place takes its space or its blank line with it', () => {
    expect(fill('One. {{reminder | }} Two.', {}).text).toBe('One. Two.');
    expect(fill('One.\n\n{{reminder | }}\n\nTwo.', {}).text).toBe('One.\n\nTwo.');
    expect(fill('{{reminder | }} One.', { reminder: '' }).text).toBe('One.');
    expect(fill('One {{reminder | }}.', {}).text).toBe('One.');
  });

  test('a sentence that a place begins gets its capital', () => {
    expect(fill('Sure. {{asked_report | a report}} takes time.', { asked_report: 'a daily log' }).text).toBe(
      'Sure. A daily log takes time.',
    );
    expect(fill('Sure. {{as_before | }}you have it all.', {}).text).toBe('Sure. You have it all.');
    expect(fill('Sure. {{as_before | }}you have it all.', { as_before: 'As I said, ' }).text).toBe(
      'Sure. As I said, you have it all.',
    );
    expect(fill('Hi {{client_first_name | there}}, {{kind_word | }}thanks.', {}).text).toBe(
      'Hi there, thanks.',
    );
  });

  test('a fallback may hold another place', () => {
    expect(fill('{{offer | You hear back {{reply_promise | soon}}.}}', { reply_promise: 'today' }).text).toBe(
      'You hear back today.',
    );
    expect(fill('{{my_name | {{ask: who}}}}', {})).toEqual({ text: '{{ask: who}}', questions: ['who'] });
  });

  test('a link is its address; an unknown one is asked, never blank', () => {
    expect(fill('{{link: weekly-summary}}', {}, helpLinks).text).toBe(
      'https://support.upwork.com/hc/en-us/articles/115010696387',
    );
    expect(fill('{{link: nowhere}}', {}, helpLinks).questions).toEqual(['link to nowhere']);
  });

  test('a name with braces asks nothing', () => {
    expect(fill('Hi {{client_first_name}}', { client_first_name: '{{ask: x}}' }).questions).toEqual([]);
  });

  test('any text without places stays as it is, but for blanks at its ends', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[{}]|[ \t](?=[.,;:!?](\s|$))|\n{3,}/.test(text));
        expect(fill(text, {}).text).toBe(text.trim());
      }),
    );
  });

  test('any value goes in as it is, but for braces', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        fc.pre(/^[^\s{}][^{}]*[^\s{}.,;:!?]$/.test(name) && !/ [.,;:!?]/.test(name));
        expect(fill('(x {{my_name}} x)', { my_name: name }).text).toContain(name);
      }),
    );
  });
});

describe('answerQuestions', () => {
  const { text, questions } = fill('By {{ask: day}}, yes {{ask: day}}, from {{ask: who}}.', {});

  test('each question is asked once and answered everywhere', () => {
    expect(questions).toEqual(['day', 'who']);
    expect(answerQuestions(suggestionOf(text, questions), ['Friday', 'me'])).toBe(
      'By Friday, yes Friday, from me.',
    );
  });

  test('a blank answer stays visible', () => {
    expect(answerQuestions(suggestionOf(text, questions), [' ', 'me'])).toBe('By [day], yes [day], from me.');
  });

  test('an answer is never read as a place', () => {
    expect(answerQuestions(suggestionOf(text, questions), ['{{ask: who}}', '$&'])).toBe(
      'By {{ask: who}}, yes {{ask: who}}, from $&.',
    );
  });
});

describe('checkTemplate', () => {
  test.each([
    [
      'Hi {{client_first_name | there}}, by {{ask: day}}: {{link: weekly-summary}} {{offer | in {{notice_time | time}}}}',
      0,
    ],
    ['{{client_name}}', 1],
    ['{{client_first_name', 1],
    ['client_first_name}}', 1],
    ['{{ask: }}', 1],
    ['{{link: nowhere}}', 1],
    ['{{offer | {{nonsense}}}}', 1],
  ])('%s has %i faults', (body, faults) => {
    expect(checkTemplate(body, helpLinks)).toHaveLength(faults);
  });

  test('what passes never loses a place when filled', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(checkTemplate(text).length === 0);
        expect(fill(text, {}).text).not.toMatch(/[\uE000-\uE002]/);
      }),
    );
  });
});
