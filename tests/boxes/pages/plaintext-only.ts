import { plainEditable } from '../plain-editable.ts';

plainEditable('plaintext-only');
