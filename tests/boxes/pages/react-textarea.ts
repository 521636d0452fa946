import { type ChangeEvent, createElement, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { boxPage, type MountOptions, sendsOn } from '../kit.ts';

/** A controlled textarea: what React's state does not learn of, it takes back. */
boxPage((host, options) => {
  const model = { text: options.draft };
  const root = createRoot(host);
  const onText = (text: string) => {
    model.text = text;
  };
  flushSync(() => root.render(createElement(Field, { ...options, onText })));
  const field = host.querySelector('textarea') as HTMLTextAreaElement;
  return { editable: () => field, text: () => model.text, destroy: () => root.unmount() };
});

function Field({ draft, enter, send, onText }: MountOptions & { onText: (text: string) => void }) {
  const [text, setText] = useState(draft);
  onText(text);
  return createElement('textarea', {
    rows: 4,
    value: text,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (!sendsOn(event, enter)) return;
      event.preventDefault();
      send();
    },
  });
}
