import { registerPlainText } from '@lexical/plain-text';
import { boxPage } from '../kit.ts';
import { lexical } from '../lexical.ts';

boxPage(lexical(registerPlainText, false));
