/** How long a pause in typing is, in milliseconds. */
const pause = 700;

/**
 * Calls `onPause` when the person has stopped typing anywhere in the page. A keystroke costs one number: the one timer
 * looks, when it ends, whether there was another keystroke since, and waits for the rest. No timer while nobody types.
 */
export function watchTyping(doc: Document, onPause: () => void, signal: AbortSignal): void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const rest = last + pause - performance.now();
    timer = rest > 0 ? setTimeout(look, rest) : undefined;
    if (!timer && !signal.aborted) onPause();
  };
  const note = () => {
    last = performance.now();
    timer ??= setTimeout(look, pause);
  };
  doc.addEventListener('input', note, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
