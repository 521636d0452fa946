import type { Tab } from './harness/index.ts';

/** Waits for a button of an extension's page by its accessible name, and clicks it with the mouse. */
export async function clickButton(tab: Tab, name: string): Promise<void> {
  await tab.waitFor((wanted) => {
    const named = (b: HTMLButtonElement) =>
      (b.getAttribute('aria-label') ?? b.textContent.replace(/[⇧↵]/g, '')) === wanted;
    return [...document.querySelectorAll('button')].some((b) => named(b) && b.checkVisibility());
  }, name);
  const { x, y } = await tab.evaluate((wanted) => {
    const named = (b: HTMLButtonElement) =>
      (b.getAttribute('aria-label') ?? b.textContent.replace(/[⇧↵]/g, '')) === wanted;
    const button = [...document.querySelectorAll('button')].find((b) => named(b) && b.checkVisibility());
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
  await tab.click(x, y);
}

/** Puts the focus into the field with that label, its text selected, so that typing replaces it. */
export async function focusField(tab: Tab, label: string): Promise<void> {
  await tab.waitFor((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const field = fields.find(
      (f) =>
        f.getAttribute('aria-label') === wanted ||
        f.labels?.[0]?.querySelector('span')?.textContent === wanted,
    );
    if (!field) return false;
    field.focus();
    if (/^(text|search|textarea|number)$/.test(field.type)) field.select();
    return true;
  }, label);
}

/** Waits until the popup's list shows what was found, and not everything any more. */
export function finds(tab: Tab): Promise<void> {
  return tab.waitFor(() => document.querySelector('[aria-labelledby="section-found"] [role="option"]'));
}

/** Titles of the popup's lines, as drawn. */
export function optionTitles(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('[role="option"] .option-title')].map(
      (e) => e.firstChild?.textContent ?? '',
    ),
  );
}

/** Waits until a live region of the role (`status` or `alert`) says something that contains `text`. */
export function hears(tab: Tab, role: 'status' | 'alert', text: string): Promise<void> {
  return tab.waitFor(
    ([r, wanted]) =>
      [...document.querySelectorAll(`[role="${r}"]`)].some((e) => e.textContent?.includes(wanted ?? '')),
    [role, text],
  );
}

/** Name of what has the focus, as a screen reader would say it. */
export function focusedName(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const { activeElement: e } = document;
    if (!(e instanceof HTMLElement)) return '';
    const label = 'labels' in e ? (e as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return e.getAttribute('aria-label') ?? label ?? e.textContent.replace(/[⇧↵]/g, '');
  });
}

/** Goes on with Tab until the focus is on what has that name, as somebody without a mouse does. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focusedName(tab)) === name) return;
    await tab.press('Tab');
  }
  throw new Error(`“${name}” is not reached by Tab; the focus is on “${await focusedName(tab)}”`);
}

/** What the file dialogue would give; the dialogue itself is the browser's. */
export function giveFile(tab: Tab, name: string, content: string): Promise<void> {
  return tab.evaluate(
    ([fileName = '', text = '']) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, content],
  );
}
