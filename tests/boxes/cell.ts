import type { Tab } from '../e2e/harness/index.ts';
import type { Case } from './cases.ts';
import type { Enter, Report } from './kit.ts';

/** What came of one case in one box. */
export interface Cell {
  outcome: Report['outcome'];
  /** What is wrong; empty is as it should be. */
  faults: readonly string[];
  milliseconds: number;
}

const typing = ' ok!';

/**
 * The page's Enter setting does what it says, with real keys: else "sent nothing" would say nothing.
 */
export async function runEnter(tab: Tab, enter: Enter): Promise<Cell> {
  const start = performance.now();
  const faults: string[] = [];
  for (const chord of enter === 'sends' ? ['Enter'] : ['Enter', 'Control+Enter']) {
    await tab.evaluate(async (setting) => {
      await window.box.mount('Hi', setting);
      await window.box.selectEnd();
    }, enter);
    await tab.press(chord);
    const sends = await tab.evaluate(() => window.box.sends());
    const wanted =
      enter === 'sends' ? chord === 'Enter' : enter === 'ctrl-sends' && chord === 'Control+Enter';
    if (sends > 0 !== wanted) faults.push(`${chord} sent ${sends} times`);
  }
  return { outcome: 'unchanged', faults, milliseconds: performance.now() - start };
}

/** Runs one case in the box that the tab shows: insert, look, undo with the real key; then once more, and type on. */
export async function runCell(tab: Tab, what: Case, enter: Enter): Promise<Cell> {
  const start = performance.now();
  await prepare(tab, what, enter);
  const before = await look(tab);
  const reports = await insertAll(tab, what);
  const report = reports.at(-1) ?? { outcome: 'unchanged', reason: '' };
  const after = await look(tab);
  const faults = [
    ...truthFaults(what, report, before.text, after.text, resultOf(what, before.text)),
    ...(after.sends > 0 ? [`sent ${after.sends} times`] : []),
    ...traces(before, after),
  ];
  if (report.outcome === 'inserted') {
    faults.push(...(await undoFaults(tab, what, before.text)));
    // What keys do afterwards and what the box holds do not hang on the Enter setting; the most dangerous one stands for all.
    if (enter === 'sends') {
      faults.push(...(await foreignFaults(tab, after)));
      if (what.inserts.length === 1 && !what.misbehaviour)
        faults.push(...(await typingFaults(tab, what, enter)));
    }
  }
  return { outcome: report.outcome, faults, milliseconds: performance.now() - start };
}

async function prepare(tab: Tab, what: Case, enter: Enter): Promise<void> {
  await tab.evaluate(
    async ({ draft, enter, caret, misbehaviour, state, composing }) => {
      await window.box.mount(draft, enter, caret === 'never' ? misbehaviour : undefined);
      if (caret === 'end') await window.box.selectEnd();
      else if (caret !== 'never') await window.box.select(caret[0], caret[1]);
      if (caret !== 'never' && misbehaviour) window.box.misbehave(misbehaviour);
      if (state) window.box.state(state);
      if (composing === 'as-event') window.box.compose();
    },
    { ...what, enter, composing: what.composing && !tab.compose ? 'as-event' : undefined },
  );
  if (what.composing) await tab.compose?.('か');
  if (what.typed) await tab.type(what.typed);
  // Longer than any editor takes to follow a caret.
  if (what.rests) await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  if (what.search) {
    const { search } = await tab.evaluate(() => window.box.spots());
    await tab.click(search.x, search.y);
  }
}

interface Look {
  text: string;
  sends: number;
  shape: string[];
  surroundings: string;
}

function look(tab: Tab): Promise<Look> {
  return tab.evaluate(() => ({
    text: window.box.text(),
    sends: window.box.sends(),
    shape: window.box.shape(),
    surroundings: window.box.surroundings(),
  }));
}

function insertAll(tab: Tab, { inserts, place }: Case): Promise<Report[]> {
  return tab.evaluate(
    async ({ inserts, place }) => {
      const reports: Report[] = [];
      for (const text of inserts) reports.push(await window.box.insert(text, place));
      return reports;
    },
    { inserts, place },
  );
}

/** Quill adds an empty line of its own to what is typed into an empty box in Firefox; it belongs to the draft. */
function resultOf({ typed, expected }: Case, before: string): string {
  return (expected.at(-1) ?? '') + (typed ? before.slice(typed.length) : '');
}

/** A report has to say what the editor's own model says. */
function truthFaults(what: Case, report: Report, before: string, after: string, expected: string): string[] {
  const detail =
    report.outcome === 'unchanged' ? report.reason : report.outcome === 'uncertain' ? report.check : '';
  const faults: string[] = [];
  const wanted = what.mayBe ?? [];
  if (report.outcome === 'inserted' && after !== expected)
    faults.push(`reported inserted, model: ${quote(after)}`);
  if (report.outcome !== 'inserted' && !wanted.includes(report.outcome))
    faults.push(`${report.outcome} (${detail}), model: ${quote(after)}`);
  if (report.outcome === 'unchanged' && after !== before)
    faults.push(`reported unchanged, model: ${quote(after)}`);
  if (report.outcome === 'inserted' && wanted.length > 0 && expected === what.draft)
    faults.push('inserted where nothing may be inserted');
  return faults;
}

/** Nothing beside the box has changed: no element, no attribute of the page's. */
function traces(before: Look, after: Look): string[] {
  return before.surroundings === after.surroundings ? [] : [`page changed: ${after.surroundings}`];
}

/**
 * The box holds no element and no attribute that it would not hold had the editor itself been given the text: no style,
 * no mark of the paste. Links that the editor makes of addresses, and `<br>`s, are its own.
 */
async function foreignFaults(tab: Tab, after: Look): Promise<string[]> {
  const own = await tab.evaluate(async (text) => {
    await window.box.mount(text, 'breaks');
    await window.box.selectEnd();
    return window.box.shape();
  }, after.text);
  return after.shape
    .filter((part) => !own.includes(part) && !/^(a|br)(\.|$)/.test(part))
    .map((part) => `left in the page: ${part}`);
}

async function undoFaults(tab: Tab, what: Case, before: string): Promise<string[]> {
  const wanted = [...what.expected.slice(0, -1).reverse(), before];
  for (const [index, expected] of wanted.entries()) {
    await tab.press('Control+z');
    const text = await tab.evaluate((wanted) => window.box.textWhen(wanted), expected);
    if (text !== expected) return [`undo ${index + 1}: ${quote(text)}`];
  }
  return [];
}

async function typingFaults(tab: Tab, what: Case, enter: Enter): Promise<string[]> {
  await prepare(tab, what, enter);
  const result = resultOf(what, (await look(tab)).text);
  await insertAll(tab, what);
  await tab.type(typing);
  const { text, sends } = await look(tab);
  const inserted = clean(what.inserts[0] ?? '');
  const place = result.indexOf(inserted) + inserted.length;
  const expected = result.slice(0, place) + typing + result.slice(place);
  const faults = text === expected ? [] : [`typed on: ${quote(text)}`];
  return sends > 0 ? [...faults, `sent ${sends} times while typing on`] : faults;
}

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
}

function quote(text: string): string {
  return JSON.stringify(text.length > 220 ? `${text.slice(0, 110)} … ${text.slice(-110)}` : text);
}
