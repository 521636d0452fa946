import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { boxPage } from '../kit.ts';
import { tiptap } from '../tiptap.ts';

const mount = tiptap({ Editor, Extension, StarterKit });

/** TipTap inside an open shadow root; the style that it asks for has to stand in there. */
boxPage((host, options) => {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = '.ProseMirror { white-space: break-spaces; min-height: 3em }';
  const place = document.createElement('div');
  place.className = 'composer';
  root.append(sheet, place);
  return mount(place, options);
});
