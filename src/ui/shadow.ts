import panelCss from './panel.css?inline';
import tokensCss from './tokens.css?inline';

/** The extension's one place in the page. */
export interface PanelHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the host back when the page's own rendering has removed it. */
  keep(): void;
}

/** How often a page may remove the host before the extension lets it be: a page that insists is not fought. */
const mostReturns = 20;

/**
 * Makes a nameless element with a closed shadow root beside the page's body, not in it: page frameworks own the body,
 * and scripts of the page see an empty element only. It goes when `signal` aborts.
 */
export function createPanelHost(doc: Document, signal: AbortSignal): PanelHost {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(styleOf(doc, tokensCss), styleOf(doc, panelCss));
  let returns = 0;
  const keep = () => {
    if (host.isConnected || signal.aborted || returns >= mostReturns) return;
    returns += 1;
    doc.documentElement.append(host);
  };
  keep();
  shieldPage(root);
  signal.addEventListener('abort', () => host.remove());
  return { host, root, keep };
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
