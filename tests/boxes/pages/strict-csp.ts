import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { boxPage } from '../kit.ts';
import { tiptap } from '../tiptap.ts';

// Style elements are forbidden on this page; a constructed sheet is not.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.ProseMirror { white-space: break-spaces; min-height: 3em }');
document.adoptedStyleSheets.push(sheet);

boxPage(tiptap({ Editor, Extension, StarterKit }, false));
