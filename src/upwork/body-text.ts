import { anyOf } from './selectors.ts';

/** Put there to be unseen; nobody who reads the room asked for it. */
const hiddenByStyle = ['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden']
  .map((style) => `[style*="${style}" i]`)
  .join(', ');

/** Not the author's words: quotes, menus, the inline editor of a sent message, what only screen readers or nobody hears. */
const notWords = `${anyOf('quote')}, button, [role="button"], [role="menu"], [contenteditable="true"], textarea, input, select, script, style, [hidden], ${hiddenByStyle}, .sr-only, .edited, [class*="edited-"]`;

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/**
 * The words of a message as the person wrote them: a line for each paragraph, list item and line break, "- " or "1. " before
 * list items, code as it stands. Quotes and menus inside are left out.
 */
export function bodyText(body: Element): string {
  const lines = new Lines();
  read(body, lines, false);
  return lines.text();
}

/** The text under way. A line counts as begun once something stands in it, a bullet alone does not. */
class Lines {
  private done: string[] = [];
  private line = '';
  private begun = false;
  /** Of the line: asked for by itself, since the line is glued together only at its end. */
  private lastCharacter = '';

  get count(): number {
    return this.done.length + (this.begun ? 1 : 0);
  }

  add(text: string): void {
    if (text === '') return;
    this.line += text;
    this.lastCharacter = text.charAt(text.length - 1);
    this.begun = true;
  }

  /** As a browser shows it: white space is one space, and none at the start of a line. */
  addCollapsed(text: string): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    this.add(/\S/.test(this.lastCharacter) ? collapsed : collapsed.trimStart());
  }

  bullet(text: string): void {
    this.line = text;
    this.lastCharacter = ' ';
  }

  /** Ends the line if one was begun. */
  end(): void {
    if (this.begun) this.break();
  }

  /** Ends the line, empty or not. */
  break(): void {
    this.done.push(this.line);
    this.line = '';
    this.lastCharacter = '';
    this.begun = false;
  }

  text(): string {
    this.end();
    const lines = this.done.map((line) => line.replace(/\u00a0/g, ' ').trimEnd());
    return lines.join('\n').replace(/^\n+|\s+$/g, '');
  }
}

function read(parent: Element, lines: Lines, kept: boolean): void {
  const keeps = kept || parent.tagName === 'PRE';
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) addText(node.nodeValue ?? '', lines, keeps || keepsNewlines(node, parent));
    else if (node.nodeType === 1) readElement(node as Element, lines, keeps);
  }
}

function addText(text: string, lines: Lines, keeps: boolean): void {
  if (!keeps) {
    lines.addCollapsed(text);
    return;
  }
  for (const [i, part] of text.split('\n').entries()) {
    if (i > 0) lines.break();
    lines.add(part);
  }
}

function readElement(element: Element, lines: Lines, kept: boolean): void {
  if (element.tagName === 'BR') lines.break();
  else if (element.tagName === 'IMG') lines.add(emojiOf(element));
  else if (element.matches(notWords) || isEditedMark(element)) return;
  else if (!blocks.has(element.tagName)) read(element, lines, kept);
  else readBlock(element, lines, kept);
}

function isEditedMark(element: Element): boolean {
  return !element.firstElementChild && element.textContent === '(edited)';
}

function readBlock(block: Element, lines: Lines, kept: boolean): void {
  lines.end();
  const before = lines.count;
  if (block.tagName === 'LI') lines.bullet(bulletOf(block));
  read(block, lines, kept);
  lines.end();
  // A paragraph without any text is a blank line of the author's.
  if (block.tagName === 'P' && lines.count === before) lines.break();
}

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  return `${[...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1)}. `;
}

/** Pictures stand for emoji on some systems; any other picture is no text. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

/** Asked only where it matters: words with newlines between them, outside of paragraphs (G1). */
function keepsNewlines(text: Node, parent: Element): boolean {
  if (!/\S\s*\n|\n\s*\S/.test(text.nodeValue ?? '')) return false;
  return parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace.startsWith('pre') ?? false;
}
