import { isTextField } from './draft.ts';

/** What has to be known of the editor behind a compose box to insert into it. */
export interface Editor {
  name: string;
  /**
   * The form in which it takes a paste exactly. `slice`: ProseMirror's own clipboard form, which keeps blank lines and
   * runs of spaces and switches the host's markdown paste rules off. `html`: paragraphs. `plain`: text/plain.
   */
  paste: 'slice' | 'html' | 'plain';
  /** Milliseconds until it has taken over a caret that was set from outside. */
  settle: number;
  /** Changes closer together than this are one undo step to it. */
  undoGap: number;
  /** It keeps a model of its own: writing past its paste handler would show text that the model does not have. */
  hasModel: boolean;
}

/** Recognised by the marks that each leaves on its editable element. Times are the editors' own defaults, read in their source in 2026-11. */
const known: readonly (Editor & { selector: string })[] = [
  {
    name: 'ProseMirror',
    selector: '.ProseMirror',
    paste: 'slice',
    settle: 30,
    undoGap: 500,
    hasModel: true,
  },
  {
    name: 'CKEditor',
    selector: '.ck-editor__editable',
    paste: 'html',
    settle: 30,
    undoGap: 0,
    hasModel: true,
  },
  {
    name: 'Lexical',
    selector: '[data-lexical-editor]',
    paste: 'plain',
    settle: 30,
    undoGap: 0,
    hasModel: true,
  },
  {
    name: 'Quill',
    selector: '.ql-editor',
    paste: 'plain',
    settle: 30,
    undoGap: 1000,
    hasModel: true,
  },
  {
    name: 'Slate',
    selector: '[data-slate-editor]',
    paste: 'plain',
    settle: 150,
    undoGap: 0,
    hasModel: true,
  },
  {
    name: 'Draft.js',
    selector: '.public-DraftEditor-content',
    paste: 'plain',
    settle: 30,
    undoGap: 0,
    hasModel: true,
  },
];

const unknown: Editor = {
  name: 'unknown',
  paste: 'plain',
  settle: 30,
  undoGap: 0,
  hasModel: false,
};

/** The browser's own: no script has to follow its caret. */
const textField: Editor = { ...unknown, name: 'text field', settle: 0 };

/** The editor behind a compose box. */
export function editorOf(box: HTMLElement): Editor {
  if (isTextField(box)) return textField;
  return known.find(({ selector }) => box.matches(selector)) ?? unknown;
}
