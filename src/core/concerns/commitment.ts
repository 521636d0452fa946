import { agreedCovers } from '../agreed-hours.ts';
import { type ConcernExamples, concern } from '../concern.ts';

const ofContact =
  /\b(?:whats ?app|telegram|skype|signal|viber|wechat|discord|zoom|meet|linkedin|e-?mail|g-?mail|phone|cell|mobile|landline|number|address|caf[eé]|coffee|text me|call me|ring me)\b|@|\d{3}[ -]\d{2,}/i;
const ofPayment =
  /\b(?:pay|paypal|payoneer|wise|venmo|bank|wire|transfer|iban|crypto|cash|fee|fees|invoice)\b/i;

/** Heard by what was learnt from drafts, not by a wording. */
export default concern('promise', 'commitment', {
  gravity: 0,
  why: 'This may promise more than you want to be held to. Is it what you agreed?',
  heard: true,
  excuses: `
    (as|like|what) (we|you and i|already)? ?(agreed|said|set|settled|discussed|arranged|in our contract|in the contract|always|before)
  `,
  applies: ({ stage, agreedHours }, quote) =>
    !agreedCovers(agreedHours, quote) &&
    !(stage === 'contract' && ofContact.test(quote) && !ofPayment.test(quote)),
});

export const examples: ConcernExamples = {
  notes: [
    'Even on Easter Sunday I keep the laptop open for you.',
    "I'll add the banners for free, every month.",
  ],
  ignores: [
    'I can give you an hour on Tuesday at the usual rate.',
    'The banners are part of the second milestone.',
  ],
};
