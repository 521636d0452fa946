import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from 'prosemirror-schema-basic';
import { boxPage, type Enter } from '../kit.ts';

boxPage((host, { draft, enter, send }) => {
  const paragraphs = draft
    .split('\n')
    .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  const view = new EditorView(host, {
    state: EditorState.create({
      doc: schema.node('doc', null, paragraphs),
      plugins: [
        history(),
        keymap(sending(enter, send)),
        keymap({ 'Mod-z': undo, 'Mod-y': redo }),
        keymap(baseKeymap),
      ],
    }),
  });
  // The style sheet that ProseMirror asks every page for.
  view.dom.style.whiteSpace = 'pre-wrap';
  return {
    editable: () => view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', () => '\n'),
    destroy: () => view.destroy(),
  };
});

function sending(enter: Enter, send: () => void) {
  const fire = () => {
    send();
    return true;
  };
  if (enter === 'breaks') return {};
  return { [enter === 'sends' ? 'Enter' : 'Mod-Enter']: fire };
}
