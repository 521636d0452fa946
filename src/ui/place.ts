import { autoUpdate, computePosition, flip, offset, size } from '@floating-ui/dom';

/** Height of the slim line, in CSS pixels; panel.css uses the same. */
export const lineHeight = 32;

/**
 * Keeps `panel` at the upper edge of `anchor` (the compose box's frame) until `signal` aborts: above it, as wide as it
 * at most. No polling: it follows scroll, resize and size changes.
 */
export function keepPlaced(panel: HTMLElement, anchor: Element, signal: AbortSignal): void {
  const update = async () => {
    const { x, y } = await computePosition(anchor, panel, {
      placement: 'top-start',
      strategy: 'fixed',
      middleware: [
        offset(2),
        flip({ padding: 4 }),
        size({
          apply({ rects, availableHeight }) {
            panel.style.maxWidth = `${Math.max(rects.reference.width, 240)}px`;
            panel.style.setProperty('--room-above', `${Math.max(availableHeight, 160)}px`);
          },
        }),
      ],
    });
    panel.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  // layoutShift uses a timer of its own, and a compose box moves with scroll and size only.
  const stop = autoUpdate(anchor, panel, () => void update(), { layoutShift: false });
  signal.addEventListener('abort', stop);
}
