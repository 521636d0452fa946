import { render } from 'preact';
import { Panel } from '../ui/panel.tsx';
import type { PanelActions, PanelView } from '../ui/panel-view.ts';
import { keepPlaced } from '../ui/place.ts';
import { createPanelHost } from '../ui/shadow.ts';
import { t } from '../ui/text.ts';
import { themeBehind } from '../ui/theme.ts';

/** The panel as it stands in the page. */
export interface Mount {
  /** Shows `view` at the upper edge of `frame`; nothing changes when both are as before. */
  show(view: PanelView, frame: Element, appearance: 'auto' | 'light' | 'dark'): void;
  hide(): void;
  /** Focus goes to the panel's first chip, or to its first button; false when the panel is not shown. */
  focus(): boolean;
}

/** Prepares the panel's place; it appears at the first `show` and goes when `signal` aborts. */
export function mountPanel(doc: Document, actions: PanelActions, signal: AbortSignal): Mount {
  const { host, root, keep, leave, isInPlace } = createPanelHost(doc, signal);
  const panel = doc.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  panel.lang = t('languageTag');
  panel.dir = t('textDirection');
  root.append(panel);
  let placed: { frame: Element; end: AbortController } | undefined;
  const hide = () => {
    placed?.end.abort();
    placed = undefined;
    panel.hidden = true;
    leave();
  };
  const guarded: PanelActions = {
    ...actions,
    insert: (suggestion, text) => void (isInPlace() && actions.insert(suggestion, text)),
  };
  signal.addEventListener('abort', hide);
  return {
    show(view, frame, appearance) {
      keep();
      render(<Panel view={view} actions={guarded} />, panel);
      panel.hidden = false;
      panel.dataset.theme = appearance === 'auto' ? themeBehind(frame) : appearance;
      if (placed?.frame === frame) return;
      placed?.end.abort();
      placed = { frame, end: new AbortController() };
      keepPlaced(panel, frame, host, placed.end.signal);
    },
    hide,
    focus() {
      if (panel.hidden) return false;
      const target = panel.querySelector<HTMLElement>('.chip-insert') ?? panel.querySelector('button');
      target?.focus();
      return true;
    },
  };
}
