import type { Misbehaviour, Report } from './kit.ts';

/** One situation in which something is inserted. */
export interface Case {
  name: string;
  draft: string;
  /** `never`: the box has not had the focus. A pair is a selection, in characters without line breaks. */
  caret: 'never' | 'end' | readonly [number, number];
  /** Typed with real keys right before, without a pause. */
  typed?: string;
  /** The caret has stood there for a while, as it does while a person reads. */
  rests?: true;
  /** The focus is taken by a real click into the panel's search field. */
  search?: true;
  place?: 'end';
  /** What is inserted, one after the other, without a pause. */
  inserts: readonly string[];
  misbehaviour?: Misbehaviour;
  composing?: true;
  state?: 'disabled' | 'read-only' | 'hidden';
  /** The draft after each insertion; the last one is the result. */
  expected: readonly string[];
  /** Outcomes besides `inserted` that are right here, as long as they tell the truth. */
  mayBe?: readonly Report['outcome'][];
}

const draft = 'Hello Ann, thank you for the note.';
const lines =
  'Happy to help with this.\n\nHere is how it works:\nhttps://support.upwork.com/x?a=1&b=2#top\nBest';
const link = 'How hourly contracts work\nhttps://support.upwork.com/hc/articles/211062888';
const short = 'My hours are flexible.';

/** Puts `text` into the draft in place of a selection. */
function at(from: number, to: number, text: string): string {
  return draft.slice(0, from) + text + draft.slice(to);
}

const kinds: Record<string, string> = {
  'emoji and joined emoji': 'Thanks! 👍🏽 👩‍💻 🇩🇪 e\u0301 done',
  'right to left': 'שלום, תודה על ההודעה\nمرحبا، شكرا لك',
  html: '<img src=x onerror="alert(1)"> & <b>bold</b> &amp; </p><script>x</script>',
  markdown: '# Title\n**bold** _it_ `code`\n- item\n1. one\n> quote',
  'template braces': '{{client_first_name | there}} {% x %} {y}',
  'runs of spaces': 'a  b   c\n  indented\n    twice',
};

const long = Array.from({ length: 50 }, (_, index) => `${`Line ${index} `.padEnd(98, 'word ')}.`)
  .join('\n')
  .padEnd(5000, '!');

export const cases: readonly Case[] = [
  // First, in a page that is new: some editors give their box another caret when it gets the focus for the first time.
  { name: 'never focused, empty', draft: '', caret: 'never', inserts: [lines], expected: [lines] },
  { name: 'empty', draft: '', caret: 'end', inserts: [lines], expected: [lines] },
  { name: 'start', draft, caret: [0, 0], inserts: [lines], expected: [at(0, 0, lines)] },
  { name: 'middle', draft, caret: [10, 10], inserts: [lines], expected: [at(10, 10, lines)] },
  { name: 'end', draft, caret: 'end', inserts: [lines], expected: [draft + lines] },
  { name: 'selection', draft, caret: [6, 9], inserts: [lines], expected: [at(6, 9, lines)] },
  { name: 'all selected', draft, caret: [0, draft.length], inserts: [short], expected: [short] },
  {
    name: 'search field, middle',
    draft,
    caret: [10, 10],
    search: true,
    inserts: [lines],
    expected: [at(10, 10, lines)],
  },
  {
    name: 'search field, selection',
    draft,
    caret: [6, 9],
    search: true,
    inserts: [short],
    expected: [at(6, 9, short)],
  },
  {
    name: 'never focused, draft',
    draft,
    caret: 'never',
    inserts: [lines],
    expected: [`${draft}\n\n${lines}`],
  },
  {
    name: 'never focused, search field',
    draft,
    caret: 'never',
    search: true,
    inserts: [short],
    expected: [`${draft}\n\n${short}`],
  },
  {
    name: 'after the draft',
    draft: 'One.\nTwo.',
    caret: [2, 2],
    place: 'end',
    inserts: [lines],
    expected: [`One.\nTwo.\n\n${lines}`],
  },
  {
    name: 'draft of many lines',
    draft: 'One.\n\nThree.',
    caret: 'end',
    inserts: [lines],
    expected: [`One.\n\nThree.${lines}`],
  },
  {
    name: 'twice in a row',
    draft,
    caret: 'end',
    inserts: [short, lines],
    expected: [draft + short, draft + short + lines],
  },
  {
    name: 'typed a moment ago',
    draft: '',
    caret: 'end',
    typed: 'Hi Ann:',
    inserts: [lines],
    expected: [`Hi Ann:${lines}`],
  },
  {
    name: 'rested in the middle',
    draft,
    caret: [10, 10],
    rests: true,
    inserts: [lines],
    expected: [at(10, 10, lines)],
  },
  {
    name: 'rested over a selection',
    draft,
    caret: [6, 9],
    rests: true,
    inserts: [lines],
    expected: [at(6, 9, lines)],
  },
  {
    name: 'typed, then rested',
    draft: '',
    caret: 'end',
    typed: 'Hi Ann:',
    rests: true,
    inserts: [lines],
    expected: [`Hi Ann:${lines}`],
  },
  {
    name: 'address over a selection',
    draft,
    caret: [6, 9],
    inserts: ['https://www.upwork.com/legal#terms_of_use'],
    expected: [at(6, 9, 'https://www.upwork.com/legal#terms_of_use')],
  },
  { name: 'link', draft, caret: 'end', inserts: [link], expected: [draft + link] },
  { name: '5,000 characters', draft, caret: 'end', inserts: [long], expected: [draft + long] },
  {
    name: 'CRLF, trailing newlines',
    draft,
    caret: 'end',
    inserts: ['One\r\n\r\nTwo\r\n\n\n'],
    expected: [`${draft}One\n\nTwo`],
  },
  ...Object.entries(kinds).map(
    ([name, text]): Case => ({ name, draft, caret: [10, 10], inserts: [text], expected: [at(10, 10, text)] }),
  ),
  {
    name: 'composition open',
    draft,
    caret: 'end',
    composing: true,
    inserts: [short],
    expected: [draft],
    mayBe: ['unchanged'],
  },
  {
    name: 'redrawn on focus',
    draft,
    caret: 'never',
    misbehaviour: 'redraw-on-focus',
    inserts: [short],
    expected: [`${draft}\n\n${short}`],
    mayBe: ['unchanged', 'uncertain'],
  },
  {
    name: 'redrawn on paste',
    draft,
    caret: 'end',
    misbehaviour: 'redraw-on-paste',
    inserts: [short],
    expected: [draft + short],
    mayBe: ['unchanged', 'uncertain'],
  },
  {
    name: 'paste swallowed',
    draft,
    caret: 'end',
    misbehaviour: 'swallow-paste',
    inserts: [short],
    expected: [draft + short],
    mayBe: ['unchanged'],
  },
  ...(['disabled', 'read-only', 'hidden'] as const).map(
    (state): Case => ({
      name: state,
      draft,
      caret: 'end',
      state,
      inserts: [short],
      expected: [draft],
      mayBe: ['unchanged'],
    }),
  ),
];
