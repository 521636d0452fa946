import type { Editor, Extension } from '@tiptap/core';
import type StarterKit from '@tiptap/starter-kit';
import type { Enter, Mount } from './kit.ts';

export interface TipTap {
  Editor: typeof Editor;
  Extension: typeof Extension;
  StarterKit: typeof StarterKit;
}

/** TipTap as Upwork uses it: the starter kit, and Enter bound to sending. */
export function tiptap({ Editor, Extension, StarterKit }: TipTap, injectCSS = true): Mount {
  return (host, { draft, enter, send }) => {
    const editor = new Editor({
      element: host,
      injectCSS,
      extensions: [StarterKit, sending(Extension, enter, send)],
      content: {
        type: 'doc',
        content: draft.split('\n').map((line) => ({
          type: 'paragraph',
          ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
        })),
      },
    });
    return {
      editable: () => editor.view.dom,
      text: () => editor.getText({ blockSeparator: '\n' }),
      destroy: () => editor.destroy(),
    };
  };
}

function sending(Kind: typeof Extension, enter: Enter, send: () => void) {
  const fire = () => {
    send();
    return true;
  };
  return Kind.create({
    name: 'sending',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      ...(enter === 'sends' ? { Enter: fire } : {}),
      ...(enter === 'ctrl-sends' ? { 'Mod-Enter': fire } : {}),
    }),
  });
}
