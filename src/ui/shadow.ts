import panelCss from './panel.css?inline';
import tokensCss from './tokens.css?inline';

/** The extension's one place in the page. */
export interface PanelHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the host into the page, or back into its place when the page has removed or moved it. */
  keep(): void;
  /** Takes the host out of the page. */
  leave(): void;
  /** Whether the host stands where it was put, in sight: elsewhere a click may be meant for something else. */
  isInPlace(): boolean;
}

/** How often a page may remove the host before the extension lets it be: a page that insists is not fought. */
const mostReturns = 20;

/**
 * Makes a nameless element with a closed shadow root beside the page's body, not in it: page frameworks own the body,
 * and scripts of the page see an empty element only, and that only while something is offered. It goes when `signal` aborts.
 */
export function createPanelHost(doc: Document, signal: AbortSignal): PanelHost {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(styleOf(doc, tokensCss), styleOf(doc, panelCss));
  removeDead(doc);
  let wasPut = false;
  let returns = 0;
  const isHome = () => host.parentNode === doc.documentElement;
  const keep = () => {
    if (isHome() || signal.aborted || returns >= mostReturns) return;
    if (wasPut) returns += 1;
    wasPut = true;
    doc.documentElement.append(host);
  };
  const leave = () => {
    wasPut = false;
    host.remove();
  };
  shieldPage(root);
  signal.addEventListener('abort', leave);
  const inSight = { opacityProperty: true, visibilityProperty: true };
  return { host, root, keep, leave, isInPlace: () => isHome() && host.checkVisibility(inSight) };
}

/**
 * After an update Firefox starts the new copy in open pages, while the old copy's panel still stands there without anybody behind
 * it. Firefox alone shows its extensions closed roots (https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot);
 * Chrome starts no new copy.
 */
function removeDead(doc: Document): void {
  for (const element of [...doc.documentElement.children]) {
    const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot };
    if (openOrClosedShadowRoot?.querySelector('.panel > section')) element.remove();
  }
}

function styleOf(doc: Document, css: string): HTMLStyleElement {
  const style = doc.createElement('style');
  style.textContent = css;
  return style;
}

/** Keys and clicks meant for the panel are not the page's: its shortcuts must not act on them. */
function shieldPage(root: ShadowRoot): void {
  const types = [
    'keydown',
    'keyup',
    'keypress',
    'input',
    'paste',
    'copy',
    'cut',
    'click',
    'mousedown',
    'pointerdown',
  ];
  for (const type of types) root.addEventListener(type, (event) => event.stopPropagation());
}
