import { textUnder } from './text-under.ts';

/** How far the line may reach over the edge into the compose box's own padding, in CSS pixels. */
const deepest = 14;
/** Below this width the chips stand one below the other. */
const narrow = 560;
/** Distance kept from the edges of the window, in CSS pixels. */
const margin = 4;

/**
 * Keeps `panel` at the upper edge of `anchor` (the compose box's frame) until `signal` aborts: above it, at most as wide as
 * it, and clear of the last message's text. `host` is the panel's element in the page. Where there is no free strip, the
 * class `tight` shrinks the panel to its one button, at the far end of the edge. Where there is no room above, it stands below.
 * No polling: it follows scroll, resize and size changes. (A positioning library would be a fifth of the content script.)
 */
export function keepPlaced(panel: HTMLElement, anchor: Element, host: Element, signal: AbortSignal): void {
  let placedFor = '';
  const update = () => {
    const place = anchor.getBoundingClientRect();
    const key = [
      place.x,
      place.y,
      place.width,
      place.height,
      panel.offsetWidth,
      panel.offsetHeight,
      innerWidth,
      innerHeight,
    ].join();
    if (key === placedFor) return false;
    placedFor = key;
    panel.classList.remove('tight');
    panel.classList.toggle('narrow', place.width < narrow);
    panel.style.maxWidth = `${Math.min(Math.max(place.width, 240), innerWidth - 2 * margin)}px`;
    panel.style.setProperty('--room-above', `${Math.max(place.top - margin, 160)}px`);
    if (!put(panel, place, host)) {
      panel.classList.add('tight');
      put(panel, place, host);
    }
    return true;
  };
  // Placing may change the panel's own size; observed meanwhile, the browser would report a loop to the page's error handlers.
  const observer = new ResizeObserver(() => {
    if (!update()) return;
    observer.unobserve(panel);
    requestAnimationFrame(() => signal.aborted || observer.observe(panel));
  });
  observer.observe(anchor);
  observer.observe(panel);
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('resize', update, { signal, passive: true });
  anchor.ownerDocument.addEventListener('scroll', update, { signal, passive: true, capture: true });
}

/** Moves the panel; false when text of the page lies under its line all the same. */
function put(panel: HTMLElement, place: DOMRect, host: Element): boolean {
  const line = panel.querySelector('.line');
  const { width, height } = panel.getBoundingClientRect();
  const fitsAbove = place.top - height >= margin;
  const top = fitsAbove ? place.top - height : Math.min(place.bottom, innerHeight - height - margin);
  const isAtEnd = panel.classList.contains('tight') !== (getComputedStyle(panel).direction === 'rtl');
  const wanted = isAtEnd ? place.right - width : place.left;
  const left = Math.max(margin, Math.min(wanted, innerWidth - width - margin));
  const bottom = top + height;
  const lineTop = bottom - (line?.getBoundingClientRect().height ?? 0);
  const area = { left, right: left + width, top: lineTop, bottom };
  // Looked through, not at.
  panel.style.pointerEvents = 'none';
  const lowest = line && fitsAbove ? textUnder(panel.ownerDocument, area, host) : undefined;
  panel.style.pointerEvents = '';
  const shift = lowest === undefined ? 0 : Math.ceil(lowest - lineTop);
  panel.style.transform = `translate(${Math.round(left)}px, ${Math.round(top + Math.min(shift, deepest))}px)`;
  return shift <= deepest;
}
