import { createElement, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { boxPage, type MountOptions, sendsOn } from '../kit.ts';

boxPage(
  (host, options) => {
    const editor = withHistory(withReact(createEditor()));
    const root = createRoot(host);
    flushSync(() => root.render(createElement(Box, { ...options, editor })));
    return {
      editable: () => host.querySelector('[data-slate-editor]') as HTMLElement,
      text: () => editor.children.map((block) => Node.string(block)).join('\n'),
      destroy: () => root.unmount(),
    };
  },
  // Slate follows the page's selection at most ten times a second.
  { settle: 120 },
);

type Editor = ReturnType<typeof withHistory<ReturnType<typeof withReact>>>;

function Box({ draft, enter, send, editor }: MountOptions & { editor: Editor }) {
  const [value] = useState(() =>
    draft.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] })),
  );
  const editable = createElement(Editable, {
    placeholder: 'Send a message…',
    onKeyDown: (event: KeyboardEvent) => {
      if (!sendsOn(event, enter)) return;
      event.preventDefault();
      send();
    },
  });
  return createElement(Slate, { editor, initialValue: value, children: editable });
}
