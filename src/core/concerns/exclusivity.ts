import { type ConcernExamples, concern } from '../concern.ts';

const others =
  '(?:other|another|any other|any|new|different|further|all other|all my other|my other|all the other|more|everybody else|anyone|anybody) ?(?:clients?|customers?|projects?|jobs?|work|contracts?|gigs?|companies|company|offers?|employers?|else|assignments?|engagements?|commitments)';

export default concern('promise', 'exclusivity', {
  gravity: 2,
  why: 'This promises to work for nobody else. Did you mean to give that away?',
  calmer: 'I work with several clients and will give this project the time that it needs',
  wordings: `
    (?:i|ill|ive|my|we|let me|going to) && (?:drop|dropped|dropping|quit|quitting|leave|leaving|left|resign|resigned|end|ending|cancel|cancelled|canceled|wrap up|wrapping up|wrapped up|goodbye|good bye|bye|let go|clear|clearing|cleared|turn down|turned down|turning down|decline|declined|refuse|stop|stopped|pause|paused|give up|gave up|fire|fired|dump|dumped|ditch|ditched|finish|finished|cut|say no|said no|close|closed|reject|free myself|get rid of|step back|stepping back|part ways|break up|let (?:\\S+ )?go|shut out)(?: \\S+){0,5} (?:everyone else|everybody else|everything else|anyone else|all others?|the others|my others?|my other (?:clients?|customers?|projects?|work|jobs?|contracts?|gigs?|people)|other (?:clients?|customers?|projects?|jobs?|contracts?|gigs?)|all my (?:clients|projects|contracts|gigs|work)|all other (?:work|clients|jobs|projects)|the rest of my (?:clients|projects))
    (?:told|tell|telling|informed|inform|inform all|notified|said)(?: to)?(?: all)? my other (?:clients?|customers?)(?: \\S+){0,6} (?:goodbye|no|that i|leaving|stop|done|over|cannot|quit|only|unavailable|end)
    (?:my |full |all my )?undivided attention
    (?:you are|youre|you will be|be|are)(?: \\S+){0,2} (?:only|the only)(?: \\S+)? (?:one|client|person|company|team|customer|boss)(?: that| who| whom)? (?:i|ill|for)
    only (?:one|client|person|company|team|brand) i (?:want to |will |am going to |would |am )?(?:work|edit|write|design|code|serve|need|translate|be|care|take|working)
    (?:want|going|will|shall|promise|decided|happy|able|ready|intend)(?: to)?(?: now)? (?:only )?work only for|work (?:only|exclusively|solely) (?:for|with) (?:you|your)(?! (?:today|this|until))
    (?:concentrate|focus|concentrating|focusing) (?:only|exclusively|solely|100%|100 %|fully and only|entirely) on (?:you|your)
    (?:i|we)(?: will| shall| can| would| am going to| promise to| promise i will| am| agree to| swear to| do| guarantee to| could| want to| am happy to| am willing to| am ready to| have decided to|ll)*(?: \\S+)? (?:work|working|be working|be|focus|write|code|design|develop|translate|commit|dedicate myself|dedicated|devote myself|be there|concentrate|be yours|be available|be committed|focused|commit myself|belong|be doing|yours)(?: \\S+){0,2} (?:only|exclusively|solely|just|purely|entirely|fully and only) (?:for|on|to|with) (?:you|your|this|the)
    (?:i|we)(?: will| shall| can| would| am going to| promise to| agree to| do| am happy to| am willing to| am ready to|ll)* (?:only|exclusively|solely|just)(?: be)? (?:work|working|write|code|design|serve|take|accept|focus|do work|handle|be there|belong|translate)(?: on| for| with)* (?:for |on |with |from )?(?:you|your|this)(?: (?:project|company|team|and|from|until|as|now|only).*)?$
    (?:exclusively|exclusive)(?: \\S+){0,2} (?:for|to|with|available to|committed to|dedicated to) (?:you|your)
    (?:for|on|with|to) (?:you|your (?:company|project|team)|this project)\\s(?:and )?(?:only|alone|exclusively|and (?:nobody|no one|for (?:nobody|no one)) else|and only you)
    (?:my|the)(?: one and)? only (?:client|customer|project|job|boss|contract|priority)
    (?:only|sole|single|exclusive|one and only) (?:client|customer)(?: \\S+){0,2}(?: i| from| of| as)?
    (?:i|we|and|will|to|by|then)(?: will| shall| can| would| am going to| promise to| am| agree to| have| already| could|ll| not| am willing to| am happy to| am ready to| gladly| happily| even| also| just)* (?:resign|quit|drop|dropping|leave|leaving|give up|giving up|turn down|turning down|turn away|reject|rejecting|refuse|refusing|decline|declining|stop|stopping|cancel|cancelling|end|ending|close|let go(?: of)?|say no to|get rid of|put aside|pause|step away from|finish with|abandon|sack|fire|wind down|clear)(?: \\S+){0,3} (?:from )?(?:${others}|everyone else|everybody else|everything else|all others?|the others|other offers)
    (?:i|we|and|will|to|promise)(?: will| shall| would| am going to| promise to| promise| agree|ll| do| can)* (?:not|never)(?: to)?(?: \\S+)? (?:take|take on|accept|work|work for|work with|work on|look for|apply|apply for|apply to|serve|have|bid|bid on|start|do|talk to|sign|sign with|consider|look at|entertain|pursue)(?: on| for| with| to)* (?:\\S+ ){0,2}${others}
    (?:take|accept|have|with|serve)(?: on)? no (?:other|more|further|new|additional|others?)(?: \\S+){0,1} ?(?:clients?|customers?|projects?|jobs?|work|contracts?|gigs?)
    no (?:other|more|further) (?:clients?|customers?|projects?|jobs?|work|contracts?|gigs?)(?: ,| for me| from now| while| as long| during| until| besides| apart|$)
    (?:for )?(?:nobody|no one|none|not anyone) else(?: ,| but you| from now| as long| while| during|$)
    (?:all|100|hundred|entire|whole|complete|every hour|every minute)(?: percent| %| of| my)* (?:my )?(?:time|attention|capacity|hours|availability|working time|energy|schedule|focus|working hours) (?:is|are|will|belongs?|goes|to you|for you|only|to your|for your|exclusively)(?: \\S+){0,4} (?:you|your|yours|project|company)
    (?:give|dedicate|devote|reserve|commit|offer)(?: you| to you)? (?:all|100%|100|my (?:full|whole|entire|complete|undivided)|every|my exclusive)(?: of| my| \\S+){0,3} (?:time|attention|capacity|hours|availability|schedule|working hours|week|days)(?: \\S+){0,3} (?:only|exclusively|to you|to your|for you|solely)
    (?:agree|happy|fine|ok|okay|willing|ready|can|will|accept|sign|signing|no problem|glad|yes)(?: \\S+){0,4} (?:exclusivity|exclusive (?:contract|agreement|basis|terms|arrangement|relationship|deal)|non ?compete|non compete)
    (?:work|working|be|available|join|join you|come on)(?: \\S+){0,2} on an exclusive basis
    (?:i|we)(?: will| am going to| shall| can| promise to|ll)* (?:be |become )?(?:all|completely|entirely|fully|totally|exclusively|only|100%|100 %) yours
    you (?:will |would |shall |can )?(?:have|get|own) me(?: \\S+){0,2} (?:all to yourself|exclusively|for yourself|to yourselves|to yourself)
    keep me (?:all )?to yourself
    (?:you (?:are|will be|would be|become))(?: \\S+){0,3} (?:only|sole|single|exclusive) (?:client|customer|one i|person i)
  `,
  excuses: `
    (?:can not|could not|will not|would not|not able|unable|do not|does not|not|never)(?: \\S+){0,5} (?:exclusive|exclusively|exclusivity|non compete|noncompete|only for you|only client|my only|one client|solely|give up|drop (?:my|other))
    (?:not|never) (?:work|working) (?:only|exclusively|just|solely)
    (?:you|your (?:company|team|contract|terms|post)|the (?:client|contract|clause|job|post|offer))(?: \\S+){0,4} (?:want|wants|need|needs|ask|asks|asked|expect|expects|require|requires|says|mentions|looking|said|wrote)(?: \\S+){0,6} (?:exclusive|exclusivity|exclusively|only|other clients|other client|non compete)
    (?:do|are|is|would|could|should) (?:you|this|that|it|the)(?: \\S+){0,6} (?:exclusive|exclusivity|exclusively|only client|other clients)
    (?:if|for|unless|in case)(?: \\S+){0,6} (?:exclusive|exclusivity|exclusively)(?: \\S+){0,8} (?:would|rate|price|fee|retainer|terms|cost|separate|discuss|talk|charge|extra|premium|quote|need)
    (?:only|just|solely|exclusively)(?: work(?:ing)?)?(?: for| on| with) (?:you|your|this)(?: \\S+){0,3} (?:today|tomorrow|this week|this afternoon|on monday|on tuesday|on wednesday|on thursday|on friday|for the next|until friday|this morning)
    (?:today|tomorrow|this week|this afternoon|on monday|on tuesday|on wednesday|on thursday|on friday|for the next|until friday|this morning)(?: \\S+){0,6} (?:only|just|solely|exclusively)
    i (?:\\S+ )?(?:worked|have worked|was|used to)
    (?:no|without) (?:other|more|further) (?:work|projects?|jobs?)(?: \\S+){0,3} (?:is|was|are|were|needed|planned|left|included|required|to do|on)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    "I'll only work for you.",
    'I will work exclusively for your company.',
    'You will be my only client.',
    "I won't take on any other clients.",
    "I'm happy to drop my other projects for you.",
    'I agree to exclusivity.',
  ],
  ignores: [
    "I can't work exclusively for one client.",
    'I work with several clients in parallel.',
    'Your contract asks for exclusivity; I would rather leave that out.',
    'This afternoon I work only on your newsletter.',
    'The font is licensed exclusively by Monotype.',
    'No other work is planned for this page.',
  ],
};
