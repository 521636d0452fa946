import { describe, expect, test } from 'vitest';

/**
 * Promise 1, held in the source: whatever could make a page send has no place in it. Each rule brings an example that it
 * must catch, so that a rule which has gone blind is noticed.
 */
interface Rule {
  what: string;
  pattern: RegExp;
  catches: readonly string[];
  /** Files that may, and why. */
  allowed?: RegExp;
}

/** The extension's own pages (a download link, a file field) and its own panel; pages of Upwork's are not within their reach. */
const ownPages = /^\/src\/(popup|options)\//;

const rules: readonly Rule[] = [
  {
    what: 'makes a key event',
    pattern: /\bKeyboardEvent\s*\(|\.initKeyboardEvent|createEvent\s*\(|new\s+(UI)?Event\s*\(\s*['"`]key/,
    catches: [
      "new KeyboardEvent('keydown', { key: 'Enter' })",
      "new window.KeyboardEvent ('keyup')",
      "document.createEvent('KeyboardEvent')",
      "new Event('keydown')",
    ],
  },
  {
    what: 'dispatches an event, but for the paste of the inserters',
    pattern: /\.dispatchEvent\b|\[['"`]dispatchEvent/,
    catches: ['box.dispatchEvent(event)', "box['dispatchEvent'](event)", 'const fire = box.dispatchEvent;'],
    allowed: /^\/src\/upwork\/inserters\.ts$/,
  },
  {
    what: 'uses an editing command other than insertText and insertLineBreak',
    pattern: /execCommand\b(?!\(\s*'insert(Text|LineBreak)')/,
    catches: [
      "document.execCommand('insertParagraph')",
      'document.execCommand(command)',
      'const run = doc.execCommand;',
    ],
  },
  {
    what: 'names a paragraph command',
    pattern: /insertParagraph/i,
    catches: ["inputType: 'insertParagraph'"],
  },
  {
    what: 'clicks',
    pattern:
      /\.click\b|\[['"`]click|new\s+(Mouse|Pointer|Touch)Event\b|new\s+Event\s*\(\s*['"`](click|mouse|pointer|touch)/,
    catches: [
      'button.click()',
      'button?.click()',
      "new MouseEvent('click')",
      "new Event('click')",
      "send['click']()",
    ],
    allowed: ownPages,
  },
  {
    what: 'submits a form',
    pattern: /\.(requestSubmit|submit)\b|new\s+(Submit)?Event\s*\(\s*['"`]submit|new\s+SubmitEvent/,
    catches: ['form.submit()', 'box.form?.requestSubmit()', "new Event('submit')"],
  },
  {
    what: 'runs a script in the page',
    pattern: /createElement\(\s*['"`]script|\.wrappedJSObject|\beval\s*\(|executeScript/,
    catches: [
      "document.createElement('script')",
      'window.wrappedJSObject.editor',
      "scripting.executeScript({ world: 'MAIN' })",
    ],
    // A page of the extension's own, which runs the extension's own content script.
    allowed: /^\/src\/welcome\/practice\.tsx$/,
  },
];

const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Comments may name what the code must not do. A `//` inside an address is no comment. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

describe.each(rules)('No file of src $what', ({ pattern, catches, allowed }) => {
  test.each(catches)('the rule catches %s', (example) => {
    expect(withoutComments(example)).toMatch(pattern);
  });

  test('and none does', () => {
    const found = Object.entries(sources)
      .filter(([path]) => !allowed?.test(path))
      .flatMap(([path, source]) =>
        linesWith(withoutComments(source), pattern).map((line) => `${path}: ${line}`),
      );
    expect(found).toEqual([]);
  });
});

test('the sources are there to be looked at', () => {
  expect(Object.keys(sources)).toContain('/src/upwork/inserters.ts');
});

test('the inserters dispatch a paste and nothing else', () => {
  const inserters = withoutComments(sources['/src/upwork/inserters.ts'] ?? '');
  expect(linesWith(inserters, /dispatchEvent/)).toEqual([
    'const taken = !box.dispatchEvent(pasteEvent(type, data));',
  ]);
  const made = [...inserters.matchAll(/new (\w*Event)\(\s*'(\w+)'/g)].map(
    ([, kind, type]) => `${kind} ${type}`,
  );
  expect(new Set(made)).toEqual(new Set(['ClipboardEvent paste']));
});

function linesWith(source: string, pattern: RegExp): string[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => pattern.test(line));
}
