// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findComposeBox, insertable } from '../../src/upwork/composer.ts';

afterEach(() => document.body.replaceChildren());

function found(html: string): string | undefined {
  document.body.innerHTML = html;
  return findComposeBox(document)?.id;
}

describe('the compose box is found', () => {
  test.each([
    [
      'in the composer',
      '<div class="up-d-composer"><div><div id="x" contenteditable="true"></div></div></div>',
    ],
    [
      'by TipTap’s class names',
      '<main><div id="x" class="tiptap ProseMirror" contenteditable="true"></div></main>',
    ],
    ['by its role', '<main><div id="x" role="textbox" contenteditable="true"></div></main>'],
    [
      'as the AngularJS page had it',
      '<div class="msg-composer"><textarea id="x" class="msg-composer-input"></textarea></div>',
    ],
    [
      'before the editor of a sent message',
      '<div id="story_a1"><div class="composer"><div contenteditable="true"></div></div></div><div class="composer"><div id="x" contenteditable="true"></div></div>',
    ],
    [
      'beside a hidden one',
      '<div class="composer"><div style="display:none" contenteditable="true"></div><div id="x" contenteditable="true"></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(found(html)).toBe('x');
  });

  test('inside an open shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const root = (document.body.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<div class="composer"><div id="x" contenteditable="true"></div></div>';
    expect(findComposeBox(document)?.id).toBe('x');
  });
});

describe('what is no compose box', () => {
  test.each([
    [
      'a textbox above the messages',
      '<div role="textbox" contenteditable="true"></div><div class="story-list"><div id="story_a1">Hi</div></div>',
    ],
    [
      'the editor of a sent message',
      '<div id="story_a1"><div class="composer"><div contenteditable="true"></div></div></div>',
    ],
    ['a disabled textarea', '<div class="composer"><textarea disabled></textarea></div>'],
    ['a read-only textarea', '<div class="composer"><textarea readonly></textarea></div>'],
    [
      'an editor that says it is disabled',
      '<div class="composer"><div contenteditable="true" aria-disabled="true"></div></div>',
    ],
    ['an editor that cannot be edited', '<div class="composer"><div contenteditable="false"></div></div>'],
    [
      'a box in a hidden composer',
      '<div class="composer" style="display:none"><div contenteditable="true"></div></div>',
    ],
    ['a box behind a dialogue', '<div class="composer" inert><div contenteditable="true"></div></div>'],
    ['a search field', '<input type="search">'],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(findComposeBox(document)).toBeUndefined();
  });
});

test.each([
  ['One\r\nTwo\rThree', 'One\nTwo\nThree'],
  ['One\n\n\n', 'One'],
  ['\n\nOne', '\n\nOne'],
  ['a\u0000b\u0007c\td', 'abc\td'],
  ['ends with a space ', 'ends with a space '],
])('%j goes in as %j', (text, expected) => {
  expect(insertable(text)).toBe(expected);
});
