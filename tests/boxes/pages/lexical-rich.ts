import { registerRichText } from '@lexical/rich-text';
import { boxPage } from '../kit.ts';
import { lexical } from '../lexical.ts';

boxPage(lexical(registerRichText, true));
