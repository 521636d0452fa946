import { type ConcernExamples, concern } from '../concern.ts';

/** Heard by what was learnt from drafts, not by a wording: most of all the irony that takes a new shape every time. */
export default concern('unkind', 'sharp', {
  gravity: 0,
  why: 'This may sound sharper than it was meant. Would it read well a year from now?',
  heard: true,
});

export const examples: ConcernExamples = {
  notes: [
    'You pay people to be ignored, it seems.',
    'You wanted a miracle and paid for a sandwich.',
    'So you read the invoice but not the brief.',
  ],
  ignores: [
    'I love that you noticed the kerning, nobody else ever does.',
    'You paid for three logos and I have sent two, so the last one follows on Monday.',
  ],
};
