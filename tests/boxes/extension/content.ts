// The test-only extension: the real composer, driven by the page, and a search field that takes the focus like the real panel's.
import { insertText, keepCaret } from '../../../src/upwork/composer.ts';

const caret = keepCaret(document, new AbortController().signal);
const search = panel();

interface Ask {
  boxes: 'ask';
  id: number;
  text?: string;
  place?: 'caret' | 'end';
}

window.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  if (data?.boxes !== 'ask') return;
  const answer = data.text === undefined ? middle(search) : await insert(data.text, data.place);
  window.postMessage({ boxes: 'answer', id: data.id, answer }, '*');
});

function insert(text: string, place: 'caret' | 'end' = 'caret') {
  return insertText(document, text, { caret, place });
}

function panel(): HTMLInputElement {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;right:0;top:0';
  const field = document.createElement('input');
  host.attachShadow({ mode: 'closed' }).append(field);
  document.documentElement.append(host);
  return field;
}

function middle(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
