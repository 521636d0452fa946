import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'absolutes', {
  gravity: 2,
  why: '"Always" and "never" sound like a verdict on the person; what happened this time is easier to hear.',
  calmer: (quote) => {
    const softer = quote
      .replace(/\b(never once|never|not once|hardly ever)\b/i, 'rarely')
      .replace(/\b(always|constantly|forever|continually|every single time)\b/i, 'often');
    return softer === quote || /^\W*(?:often|rarely)/.test(softer) ? undefined : softer;
  },
  wordings: `
    (as usual|as always|as ever) (you|your(?! ~5 (clear|great|good|helpful|kind|perfect|quick|thorough|lovely|excellent|fast|spot))|no one|nobody|late|no answer|no reply|wrong|i am the|my fault|at the last)|typical of you
    (nothing|nobody|no one|it|this|that)( is|s)? (ever|never) ~3 (with|for|to) (you|your {word})
    not once ~8 (have|did|has|had) (you|your)
    {you} are (always|forever|constantly|never|perpetually) (?!welcome|happy|kind|so kind|good|great|on time|fair|clear|polite|going to|alone|charged|billed|asked|able|in (control|the dark|doubt)|without|far|more than|alone|logged|too late|free)[a-z]+
    with you (it is |its )?(always|never|nothing|everything)
    yet again( you| your| i have| i am| i had| no| late| my| the same|$)
    once again (you|your|nobody|no one|no reply|no answer|ignored|late|i have to|i am the)
    never {you} [a-z]+
    every (single |damn |bloody |freaking )*(week|time|day|month|monday|friday|morning|call|meeting|project|round|email|message|milestone|invoice)( it| there| its| you| we| is| it is| again)* (the )?(same|something new|new (requirement|excuse|demand|change|drama|problem|emergency)|another (excuse|change|problem|drama|emergency|crisis)|{you} (come|change|want|find|have|invent|ask|complain|forget|start|add|bring|do this|do that)(?! (to|in|by)))
    every (single )?time (that )?(i|we) (send|ask|deliver|try|finish|write|show|suggest|explain|make|submit|think) ~6 ({you}|your|something|nothing|wrong|complain|again|another|more|change|different)
    it is never (your|you|enough|good|right|on time|finished|their)|its never (your|you|enough|good enough|right|on time|finished|their)
    (literally )?(nobody|no one|none) ~4 (on|in|at|of) your ~1 (team|company|side|office|staff|people|end) ~4 (ever|reads?|answers?|knows?|cares?|listens?|replies|bothers?|has|can|does|is|understands?)
    not (one|a single) (single )?(good|kind|nice|friendly|decent|positive|thank|word|time|thanks|please|sorry) ~3 (word|from|in|since|ever|thank|thanks|sorry|so far|for|all|$)
    (everything|it|things|stuff|nothing|something|that|this) ~1 (is|are|always|has to be|s|must be)? ?always (bad|late|wrong|urgent|my|an emergency|last minute|asap|the same|me|on me|a problem|a crisis|negative|chaos|too (late|slow|expensive|much)|never)
    (you|with you) ~1 always (do|did) (this|that|it)
    always ~6 (and|but) never [a-z]+|never ~6 (and|but) always (complain|blame|want|late|expect|demand|ask|need)[a-z]*
    always my (fault|problem|mistake|job)
    when (have|has|did|do|was the last time)( {you}| your team| anyone)*( ever| once) ~1
    (nobody|no one|not one person|none of you)( (at|in|on|from) your ~1)( ever| even)? ?(reads|answers|knows|cares|listens|replies|has a clue|bothers|ever|can|is able)
    (nobody|no one) ever (reads|answers|tells|listens|replies|bothers|asks|explains)( me| us| my| anything|$)
    (people like you|clients like you|your kind of|your type of|you lot|guys like you|folks like you)
    you people (never|always|are|do|can|have|just|keep|need|think|want|expect|should)
    {you}{have} (always|constantly|forever|continually|perpetually|only ever|never once) (?!have to|get to|need|at |on |in |from |for |and |here|there|so |the )[a-z]+
    (?<!(was|were|is|am|he|she|they|s) )(always|constantly|forever) (complaining|changing|nagging|blaming|late|criticizing|criticising|interrupting|moving the goal)
    {you} will never (learn|pay|understand|listen|change|stop|read|be (satisfied|happy))
    {you}( have| had| do| did)? never (ever )?(once|pay(?! for)|paid|answer|answered|reply|replied|respond|responded|listen|listened|read|give|gave|given|appreciate|appreciated|respect|respected|tell|told|say|said|send|sent|explain|explained|mention|mentioned|ask|asked|show|showed|shown|stick|keep|kept|know(?!$| (when|what|how|if|who|where|which))|knew|approve|care|cared|bother|bothered|make|made|admit|thank|thanked|satisfied|happy|learn|check|checked|understand|understood|provide|provided|deliver|want|apologize|apologise|gave|trust|trusted|even|actually|finish|stop|do)
    (have|had|did) you ever (even|actually|once)
    (do|does) {you} ever (read|listen|answer|check|think|sleep|reply|stop|say)
    not (once|a single time) (have|did|has|had) {you}
    {you} have not (once|ever|a single time)
    never (once )?(have|did) {you}
    every (single )?time ({its} |with you |the )?(the )?(same|with you)
    every single time ~7 (you|your)
    (it is |its |thats )?always (the )?same (story|thing|old|excuse|excuses|problem|with|drama|circus|game|song|issue)
    always (something|an excuse|a problem|some excuse|some problem) with (you|your)
    (nothing|none of it|no version|no design|no draft)( i do| i make| i deliver| i send)?( is| was|s)? ever (good |right |~7 enough)
    nothing i (do|make|send|write|deliver)~7 (good|enough|right|pleases|satisfies)
    nothing (is )?(ever )?(good enough|pleases you|makes you happy|satisfies you)
    (all|the only thing) {you} (ever |can )?(do|did|know|care|say|want)( ever)? (is|about is|was)
    (why (do|does|is|are) )({you}|it|i)( have to)? always (?!so good|great)[a-z]+
    always (a|an|the|some|something) ~3 with you
    (?<!(for|to|with|send|give|answer|update|tell|write|message|call) ){you} ~6 every (single|damn|bloody|freaking) (day|time|hour|week|night|minute|message|call|month|evening|weekend)
    ^(and |but |because )?{you} never (?!have to|need|know|walk|lose|want to miss|pay for|miss)[a-z]+
    (always|constantly) (some|a|another|one) ~3 (with|at|in) your (company|team|office|side|firm)
    {you} are never (happy|satisfied|pleased) (with|about)
  `,
  excuses: `
    you never pay for
    have {you} always been
    (so|so that|if|when|whenever|make sure|ensure|to ensure|such that|means|means that) {you} (always|never)
    always (been )?(very |so |really |such )?(a |an )?(kind|helpful|patient|clear|fair|quick|prompt|great|welcome|good|nice|lovely|generous|supportive|responsive|pleasure|thoughtful|polite|respectful|professional|friendly|gracious|understanding|pay on time|paid on time|paid promptly|give clear|given clear|gave clear|have the option|own|keep your|keep the|free to|can)
    (i|we) (really |truly |so |also )?(appreciate|love|like|enjoy|am grateful|am thankful)( it)?( that| how| when)+
    (thanks|thank you)( so much| again)? (for|that)
    never (ask|asked) (me )?(for )?(more|anything)
    (great|good|nice|kind|long term|loyal|lovely|wonderful|valued|love|enjoy) ~4 (clients?|people|guys|folks) like you
    would you always|thank you always
    thank ~3 for people like you
    always ~4 (so|such) ~1 (quickly|quick|kindly|thoughtful|nice|clear|helpful|friendly|fast|well|lovely|generous|great)
    never (late|kept me waiting)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'You always change your mind at the last minute.',
    'You never answer my questions.',
    'It is always the same with you.',
    'Nothing I do is ever good enough.',
    'People like you never pay on time.',
    "You've not once thanked me.",
  ],
  ignores: [
    'You always pay on time, and I appreciate that.',
    'You can always write to me here.',
    'I never share a client’s files.',
    'The cache is never cleared, so you always see the old page.',
    'You never have to save by hand; the sheet does it.',
    'The slogan "You never walk alone" is taken.',
    'I never received the second file, could you send it again?',
    'I saved the old version as well, you never know.',
  ],
};
