import Quill from 'quill';
import css from 'quill/dist/quill.core.css?inline';
import { boxPage, type Enter } from '../kit.ts';

const sheet = document.createElement('style');
sheet.textContent = css;
document.head.append(sheet);

boxPage((host, { draft, enter, send }) => {
  const quill = new Quill(host, {
    modules: { toolbar: false, keyboard: { bindings: bindings(enter, send) } },
  });
  quill.setText(draft, 'silent');
  quill.history.clear();
  return {
    editable: () => quill.root,
    // Quill's text always ends with a line break of its own.
    text: () => quill.getText().replace(/\n$/, ''),
    destroy: () => quill.root.remove(),
  };
});

function bindings(enter: Enter, send: () => void) {
  const handler = () => {
    send();
    return false;
  };
  if (enter === 'breaks') return {};
  return { sending: { key: 'Enter', ctrlKey: enter === 'ctrl-sends', shiftKey: false, handler } };
}
