/** How much taller and wider than the box its frame may be, in CSS pixels: room for a row of buttons, and for padding. */
const furniture = { height: 140, width: 48 };

/**
 * The frame that the page draws round a compose box: the outermost ancestor that is hardly larger than the box itself.
 * By size alone, so that no class name can age.
 */
export function composeFrame(box: HTMLElement): Element {
  const { height, width } = box.getBoundingClientRect();
  let frame: Element = box;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    const size = parent.getBoundingClientRect();
    if (size.height > height + furniture.height || size.width > width + furniture.width) break;
    frame = parent;
  }
  return frame;
}
