import { type ConcernExamples, concern } from '../concern.ts';

/** Words that people shout. Acronyms, names and headings hardly hold two of them. */
const shouted =
  "YOU|YOUR|YOURS|YOURSELF|ME|MY|MINE|NOT|NO|NEVER|STOP|WHY|WHAT|HOW|WHEN|WHO|ALREADY|DON['’]?T|DOESN['’]?T|DIDN['’]?T|CAN['’]?T|CANNOT|WON['’]?T|ISN['’]?T|DONE|ENOUGH|READ|TOLD|TELL|SAID|SAY|SENT|SEND|AGAIN|ALWAYS|NOW|WRONG|PAY|PAID|FAULT|PLEASE|LISTEN|ANSWER|ANSWERED|IS|ARE|AM|WAS|WERE|THIS|THAT|THERE|IT|DO|DID|WILL|WANT|NEED|EVERY|EVERYTHING|NOTHING|ANYTHING|CHANGE|CHANGED|CHANGING|WORK|WORKING|WASTE|BEFORE|LAST|TIME|TIMES|WE|I['’]?M|YOU['’]?RE|IT['’]?S|HAVE|HAD|BEEN|JUST|ANYMORE|IN|THE|OF|TO|AND|FOR|ON|ASK|ASKED|BECAUSE|EVEN|KEEP|LEAVE|CHECK|WAITING|UNTIL|EVERYONE|ALL|CALLING|MESSAGING|TOUCH|TOUCHING";
/** One of them at least is cross. */
const cross =
  "NOT|NO|NEVER|STOP|WHY|ALREADY|DON['’]?T|DOESN['’]?T|DIDN['’]?T|CAN['’]?T|CANNOT|WON['’]?T|ISN['’]?T|DONE|ENOUGH|TOLD|AGAIN|ALWAYS|WRONG|PAY|PAID|FAULT|LISTEN|ANSWER|WASTE|WAITING|LAST|EVERY|EVERYTHING|NOTHING|READ|SENT|LEAVE|HOW|WHAT";
const capitals = "[A-Z][A-Z'’]*";
const gap = '[ ,.!?-]+';

export default concern('unkind', 'shouting', {
  gravity: 1,
  why: 'Capitals and rows of marks read as shouting.',
  calmer: (quote) => {
    const quiet = quote
      .replace(/[!?]{2,}/g, (marks) => (marks.includes('?') ? '?' : '.'))
      .replace(new RegExp(`(?<![\\w'’])${capitals}(?:${gap}${capitals})+`, 'g'), (words) =>
        words.toLowerCase(),
      )
      .replace(/\bi\b/g, 'I');
    return quiet.charAt(0).toUpperCase() + quiet.slice(1);
  },
  typed: [
    // Three capital words in a row, two of them such words; or a run of two at the end of an angry sentence.
    new RegExp(
      `(?<![\\w'’])(?!${capitals}(?:${gap}${capitals})*:)(?=(?:${capitals}${gap}){0,12}?(?:${cross})(?![\\w'’]))(?=(?:${capitals}${gap}){0,6}?(?:${shouted})(?![\\w'’])${gap}(?:${capitals}${gap}){0,6}?(?:${shouted})(?![\\w'’]))${capitals}(?:${gap}${capitals}){2,}(?![\\w'’:])`,
    ),
    /(?<![\w'’])(?:[A-Z]+\. ){3,}[A-Z]+/,
    /\b(?:where|when|why|what|how|who|which|are|is|did|do|does|can|could|will|have|has|really|seriously|hello|still|again|you|your)\b[^.!?\n]*(?:\?[?!]{2,}|![?!]*\?[?!]*[?!])/i,
    /\b(?:stop|never|already|why|enough|told you|answer me|wrong|unacceptable|last time|immediately|your fault|ridiculous|check your|pay me)\b[^!?\n]{0,60}!{3,}/i,
    /\b(?:NOT|NEVER|STOP|ALREADY)\b[^!?\n]{0,60}!{2,}/,
    /(?<![\w'’])(?:STOP|ENOUGH|NO|NEVER|WHY|READ|ANSWER ME|PAY ME|LISTEN|NOW|WHAT)[!?]{1,}/,
  ],
  wordings: '',
});

export const examples: ConcernExamples = {
  notes: [
    'I told you that THIS IS NOT INCLUDED.',
    'WHY DO YOU CHANGE THE SPEC EVERY DAY???',
    'Please check your email, I already sent it!!!',
    'STOP CALLING ME',
    'Where is the file??? ',
  ],
  ignores: [
    'DO NOT merge before the migration is run.',
    'Thank you SO much!!!',
    'The README and the .env.example are in the repo; the API KEY is not.',
    'NO. 4, DIN EN ISO 9001 and the heading "ACHTUNG" stay.',
    'HTML, CSS AND JS are all in one file.',
    'Really? Then I was wrong.',
    'WHAT WE NEED FROM YOU: three links, one sentence on each.',
  ],
};
