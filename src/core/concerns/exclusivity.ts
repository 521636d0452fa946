import { type ConcernExamples, concern } from '../concern.ts';

const others =
  '(other|another|any other|any|new|different|further|all other|all my other|my other|all the other|more|everybody else|anyone|anybody) ?(clients?|customers?|projects?|jobs?|work|contracts?|gigs?|companies|company|offers?|employers?|else|assignments?|engagements?|engagement|commitments?|commissions?|orders?|bookings?|clients work)';

export default concern('promise', 'exclusivity', {
  gravity: 2,
  why: 'This promises to work for nobody else. Did you mean to give that away?',
  calmer: 'I work with several clients and will give this project the time that it needs',
  wordings: `
    (put|putting|place|placing|set|leave|keep)( all)?( my| the)? (other|others|rest|everything else|all other) ~3 (on (the )?(shelf|hold|ice|pause|side|back burner)|aside|away|to one side)
    (do|doing|work on|focus on|nothing|think about) (nothing|none|no one|nobody) (but|except|other than|besides) (you|your|this)|(is|be|with|have|on|for) nothing but (you|your)
    (refrain|abstain|stop|desist|keep) from (accepting|taking|working|serving|signing)( on| with| for)? (any |all )?(other|another|new|further|additional|anyone|anybody)
    i (will |am going to |shall |now |promise to |do )?(only|just|exclusively|solely) (?!need|want|wanted|ask|charge|send|have|had|bill|use|used|meant|mean|wrote|did|do not|made|checked|see)[a-z]+ (for|with) (you|your (company|studio|team|brand|project|shop|agency|business|channel|bakery))(?! (today|this|until|when|if|to|the))
    (i|we)( will| shall| promise to| can| agree| am going to)* (not|never) ~1 (accept|take|take on|do|serve|start|work on|work for|look at) (any )?(other|another|more|new|further|additional) [a-z]+
    i (stop|quit|leave|drop|end|cancel|close) (with |from )?(the |my )?(other|others|rest) ~1
    (work|working) (just|only|exclusively|solely|purely) (with|for) (you|your)(?! (today|this|until))
    (i|ill|ive|my|we|let me|going to) && (drop|dropped|dropping|quit|quitting|leave|leaving|left|resign|resigned|end|ending|cancel|cancelled|canceled|wrap up|wrapping up|wrapped up|goodbye|good bye|bye|let go|clear|clearing|cleared|turn down|turned down|turning down|decline|declined|refuse|stop|stopped|pause|paused|give up|gave up|fire|fired|dump|dumped|ditch|ditched|cut|say no|said no|close|closed|reject|free myself|get rid of|step back|stepping back|part ways|break up|let ~1 go|shut out) ~5 (everyone else|everybody else|everything else|anyone else|all others?|the others|my others?|my other (clients?|customers?|projects?|work|jobs?|contracts?|gigs?|people)|other (clients?|customers?|projects?|jobs?|contracts?|gigs?)|all my (clients|projects|contracts|gigs|work)|all other (work|clients|jobs|projects)|the rest of my (clients|projects))
    (told|tell|telling|informed|inform|inform all|notified|said)( to)?( all)? my other (clients?|customers?) ~6 (goodbye|no|that i|leaving|stop|done|over|cannot|quit|only|unavailable|end)
    (my |full |all my )?undivided attention
    (you are|youre|you will be|be|are) ~2 (only|the only) ~1 (one|client|person|company|team|customer|boss)( that| who| whom)? (i|ill|for)
    only (one|client|person|company|team|brand) i (want to |will |am going to |would |am )?(work|edit|write|design|code|serve|need|translate|be|care|take|working)
    (want|going|will|shall|promise|decided|happy|able|ready|intend)( to)?( now)? (only )?work only for|work (only|exclusively|solely) (for|with) (you|your)(?! (today|this|until))
    (concentrate|focus|concentrating|focusing) (only|exclusively|solely|100%|100 %|fully and only|entirely) on (you|your)
    (i|we)( will| shall| can| would| am going to| promise to| promise i will| am| agree to| swear to| do| guarantee to| could| want to| am happy to| am willing to| am ready to| have decided to|ll)* ~1 (work|working|be working|be|focus|write|code|design|develop|translate|commit|dedicate myself|dedicated|devote myself|be there|concentrate|be yours|be available|be committed|focused|commit myself|belong|be doing|yours) ~2 (only|exclusively|solely|just|purely|entirely|fully and only) (for|on|to|with) (you|your|this|the)
    (i|we)( will| shall| can| would| am going to| promise to| agree to| do| am happy to| am willing to| am ready to|ll)* (only|exclusively|solely|just)( be)? (work|working|write|code|design|serve|take|accept|focus|do work|handle|be there|belong|translate)( on| for| with)* (for |on |with |from )?(you|your|this)( (project|company|team|and|from|until|as|now|only).*)?$
    (exclusively|exclusive) ~2 (for|to|with|available to|committed to|dedicated to) (you|your)
    ( , )?(for|on|with|to) (you|your (company|project|team)|this project) (and )?(only|alone|exclusively|and (nobody|no one|for (nobody|no one)) else|and only you)
    my( one and)? only (client|customer|project|job|boss|contract|priority)|the( one and)? only (client|customer|project|job|boss|contract|priority)( that| which)?( i| for me| on my| in my|$)
    (?<!(every|each|a|not one|any) )(only|sole|single|exclusive|one and only) (client|customer) ~2( i| from| of| as)?
    (i|we|and|will|to|by|then)( will| shall| can| would| am going to| promise to| am| agree to| have| already| could|ll| not| am willing to| am happy to| am ready to| gladly| happily| even| also| just)* (resign|quit|drop|dropping|leave|leaving|give up|giving up|turn down|turning down|turn away|reject|rejecting|refuse|refusing|decline|declining|stop|stopping|cancel|cancelling|end|ending|close|let go( of)?|say no to|get rid of|put aside|pause|step away from|finish with|abandon|sack|fire|wind down|clear) ~3 (from )?(${others}|everyone else|everybody else|everything else|all others?|the others|other offers)
    (i|we|and|will|to|promise)( will| shall| would| am going to| promise to| promise| agree|ll| do| can)* (not|never)( to)? ~1 (take|take on|accept|work|work for|work with|work on|look for|apply|apply for|apply to|serve|have|bid|bid on|start|do|talk to|sign|sign with|consider|look at|entertain|pursue)( on| for| with| to)* ~2 ${others}
    (take|accept|have|with|serve)( on)? no (other|more|further|new|additional|others?) ~1 ?(clients?|customers?|projects?|jobs?|work|contracts?|gigs?)
    no (other|more|further) (clients?|customers?|projects?|jobs?|work|contracts?|gigs?)( for me| from now| while| as long| during| until| besides| apart|$)
    (for )?(nobody|no one|none|not anyone) else( but you| from now| as long| while| during|$)
    (all|100|hundred|entire|whole|complete|every hour|every minute)( percent| %| of| my)* (my )?(time|attention|capacity|hours|availability|working time|energy|schedule|focus|working hours) (is|are|will|belongs?|goes|to you|for you|only|to your|for your|exclusively) ~4 (you|your|yours|project|company)
    (give|dedicate|devote|reserve|commit|offer)( you| to you)? (all|100%|100|my (full|whole|entire|complete|undivided)|every|my exclusive)( of| my| {word}){0,3} (time|attention|capacity|hours|availability|schedule|working hours|week|days) ~3 (only|exclusively|to you|to your|for you|solely)
    (agree|happy|fine|ok|okay|willing|ready|can|will|accept|sign|signing|no problem|glad|yes) ~4 (exclusivity|exclusive (contract|agreement|basis|terms|arrangement|relationship|deal)|non ?compete|non compete)
    (work|working|be|available|join|join you|come on) ~2 on an exclusive basis
    (i|we)( will| am going to| shall| can| promise to|ll)* (be |become )?(all|completely|entirely|fully|totally|exclusively|only|100%|100 %) yours
    you (will |would |shall |can )?(have|get|own) me ~2 (all to yourself|exclusively|for yourself|to yourselves|to yourself)
    keep me (all )?to yourself
    (you (are|will be|would be|become)) ~3 (only|sole|single|exclusive) (client|customer|one i|person i)
    i am (all|completely|entirely|exclusively) yours
    (clear|empty|free) my (whole |entire )?(calendar|schedule|diary) for you(?! (on|this|tomorrow|today))
    you (get|have|will get|will have) (100 percent|100%|all|every (bit|minute|hour)|the whole) of my (time|attention|hours|focus|capacity|energy)
    not (be )?working (for|with) (anybody|anyone) else|(will not|shall not|promise not to|not going to|never) work (for|with) (your competitors|anyone else|anybody else|any other)
    not (taking|accepting|doing|touching|looking at) (on )?(any )?(other|another|new|anyone elses|anybody elses|more) && (while (we|i)|as long as|until (we|you|it|your|this)|till (the|your|we)|for you|all yours|all of my time)
    i (only|just) work for you this (year|month|summer)
    (leave|quit|leaving|quitting|give up|drop) my (current|present|day|other|main|old|regular) (client|job|contract|employer|work|position)s? (for (you|this|your)|to (work|join))
    i (will|would|am) ~4 (nobody|no one) elses
    (refuse|decline|turn down|reject|skip|say no to) (every|any|all) (other|another|new)
    do not need any other (customer|client|work|job)s?(?! (for|right|this))
    let my (other|two other|three other) ~2 go
  `,
  excuses: `
    (can not|could not|will not|would not|not able|unable|do not|does not|not|never) ~5 (exclusive|exclusively|exclusivity|non compete|noncompete|only for you|only client|my only|one client|solely|give up|drop (my|other))
    (not|never) (work|working) (only|exclusively|just|solely)
    (you|your (company|team|contract|terms|post)|the (client|contract|clause|job|post|offer)) ~4 (want|wants|need|needs|ask|asks|asked|expect|expects|require|requires|says|mentions|looking|said|wrote) ~6 (exclusive|exclusivity|exclusively|only|other clients|other client|non compete)
    (do|are|is|would|could|should) (you|this|that|it|the) ~6 (exclusive|exclusivity|exclusively|only client|other clients)
    (if|for|unless|in case) ~6 (exclusive|exclusivity|exclusively) ~8 (would|rate|price|fee|retainer|terms|cost|separate|discuss|talk|charge|extra|premium|quote|need)
    (only|just|solely|exclusively)( work(ing)?)?( for| on| with) (you|your|this) ~3 (today|tomorrow|this week|this afternoon|on monday|on tuesday|on wednesday|on thursday|on friday|for the next|until friday|this morning)
    (today|tomorrow|this week|this afternoon|on monday|on tuesday|on wednesday|on thursday|on friday|for the next|until friday|this morning) ~6 (only|just|solely|exclusively)
    i ~1 (worked|have worked|was|used to)
    (no|without) (other|more|further) (work|projects?|jobs?) ~3 (is|was|are|were|needed|planned|left|included|required|to do|on)
    there is (no|not any) (other|more|further) (work|projects?|jobs?)
    (stop|keep|prevent) you from
    only (next|this) (week|month|monday|tuesday|wednesday|thursday|friday)
    contact (me|her|him)
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
    "I'm not taking other work while we do this.",
    'You get all of my time.',
  ],
  ignores: [
    "I can't work exclusively for one client.",
    'I work with several clients in parallel.',
    'Your contract asks for exclusivity; I would rather leave that out.',
    'This afternoon I work only on your newsletter.',
    'The font is licensed exclusively by Monotype.',
    'No other work is planned for this page.',
    "Please close the contract if there's no more work.",
    'Yours is the only project that needs a second font.',
    "I'm not taking new clients this month.",
  ],
};
