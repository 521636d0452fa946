/**
 * Whether a key press is the shortcut, given as `KeyboardEvent` names joined by "+", such as "Alt+Shift+KeyR". Never while
 * an input method composes, and never with AltGr, which types characters on many keyboards.
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  if (event.isComposing || event.getModifierState('AltGraph')) return false;
  const wanted = shortcut.split('+');
  return (
    event.code === wanted.at(-1) &&
    event.altKey === wanted.includes('Alt') &&
    event.ctrlKey === wanted.includes('Control') &&
    event.shiftKey === wanted.includes('Shift') &&
    event.metaKey === wanted.includes('Meta')
  );
}

/** The shortcut for people: "Alt+R". */
export function shortcutName(shortcut: string): string {
  return shortcut.replace(/Key|Digit/, '').replace('Control', 'Ctrl');
}
