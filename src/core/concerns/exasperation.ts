import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'exasperation', {
  gravity: 1,
  why: 'This lets off steam. It is fair to feel it; a calm sentence will stand better a year from now.',
  calmer: 'I would like us to find a better way to do this. Could we go through it together?',
  wordings: `
    (sick|fed up|tired|bored|exhausted) to (the|my) (teeth|back|bone|death|core|stomach)
    (going|go|run|running|talking|moving) (around |round )?in circles( with you| on this| again| because|$)
    (i am|im|i feel|i was|you make me|makes me|i get|i am getting) ~1 (very |so |really |extremely |quite |too )*(angry|mad(?! about)|furious|upset with you|pissed|livid|annoyed (with|by|at) (you|your)|disgusted)(?! (customers?|with myself))
    i (do not|will not|never|no longer|refuse to|can not|cant)( want to| wish to| even| ever)? (talk|speak|work|deal|communicate|discuss|argue|cooperate|write)( anything)? (to|with) (you (anymore|any more|any longer|again|like this|if)|people like|clients like|someone (who|like|so))
    (my )?patience (is|has|with) ~3 (end|thin|out|over|limit|limits|exhausted|gone|up)
    (exhausted|tired|sick|bored|weary|done|fed up) (of|with|by) (this|the|your|you) ~1 ?(project|client|game|games|job|contract|circus|drama|nonsense|conversation|behaviou?r|attitude|excuses|you)?( and (of|with) you)
    (i am|im) done (going|chasing|fixing|begging|waiting|apologi[sz]ing|cleaning|babysitting|arguing|repeating|negotiating|pretending|justifying|defending|being)
    (save|spare|keep) (me |us )?(your|the|it|all the) (excuses|breath|lectures?|speech|speeches|drama|apologies|apology|sob|stories|attitude|comments|opinions?|sarcasm|details)(?! (to|in|for the (review|faq|page)))
    (complete|total|utter|absolute|sheer|pure|massive|giant|colossal) (waste|joke|shambles|farce|madness|disgrace|clown|circus|chaos|rubbish|garbage)(?! (on my|of mine))
    what (on earth|in (gods|heavens) name|the heck|the devil|the deuce|the actual)
    (not|not being|never) paid (enough|nearly enough|half enough|well enough)
    above my pay grade
    i (have|got) no (more |longer )?(strength|patience|nerves|energy|words|time for|interest in (arguing|playing|your|hearing))( left| for| anymore| more|$)
    i (can not|will not|do not want to|am not going to) ((take|stand|bear) (this|it|that)$|(take|stand|bear|handle|deal with|hear|listen to|read) (this|it|that|these|another|any more of) ~4 (anymore|any longer|nonsense|again|garbage|excuses|any more|crap|drama|insults|tone)$)
    not worth (my|all this) (time|sanity|stress|trouble|hassle|money|headache|drama)
    (i have|ive|we have) (far |way |much )?better things to do
    life is too short
    at my (limit|breaking point|wits end)
    (i am|im) (so |totally |completely )?(over (it|this|you|all this)|done here|out of here|sick of|fed up|furious|livid|outraged|disgusted|losing it|speechless at|seething)
    (what|such|just) (a|another) ~1 (joke|mess|waste|disaster|farce|shambles|clown show|shitshow|headache|train wreck|trainwreck)(?! (to (clean|tidy)|i made|on my))
    for the love of (god|all|everything|pete|christ|humanity)
    (good grief|give me strength|god give me|lord give me|oh for)
    are we (really|seriously|still) (doing|having|discussing|going|arguing|talking about)( this| over| it| that)
    how is (this|that|it) (still |even |remotely |in any way )*(a thing|so hard|acceptable|ok|okay|professional|reasonable|fair|serious|legal)
    i am begging you
    not my (circus|monkeys)
    (what|this|such|absolute|complete|total|utter|pure) (is )?(rubbish|garbage|nonsense|hogwash|baloney|bollocks)
    do what you want( with| then| i| but| im|$)
    (i have|ive) (never|not) been (so|this|treated) ~1 (insulted|disrespected|angry|humiliated|badly|poorly|frustrated|rudely|annoyed)
    (makes|making|made) (me|my) (so |really |very )?(sick|furious|angry|mad|blood boil|want to (scream|quit|cry))
    (you|this|it|that) (really |seriously |truly |just )*(piss|tick|crack|tire|wear|exhaust|infuriate|disgust|annoy|irritate|offend|insult)(es|s|ed)? (me|my)
    (i|we) (am|are|was|feel|felt) (so |really |very |deeply |extremely |beyond |pretty )*(insulted|offended|disgusted|furious|disrespected|humiliated|exploited|used by|pissed|fuming|appalled)
    (stop|quit) (already|pushing|pressuring|rushing|interrupting|blaming|ordering|bossing|wasting|ignoring|guilt|gaslighting|manipulating|threatening|insulting|hovering|spying|doubting|arguing|(changing|touching|calling|texting|sending|breaking) (me|everything|my|things|the spec|the server|the scope|your mind))( {word})*
    (gaslight|gaslighting|guilt trip|guilt tripping|manipulat(e|ing|ive))( me| us| people)?
    (fed up with (?!mine|my (own|bank|phone|provider|laptop))|had it with (you|your|this|these|all|the (changes|excuses|silence|project|games))|frustrated (with|by) (you|your|this (project|client|contract|company|whole)))
    ^(.* , )?(please )?calm down(?! (everyone|everybody|all))
    for the (last|umpteenth|millionth|hundredth|thousandth|tenth|nth|second|third|fourth|fifth) time
    (umpteenth|millionth|hundredth|thousandth|hundred|99th|100th) time
    (shut up|buzz off)
    ^(.* , )?(get lost|go away|back off)( , .*)?$
    (sick|tired|sick and tired|fed up|exhausted) (of|by|from) (?!being able|waiting for the)(you|your|this|the|all|it|being|repeating|explaining|chasing|reminding|asking|begging|fixing|repairing|redoing|cleaning|waiting|these|that|having|people|clients|telling|doing|hearing|working|babysitting|how|playing|listening|everything|constantly|answering)
    (i am|we are|im) (so |totally |completely )?done (with (you|your|all this|this (nonsense|bullshit|circus|drama|conversation|game|project|client|mess)|trying|being|working with you|dealing)|explaining|repeating|arguing|discussing|talking|being|playing)
    (i have |ive |i )?had (more than |quite |just about |it up to )?(enough|it) (of|with) (you|your|this|it|these|all|the)
    enough is enough
    (at|reached|losing|lost|lose|run out of|running out of|wearing|out of) (the end of )?(my|all) (wits|patience|limit|temper|mind|last nerve)
    my patience (is|has|with)
    (on|get on|getting on) my (last )?nerves?
    (its|this is|that is|it is|what you ~2 (is|are)|which is|this was|that was|it was|thats) (just |simply |absolutely |completely |totally |so |really |frankly |utterly |beyond |getting |becoming |honestly |asking is )*(ridiculous|absurd|unacceptable|outrageous|a farce|nonsense|madness|a circus|pathetic|a disgrace|disgraceful|disgusting|insulting|an insult|laughable|a nightmare|insane|exhausting|infuriating|unbelievable|stupid|beyond a joke)
    (what|such)( a| an| the)? (nonsense|nightmare|disgrace|circus|farce|nerve|cheek|insult|(ridiculous|absurd) (demand|idea|request|offer|excuse|price|deadline|rule))(?! (in|on) my)
    ^(.* , )?~3 (unbelievable|ridiculous|pathetic|outrageous|disgraceful)( really| honestly| frankly| now)?$
    (unbelievable|ridiculous|pathetic|outrageous|disgraceful)(ly)? (that|how|to|deadlines?|budget|price|pay|offer|requests?|demands?|ideas?|changes?|feedback|client|behaviou?r|rate|conditions|excuse|of you)
    {you} ~6 (unbelievable|ridiculous|pathetic|outrageous|disgraceful)|(unbelievable|ridiculous|pathetic|outrageous|disgraceful) ~5 {you}
    your ~6 (unbelievable|ridiculous|pathetic|outrageous|disgraceful)|(unbelievable|ridiculous|pathetic|outrageous|disgraceful) ~5 your
    (get off my|leave me alone|get out of my|out of my face|off my case)
    (?<!(not|i will) )(stop|quit|cut)( the)? (wasting|bothering|harassing|pestering|nagging|bugging|whining|complaining|micromanaging|messaging me|texting me|calling me|acting|lying|pretending|playing|treating|telling me|asking me|making excuses|being (so|such|a|an)|yelling|shouting|breathing|crap|bombarding|interrupting|arguing|with (your|the) (excuses|drama|games)|your whining|spamming|attitude|nonsense|games|it with)
    (give me a break|spare me(?! (an?|one|ten|five|half|some|a few|a minute))|get real|(?<!(not|to|i|we|they|kids|children|did|who|you) )grow up|chill out|cry me|tough luck|(?<!(i|will|can|to|we|would|could|me|have|ill|and) )deal with it|suck it up|get over it|get over yourself|get a grip|get a life)
    (i )?(could|can|do) not care (less|what you|what your|about your|how you|if you)
    i do not (really )?care (what|about|how|if) (you|your|anyone|he|she|they)
    who (do|the hell do) {you} think
    (what|what on earth|what in the world) (is|are) (wrong with (you|your|this picture|people)|the matter with|your problem(?! (statement|with the))|you talking|you even|you thinking|you people)
    what( on earth| in the world)? (were|was|are) {you} thinking
    (why|what|how|where|who) on earth
    are {you} (even |actually |really |even )?(serious|kidding|joking|blind|deaf|out of|crazy|insane|mad|nuts|for real|listening|high|drunk|trying to be|having a laugh)
    {you} (have got to|must|got to|have to) be (kidding|joking)
    (do|did) {you} (really |actually )?(seriously|honestly) (think|expect|believe|want|want me|need)
    (do|did) {you} really (think|expect|believe) (i|me|that i|anyone|this|that this|it|im)
    (no|not|never) .* , full stop$
    (take it or leave it|end of (story|discussion|conversation|debate)|not another word|i rest my case)
    (not|no longer) (going to |gonna )?(put(ting)? up with|tolerat(e|ing)) (this|that|it|you|your|any|such|being)
    (just )?do (it|everything) yourself( then)?
    (then|just|so|and) (do|fix|write|build|design|make) it yourself
    (go|just|then) (and )?(find|hire|bother|annoy|get) (yourself )?(someone|somebody) else
    (how dare|shame on|shut up|get lost|piss off|screw) (you|with|and|the|it|this)
    (treat|treating|treated|talk to|talking to|speak to) me like (a|an|dirt|trash|garbage|some|your|i am|shit)
    (you|your {word}|this|it|that|all this)( is| are| has been| have been| just| really| always)* (drives?|driving) me (crazy|insane|mad|nuts|up the wall)
    (worst|most (frustrating|annoying|difficult|painful|exhausting|miserable)) ~1 (client|project|experience|job|contract|person|customer|company|boss|collaboration|thing)( i| ever| of| on| in)?
    i (really |truly |just )?(hate|despise|loathe|can not stand|regret) (you|working (with|for) (you|this)|your|dealing with|every|taking this|accepting|ever)
    (biggest|huge|worst) mistake (i|of my|was)
    (clean|cleaning|cleaned) up (after )?(you|your)( own| mess)?
    whatever (makes you happy|you say|floats your)
    (?<!(i will|will gladly|will happily|would) )(babysit(ting)? (you|your|this|the|him|her|grown|$)|hold your hand|holding your hand|handholding)
    (god|lord) (forbid|help)
    (like|as if) i (have|had) (nothing|all day|no)
    i (do not|have not|have) (have |got |no )?(time|energy|patience) for (this|your|you|such|these|games|drama|nonsense)
    i (can not|cannot|could not) (keep|go on|continue) (doing|working|going|putting|having|fixing|like this|with this|this) ~6
    i (can not|could not|will not) (endure|bear|take|stand|tolerate) ~5 (any longer|anymore|any more|another (day|minute|message|second))
    i am (starting|beginning) to (think|wonder|believe|question|regret|suspect|doubt|lose) ~4 (you|your|this was|if|whether|taking|patience|why)
    i (really |deeply |already |now )?regret (taking|accepting|starting|ever|agreeing|saying|working|signing|that i (ever|took|accepted|agreed|started|said|signed|trusted)|having)
    i (should have|shouldve) known|i knew (this|it|you) would
    ^(ok |okay |fine |sure |oh )?whatever( you (want|say))?$|if you say so$|(your funeral|your loss|on your head|case closed|dream on|in your dreams|keep dreaming|fat chance|nice try|over my dead body|hell freezes|in a million years)$|i give up$|i give up (on|with) 
    i find (this|that|it|your|the way) ~5 (insulting|offensive|disrespectful|ridiculous|unacceptable|rude|laughable|absurd|outrageous|appalling|shameful|disgusting|exhausting)
    i (do |actually |also )?have a life
    (i am|im) not (stupid|an idiot|blind|a fool|naive|dumb|a child|a kid|your toy|going to beg|here to be)
    do not (you )?(ever |dare |even )?(patronize|patronise|insult|lecture|shout|yell|talk down|speak to|talk to|order|boss|blackmail|gaslight|use that|take that|play games|lie to|treat|rush|push|pressure|interrupt|accuse|blame)( at| to)? (me|my|us|that tone|with me)
    what (planet|world|universe) (are you|do you|is this)|living under a rock
    after (all|everything) (that )?i(ve| have)? (done|did)|bent over backwards?|bend over backwards?
    (could|couldnt|could not) care less|not interested in your (excuses|opinions?|drama|problems|stories)
    {you} (do not|did not) get to (talk|speak|treat|tell|decide|order|yell|shout|change|demand|blame)
    (this|so|that) close to (walking|quitting|losing|leaving|giving|deleting|blocking|ending|snapping|cancel)|(walk|walking) away from (this|all|it all|you|the whole)
    ^(.* , )?(i quit|i am out)$
    this (has to|needs to|must) (stop|end)|(this|it|that|joke|game|thing) (is )?getting (really |very )?old$|its getting (really |very )?old$|(last|final) straw
    (lost|losing|lose|have no) (all |any |my |every )?(respect|trust|faith|confidence|patience) (left )?(for|in|with) (you|your|this)
    (do not|never) (ever )?(contact|message|write to|email) me (again|ever)|lose my (number|contact)|i am blocking you
    (you|your|yours|yourself|yall) && (drunk|begged|begging|yells|yelled|yelling|tantrums?|babysit|babysitting|garbage(?! collect)|nonsense|rude|unprofessional|disrespect[a-z]*|carelessness|clueless|(?<!git )blam(e|ed|ing)|fault(?! toleran)|thief|disgrac[a-z]+|shameful|insult|insulted|insulting|humiliat[a-z]+|gaslight[a-z]*|lied|lying(?! (around|on|in|about$))|liars?|accus(ed|ing)|pathetic|laziest|sloppy|idiot[a-z]*|screw me|screwed me|dumpster fire)
    (limit|end) of (what i|my) ~3 (willing|able|going|patience|put up|tolerate|accept|rope)
    (reached|at|come to) the (stage|point) where ~3 (am (done|tired|fed up|sick|losing)|give up|have had|no longer|do not (care|want|believe)|can no longer|can not (take|work|go|stand)|enough)
    i demand (an|that|to|my|immediate|full|payment|respect|you|a)
    pay me (now|immediately|right now|already|what you owe)
    i will not be (treated|spoken|talked|bullied|pushed|rushed|disrespected|used|lectured|insulted|ignored|blamed|micromanaged)
    {you} (had )?better (pay|answer|fix|respond|stop|not|watch|read|apologi[sz]e|hurry|start|reply|make up)
    if {you} think ~12 think again$
    i am (so|totally|completely|just) done with (this|that|all|it)( now| honestly)?$
    ^(that is it|thats it|ok|enough|right|fine|no) i am done$
    (i have|ive) had (it|enough)( now| already| honestly| today)?$
    ^(ok |now |and )?(that is|thats|this is|its|it is) enough( now)?$|enough already|enough with (the|your|this|all)
    what (more|else) do {you} want( from me| me to do| now)?$|what do {you} want from me|^what do {you} want( now)?$|what else {you} want
    (what exactly is|what is|whats) your problem( with me| exactly)?$
    (where is|wheres) my (money|pay)( now)?$|still waiting for my (money|pay)|(want|give me|send me) my money( now| back| today)?$
    ^(.* , )?answer me$
    answer (me|my (questions?|messages?|emails?)) (for once|already|now|finally)|are {you} (ever )?going to (answer|pay|reply|read|decide)( me| it| this)? or (not|what)|are {you} ever going to
    i can not (even )?work (like this|with you|this way)(?! (until|today|the|because|from))|(impossible|a nightmare|exhausting|hell) to work with you|can not deal with {you}
    ^(please |just |omg |god |ok |so )*(hurry|decide|pay|answer|send|pick|choose|say|tell|do|read|stop|make)( (?!if|when|whether|you|i|that|the){word}){0,3} already$
    how long do i (still )?have to wait( for my (money|pay|payment))?$|waiting ~5 and (nothing|no answer|not a word|silence|you do not)
    said (this|it|that) before and i
    this is the last time (that )?i (ask|tell|say|explain|write|warn|remind|do this|fix this)|do not make me (repeat|say|tell|ask|beg|explain|laugh)|no means no
    what is there not to (understand|get)|^what do (not {you}|{you} not) (understand|get)( here| about (it|this|that))?$
    ^again with (this|that|the|your)|not this again|^this again$|(late|nothing|silence|no answer) again( of course| as always| from you)?$|^late again
    {you} ((forgot|forget|missed|ignored|broke|deleted|cancelled|canceled|are late|were late|have forgotten)( ~4)?|(changed|have changed|change) (your mind|everything|it|the {word})) again$|^again {you} (forgot|changed|did not|do not|sent|are late|missed|want)|of course {you} (changed|forgot|want|need|changed) ~4 again
    (testing|test|try|trying) my patience|can not be serious
    (this|that|it) (is|was) (just |really )?(crazy|nuts)(?! (good|fast|cheap)) && (pay|paid|worked|again|days|times|deadline)
    (oh|so|ah|and) now (suddenly )?{you} (answer|reply|have time|care|remember|show up)
    (right|sure|always|just|of course|again) blame the (freelancer|designer|developer|writer|translator|va|editor)|(freelancer|freelancers|designers|developers|translators|writers) fault$
    ^(hello |hey |please |just )*wake up$|i deserve (better|some respect|respect|a bit of|more (respect|than)|to be (paid|treated))|(no|not a) way to (treat|talk to|speak to) (people|me|someone|anyone|a)
    and {you} know (it|that)( very well| perfectly well| exactly)?$|{you} know (exactly|very well|perfectly well|damn well) (what you (did|said|promised|are doing)|that (this|that|it|i|you) )|{you} know (that )?(is|that is|its|this is) not true
    (that|this|it|which) is (just |simply |clearly |such )?(a|another|all) (big |complete |total |outright )?lies?$|{you} are (just |only )?(using|abusing|milking) me
    (nobody|no one) asked (you$|for your (opinion|advice))|i do not (need|want) (your (advice|lessons?|pity|opinion|permission)|you to (teach|tell) me (my|how|what))
    (just|and|so|then|please|now|will you) let me (do my (job|work)|work)( in peace| please)?$|^let me do my job
    not get paid (nearly |half )?enough
    what kind of (person|client|company|boss|people|business|manager|human) (does (that|this|not|such)|do (that|this|not)|sends?|treats?|talks?|behaves?|would (do|send|ask|say)|thinks?)|^who (does|even does) that$|who (sends|writes|asks for) (a|an|such|such a) ~2 like (that|this)
    (do|did) {you} (really |honestly )?think ~1 i (am|was) (stupid|dumb|an idiot|a fool|blind|a machine|a robot)|{you} (must |really |probably |seem to )*think (that )?i am (stupid|dumb|an idiot|a fool|blind|a robot|a machine)|{you} think i am
    ^(go |just |then |so |well |fine |ok )*(and )?find (yourself )?((someone|somebody) else|another (freelancer|idiot|developer|designer|writer|va|translator|editor))( then| to annoy| to bother)?$
    (?<!(can|could) )(figure|sort|work|google) (it|this|that|things) out( by)? (yourself|yourselves|on your own)
    i do not care (anymore|any more)
    how many more (changes|revisions|rounds|corrections|times|versions)
    have it your way$
    ^forget it$|^just (decide|choose|answer|pay)( already| now)?$
    i can not do (everything|your job|it all) for you
    (working|dealing|talking|arguing|meetings?|calls?|every (call|meeting|chat|conversation|exchange)) with {you} (is|was|has been) (just |so |really |always |such )*(a |an )?(exhausting|waste|nightmare|pain|torture|hell|tiring|impossible|frustrating|joke|horrible|terrible|awful)
    (nobody|no one|no client|no customer) (has |else )*(ever )?(asked|made|given|sent|treated|talked|spoken|changed|wanted|paid) ~3 (so (many|much|little|few|badly)|like (this|you|that)|this (badly|way|many|often))
    i (can not|could not) believe ({you} (did|would|are|have|said|just|really|even)|this$|this is|i have to|i (still )?(trusted|agreed|took|worked))
    {you} (have|got|have got) (some|a|such a|the) nerve|^the (nerve|cheek)$
    after (all|everything) ~1 (work|hours|time|nights|weekends|effort) ~5 {you}|(thats|that is|this is|so that is|is that|is this) (the|all the|how {you}) (thanks|thank|gratitude|repay) ~2
    ^(wow |and |so )*not even a (thank|thanks|sorry|reply|hello|word|simple)
    (why do i|i do not know why i) (even )?(bother|try)( anymore| any more| with (you|this))?$
    (i have|ive|^) (have )?heard that (one )?(before|already|too often)$|^heard (that|this) (one )?before$
    i do not believe (you|a (single )?word|anything {you}|your)( anymore| any more| you say| say)?$
    {you} (say|said) that (every (time|week|month|day)|last (time|week|month) too)|have been (saying|telling me) that (for|since)
    i do not need this( stress| drama| nonsense| kind of| anymore| at all)?( anymore)?$
    (not|never) worth (the|my) (stress|trouble|drama|hassle|headache|nerves|sanity)|{you} are not worth
    (project|job|contract|collaboration) (is|was|has been) (just |really |such )?(a |an )?(complete |total |absolute |real )?(nightmare|torture|hell|disaster)$|(is|was|has been) (a |an )?(complete |total |absolute |real )?(nightmare|torture|hell|disaster) (from the|since (the|day)|with {you}|because of {you})
    i wish i (had|would have)? ?never (taken|met|accepted|agreed|started|said|seen|heard|answered)
    i (really |just |honestly |already |am (starting|beginning) to )*hate (this( project| job| contract| client)?|working like (this|that)|it here)( now| already| so much)?$
    {you} are (killing|ruining|destroying|torturing) (me|my|this|everything|us)|there goes my (weekend|sunday|saturday|evening|night|sleep|holiday|birthday|friday|vacation)
    (are {you} |^)(happy|satisfied|pleased|proud) now$
    ^(well |so |and )*excuses excuses( again)?$|^do not bother( answering| replying)?$
    (keep|take|shove) your (money|bonus|job|project|contract|tip|advice|compliments|stars|review|opinions?|lousy|stupid|{word} (dollars?|bucks|euros?))( and (go|leave)| to yourself|$)|i do not want your (money|bonus|job|apology|excuses)|{you} can keep (your|the) (job|money|bonus|contract|project|tip)(?! for)
    take your (project|business|work|money|job) (and go|elsewhere|somewhere else|to (someone|somebody|another))|^(then |just |so )?go (somewhere|bother|annoy|find|ask|to|cry) (else|someone|somebody|another)
    ^(then |just |so |why not |go )*(hire|let|ask|get|use|pay) (a robot|your (nephew|niece|cousin|son|daughter|intern|cat|dog|kid|wife|husband)|chatgpt|an? ai|google|a magician|a psychic|a slave)( then| do it| draw it| write it| not me| for that| instead)*$|(let|have) (chatgpt|your (nephew|cousin|son|intern|kid)) (do|write|draw|design|build) (it|that|this) then
    if (it is|its|that is|this is) (so|that|really so) (easy|simple|quick|cheap)( for you)? (why (do|did) not {you}|do it|then do|go ahead|try|be my)|if {you} know (it )?(so much )?better
    ^(go ahead|please|sure|by all means) (and )?(ruin|break it|give me (a )?(bad|one|1)|leave me (a )?(bad|one|1)|complain|report me)|^leave me (one|a one|1) star
    what are {you} (smoking|on about|even (saying|doing|talking))
    i (refuse|am not willing) to be (spoken|talked|treated|blamed|pushed|ignored|lectured|insulted|rushed|used|yelled|shouted)
    how many (more )?times (i|we) (will|would|have|am|are|do)
  `,
  excuses: `
    (not|never|no|without) ~2 (fault|blame|blaming|rude|insult|accusing|yelling|yell|unprofessional|lying|disrespect|nonsense|chaos)
    (users?|customers?|clients|visitors|readers?|viewers?|character|characters|she|he|they|reviewer|speaker|lyrics|dialogue|scene) ~6 (blame|yell|yells|yelled|insult|insulted|lied|sue|rude|accused|lying|blamed|idiot|stupid|fault)
    i (do not|did not|would not|will not) ~2 blame
    (my|our) (own )?fault(?! (that|if|when|because) you)
    stop (the (server|service|container|job|script|timer|campaign|ads|process|build)|by)
    (please )?stop (asking|sending|calling|adding|changing|making|checking) (me )?(if|the|new|any|and|when) ~1 (plugin|server|api|setting|cron|emails? to|orders?|tests?)
    (angry|mad|furious|annoyed) (at|with) (the|a|my) (?!way)
    (not|never|no|nothing) ~1 (ridiculous|absurd|unacceptable|stupid|insane|exhausting|tired|sick|angry|mad|furious|upset|annoyed)
    (unbelievable|ridiculous|insane)(ly)? (good|fast|well|kind|talented|quick|proud|happy|beautiful|price|results?)
    (sorry|apologi[sz]e|apologies|my bad)
    (lost my temper|was (rude|angry|harsh|upset)|am angry) ~6 (regret|sorry|excuse|forgive|apolog[a-z]+|not (on|with|at) you)
    (safari|chrome|firefox|edge|browser|software|plugin|app|printer|server|api|excel|word|google|font|file|laptop|weather|traffic|bug|driver|theme|ios|android|windows|outlook|wordpress|gmail|invoice tool) ~1 (is|are|was|has been)( being| just| so| getting)* (ridiculous|absurd|unbelievable|insane|exhausting)
    (ridiculous|absurd) (as it|amount|typo|number of|little|bug)|absurd little
    (can|may) blame me|(i|we|just|do not) blame (it on|the|my)
    (or any|any of that|any such) (nonsense|circus)|if it is nonsense|if its nonsense|i find it rude|so rude of me
    stop sending me (one|the (daily|weekly|monthly)|a) ~3 (mail|mails|email|emails|newsletter)
    are you mad at me
    text the code|kids home
    not that i am (angry|mad|upset)
    (told|asked|begged) (us|them|me|him|her) to stop
    (she|he|they|neighbours|kids) ~3 (had enough|there goes)|(neighbours|kids|dog) ~8 there goes
  `,
  typed: [/(?:^|[.!?]\s*)seriously\s*[?!]+/i],
});

export const examples: ConcernExamples = {
  notes: [
    "I'm sick and tired of your last-minute requests.",
    'This is ridiculous.',
    'Are you kidding me?',
    'Enough is enough.',
    'Stop wasting everyone’s time.',
    'Then do it yourself.',
    "I've had enough.",
    'What more do you want?',
    'Decide already.',
    'Where is my money?',
    'Then figure it out yourself.',
    'I deserve better than this.',
    'Take your business elsewhere.',
  ],
  ignores: [
    "I don't blame you for asking, the menu is confusing.",
    'You can see who changed the line with git blame.',
    'The customers in your forum accused the old plugin, and I could repeat the bug.',
    'The API is fault tolerant, so your page stays up.',
    "I'm done with the header and will start on the footer.",
    'The first two are done; I am tired today, so the rest follows tomorrow.',
    'I had enough time to finish it.',
    'I don’t mind which one you choose.',
    'I was angry yesterday, excuse me.',
    'The plugin is being ridiculous about dates.',
    "I've had enough time to test it.",
    'What else do you want on the page?',
    'Tell me if you paid it already.',
    "I'm done with part one.",
    'You can figure it out yourself with the manual.',
    'Go ahead and change it.',
    'Are you kidding, I love these!',
    'Are you kidding, that is wonderful news!',
  ],
};
