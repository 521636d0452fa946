import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { boxPage } from '../kit.ts';
import { tiptap } from '../tiptap.ts';

boxPage(tiptap({ Editor, Extension, StarterKit }));
