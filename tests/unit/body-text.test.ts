// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../src/upwork/body-text.ts';
import { bodyHtml } from '../rooms/g3-markup.ts';

function textOf(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  // Whether newlines count is a matter of style, which only elements in a document have.
  document.body.replaceChildren(body);
  return bodyText(body);
}

describe('words as they were written', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['<p>one</p><p></p><p>two</p>', 'one\n\ntwo'],
    ['<p>one<br>two<br></p><p>three</p>', 'one\ntwo\nthree'],
    ['<p>one<br><br>two</p>', 'one\n\ntwo'],
    ['<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n- b'],
    ['<p>run:</p><pre>a\n  b\n\nc</pre><p>end</p>', 'run:\na\n  b\n\nc\nend'],
    [
      '<p>a <b>bold</b> and <a href="https://x.y/?a=1&amp;b#c">https://x.y/?a=1&amp;b#c</a>.</p>',
      'a bold and https://x.y/?a=1&b#c.',
    ],
    ['  one\n   two  ', 'one two'],
    ['<span style="white-space: pre-wrap">one\n two</span>', 'one\n two'],
    ['<p>no&nbsp;break</p>', 'no break'],
    ['<p>smile <img alt="🙂"> <img alt="holiday.jpg"></p>', 'smile 🙂'],
    ['<blockquote>theirs</blockquote><p>mine</p>', 'mine'],
    ['<div class="reply-wrapper"><p>theirs</p></div><p>mine</p>', 'mine'],
    ['<p>words</p><span class="edited">(edited)</span><button>More options</button>', 'words'],
    ['<div contenteditable="true"><p>half written</p></div>', ''],
    ['<p></p>', ''],
  ])('%s', (html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('come back whole from the page’s own paragraphs', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/[\0\u00ad]/g, '')
        .trim(),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
        expect(textOf(bodyHtml(text))).toBe(text);
      }),
    );
  });
});
