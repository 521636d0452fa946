// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import { noticeOf } from '../../src/content/notices.ts';
import { speakWith } from '../../src/core/say.ts';
import { Options } from '../../src/options/options.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import { BrokenFile } from '../../src/storage/exchange/draft.ts';
import { planImport } from '../../src/storage/exchange/import.ts';
import { originals } from '../../src/storage/originals.ts';
import { stateOf } from '../../src/storage/state.ts';
import { Panel } from '../../src/ui/panel.tsx';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { noActions, someState, someView } from './fixtures/surfaces.ts';

const texts: Record<string, { message: string }> = spanish;
const getMessage = vi.hoisted((): { of: (key: string, values?: string[]) => string } => ({ of: () => '' }));
vi.mock('../../src/webext.ts', () => ({
  webext: { i18n: { getMessage: (key: string, values?: string[]) => getMessage.of(key, values) } },
}));
const speak = (key: string, values: readonly string[] = []) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
getMessage.of = speak;
speakWith(speak);
afterAll(() => speakWith(undefined));

/** Every Spanish text as a pattern: what stands for $1, $2… is looked at by itself. */
const patterns = Object.values(texts)
  .map(({ message }) =>
    message.split(/\$\d/).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )
  .map((parts) => new RegExp(`^${parts.join('\\s*(.*?)\\s*')}$`, 's'))
  .filter((pattern) => !pattern.test('Zzz'));

/** What may stand anywhere: numbers, marks, keys, dates in Spanish, places of templates. */
const neutral =
  /^(?:[\d\s\W]*|;\w+|\{\{.*\}\}|Alt \+ R|Alt\+[A-Z]|Tab|Anna|(?:lun|mar|mié|jue|vie|sáb|dom)(?: [\d:–]+ [\w/]+)?|\d+ (?:nov|dic) \d{4}|[A-Z]\w+\/[\w/ +-]+|UTC)$/u;

function isSpanish(text: string, data: readonly string[]): boolean {
  const bare = text.trim();
  if (neutral.test(bare) || data.includes(bare)) return true;
  if (/, | · /.test(bare) && bare.split(/, | · /).every((part) => isSpanish(part, data))) return true;
  return patterns.some((pattern) => {
    const found = pattern.exec(bare);
    return found?.slice(1).every((value) => isSpanish(value, data)) ?? false;
  });
}

/** Everything that a person reads or hears of a surface. */
function wordsIn(root: ParentNode): string[] {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      found.push(element.getAttribute(name) ?? '');
  return [...new Set(found.map((text) => text.trim()))].filter((text) => text !== '');
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

function show(surface: ComponentChild): void {
  act(() => render(surface, place));
}
async function press(name: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent.trim()) === name,
  );
  if (!button) throw new Error(`no button “${name}” among ${wordsIn(place).join(' | ')}`);
  await act(() => button.click());
}

const state = someState();
/** The library's own words, which stay in English, and what the fixtures call things. */
const data = [
  ...state.snippets.flatMap(({ title, body, tags = [] }) => [title, body, ...tags]),
  ...state.links.flatMap(({ title, summary }) => [title, summary]),
  'Gentle Reminder',
  'Marta',
  ...Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' ')),
];
const foreign = (more: readonly string[] = []) =>
  wordsIn(place).filter((text) => !isSpanish(text, [...data, ...more]));

const ports = new Proxy({}, { get: () => async () => ({ ok: true }) }) as never;

describe('in Spanish, nothing of the interface is English:', () => {
  it.each(['you', 'listening', 'library', 'clients', 'look', 'data', 'about'])('options, %s', (page) => {
    location.hash = `#${page}`;
    show(<Options state={state} originals={originals} ports={ports} />);
    expect(wordsIn(place).length).toBeGreaterThan(8);
    expect(foreign(['CSV', 'JSON'])).toEqual([]);
  });
  it('and no client is called by the id of a room', () => {
    location.hash = '#clients';
    show(<Options state={state} originals={originals} ports={ports} />);
    const names = [...place.querySelectorAll('main li a')].map((link) => link.textContent);
    expect(names).toEqual(['Vigilancia · 3 nov 2026', 'Marta', 'Conversación …000123']);
  });
  it('options, a new reply', async () => {
    location.hash = '#library';
    show(<Options state={state} originals={originals} ports={ports} />);
    await press('Nueva respuesta');
    expect(place.querySelector('textarea')).not.toBe(null);
    expect(foreign()).toEqual([]);
  });
  it('popup', async () => {
    const room = { roomId: 'room_1', clientFirstName: 'Marta', suggestions: [], silence: undefined };
    const status = { ...room, hasComposeBox: true, selfCheck: '', report: '' };
    show(<Popup state={state} room={status} ports={ports} />);
    const filled = [...place.querySelectorAll('.option-text, .detail-text')].flatMap((e) => wordsIn(e));
    expect(filled.length).toBeGreaterThan(5);
    expect(foreign(filled)).toEqual([]);
    await press('Nueva respuesta');
    expect(place.querySelector('textarea')).not.toBe(null);
    expect(foreign()).toEqual([]);
  });
  it('welcome', () => {
    show(<Welcome state={state} ports={ports} />);
    expect(foreign()).toEqual([]);
  });
  it('panel: the line, a note on the draft, the question for the name, an alert', async () => {
    const view = someView();
    const given = view.suggestions.flatMap(({ title, text, why }) => [
      title,
      ...text.split('\n\n'),
      text,
      why,
    ]);
    show(<Panel view={view} actions={noActions} />);
    const asked = spanish.isYou.message.split('$1').map((part) => part.trim());
    const own = [...given, ...asked, 'away', 'You never read.', 'It is rarely read.', 'Nora Lind'];
    expect(wordsIn(place).length).toBeGreaterThan(10);
    expect(foreign(own)).toEqual([]);
  });
  it('what becomes of an insertion', () => {
    const notice = noticeOf({ outcome: 'inserted' }, 'x');
    expect(isSpanish(notice.text, [])).toBe(true);
  });
  it.each([
    ['empty', ''],
    ['no known table', 'a,b,c,d,e\n1,2,3,4,5\n'],
    ['an open quotation mark', 'title,text\n"a,b\n'],
    ['an unknown word', 'title,text,firmness\na,b,loud\n'],
    ['other JSON', '{"a":1}'],
  ])('the reason why a file is refused: %s', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    try {
      planImport(bytes, {}, originals);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BrokenFile);
      const reason = (error as Error).message;
      expect(
        isSpanish(reason, ['a', 'b', 'c', 'd', 'e', 'loud', 'friendly', 'clear', 'firm', 'firmness']),
        reason,
      ).toBe(true);
    }
  });
  it('what a plan says of what it skips', () => {
    const csv = 'title,text\nempty,\nsame,Hello\nsame,Hello\nbad,{{nobody}}\n';
    const plan = planImport(new TextEncoder().encode(csv), {}, originals);
    const reasons = plan.skipped.map(({ reason }) => reason);
    expect(reasons.length).toBe(3);
    expect(reasons.filter((reason) => !isSpanish(reason, ['nobody']))).toEqual([]);
  });
  it('and the check would find English', () => {
    show(<p title="Insert reply">Your hours</p>);
    expect(foreign()).toEqual(['Your hours', 'Insert reply']);
    expect(stateOf({}, originals).snippets.length).toBeGreaterThan(0);
  });
});
