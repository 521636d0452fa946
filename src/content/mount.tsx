import { render } from 'preact';
import { createMarks, type MarkKind } from '../ui/marks.ts';
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
  /** Marks words of the page while the panel is shown. */
  mark(kind: MarkKind, ranges: readonly Range[]): void;
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
  const layer = doc.createElement('div');
  layer.className = 'marks';
  root.append(layer, panel);
  const marks = createMarks(layer, signal);
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
      if (panel.hidden) marks.redraw();
      render(<Panel view={view} actions={guarded} />, panel);
      panel.hidden = false;
      panel.dataset.theme = appearance === 'auto' ? themeBehind(frame) : appearance;
      layer.dataset.theme = themeBehind(frame);
      if (placed?.frame === frame) return;
      placed?.end.abort();
      placed = { frame, end: new AbortController() };
      keepPlaced(panel, frame, host, placed.end.signal);
    },
    hide,
    mark: marks.set,
    focus() {
      if (panel.hidden) return false;
      const target = panel.querySelector<HTMLElement>('.chip-insert') ?? panel.querySelector('button');
      target?.focus();
      return true;
    },
  };
}
