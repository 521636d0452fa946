import { Autoformat, Bold, Essentials, InlineEditor, Italic, Link, List, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { boxPage, type Enter } from '../kit.ts';

const sheet = document.createElement('style');
sheet.textContent = css;
document.head.append(sheet);

boxPage(async (host, { draft, enter, send }) => {
  const editor = await InlineEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Autoformat],
    initialData: draft
      .split('\n')
      .map((line) => `<p>${line || '&nbsp;'}</p>`)
      .join(''),
  });
  bindEnter(editor, enter, send);
  return {
    editable: () => editor.ui.view.editable.element as HTMLElement,
    text: () => linesOf(editor),
    refuse: () => editor.enableReadOnlyMode('test'),
    destroy: () => void editor.destroy(),
  };
});

function bindEnter(editor: InlineEditor, enter: Enter, send: () => void): void {
  editor.editing.view.document.on(
    'enter',
    (event, data) => {
      if (data.isSoft || enter !== 'sends') return;
      data.preventDefault();
      event.stop();
      send();
    },
    { priority: 'highest' },
  );
  editor.keystrokes.set('Ctrl+Enter', (_, cancel) => {
    if (enter !== 'ctrl-sends') return;
    cancel();
    send();
  });
}

/** The model itself, one line a block; a soft break is a line break. */
function linesOf(editor: InlineEditor): string {
  const root = editor.model.document.getRoot();
  return [...(root?.getChildren() ?? [])]
    .map((block) =>
      block.is('element')
        ? [...block.getChildren()].map((item) => (item.is('$text') ? item.data : '\n')).join('')
        : '',
    )
    .join('\n');
}
