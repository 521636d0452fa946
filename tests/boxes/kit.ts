/** What every page of a box shares: mounting, the page's own Enter setting, counting sends, and talking to the extension. */

/** What the page makes of Enter. */
export type Enter = 'sends' | 'breaks' | 'ctrl-sends';

export interface MountOptions {
  draft: string;
  enter: Enter;
  /** The page's own send. */
  send: () => void;
}

/** One editor in the page. */
export interface Mounted {
  editable: () => HTMLElement;
  /** The editor's own model as text, one line a line. */
  text: () => string;
  /** The editor's own way to refuse writing, where it has one. */
  refuse?: () => void;
  destroy: () => void;
}

export type Mount = (host: HTMLElement, options: MountOptions) => Mounted | Promise<Mounted>;

/** What the page does while something is inserted. */
export type Misbehaviour = 'swallow-paste' | 'redraw-on-focus' | 'redraw-on-paste';

export interface PageBox {
  mount(draft: string, enter: Enter, misbehaviour?: Misbehaviour): Promise<void>;
  misbehave(how: Misbehaviour): void;
  text(): string;
  /** Gives the text as soon as it is `expected`, or as it is after half a second: some editors undo a moment later. */
  textWhen(expected: string): Promise<string>;
  sends(): number;
  focus(): void;
  /** Offsets count characters without line breaks. */
  select(from: number, to: number): Promise<void>;
  selectEnd(): Promise<void>;
  insert(text: string, place?: 'caret' | 'end'): Promise<Report>;
  /** Middle of the panel's search field and of the box, in coordinates of the top window. */
  spots(): Promise<{ search: Spot; box: Spot }>;
  compose(): void;
  endComposition(): void;
  /** Every `tag.attribute` and `tag` in the box. */
  shape(): string[];
  /** The same for what the page holds outside the box. */
  surroundings(): string;
  state(change: 'disabled' | 'read-only' | 'hidden'): void;
  markup(): string;
}
export type Report =
  | { outcome: 'inserted' }
  | { outcome: 'unchanged'; reason: string }
  | { outcome: 'uncertain'; check: string };
interface Spot {
  x: number;
  y: number;
}

declare global {
  interface Window {
    box: PageBox;
  }
}

/** Whether the page sends on this key, by its setting. */
export function sendsOn(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>, enter: Enter): boolean {
  if (event.key !== 'Enter' || event.shiftKey) return false;
  if (enter === 'sends') return true;
  return enter === 'ctrl-sends' && event.ctrlKey;
}

/** Makes the page of one box; `settle` is how long its editor takes to follow a selection. */
export function boxPage(mount: Mount, { settle = 20 }: { settle?: number } = {}): void {
  const composer = document.createElement('form');
  composer.className = 'composer';
  const host = document.createElement('div');
  const button = document.createElement('button');
  button.setAttribute('aria-label', 'Send message');
  button.textContent = 'Send';
  composer.append(host, button);
  document.body.append(composer);
  let sends = 0;
  let mounted: Mounted | undefined;
  let misbehaving = new AbortController();
  let drawn: { draft: string; enter: Enter } = { draft: '', enter: 'breaks' };
  const send = () => {
    sends += 1;
  };
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  const current = () => {
    if (!mounted) throw new Error('No box is mounted');
    return mounted;
  };
  const draw = async (draft: string, enter: Enter) => {
    mounted?.destroy();
    const place = document.createElement('div');
    host.replaceChildren(place);
    mounted = await mount(place, { draft, enter, send });
  };

  window.box = {
    async mount(draft, enter, misbehaviour) {
      misbehaving.abort();
      misbehaving = new AbortController();
      (document.activeElement as HTMLElement | null)?.blur();
      document.getSelection()?.removeAllRanges();
      sends = 0;
      composer.hidden = false;
      await draw(draft, enter);
      drawn = { draft, enter };
      if (misbehaviour) this.misbehave(misbehaviour);
    },
    misbehave: (how) => misbehave(how, misbehaving.signal, () => draw(drawn.draft, drawn.enter)),
    text: () => current().text(),
    async textWhen(expected) {
      const end = performance.now() + 500;
      while (current().text() !== expected && performance.now() < end) await pause(5);
      return current().text();
    },
    sends: () => sends,
    focus: () => current().editable().focus(),
    async select(from, to) {
      const editable = current().editable();
      editable.focus();
      await pause(0);
      if (editable instanceof HTMLTextAreaElement) editable.setSelectionRange(from, to);
      else await selectText(editable, from, to, settle);
    },
    selectEnd() {
      const length = current().text().replaceAll('\n', '').length;
      const field = current().editable();
      return field instanceof HTMLTextAreaElement
        ? this.select(field.value.length, field.value.length)
        : this.select(length, length);
    },
    insert: (text, place) => ask({ text, place }) as Promise<Report>,
    async spots() {
      const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const search = (await ask({ panel: true })) as Spot;
      const box = current().editable().getBoundingClientRect();
      return {
        search: { x: search.x + frame.x, y: search.y + frame.y },
        box: { x: box.x + box.width / 2 + frame.x, y: box.y + box.height / 2 + frame.y },
      };
    },
    compose: () =>
      void current()
        .editable()
        .dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true })),
    endComposition: () =>
      void current()
        .editable()
        .dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true })),
    shape: () => shapeOf(current().editable()),
    surroundings: () =>
      [document.documentElement, document.body, document.head, composer]
        .map((element) => `${shallow(element)}:${element.childElementCount}`)
        .join(' '),
    state(change) {
      const editable = current().editable();
      const { refuse } = current();
      if (change === 'hidden') composer.hidden = true;
      else if (change === 'read-only' && refuse) refuse();
      else if (editable instanceof HTMLTextAreaElement) {
        if (change === 'disabled') editable.disabled = true;
        else editable.readOnly = true;
      } else if (change === 'disabled') editable.setAttribute('aria-disabled', 'true');
      else editable.setAttribute('contenteditable', 'false');
    },
    markup: () => current().editable().outerHTML,
  };
}

function misbehave(how: Misbehaviour, signal: AbortSignal, redraw: () => Promise<void>): void {
  const once = { capture: true, signal, once: true };
  if (how === 'swallow-paste') {
    window.addEventListener('paste', swallow, { capture: true, signal });
  } else {
    const type = how === 'redraw-on-focus' ? 'focusin' : 'paste';
    window.addEventListener(type, () => queueMicrotask(() => void redraw()), once);
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** As a user's click does; an editor that was slow to notice puts its own selection back, so it is made to stand. */
async function selectText(editable: HTMLElement, from: number, to: number, settle: number): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const start = pointAt(editable, from);
    const end = pointAt(editable, to);
    const told = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    await Promise.race([told, pause(100)]);
    await pause(settle);
    if (isSelected(editable, from, to)) return;
  }
}

function isSelected(editable: HTMLElement, from: number, to: number): boolean {
  const selection = document.getSelection();
  if (editable.getRootNode() instanceof ShadowRoot || !selection?.rangeCount) return true;
  const range = selection.getRangeAt(0);
  const upTo = new Range();
  upTo.selectNodeContents(editable);
  upTo.setEnd(range.startContainer, range.startOffset);
  const length = (text: string) => text.replace(/[\n\uFEFF\u2060]/g, '').length;
  return length(upTo.toString()) === from && length(range.toString()) === to - from;
}

function pointAt(editable: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('[contenteditable="false"]')) continue;
    last = node;
    const length = node.data.replaceAll('\uFEFF', '').length;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  if (last) return { node: last, offset: last.length };
  return { node: editable, offset: 0 };
}

function shapeOf(editable: HTMLElement): string[] {
  const parts = [...editable.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${element.localName}.${name}`),
  ]);
  return [...new Set(parts)].sort();
}

function shallow(element: Element): string {
  return `${element.localName}[${element.getAttributeNames().sort().join(',')}]`;
}

let asked = 0;
/** Asks the extension's content script, as nothing on the real page ever does. */
function ask(what: object): Promise<unknown> {
  const id = ++asked;
  return new Promise((answered) => {
    const listener = ({ data }: MessageEvent) => {
      if (data?.boxes !== 'answer' || data.id !== id) return;
      window.removeEventListener('message', listener);
      answered(data.answer);
    };
    window.addEventListener('message', listener);
    window.postMessage({ boxes: 'ask', id, ...what }, '*');
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
