import { boxPage, sendsOn } from './kit.ts';

/** A contenteditable without an editor: its DOM is its model. The page also sends when the browser makes a paragraph. */
export function plainEditable(kind: 'true' | 'plaintext-only'): void {
  boxPage((host, { draft, enter, send }) => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', kind);
    box.style.minHeight = '3em';
    box.style.whiteSpace = 'pre-wrap';
    box.append(
      ...draft
        .split('\n')
        .flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])),
    );
    box.addEventListener('keydown', (event) => {
      if (!sendsOn(event, enter)) return;
      event.preventDefault();
      send();
    });
    box.addEventListener('beforeinput', (event) => {
      if (enter === 'sends' && event.inputType === 'insertParagraph') send();
    });
    host.append(box);
    return { editable: () => box, text: () => innerText(box), destroy: () => box.remove() };
  });
}

/** The browser's own reading; the last line break of a box only holds its height open. */
function innerText(box: HTMLElement): string {
  return box.innerText.replace(/\n$/, '').replaceAll('\u00A0', ' ');
}
