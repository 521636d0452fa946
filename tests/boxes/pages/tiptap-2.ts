import StarterKit from 'tiptap2-starter-kit';
import {
  Editor,
  Extension,
} from '../../../node_modules/tiptap2-starter-kit/node_modules/@tiptap/core/dist/index.js';
import { boxPage } from '../kit.ts';
import { type TipTap, tiptap } from '../tiptap.ts';

// The starter kit brings its own TipTap 2 along. The two majors differ in types, not in what is used here.
boxPage(tiptap({ Editor, Extension, StarterKit } as unknown as TipTap));
