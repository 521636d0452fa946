import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { boxPage, type MountOptions, sendsOn } from '../kit.ts';

boxPage((host, options) => {
  const model = { text: options.draft };
  const root = createRoot(host);
  const onText = (text: string) => {
    model.text = text;
  };
  flushSync(() => root.render(createElement(Box, { ...options, onText })));
  return {
    editable: () => host.querySelector('.public-DraftEditor-content') as HTMLElement,
    text: () => model.text,
    destroy: () => root.unmount(),
  };
});

function Box({ draft, enter, send, onText }: MountOptions & { onText: (text: string) => void }) {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(draft)));
  onText(state.getCurrentContent().getPlainText('\n'));
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    keyBindingFn: (event) => (sendsOn(event, enter) ? 'send' : getDefaultKeyBinding(event)),
    handleKeyCommand: (command) => {
      if (command !== 'send') return 'not-handled';
      send();
      return 'handled';
    },
  });
}
