/** The text of a compose box, line by line, as the reader sees it. */
export function draftOf(box: HTMLElement): string {
  if (isTextField(box)) return box.value;
  const keepsNewlines = /pre|break-spaces/.test(getComputedStyle(box).whiteSpace);
  return linesOf(box, keepsNewlines).join('\n');
}

export function isTextField(box: Element): box is HTMLTextAreaElement {
  return box.localName === 'textarea';
}

const blocks = new Set(
  'address,article,aside,blockquote,dd,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,ol,p,pre,section,table,td,th,tr,ul'.split(
    ',',
  ),
);

function isBlock(node: Node): node is Element {
  return node instanceof Element && blocks.has(node.localName);
}

/** Each block without blocks inside is one line or, where it has `<br>`s, several; text beside blocks is a block of its own. */
function linesOf(block: Node, keepsNewlines: boolean): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) lines.push(...textOfRun(run, keepsNewlines));
    run = [];
  };
  for (const child of block.childNodes) {
    if (isBlock(child)) {
      endRun();
      lines.push(...linesOf(child, keepsNewlines));
    } else run.push(child);
  }
  endRun();
  return lines.length > 0 ? lines : [''];
}

function textOfRun(run: readonly Node[], keepsNewlines: boolean): string[] {
  const text = run.map((node) => inlineText(node, keepsNewlines)).join('');
  // The last line break of a block only holds its height open.
  const shown = text.endsWith('\n') ? text.slice(0, -1) : text;
  return shown.split('\n');
}

/** What editors put into a box to hold a place open: a zero-width no-break space (Slate), word joiners (CKEditor). */
export const fillers = /[\uFEFF\u2060]/g;

/** No-break spaces stand for runs of spaces. */
function inlineText(node: Node, keepsNewlines: boolean): string {
  if (node instanceof Text) {
    const text = keepsNewlines ? node.data : node.data.replace(/[ \t\n]+/g, ' ');
    return text.replace(fillers, '').replaceAll('\u00A0', ' ');
  }
  if (!(node instanceof Element)) return '';
  if (node.localName === 'br') return '\n';
  if (node.hasAttribute('data-slate-placeholder')) return '';
  return [...node.childNodes].map((child) => inlineText(child, keepsNewlines)).join('');
}
