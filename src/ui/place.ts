import { autoUpdate, computePosition, flip, type Middleware, offset, size } from '@floating-ui/dom';
import { textUnder } from './text-under.ts';

/** How far the line may reach over the edge into the compose box's own padding, in CSS pixels. */
const deepest = 14;

/**
 * Keeps `panel` at the upper edge of `anchor` (the compose box's frame) until `signal` aborts: above it, at most as wide as
 * it, and clear of the last message's text. `host` is the panel's element in the page. Where there is no free strip,
 * `tight` tells the panel to shrink to its one button, at the far end of the edge.
 * No polling: it follows scroll, resize and size changes.
 */
export function keepPlaced(panel: HTMLElement, anchor: Element, host: Element, signal: AbortSignal): void {
  const update = async () => {
    const line = panel.querySelector('.line');
    if (!line) return;
    panel.classList.remove('tight');
    let { x, y, middlewareData } = await position(panel, anchor, line, host);
    if (middlewareData.clearOfText?.covers) {
      panel.classList.add('tight');
      ({ x, y } = await position(panel, anchor, line, host));
    }
    panel.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  // layoutShift uses a timer of its own, and a compose box moves with scroll and size only.
  const stop = autoUpdate(anchor, panel, () => void update(), { layoutShift: false });
  signal.addEventListener('abort', stop);
}

function position(panel: HTMLElement, anchor: Element, line: Element, host: Element) {
  const isTight = panel.classList.contains('tight');
  return computePosition(anchor, panel, {
    placement: isTight ? 'top-end' : 'top-start',
    strategy: 'fixed',
    middleware: [
      offset(0),
      flip({ padding: 4 }),
      size({
        apply({ rects, availableHeight }) {
          panel.style.maxWidth = `${Math.max(rects.reference.width, 240)}px`;
          panel.style.setProperty('--room-above', `${Math.max(availableHeight, 160)}px`);
        },
      }),
      clearOfText(line, host),
    ],
  });
}

/** Moves the line down into the frame's padding when text of the page would lie under it; says when that is not enough. */
function clearOfText(line: Element, host: Element): Middleware {
  return {
    name: 'clearOfText',
    fn({ x, y, rects }) {
      const height = line.getBoundingClientRect().height;
      const bottom = y + rects.floating.height;
      const area = { left: x, right: x + rects.floating.width, top: bottom - height, bottom };
      const lowest = textUnder(line.ownerDocument, area, host);
      if (lowest === undefined) return {};
      const shift = Math.ceil(lowest - area.top);
      return { y: y + Math.min(shift, deepest), data: { covers: shift > deepest } };
    },
  };
}
