import { plainEditable } from '../plain-editable.ts';

plainEditable('true');
