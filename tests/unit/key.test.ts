import { describe, expect, test } from 'vitest';
import { isShortcut, shortcutName } from '../../src/content/key.ts';

const press = (code: string, held: readonly string[] = [], isComposing = false) =>
  ({
    code,
    isComposing,
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Control'),
    shiftKey: held.includes('Shift'),
    metaKey: held.includes('Meta'),
    getModifierState: (name: string) => held.includes(name),
  }) as KeyboardEvent;

describe('the shortcut that reaches the panel', () => {
  test.each([
    ['Alt+KeyR', press('KeyR', ['Alt']), true],
    ['Alt+KeyR', press('KeyR'), false],
    ['Alt+KeyR', press('KeyR', ['Alt', 'Shift']), false],
    ['Alt+KeyR', press('KeyR', ['Alt', 'Control']), false],
    ['Alt+KeyR', press('KeyT', ['Alt']), false],
    ['Control+Shift+Digit1', press('Digit1', ['Control', 'Shift']), true],
    ['Alt+KeyR', press('KeyR', ['Alt'], true), false],
    ['Alt+KeyR', press('KeyR', ['Alt', 'AltGraph']), false],
  ])('%s: %o gives %s', (shortcut, event, expected) => {
    expect(isShortcut(event, shortcut)).toBe(expected);
  });

  test('its name is for people', () => {
    expect(shortcutName('Alt+KeyR')).toBe('Alt+R');
    expect(shortcutName('Control+Shift+Digit1')).toBe('Ctrl+Shift+1');
  });
});
