/**
 * Light or dark, by the background that the page really paints behind `element`; the page's own setting need not be the
 * system's.
 */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | undefined = element; node; node = node.parentElement ?? undefined) {
    const parts =
      getComputedStyle(node)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = parts;
    // Rec. 601 luma; half-transparent layers leave the decision to what is behind them.
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
