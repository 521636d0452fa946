/** How much taller than the box its frame may be, in CSS pixels: room for a toolbar and a row of buttons. */
const furniture = 140;

/**
 * The frame that the page draws round a compose box: the outermost ancestor that is hardly taller than the box itself.
 * By size alone, so that no class name can age.
 */
export function composeFrame(box: HTMLElement): Element {
  const most = box.getBoundingClientRect().height + furniture;
  let frame: Element = box;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    if (parent === parent.ownerDocument.body || parent.getBoundingClientRect().height > most) break;
    frame = parent;
  }
  return frame;
}
