import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'profanity', {
  gravity: 3,
  why: 'Strong language is what a screenshot would be remembered for.',
  calmer: (quote) => {
    const clean = quote
      .replace(/\b(what|why|how|who|where) (?:the|in the) (?:hell|heck|fuck)\b/gi, '$1')
      .replace(
        /\s*\b(?:fucking|freaking|frigging|fricking|effing|bloody|goddamn|god ?damned|damn|damned)\b/gi,
        '',
      )
      .trim();
    return clean === quote || clean.split(/\s+/).length < 3 || sure.test(clean) ? undefined : clean;
  },
  wordings: `
    (what|why|how|who|where|when|go|to|like|as|the|bloody|hot|one|living|absolute|pure|total|through|catch)( in)?( the)? hell
    hell (no|yeah|with|of a (mess|nerve|cheek))
    (a|no|give a|the|your|this|that|my|so|every|too|is|are|these|those) damn(ed)?( [a-z]+)?
    damn(ed)? (it|you|your|this|that|the|well|project|thing|file|brief|page|website)
    damn
    (is|are|was|such|of|this|that|the|your|a|full of|my|absolute|utter|pure|total|same|with|these|no more|tired of|enough|load of) crap(py)?
    crappy
    (you|your [a-z]+|your [a-z]+ [a-z]+|this (brief|project|feedback|job|client|deal|offer|contract)|working (for|with) you) (really |just |totally )?sucks?
    (kiss|kicked|kick|lick|cover|save|busting|bust|work|working|worked|off|pain in the|my|your|half|lazy|sorry|dumb|smart) (my |your |his |her |the )?(ass|arse|asses|butt off|butt)
    half assed
    (pissed|pissing|piss) (off|me|you|at|about|on|take)
    (i am|im|i was|really|so|you got me) pissed
    (taking|take|took) the (piss|mick|mickey)
    (screw|sod|bugger|eff) (you|this|that|it|off|the|your|him|them|all)
    (for|oh my|my) (god|gods|christ|christs|heaven|heavens|petes|pete|fuck|goodness|crying out loud)( s)? sakes?
    for crying out loud
    jesus christ|^jesus (?!saves|is|was|and|of)
    (freaking|frigging|fricking|effing|goddamn|goddamned|bloody (?!mary|sunday|nose|marys)[a-z]+)
    (a pile of|piece of|load of|bunch of|bag of) (crap|garbage|trash|junk|rubbish|poo|poop)
  `,
  typed: [
    /\b(?:(?:mother|cluster)?f+u+c+k+(?:s|ed|er|ers|ing|in|wit|tard|up)?|fck(?:ing)?|fuk(?:ing)?|(?:bull|horse|dip|ape|bat)?sh[i1]+t(?:s|ty|show|head|ting|storm|ted|e|load)?|bs|bitch(?:es|ing|y)?|bastards?|cunts?|ass-?holes?|arse-?holes?|dickheads?|dicks?|pricks?|wankers?|twats?|bollocks|douche(?:bag)?s?|dumb-?ass(?:es)?|smart-?ass|jackass|crap|retard(?:ed|s)?|whores?|sluts?|wtf|feck(?:ing|s)?|friggin|fugly|shite|arsed?|bollocking|pissy|crappy|wtaf|stfu|gtfo|ffs|omfg|tf)\b/i,
    /\b[fs][*@#$!%.-]{1,4}(?:k|ck|t|ing|king|cking|ed)\b|\b(?:b[*@#$!]+tch|a[*@$#]{2,}(?:hole)?|f\*+|sh\*+t?|c\*+p|d\*+n)(?![a-z*])/i,
    /(?<![\w"'`])(?=[!*]*[@#$%&])[@#$%&*!]{4,}(?=[\s.,!?]|$)/,
  ],
  excuses: `
    damn (watermark|thing (works|is done|finally))
    (pretty |looks |looking |looked |so |really )?damn (good|fine|nice|great|fast|proud|happy|well)
    (hidden|save the|internet is|connection is) crappy
    damn (build|server|printer|autocorrect|laptop|internet|wifi|keyboard|phone|power|cat|dog|traffic|weather|train|router|machine|computer|coffee|battery|microphone|cable|alarm)
    ^(oh )?damn , (?!.*(?<![^ ])(you|your)(?![^ ]))
    ^(oh )?damn (that is|thats|this is|what a) ~2 (gorgeous|beautiful|good|great|nice|fine|fast)
    (the|wot|what) (the )?hell (i|im|i am|we are) 
  `,
});

const sure = /\b(?:fuck\w*|shit\w*|bitch|crap\w*|hell|damn|bastard|asshole)\b/i;

export const examples: ConcernExamples = {
  notes: [
    'What the hell is this?',
    'This is bullshit.',
    "I don't give a damn about the palette.",
    'WTF happened to my branch?',
    'This f***ing plugin again.',
    'Who wrote this crap?',
  ],
  ignores: [
    'Hello Shelly, the shell script is done.',
    'The Class A passage needs a short assessment.',
    'The cocktail list has a Bloody Mary at the top.',
    'Damn, power cut.',
    'The damn build server is out of disk again.',
  ],
};
