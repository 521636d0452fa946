import { type ConcernExamples, concern } from '../concern.ts';

const act =
  '(delete|lock|wipe|erase|take down|take (it|the|your|everything)|pull|shut|leak|publish|post|expose|tell|ruin|block|disable|report|share|go public|contact your|call your|email your|remove|quit|leave|walk|walk away|stop|cancel|break|destroy|keep your|sell|do the same|make sure|make your|warn|let everyone|delete)';

export default concern('unkind', 'threat', {
  gravity: 5,
  why: 'This sounds like a threat. Saying what you need, by when, and what happens next is firm enough.',
  calmer: 'I would like to settle this between us. Could you answer by tomorrow, so that I can go on?',
  wordings: `
    (i|we)( will| shall| am going to| can| might| have to| would| could| ll)+ ~1 (call|phone|ring|notify|tip off|contact|inform|report (you|this|it) to) (the )?(city|council|inspectors?|authorities|tax man|taxman|press|media|newspapers?|police|cops|regulator|union|labou?r)
    (first|one) (one )?to (call|tell|inform|report|notify|phone) (the|your|upwork|everyone)|(happy|glad) to (report (you|your)|inform (your|upwork|everyone)|expose)
    (forward|share|show|leak|publish|send) ~3 (this|our|these|your) (correspondence|exchange|conversations?|chat|thread|messages|emails) (to|with|on|online|publicly) (everyone|the (press|public|world)|your (boss|investors|partners|clients|customers|wife|board)|upwork|linkedin|twitter|reddit|social)
    (were to|would|might|could|should) (see|read|hear about|find|hear of) (this|our|these|your) ~1 (correspondence|exchange|conversations?|chat|thread|messages|emails)
    (pixel|audiences?|account|files?|keys?|code|data|domain|everything|logins?|passwords?|work|repo|designs?) ~5 (goes?|leaves?|comes?|walks?|is going|are going) with me
    (have|having|has|had) a ~1 (word|chat|talk|conversation) with your (boss|manager|partners?|ceo|director|hr|investors?|wife|husband|clients?|customers?|superiors?|board)
    (make|making) (an enemy|enemies)|(as|for) (an|your) enemy|cross me|get on my (bad|wrong) side|on the wrong side of me
    (i|we) (would|should|strongly|must|can only)? ?(advise|warn|suggest|caution)( strongly)? {you} (not to|against|to (be careful|think (twice|again|carefully|very)|reconsider|watch|pay|answer|settle|tread))
    (most |very |rather |so |really )?(unfortunate|a shame|a pity|sad|embarrassing|awkward|terrible|interesting|fun) if (your|the|this|these|someone|anyone|that|it|they|everyone|people|all) ~6 (saw|see|were to|knew|found|hear|heard|read|find|know|leaked?|public|happened|happen|learn|learned|got out|disappeared|went|stopped)
    (post|publish|leak|release|dump|upload|sell) (all )?(your|the|this) ~3 (art|files|secrets|data|work|game|designs?|code|source|drafts?|numbers|prices) ~4 (online|before you|publicly|on (weibo|reddit|twitter|x|facebook|github|pastebin|the internet|4chan|tiktok|instagram|every)|everywhere|to (your competitors?|everyone|the public|the press))
    (tread|step) (very )?carefully|think (twice|again|carefully|long and hard|very carefully) before {you}
    {you} (picked|chose|are messing with|are dealing with|have crossed|crossed) the wrong
    (do not|you do not) (want to )?(underestimate|forget who|know who you)
    (pay|paid|payment|money|invoice|release|tonight) && (or|until|unless|then|otherwise|if) ~10 (site|website|app|server|store|video|account|access|domain|page|hosting|shop|database|repo|code|channel) ~1 (goes|comes|is going|will go|will come|gets|will get|is coming|will be) (down|dark|offline|away|locked|deleted|gone|blocked|shut|taken)
    (tell|give|show|send) (them|people|everyone|everybody|others|other {word}|the other {word}|your {word}|the whole {word}|all the {word}) ~3 (your name|who you are|what you did|what kind of|how you treat|the truth|about you|our chat|this chat|these messages|screenshots)
    when i tell (them|people|everyone|the others) (your|about|what|how)
    ^(.* )?(pay|release|fund|approve|answer|apologi[sz]e|reply|respond)( me| up| now| today| it| the (milestone|payment|money|invoice)| my (money|invoice)| what you owe| tonight| tomorrow| by {word} ~1)* or (the|your|i will (?!have to)|i am (going|done|taking|out)|im|it|my|this|you will|everything|say goodbye|face|expect|watch)
    (payment|money|invoice|milestone|paid) ~8 (site|website|app|server|store|video|account|access|domain|page|hosting|shop|system|database|files?|bot|script|everything) ~1 (will be|goes|comes|is going|will go|will come|gets|will get|will stop|stops|will disappear|disappears) (down|dark|offline|away|off|locked|deleted|gone|working|blocked|shut)
    (just|you) wait (and see|(until|till) (i (tell|show|post|report|write)|you (see|hear|read|find)|they|your (boss|clients|customers)|everyone))
    (you have no idea|you do not know|you have not seen|wait till you see|you have yet to see|you will find out|you will see|you will learn)( yet)? (who|what) (i|you are|im|happens|we|it|they)(?! mean)( am| can| know| are|m| do| dealing)*
    (everybody|everyone|people|all) ~8 (knows me|know me|listens to me|trusts me)
    (put|putting) (you|your {word}) on blast
    (call|calling|drag|dragging|name|naming|out|outing) (you|your company|your brand|your name)( out)? (publicly|in public|on (social|twitter|linkedin|reddit|tiktok|instagram|facebook|every)|everywhere|online|through)
    (write|post|tweet|blog|talk|tell|review|warn|make a (video|post|thread)) ~3 (about|of) (you|your (fraud|scam|company|behaviou?r|tricks|business|name|lies)|this experience|how you|what you) ~4 (everywhere|online|groups?|reddit|linkedin|twitter|facebook|forums?|glassdoor|trustpilot|community|public|all|every|social|internet|instagram|tiktok)
    (i would|id|i should) (really |so )?hate (for|to see|it if) ~3 (end up|to end|get|to get|become|go|to go|have to|happen|happens|your|see|public|review|lose)
    (it would be|would be|what|such|real)?( a)? ?(shame|pity|too bad|unfortunate) if (nobody|someone|anyone|your|the|that|this|it|everyone|people|something|all)
    (i would be|i will be|would be|happy|glad|delighted) (happy |glad |more than happy )?to (ask|tell|inform|show|let) (them|your (boss|investors|clients|customers|partners|board|wife|followers|team))
    (would not|do not|you do not) want (your|this|that|these|it|them|the|everyone|anyone) ~3 to (get|go|end|come|find|know|hear|see|leak|become|be) ~2 (out|public|online|viral|this|about|hands|review|reviews|known|around)
    (end up|ends up|show up|appear|mention|mentioned|go|going|goes|land) (it |this |that )?in (my|your|the) ~1 (review|feedback)
    i (will|shall) not forget (this|that|it|how|what)(?! (to|again|kindness))
    i will remember (this|that) (when|at|in|for|come)
    (this|it|that) (will|is going to|does|wont|would) (not )?(end|finish) (badly|well|ugly|in tears)
    (files|code|keys|passwords|repo|access|designs?|work|source) ~2 (walk|walks|go|goes|come|comes|leave|leaves|disappear|vanish) (with|without) me
    without me (you|your|the|this|everything) ~3 (will|would|are|is|have|can)
    (keep|continue|go on) ~1-5 and (i|you|we|see|the)( will| am| walk| quit| are| leave| can)
    (your|the) (reputation|profile|rating|business|name|brand|account|career) ~3 (will|is going to|could|might|would|can) (suffer|be (ruined|destroyed|damaged|over|history|mud|gone|toast|finished)|take a hit|not survive|go down|burn)
    (nobody|no one) ~3 (will|would) (ever )?(hire|work for|work with|apply|trust|touch) (you|your|with you|for you)
    i can (make|turn) ~1 (your life|this|things|it) (very |really )?(hard|difficult|miserable|hell|ugly|unpleasant|public)
    (make sure|see to it|guarantee|ensure)( that)? (everyone|everybody|nobody|no one|no freelancer|every (freelancer|translator|developer|designer|writer|va|{word})|people|the whole {word}|the world|all (of )?(your|my|the)? ?{word}|other freelancers|others|your (boss|clients|customers|reputation|name|competitors|investors|profile|company)|the community|the internet|you) ~4 (knows?|hears?|sees?|finds? out|learns?|reads?|hires?|works?|regret|pay for|suffers?|never|gets to) ~4 (about|what|how|you|your|it|this|with|who|truth)
    (keep (this|it|that) up|go on like this|carry on like this|keep (talking|acting|treating|pushing|writing|behaving|going) ~4) (and|or) (i|we|you|see)
    or else$
    or else (i|you|we|there|things|it)
    {you} (will|are going to|would|gonna|shall|might|may)( really| all| soon| surely| so| definitely| deeply| come to)* (regret|be sorry|pay for (this|it|that)|see what (i|happens)|never (work|find|hire|get)(?! (it|me|my|the|a (late|blank|single)))|find out the hard|wish (you (had|were|never)|that you)|not like what|get what you deserve|lose (everything|your account))
    (i|we)( will| am going to| can| could| might| shall| am about to| have to| would| am)? ~1 (report|reporting|expose|exposing|ruin|blacklist|shame|name and shame) (you|your (account|company|profile|business|name)|this to upwork|this conversation|it all to|him|everything to)
    (get|have|getting|having) (you|your (account|profile|company)) (banned|suspended|fired|removed|kicked|closed|blocked|shut|flagged|deleted)
    (your account|your profile|you) (will be|gets|is going to be|are going to be|will get|get|would be|could be|can be|are getting) (banned|suspended|closed|blocked|reported|exposed|kicked|flagged|blacklisted)
    (leave|leaving|give|giving|post|posting|write|writing|expect|deserve|earn)( you| yourself| your| them)?( a| an| the| my| some)? ~1 (bad|negative|one star|1 star|zero star|terrible|scathing|awful|horrible|damning|honest|poor|brutal|lousy|worst|nasty|public|very honest|two star) ~1 (review|reviews|feedback|rating|stars?)
    (expect|get|getting|leave|leaving|give|giving|leaving you|worth)( you)?( a| an| exactly)? (one|1|zero|0|single) star( review| rating| feedback)?
    (my|your) (feedback|review|rating) (will|is going to|is gonna|would|can|might) ~1 (reflect|show|tell|be (honest|very honest|brutal|interesting|ugly|bad|one|1|terrible)|say|mention|make)
    (pay|paid|release|fund|answer|reply|respond|approve|fix|apologi[sz]e|money|payment|review|today|tonight|now|noon|evening|tomorrow|morning|midnight|friday|monday|end of (the )?day|hours) ~6 or (i|we|i will|i am|else i|your|the|you)( will| am going to| shall| gonna| can| would| am| going to| ll| just)* ${act}
    (if|unless|until|when|the moment|as soon as|once|should) {you}( do| will| dare| ever| leave| give| keep| refuse| try| can| are| touch| want| still| not| think| change| write| send| call| insult| ask| say| go| continue)+ ~10 (i|we)( will| am going to| shall| gonna| can| would| have to| am| just| then| also| simply)+ ${act}
    (keep this up|(?<!(can|only|just|please|to) )try me$|go ahead and try|just try|dare you|dare me|i dare you|do your worst|bring it on|the ball is in your)
    (watch|mind|better watch|watching) (your (step|back|tone|mouth|words|reputation)|yourself|out$|it$)
    (i would be|be|you should be|better be|i would)( very| really| extremely| a bit)? careful (if i were you|with me|what you|who you|how you|next time|from now|about what|because|before)
    (i would (be|think)|think|better think)( very)? ~1 (if i were you|twice (before|about)|carefully (before|about))
    if i were you i (would|should) (pay|apologi[sz]e|hurry|be (very |really )?careful|watch|stop|keep quiet|not (push|try|test|mess|say|write) ~1 (me|that|this|it|my|another))
    (mess|messing|play|playing|screw|screwing|fuck|fucking) (around )?with (me|us|the wrong)
    (last|final) (chance|warning(?! (banner|label|sign|text|popup|message|page))|reminder before)
    ({you} (have been|are|were)|consider (yourself|this)) warned
    (consider|take|call) (this|it|that)( as)? (a|your|my|the) ~1 (warning|threat|ultimatum|notice of what)
    (do not|never|stop)( you)?( ever| dare| dare to)? (test|push|provoke|tempt|threaten) me( angry| do| show| get| regret| go| call| report| say| come| {word})*
    {you} (really )?do not want (to (mess|see|find|make|cross|know|push|have|be)|me (as|to|for|on|angry|telling|talking))
    (there will be|face|facing|bear|suffer|accept|expect|has|have|be ready for|prepare for)( the| some| serious| real| your)* consequences
    (i know (where you (live|work)|people who|your (boss|address|clients|customers|real)|exactly who|who you|how to find you))
    (i have|ive|i got|i kept|i saved|i still have) ~1 (all )?(your|the|our|access to (all|your)|every) ~3 (screenshots|passwords|secrets|data|chats|keys|source code) ~4 (and i|so think|so be|remember|do not forget|just saying|so)
    {you} (will|would|are going to) never (work|find|hire|get|see (me|this|your|it|a|the|any)) ~4 (again|freelancer|platform|another|files|site|online|town)
    (everyone|everybody|the whole (world|community|platform|internet)|the world|people|all freelancers|every freelancer|other freelancers|your (boss|clients|customers|competitors|investors|partners|followers|wife|husband)) ~1 (will|is going to|are going to|should|must|would love to|deserves? to|gets? to|might like to|may like to|needs? to) (know|hear|see|find out|learn|read|be told|be informed)( about| of)? ?(what|how|who|that you|it all|all of it|all about|the truth|your|you|this (chat|thread|conversation|exchange)|these (messages|screenshots)|$)
    (?<!(been|is|was) )(tell|telling|inform|warn|warning|show|showing|let) ~1 (everyone|everybody|the whole (world|community|group|platform)|all the|every freelancer|other freelancers|all freelancers|all my|my (whole )?(network|followers|group|community)|your (boss|clients|customers|investors|competitors|partners|wife|husband)) ~5 (what|how|about|not|know|who|the kind|that you|that your|the truth|group)
    (post|posting|publish|publishing|share|sharing|put|putting|tweet|tweeting|leak)( all| the| this| these| your| our| my| every| a)* ~1 (thread|chat|conversation|messages|screenshots|screenshot|story|name|names|emails|whole thing) ~2 (on|to|online|publicly|everywhere|all over|in every|public|where) ?(linkedin|twitter|reddit|facebook|x|the|online|every|social|your|trustpilot|glassdoor|tiktok|all|everyone|youtube|instagram|forum)*
    (hmrc|irs|the tax office|tax office|the authorities|the police|upwork|upwork support|the press|your boss|your customers|your clients|your investors|the labor office|your wife|your competitors|the media|journalists) ~1 (might|may|will|would|could|is going to|should) ~1 (be interested|be very interested|be happy|be glad|love to|like to|want to|hear about|find out|know about|be delighted)
    (go|going|went) public (with|about)
    one more (word|message|comment|complaint|insult|remark|email|call|mistake|late|rude|angry|delay|change|request) ~6 and (i|you|we|it|its|thats|that)
    (i am|im|i was|this is) (not )?(warning|threatening) you
    (delete|wipe|destroy|lock|shut down|erase|burn|take down) (your|the whole|everything|all your|all of your) ~4 (until|unless|if|tonight|forever|for good|and (you|see))
    (your|the) (site|website|store|shop|account|server|app|files|data|domain|page|database) ~1 (will|is going to|might|could|may|gets?) (go (down|dark|offline|away)|goes? (down|dark|offline)|disappear|vanish|be (gone|deleted|down|offline|locked|wiped)|stop working) ~6 (if|unless|until|tonight|tomorrow|by|without)
    (hold|holding|keep|keeping) (the|your) (files|code|work|passwords|site|source|account|logins) ~4 (hostage|until you|unless you)
    (things|it|this) (will|is going to|could|can|might|may|is about to) (get|turn|become) ~1 (ugly|nasty|unpleasant|messy|public|uglier|very public|bad for you)
    (see|find out) (what happens|how (that|it) (works out|goes|ends) for you|where (that|it) gets you)
    {you} can( go| just)? (find|look for|get)( yourself)? (another|some other|a new|a different) (fool|idiot|slave|sucker|victim|dummy|one to)
    (two|both) can play
    (i will|i can|i would) ~2 (destroy|bury|finish|crush|end|ruin) (you|your)
    (and|then|soon) you will see (what|who|how) ~3 (i can|i am|happens|comes|it feels|you get|i do|without me)|^(just wait )?(then )?you will see$
    (payback|revenge|get even|get back at you|karma (is|will|gets|works))
    (make|force) me (to )?(report|regret|do|say|call|go|show|involve|contact|tell|escalate|take|post|leave a|be)(?= )
    i still have (full |admin |root |all the |the |your )+(access|keys|passwords|password|logins?|backups?) ~4
    (this|it) (is not|isnt|aint) over|mark my words|heard the last|last you (hear|will hear)
    (upwork|support|your boss|your manager|everyone|your ceo|headquarters|your (head office|headquarters|board|company)) (will|would|is going to|should|might) (like to |love to |want to |be interested to |be happy to )?(hear|know|learn|find out|see) (about|how|what|of)
    (do not|never) say (that )?i did not warn
    (try|dare|if you try|just try|go ahead and try|attempt) to (stiff|cheat|scam|screw|rob|trick|cross|fool|underpay|not pay|avoid paying) me
    (see|find out|learn) what happens
    (one|any|a single) (more )?(bad|negative|wrong|rude|nasty) (word|review|feedback|comment|star|rating) ~4 and
    (pay|release|fund|send|transfer|settle|return|refund) ~6 or (your|the|my|all|every) ~3 (disappears?|goes?|gone|will|is|are|gets?|stops?|vanish|vanishes|deleted|down|offline|comes?)
    i (have|saved|kept|took|got) ~2 (screenshots|proof|records?|evidence|copies|every message) (of|for) (everything|all (your|our|of)|this (conversation|chat)|our (chat|conversation)|what you|every)
    think (very |long and |really )?(carefully|twice|hard) (about|before) ~3 (you|next|answer|answering|reply|replying|respond|responding|do|send)
    (contact|contacting|writing to|write to|complain to|speak to|escalate to) (upwork|upwork support|support|trust and safety) about (you|your (behaviou?r|conduct|account|threats|attitude))
    (tank|destroy|ruin|trash|sink|bomb|wreck|kill) (your|the) {word} ?(rating|ratings|reputation|launch|business|profile|score|reviews|brand|company)
    and {you} (will|are going to) lose(?! (the|any|data|your (changes|work)))
    (take|bring|shut|pull|switch|turn) (the|your) (site|website|app|shop|server|store|page|account) (down|off|offline) ~2 (if (i am not|you|the (money|payment))|unless|until (i|you|the (money|payment)))
    if {you} (cancel|do not pay|refuse|leave me|do not (release|answer|reply)|try) && i (will|am going to|can) (post|put|publish|upload|share|release|leak|sell|drop|show) (it|them|this|that|your|the|everything)
    (pay|send|release) ~4 or i (will )?(drop|post|put|publish|upload|leak|sell|delete|remove|share) 
    (if|when) {you} ~3 (one more|another|again|any more|keep) ~6 i am (out|done|gone|leaving)
    or (everyone|everybody|people|all|the (whole )?{word}|your {word}) ~3 (will|is going to|are going to) ~1 (hear|know|read|find out|learn)
    (god|allah|karma|the universe) (will|is going to) (judge|punish|repay|get|deal with) (you|people like)|god (sees|is watching) (you|what|this|everything)
    if (this|that|it) happens (once more|again|one more time) ~1 (i|we) (will|am going to) (report|tell (the|your|everyone|upwork)|call|contact|sue|quit|leave|post|block)
    the review {you} deserve|(my|our) (review|feedback|rating) (of|for|about) {you} (will|is going to)|(wait|watch|look out) for my (review|feedback|rating)
    (i|we) (will|am going to|have to|must|can|should)( also)? (warn|alert) (others|other|everyone|everybody|people|every|all|the community|my network|my colleagues)
    (publish|post|share|leak|screenshot|forward) (all )?(of )?your (messages|emails|mails|chats|private|insults|words|threats)
    (just so {you} know|remember that|do not forget) && (every message|screenshots|all (the|your) messages|passwords?|access|log in|logins?)|i can still (log in|access|get into|delete|change|reach)|remember who (has|built|knows|owns|holds)
    make {you} (pay|regret|suffer|sorry|look bad)|{you} (had |would )?better (pay|send|release|apologi[sz]e)|^(just )?pay up( now| already)?$|(i will|i am going to|i can|or i|i shall) ~1 tell your (boss|wife|husband|investors|clients|customers|partner|ceo)
    ^(be )?careful( what {you} (say|write|do|wish)| now)?$
    (put|post) ~5 on (my|the|every|social|linkedin|facebook|reddit|youtube|twitter|instagram) ~2 (if|unless) (the (money|payment|invoice|milestone)|i (am not paid|do not get))
    no (money|payment|pay) no ~3 and i (will )?(tell|report|inform|post|delete|call)
  `,
  excuses: `
    or (i will )?(have to|need to|must) (pause|stop|wait|postpone|move|reschedule)
    (would not|do not) want (your|the) (users|customers|visitors|data|readers|clients)
    (not|never|no) ~2 (a )?(threat|threatening|warning you)
    (please|kindly)? ?do not (leave|give|post|write)( me| us| a)* ~1 (bad|negative|poor)
    (worried|afraid|scared|anxious|nervous|sorry|hope) ~6 (bad|negative|poor|one star) (review|feedback|rating)
    (customer|customers|buyer|guest|reviewer|user|users|reader|readers|she|he|they|someone) ~6 (review|reviews|star|feedback|rating)
    (will not|would not|do not|can not|wont) regret
    i would be careful with (the|that|this|a|adding|using|it)
    (last|final) (chance|reminder) ~3 (to buy|sale|offer|to save|to register|to join|banner|email|subject|button|newsletter|copy)
    put (my|their|his|her|our|the) names? on|put names on
    you get banned
    last chance to (apply|register|join)
    put your name (on|to) (the (credits|page|cover|list|invoice|door|poster)|it)
    maintenance|for the (update|migration|upgrade)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'Pay today or I delete the repo.',
    "You'll regret this.",
    'I will report you to Upwork.',
    'Expect a one-star review.',
    "If you don't pay, I will post this whole chat on LinkedIn.",
    'This is your last warning.',
    'Your boss might be interested to hear about this.',
    'Pay me by tomorrow or everybody will hear about it.',
    'If this happens again, I will report you.',
    'I will warn every freelancer about you.',
  ],
  ignores: [
    'I will report the bug to the plugin author.',
    "I'll delete the old drafts on Friday unless you still need them.",
    'I have to pause until the milestone is funded.',
    'I would be careful with that plugin, it is no longer maintained.',
    'One customer left a bad review, so I wrote her a reply.',
    'I will make sure that everything is backed up.',
    'You will not regret the extra day for tests.',
    'I would take theirs if I were you.',
    'Test it with the sound on, you will see.',
    "I'll take the site down for an hour tonight for the update.",
    "If you don't release the milestone I have to pause.",
  ],
};
