import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type Mount, sendsOn } from './kit.ts';

/** Lexical keeps lines as line breaks when plain, as paragraphs when rich. */
export function lexical(register: (editor: LexicalEditor) => () => void, rich: boolean): Mount {
  return (host, { draft, enter, send }) => {
    const editor = createEditor({
      onError(error) {
        throw error;
      },
    });
    host.setAttribute('contenteditable', 'true');
    // The style that Lexical's documentation asks for.
    host.style.whiteSpace = 'pre-wrap';
    editor.setRootElement(host);
    editor.update(() => (rich ? $fillRich(draft) : $fillPlain(draft)), { discrete: true });
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !sendsOn(event, enter)) return false;
        event.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
    return {
      editable: () => host,
      text: () => editor.getEditorState().read($lines),
      destroy: () => editor.setRootElement(null),
    };
  };
}

function $fillRich(draft: string): void {
  const root = $getRoot().clear();
  for (const line of draft.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    root.append(paragraph);
  }
}

function $fillPlain(draft: string): void {
  const paragraph = $createParagraphNode();
  for (const [index, line] of draft.split('\n').entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  }
  $getRoot().clear().append(paragraph);
}

/** Lexical's own text puts two line breaks between paragraphs. */
function $lines(): string {
  return $getRoot()
    .getChildren()
    .map((block) => ($isElementNode(block) ? block.getTextContent() : ''))
    .join('\n');
}
