import { type Rect, type Tab, until } from './tab.ts';

/** Names of the panel's buttons, in order; empty while there is no panel. */
export async function buttonsOf(tab: Tab): Promise<string[]> {
  if (!(await tab.hasPanel())) return [];
  const names = tab.inPanel((root) =>
    [...root.querySelectorAll('button')].map((b) => b.getAttribute('aria-label') ?? b.textContent ?? ''),
  );
  // It may leave between the question and the look.
  return names.catch(async (error: unknown) => {
    if (await tab.hasPanel()) throw error;
    return [];
  });
}

/** Names of the chips ("Insert reply: …", "Insert link: …"), in order. */
export async function chipsOf(tab: Tab): Promise<string[]> {
  return (await buttonsOf(tab)).filter((name) => /^Insert (reply|link): /.test(name));
}

/** Waits until the chips fulfil `wanted`, and gives their names. */
export function chips(tab: Tab, wanted: (names: string[]) => boolean, what: string): Promise<string[]> {
  return until(async () => {
    const names = await chipsOf(tab);
    return wanted(names) ? names : undefined;
  }, what);
}

/** A real click of the mouse on the panel's button whose accessible name matches, once it has come to rest, as a person would. */
export async function clickInPanel(tab: Tab, name: RegExp): Promise<void> {
  let last: Rect | undefined;
  const rect = await until(async () => {
    const before = last;
    last = await rectOf(tab, name);
    return last && before?.x === last.x && before.y === last.y ? last : undefined;
  }, `a button named ${name} at rest`);
  await tab.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

async function rectOf(tab: Tab, name: RegExp): Promise<Rect | undefined> {
  if (!(await tab.hasPanel())) return undefined;
  return tab.inPanel((root, source) => {
    const pattern = new RegExp(source);
    const button = [...root.querySelectorAll('button')].find((b) =>
      pattern.test(b.getAttribute('aria-label') ?? b.textContent ?? ''),
    );
    if (!button) return undefined;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height };
  }, name.source);
}

/** What the panel's polite live region says. */
export function announcement(tab: Tab): Promise<string> {
  return tab.inPanel((root) => root.querySelector('[aria-live]')?.textContent ?? '');
}
