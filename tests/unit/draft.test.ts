// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { draftOf } from '../../src/upwork/draft.ts';

afterEach(() => document.body.replaceChildren());

function box(html: string, whiteSpace = 'pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="white-space:${whiteSpace}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the text of a box', () => {
  test.each([
    [
      'ProseMirror',
      '<p>One</p><p><br class="ProseMirror-trailingBreak"></p><p>Two <b>bold</b></p>',
      'One\n\nTwo bold',
    ],
    [
      'ProseMirror, broken lines',
      '<p>One<br>Two<br><br class="ProseMirror-trailingBreak"></p>',
      'One\nTwo\n',
    ],
    ['Lexical', '<p dir="auto"><span>One</span><br><br><span>Two</span></p>', 'One\n\nTwo'],
    [
      'Draft.js',
      '<div><div><div><span>One</span></div></div><div><div><span><br></span></div></div></div>',
      'One\n',
    ],
    ['Slate, an empty line', '<div><span>\uFEFF<br></span></div><div><span>Two</span></div>', '\nTwo'],
    [
      'Slate, its placeholder',
      '<div><span data-slate-placeholder="true">Send…</span><span>\uFEFF<br></span></div>',
      '',
    ],
    [
      'CKEditor, its filler',
      '<p><strong>bold</strong>\u2060\u2060\u2060\u2060\u2060\u2060\u2060 </p>',
      'bold ',
    ],
    ['no editor', 'One<div>Two</div><div><br></div>', 'One\nTwo\n'],
    ['nothing', '', ''],
    ['runs of spaces', '<p>a\u00A0 b</p>', 'a  b'],
    ['a mention', '<p>Hi <span contenteditable="false">@Ann</span>!</p>', 'Hi @Ann!'],
  ])('%s', (_, html, text) => {
    expect(draftOf(box(html))).toBe(text);
  });

  test('line breaks in the source count only where the page shows them', () => {
    expect(draftOf(box('One\n  Two', 'normal'))).toBe('One Two');
    expect(draftOf(box('One\n  Two'))).toBe('One\n  Two');
  });

  test('a textarea has its value', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.body.firstElementChild as HTMLTextAreaElement;
    field.value = 'One\n\nTwo';
    expect(draftOf(field)).toBe('One\n\nTwo');
  });
});
