import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'sarcasm', {
  gravity: 2,
  why: 'Irony rarely survives in writing; it may read as contempt. The plain point is stronger.',
  calmer: 'To say it plainly: this does not work for me. Could we find another way?',
  wordings: `
    (?<!(be|am|really|also|was) )(its|it is|how|very|so|quite|rather)? ?(funny|interesting|strange|odd|(?<!(be|am|really|also|was) )curious|amusing|amazing|remarkable|ironic) (that|how|isnt it how|isnt it that) (you|your|when|whenever|everything|it is (always|never|only|my)|its (always|never|only|my)|nobody|no one|i am|suddenly|the (client|person|man|one)|every|some)
    ^(oh |ah |well |wow |right |and )?(perfect|great|wonderful|terrific|lovely|brilliant|fantastic|super|marvellous|marvelous|excellent|splendid|nice|cool|amazing|good|delightful) (so )?(another|yet another|one more|more) ~1 (meeting|change|changes|revision|revisions|call|delay|draft|version|round|surprise|opinion|request|requests|urgent|emergency|deadline|redesign|rewrite|last minute|excuse|problem|bug|crisis|feedback|message|lecture|reminder|mind change|spreadsheet|brief|rebrand|stakeholder|weekend|sunday|night|committee)
    (is|are|was|were) (just|only|merely|apparently|clearly|more of) (a|an) ~1 (suggestion|guideline|myth|rumou?r|foreign concept|concept|detail|formality|decoration|decorative)( too| to you| for you| now| these days|$)
    (foreign|alien|unknown|new) concept( to you| for you|$)
    (try|tried|consider|maybe try|perhaps try) (listening|reading|thinking|trusting|planning|saying|paying|asking nicely|being (nice|polite|clear|professional))(?! (to the (audio|recording)|the (docs|guide)))
    ^(very|so|how|really) (professional|mature|classy|helpful|convenient|grown up|adult|original|clever|smart)( sir| maam| of you)?$
    {you} are (the )?(customer|client|boss|king|god|master|queen) ~3 ({you} are|god|king|queen|always right)|the (customer|client) is (always right|king|god)(?! (they|he|she|my))
    (do it|draw it|write it|design it|build it|code it|fix it|translate it|edit it|make it) (by )?yourself ~3 (since|if|because|as|then|you are so)|(by )?yourself (since|if|because) {you} (are|know|can|think)
    since {you} (are|know|seem|clearly|obviously|think|have) ~1 (so|such|better|everything|the) ~1 ?(good|smart|clever|talented|expert|much better|answers|skilled|gifted|brilliant)?
    your ~4 (is|are|was|were) ~2 (as (ever|always|usual)|truly|simply|really|quite|nothing short of|so|just) (inspiring|touching|overwhelming|moving|impressive|heartwarming|legendary|refreshing|admirable|staggering|remarkable|breathtaking|dazzling|unmatched|adorable|flattering|charming)
    for (someone|somebody|a person|a company|a man|a woman|people|a client|an expert|a director|a manager) (who|that|with|of|so|as) ~1-10 (you|your|that is|thats|it is|its)
    what (would|do|could|should) i know( i| about|$|.*)
    (thats|that has|this has|that|this|it)( really| truly| totally)? made my (evening|weekend|night|week|friday|sunday)(?! (thank|thanks))(?=.*(delet|broke|chang|late|midnight|another|crash|lost|fail|complain))
    (thanks|thank you|cheers)( a| so much| very much| ever so much)? (million|bunch|heap|ton)?( for)? (for )?(deleting|breaking|ignoring|wasting|ruining|changing (everything|it again|your mind)|messing|crashing|waking me|ghosting|forgetting|blaming|throwing|yelling|shouting|insulting|the (insult|silence|trust|attitude|guilt|drama))
    (delighted|thrilled|overjoyed|pleased|honou?red|fascinated|touched|charmed|amused) to (learn|hear|see|read|discover|find|be (ignored|blamed|told|informed|lectured))( that)? ~6 (again|once more|yet|late|lost|misplaced|ignored|forgotten|still|QUOTE|never|nobody|not been|unpaid|postponed|free|last minute)
    (once|yet) again (been )?(QUOTE|misplaced|lost|forgotten|ignored|delayed|overlooked)
    (regrettable|sad|unfortunate|a pity|astonishing|remarkable|incredible|tragic) ~1 that i (have|need|must|should)( to)? (explain|tell|remind|teach|repeat|spell|point)
    (a|the) (professional|director|lawyer|manager|company|person|businessman|man|woman|client|team) of your (standing|stature|calibre|caliber|size|experience|age|position|level|reputation|intelligence)
    (gold|full) (medal|marks|points) (for|to)|top marks for
    (is this|was this|is that) (a joke|some kind of|how you (treat|run|work|talk|speak|pay|do)|what you call|supposed to be (funny|feedback|a brief|a joke))
    (if|when) {you} (call|called) (that|this|it) (a|an|feedback|work|professional|communication|planning)|what {you} call (a |an )?(brief|feedback|planning|communication|deadline|plan|spec|professional)
    (so|oh) (sorry|apologies)( that| if)? my (life|family|children|kids|wedding|funeral|surgery|sleep|weekend|illness|health|holiday) ~6
    (sorry|apologies) (that |if )?(my|the) ~3 (inconvenience[sd]?|inconvenient|got in the way|gets in the way|interrupted your|disturbs?|interfere[sd]?)
    {you} ~1 (have|had|must have|got) (nothing|something|anything) better to do
    (if|when|once) {you}( can| could)? (ever (learn|read|pay|decide|grow|bother|manage|answer|stop)|finally (?!have|get|see)|deign to|can be bothered to|are done (yelling|shouting|blaming|complaining|playing))
    (love that|how nice|nice|lucky) for (you|them)$
    and ({you} wonder|here i (was|thought)|people wonder)( why| thinking| that| we| you)?
    ^(fascinating|charming|classy|classic|typical|shocking|shocker|adorable|riveting|how (original|typical|convenient|surprising|quaint|mature|professional|very {word})|real (nice|mature|classy|smart|professional)|very (mature|classy|professional))$
    real(ly)? (mature|classy)
    what (could|can|might|would)( possibly| ever)? (go|possibly go|possibly be) wrong
    (almost|nearly|about|just) as (good|great|brilliant|clever|smart|helpful|useful|well) as (the (one|time|last|previous)|your|last|when|that time)
    because (that|this|it) ~1 (always |has always |worked |went |works |goes )+(so |out so |out )?(well|great|brilliantly)
    (worked|went|turned|goes|works)( out)? (so |really |very )?(well|great|brilliantly|wonderfully) last time
    (thanks|thank you)( so much| a lot)? for (letting me know|telling me|the heads up|informing me|the notice|the warning|the early|the advance|the timely|the prompt|the quick|mentioning (it|this|that)|sharing (it|this|that)) ~4 (before (?!the (weekend|launch|holidays?|start|release|call|print))|after|late|at midnight|too late|last minute|last second|now that|once)
    i must have (imagined|dreamed|dreamt|hallucinated|missed|slept through|overlooked|forgotten|been dreaming|skipped) ~1 (the|that|where)? ?(part|bit|memo|meeting|moment|day|clause|chapter|email|page|class|lesson) (where|when|in which|that|about|in)
    (do you want|would you like|shall|should|want)( me| i| us| for me)?( to)?( also| perhaps| maybe| just| now)* (chew|wipe|tuck|hold your|do your|come over|read it (to|out)|draw (you|a picture|pictures)|sing (for you|you|it)|cook|walk your|wash|feed|breathe|iron|make you a|bring you|carry you|think for you|spoon)( {word})*
    (do not worry|no worries|not to worry|never mind|no problem|dont worry)( about (me|it))? (i (was not|did not|had nothing|have nothing|only|love|enjoy|do not (need|sleep|have)|never)|it is only|its only|my (time|weekend|family|sleep)|i am (only|just|used)) ~6
    i (was not|were not) (doing|using|busy|planning) (anything|my|with anything|to sleep|on sleeping)
    i did not (need|want|like) ~1-4 anyway
    i am (quite |very |pretty |absolutely )?sure( that)? (there is|there was|you have|you had|it was|it is|that|they have) ~1 (perfectly|very|really|totally|completely|a good|a great|an excellent|good) ~1 (reason|explanation|excuse|logic|sense)
    i am sure (you (were|are|have been) (very |terribly |far too |too |so |extremely |incredibly )+(busy|important)|(it|that|this) (made|makes) (perfect )?sense (in|to))
    (so|oh so|great so|and) now i (am|have to|must|need to|get to|should)( also| just| suddenly)* (a|an|your|the|supposed|expected|responsible|to blame|read|guess|become|apparently|not only) ~1 (mind|psychic|accountant|lawyer|developer|designer|assistant|secretary|babysitter|therapist|problem|villain|to|for|minds|bad)
    oh (cool|joy|goody|yay|good so|nice so|cool so|so now|how)(?! (is|are|was|did|do) (it|that|the|your))( {word}){1,}
    (sure|ok|okay|yeah|fine|of course|right|lol|haha|great|cool|no problem)( sure| lol| yeah| i will| ill| let me| lemme| i can| i shall)* (just )?(not sleep|stop sleeping|never sleep|skip sleep|work for free|do it for free|do everything|drop everything|pull an all nighter|clone|invent|conjure|bend|rewrite the laws|wave|summon|sacrifice|forget about (sleep|my weekend)|cancel my)( {word})*
    {you} (are|must be) ~1 (great|real|true|big|greatest) (artist|expert|boss|designer|professional|writer|professional here|coder|master)( here| not me| after all|$)
    who am i to (argue|judge|disagree|know|question|say|complain|contradict|doubt)
    (the|a|your|we|freelancers?|designers?|developers?|translators?|writers?|editors?|va) ~1 (does not|do not|did not) (need|have)( to)? (eat|sleep|live|money|a life|rest|food|weekends|families|a family|holidays)
    (live|lives|living|survive|survives|eat|eats|pay my (rent|bills)|pays? (the )?(rent|bills)) ~1 (from|on|in|with|off) (compliments|exposure|likes|promises|air|thin air|praise|love|good wishes|thank yous|hugs|smileys)
    (compliments|exposure|promises|praise|thank yous|likes|smileys|hearts) (do not|does not|will not|can not|wont) (pay|feed|cover)
    (my landlord|my rent|the rent|my bills|my kids) ~2 (accepts?|takes?|will love|will be (thrilled|delighted|pleased)|does not (accept|take))
    i (must |have to |do )?congratulate (you|your team|myself)
    (take a bow|give yourself a (pat|hand|round|big)|pat yourself|my compliments (to|on|for))
    {you}( have)?( somehow| actually| really| even| again| once again)? manage(d)? to (insult|break|delete|lose|offend|misread|misunderstand|confuse|ruin|contradict|miss|annoy|make (it|this|everything) worse|get (it|this|everything|every|even) wrong|forget|destroy|alienate|crash|mess|ignore|waste)
    (knock yourself out|suit yourself|be my guest then|have fun (explaining|with that|finding|without|fixing|cleaning|running)|lots of fun with|enjoy (explaining|the mess|your (mess|chaos|cheap|bargain|next freelancer)|cleaning|finding|fixing))
    (lot|lots|plenty|so much|too much|enough) (of )?(free )?time (to (send|write|complain|check|watch|count|micromanage|message|call)|on your hands)
    (so )?let me (get|see if i (get|got|have|understand)) (this|it|that)? ?(straight|right|correctly)?( so)?( you| i| we| the| first|$)
    (remind|tell|explain to) me again( please)? (why|who|what|how|where|which)
    i was under the impression( that)? (we|you|i|this|that|adults|professionals)( had| have| were| are| was)
    (pay|pays|paid|paying|work|working|for) (me )?(peanuts|in exposure|slave wages|pennies|pocket change|crumbs)
    (the price|cost|budget) of (a|one|two) (coffee|coffees|sandwich|pizza|beer|latte|cup|lunch|burger)
    (suddenly|all of a sudden|miraculously|magically|mysteriously|conveniently) ~1 ({you}|everything is|its urgent|it is urgent|urgent|not what|important|forgot|remember|found|wrong|no longer|an emergency|my)
    (conveniently|miraculously|magically) (forgot|forget|forgotten|remember|remembered|disappear|disappeared|changed|never|ignored|ignore)
    (wrong|bad|dumb|stupid) of me to (think|expect|assume|hope|believe)
    (how (dare|silly|foolish|stupid|naive|rude|presumptuous|selfish) (of )?(i|me))
    since {you} (asked so nicely|know everything|are so (smart|clever|good|busy|important|sure)|seem to (know|think|have))
    (a|one|some) (thank you|simple thanks|little gratitude|bit of gratitude|please) ~2 (would|might|wont|will not|would not) (have )?(been |be )?(nice|kill|hurt|too much|enough)
    (youre|{you} are) (so |very )?welcome (by the way|btw|i guess|i suppose|though|for (fixing|saving|my free|the free))
    (always a pleasure|such a pleasure|what a pleasure) ~4 (ignored|blamed|yelled|shouted|nothing|complain|late|insulted|lectured|accused|told|for free)
    (my|the) (apologies|mistake|bad|fault)( sir| maam)? (for )?(i )?(thought|assumed|expecting|thinking|assuming|hoping|forgot|believing)( that)? (you (could|can|would|were|had|knew|understood|read|cared|wanted|meant)|we|a (contract|deadline|professional|director|deal)|adults|i (was|had|could))
    (perhaps|maybe|or|unless) ~1 (you|they|your team|he|she) (would|might|could|will|should)? ?(prefer|like|want)( me)? to (read minds|guess|work for free|do it (yourself|themselves)|design it yourself|write it yourself)
    ^(thrilling|riveting)$
    (maybe|perhaps|how about)( you| could| you can| should| might| we| if you)* (next time|one day|someday|some day|in your next life|actually|try (actually )?reading|finally|for once)( you| could| can| should| might| try| to| actually| just| even| consider| start| please)* (read|reading|open|opening|look|learn|learning|think|thinking|listen|listening|bother|pay|paying|answer|answering|plan|planning|check|checking|grow)
    (maybe|perhaps|how about|try)( you| could| can| should| might| to)* (get (some |new )?glasses|buy glasses|open your eyes|wake up|read(ing)? (it|my|what|the) ~4 (for once|before complaining|before you (complain|shout|accuse|write)|this time|properly|instead of)|hire a (psychic|magician|mind|robot|slave|fortune))
    {you} (obviously |clearly |surely |certainly |seem to |always |far |of course |apparently |must )+know( far| so| so much| much| it| everything)* (better|best|it all|everything)
    {you} know (so much better|far better|everything better|best|it all)( anyway| after all| than|$)
    (i guess|i suppose|i take it|i assume|i see|i gather|i imagine|it seems|looks like|apparently|i presume|clearly|let me guess|funny how|interesting that)( that)? (reading|answering|replying|respect|manners|a (thank you|simple thank|simple reply|reply|please)|saying (please|thank)|you (were too|are too|are above|did not (bother|read|have time)|had (better|more important)|have (better|more important)|forgot how|never (read|look|open|learn|check)|found the time|do not (read|do|answer|believe)|finally|still have not|have not (read|bothered|had))|my (time|messages?|questions|opinion|emails|weekend|e mails|last ~1 (messages?|emails?)) ~4 (not|nothing|worth|too|got lost|invisible|never|optional|unread|free|no)|i (am supposed to|am expected to|will (just )?(read your|guess|work for|have to guess|do everything)|should (just )?(read your|guess|be grateful|feel (lucky|honored|honoured|grateful))))
    (it )?must be (so |really )?(nice|great|lovely|wonderful|fun)( to|$| being| having| when)
    (it is |its )?not (like|as if|as though) (i (have|had|need|sleep|own|am|was)|you (read|care|pay|asked|listen|ever|would)|anyone (reads|cares|asked|listens))
    (?<!thank.*)so much for ~2 (your|the|being|professional|professionalism|teamwork|trust|respect|our|planning|quick|communication|honesty|promise|promises|deadline|deadlines|partnership|urgent|keeping|sticking|clear)
    (what|whatever) (ever )?happened to ~1 (being (professional|polite|honest|on time)|professionalism|teamwork|trust|respect|communication|honesty|manners|promises?|saying)
    (that is|thats|this is|how|very|now thats|now that is) (rich|priceless|precious|hilarious|adorable|cute|comical|big talk|bold)( coming)? from (you|someone|somebody|a person)
    ^(thats|that is|how) (rich|priceless)$
    not (exactly |really )?(rocket science|brain surgery)
    (apparently|evidently) (you (did|do|have|can|could|were|are|think|believe|expect|missed|forgot)( not)? ~1 (read|too|supposed|bother|bothered|time|understand|listen|i|that|my|notice|care|want|me)|i am (supposed|expected)|its too|it is too|that is too|thats too|nobody (at|in|on) your)
    (obviously|clearly|apparently|evidently) (my (time|weekend|work|sleep|opinion|family)|reading|common sense|it is too|that is too|thats too|its too|i have (nothing|no)|i am the|i am just)
    ^(yeah|yup|oh|well|ok|sure)? ?(yeah|right|sure)? ?(yeah right|oh right sure|yeah sure)$
    thanks (a lot |so much |very much )?for nothing
    (thanks|thank you)( a lot| so much| so very much| very much| ever so much| a million| a bunch)? for (wasting|ignoring|ruining|making me|completely|finally|never|breaking|deleting|killing|destroying|the lecture|the heads up after|yet another|the zero|dumping|leaving me|telling me (now|after|at the last|how to do my)|your (contempt|valuable|oh so|wise|expert|deep|endless|infinite|wonderful lack)|treating|reminding me (how|that i|why i)|the insult|letting me know (now|after|so late|at|five|ten|an hour|so early|only)|keeping me waiting|not (telling|reading|answering|paying|listening|letting me know|replying|bothering|even))
    (oh )?how (very |so |incredibly |awfully |terribly |truly |wonderfully )?(generous|convenient|charming|gracious|typical|original|magnanimous|surprising|predictable|delightful|refreshing|flattering|noble)
    (how|so|very|really|awfully) (very |so |incredibly |awfully |terribly )?(kind|thoughtful|nice|good|considerate|sweet|big|decent) of you (to (finally|at last|grant|allow|remember|bother|grace|let me|make time|join|show up|notice|tell me|inform|acknowledge|respond|reply after|give me (a whole|an entire|one)|spare)|, after)
    (nice|good|glad|lovely|great|happy)( that)? (of )?you (could |to )?(finally|eventually|at last|bothered|condescended|deigned|found (the )?time|remembered (that )?i|decided to (show|join|reply|answer|respond))
    (oh )?(what|quelle) a (surprise|shock|shocker|coincidence|revelation|joy|privilege)( that)?(?! to (hear|see|find|meet|work))
    (oh|wow|well|ah|gee|yay|hooray|hurray|golly|gosh|ooh) (oh |wow )?(great|fantastic|wonderful|lovely|brilliant|perfect|super|awesome|marvellous|marvelous|joy|yes|sure|please|look|another|yet another|one more|so now|now you|i see|of course|right|really|you again|the old|goody|amazing|excellent|what a|how|thanks|thank you so much) (another|one more|yet another|more|so now|now|let me just|you want|you need|you changed|i will just|i should|because|since|as if|that is exactly|just what|because i|how|look who|a new|even more|it is my|that changes|that makes|that explains|surprise|sure|again|here we|genius|what|my bad|silly)
    just wow
    (here we go|there we go|not) again
    as if (i|my|we|the|that|you|it) ~7 (nothing|no|all day|better to do|life|sleep|free|matter|matters|mattered|care|cared|know|knew|magically|by magic|help|helps)
    like i have nothing (else|better)
    (magic|magical) (wand|button|trick|powers|pixie)
    (wave|use) (a|my|the) ~1 wand
    (crystal ball|mind reader|mindreader|telepath|telepathic|telepathy|psychic|clairvoyant|fortune teller|pixie dust|fairy dust|time machine|superpowers?|superhuman|miracle worker)
    (read|reading) (your|peoples|the clients) (mind|minds|thoughts)
    (my|your) (time|weekend|sleep|evening|opinion|expertise|work|hours|family|free time|sanity|health) ~1 (is|are|has|have|was|does|do|means?|counts?|costs?) ~1 (obviously|clearly|apparently|evidently|worth nothing|worthless|worth so little|so little|not worth|of no|nothing to you|no value|not matter|not count|free of charge|optional|mean nothing|nothing)
    (glad|nice|good|great|lovely|happy|wonderful|comforting|touching|reassuring) to (know|see|hear|learn)( that)? (my|nothing|you|nobody|how (little|much you)|i|we|the|someone|somebody|everyone|some people|your) ~1-6 (so much|so little|nothing|for nothing|optional|finally|worthless|well spent|important|matters?|value|valued?|appreciated|mean|means|care|cares|trust)
    (is|are|was|remains|seems|as|apparently|being|become|becomes|became) (apparently |clearly |merely |just |purely |still |obviously |an? )?optional ~3 (for|at|with|in|on) (you|your)
    (reading|paying|answering|replying|respect|manners|deadlines|punctuality|communication|planning|politeness|gratitude|courtesy|contracts|invoices) ~4 (is|are|was|remains|seems|remain) ~1 (optional|overrated|too much|too hard|beyond|not your|a foreign|for other people|hard|difficult|for losers|an art)
    (is|was|would)( it| that)? (be )?(too|so|asking too|really too) much to (ask|expect|hope|read)
    (slow clap|round of applause|give (yourself|yourselves|them|him|her) a medal|want a medal|standing ovation|gold star|nobel prize|captain obvious|sherlock|einstein|genius (move|idea|plan|of)|your (majesty|highness|lordship|excellency|grace)|oh wise)
    {you} (are|must be) ~3 (genius|geniuses|expert here|mastermind|visionary|professor|picasso|the smart|the brains)
    (since|because|as|seeing as|given that) {you} (are|know) ~3 (expert|genius|professional|specialist|designer|developer|better|best|everything|all)
    (nice|great|good|brilliant|excellent|fantastic|wonderful|amazing|stellar|superb|lovely|splendid) (job|work|one|move|timing|going|planning|thinking|communication|try|effort|teamwork|leadership) (there|you|on|with|for|at|by|in|deleting|breaking|ignoring|again|as always|as usual|telling|changing|waiting|not) ~4 (delet|broke|break|ruin|destroy|lost|losing|miss|ignor|crash|wast|delay|mess|wrong|fail|kill|last minute|worse|again|late|not read|without|everything|nothing)[a-z]*
    (nice|great|good|brilliant|excellent|wonderful|perfect|impeccable) (timing|planning|teamwork)( as always| as usual| there| again|$)
    (well done|way to go|congratulations|congrats|bravo|kudos|hats off|chapeau|hooray)( to you| on| for| you| now| and| have| really| just| managed to| again| yet| the| another| at)* ~2 (delet|broke|break|ruin|destroy|lost|losing|miss|ignor|crash|wast|delay|mess|wrong|fail|kill|confus|contradict|wreck|chang|scar|annoy|alienat|insult)[a-z]*
    ({its} |how |simply |truly |really |quite |so |rather |just |absolutely )+(impressive|amazing|remarkable|fascinating|incredible|astonishing|funny|interesting|hilarious|adorable|cute|curious|strange|touching|ironic|priceless|rich|wild|admirable)( to see| to watch)? (how|that) ~3 (one|someone|somebody|little|few|quickly|suddenly|never|always|only|still|can not|can|could|manage|managed|forget|forgot|expect|think|keep|has time|have time|nobody|everyone|everything|nothing|not)
    coming from (you|someone|somebody|a person|the person|a company|the man|the woman)
    i (just |do |so |absolutely |really |simply |do so |totally |always |truly |also |especially |particularly )*(love|enjoy|adore|live for|cherish|appreciate|treasure)( it)? (when (you|people|someone|clients|a client|my|i|the)|being (told|ignored|blamed|lectured|treated|kept|asked|micromanaged|called|left|paid|accused|yelled|insulted|the|talked|woken|made)|receiving|waking up|working (for free|for nothing|all night|weekends|on sundays|until|through)|(getting (?!your|to |these|the )|chasing|redoing|rewriting|rebuilding|starting|throwing|waiting|guessing|doing everything|doing it|fixing (your|things|what)|the (silence|mystery|suspense|guessing|lecture|confidence|trust|irony|chaos|drama|attitude|constant|radio silence|last minute)|how (you (never|always|only|just|keep|think|assume|expect|can|suddenly|manage|ignore|change|wait|decided|disappear)|nobody|every|everything|nothing|this|it is always|i have to|suddenly|urgent)))
    (chasing|redoing|waiting|fixing|being|getting|your) ~6 (is|are|was|were) ~3 (highlight|best part) of my (day|year|week|month|life|weekend|career)
    (just|exactly) what i (needed|wanted|was hoping for|always wanted|dreamed of|ordered) ~3 (on|at|after|before|tonight|today|right now|this (friday|weekend|evening))
    (exactly|just) how i (wanted|planned|hoped|like) to spend my
    (do |you know i |you know )?(let me|i will|i shall|i can|shall i|should i|why do not i|i)( just| gladly| happily| simply| of course| then)* (drop everything|stop everything|clone|grow (a|another|extra) |stop sleeping|sleep when|skip (sleep|sleeping|dinner|my|christmas)|cancel (my (life|wedding|weekend|vacation|holiday|family|sleep|plans|kids)|christmas|easter)|pull (it|a|an all|one|them|this|that) (out of|rabbit|all nighter|from)|work through the night|work for free|conjure|magic|teleport|bend time|invent|add more hours|quit sleeping|rearrange my (whole |entire )?life|put my (whole |entire )?life|ask my crystal|reinvent physics|read your mind|work 48|do three|do a weeks|write a novel|perform a miracle|summon)
    (drop everything and|who needs (sleep|weekends|weekend|a|deadlines|contracts|money|rest|food|family|briefs|instructions|testing|backups|planning|a contract|a life))
    no (biggie|pressure) (right|then|just|really)
    i (do not|never|did not) (need|have)( to)? (sleep|eat|rest|a life|a family|weekends|food)
    (i am|im) ~3 (just|only|merely|but|nothing but|clearly just) ~1 (a|the|an|your|some) ~1 (robot|machine|slave|servant|monkey|donkey|peasant|dumb freelancer|freelancer|humble servant|minion|cog)( what| who| so| after| with| that|$)
    (what|how) (do|would|could|should|can) i (possibly |even )?know($| i am| about| after| right)
    (sorry|apologies|my apologies|sincerest apologies|forgive me|excuse me|pardon me|so sorry)( i am| im)?( so| very| really| truly| that| if| dear)* (for )?(sleeping|slept|eating|having (a |to |other |the audacity|basic)|have a (life|family)|breathing|existing|being (human|a human|asleep|sick|born|so slow as)|daring|dared|not (being (a robot|psychic|able to read|superman|superhuman|awake|clairvoyant|at your|a mind)|reading your|working (24|around|for free|while|in my sleep)|guessing|answering (at|in the middle|while|on christmas|from)|sleeping next to)|i (dared|slept|was asleep|have a|am not a|am only|can not read your|thought you could|expected|assumed you (could|would|had)|interrupted your|wasted your precious)|expecting|thinking (that )?(you|a|the|we|i)|assuming (that )?(you|a|the|we))
    ^(.* , )?lucky me$ && (you|your|yours|again|another|weekend|midnight)
    ^(.* , )?silly me$ && (expect|expecting|expected|assume|assumed|thinking|thought|believe|believed|hoping|hoped)
    bless your (heart|little|cotton)
    (arent|are) {you}( not)?( just)? (clever|sweet|special|adorable|precious|cute|the smart one|charming|funny)
    whatever you say( boss| captain| your| chief|$)
    (look|guess) (who|what)( has| is| finally| decided| just| just now| changed)* (finally|decided|back|changed|again|remembered|awake|alive|bothered|woke|showed)
    (look who|its alive|it is alive|^(he|she) lives$|so you are alive|you are alive|there you are finally)
    i did not (realize|realise|know|think)( that)?( i was| i am| i had| i| you| we| this| that| being| it| a| the)* (your|on call|24|working for free|married|mind reader|a charity|robot|slave|servant|supposed to (read|guess|know|be awake|work for)|signed up to|hired me to|owned me|my mother|my boss|expert|such an|became|had become|a degree)
    next time (maybe |perhaps |try |please |just |actually |you can |you could |do )*(actually )?(read|reading|think|thinking|listen|listening|open your|look|use your|bother|try reading|ask before|check before)
    (do not|please do not|try not to) (strain|hurt|trouble|exhaust|overwork) yourself
    (take your time|no hurry|no rush)( really| by all means| why| it is| its| i| not)+ (like |as if |only |just |not like |enjoy |love |had |have |been )*(been )?(waiting|only|three|four|a week|two weeks|a month|nothing|money|rent|bills|been|it is not like|i have|weeks)
    not that (you|anyone|anybody) (would|will|could|ever|cares?|care|noticed|read|listens|listened)
    not that (it|i) (would|ever|matters?|mattered) ~2 (you|your|to you|$)
    (wow|well|gosh) (only|a whole|an entire|that only took|it only took|three weeks|two weeks|you actually|someone|somebody|you finally|you really|look|finally|that was (only|quick only)|such|the nerve|what)
    (that|it|this|you) only took (you ({word} ){1,3}(days|hours)|(you )?({word} ){1,3}(weeks|months|years|emails|messages|reminders|attempts|tries))
    a whole (hour|ten|five|dollar|day|minute|two|three) ~1( to| for|$)
    (good|best of) luck( to you| then)? (finding|with (finding|your (next|cheap|attitude|nephew|little)|the next|whoever|anyone|someone who)|getting|explaining|convincing|without me|hiring|then|you will need it|doing (it|that|this)|trying)
    (you will|you are going to|you gonna|yall) need (it|luck|all the luck)
    (let me know|tell me|call me|write me|wake me)( when| once| if| as soon as)( you)?( have| ever| finally| actually| manage to| decide to| are| find| get| grow| learn| come| feel| two| all| the)* (finally|ever|actually read|grown|found (the time|your|a)|learned|learnt|decide(d)? (to|what you)|reality|made up|manage|back on|capable|done (complaining|shouting|being)|ready to (act|be|behave|talk like)|come (back )?to|moon|sober|hell|adult|adults)
    (by all means|please do) (keep|continue|go on|carry on|feel free|change|tell|ignore|do|enlighten|take|waste|explain|shout|send me another)
    (please|do|oh do|go on)( do| tell me more| by all means| feel free to)? (enlighten|educate) (me|us)
    (do|please|oh) (tell|explain)( me)?( more)? (how|why|again|about) ~3 (my job|my own job|do my job|my work|my profession|how i should|you would do it better|design works|code works)
    (tell|telling|teach|teaching|explain|explaining)( to)? (me|us) how to do my (own )?(job|work)
    (with all due respect|no offense|no offence|dont take this|do not take this the wrong way|not to be rude|i do not mean to be rude|im not trying to be rude|honestly no offense) (which|but ~6 (worst|bad|terrible|stupid|awful|rude|incompetent|ridiculous|lazy|ugly|clueless|wrong person|dumb|useless))
    (no doubt|doubtless|surely|of course|naturally) (you|it is my|its my|i should|i will just|it must be|someone as|a person of|the whole world|your|everything is|everybody else) ~5 (better|fault|genius|best|expert|busy|important|brilliant|nothing|drop|night|free|always|never|everything|mistake|nephew|weekend|magic)
    (such|what|quite) (a |an )?(wonderful|lovely|pleasant|delightful|charming|brilliant|fantastic|great|marvellous|professional|impressive) (way|tone|attitude|display|example|planning|communication|client|manners|start|change of|piece of planning|welcome|little)( to (treat|talk|speak|say thank|start|thank|run|repay|address|show)| of (professionalism|planning|respect|gratitude)|$| you have)
    (i am|im) (so |truly |deeply |really |absolutely |very |just |quite )*(thrilled|honored|honoured|flattered|touched|overwhelmed|delighted|overjoyed|ecstatic|speechless|moved|shocked|amazed|in awe|impressed)( by| with| to| that| at| you| how)+ ~6 (ignor|nothing|finally|free|another|again|wast|complain|blam|weekend|midnight|sunday|three weeks|late|last minute|lack|for once|actually|contempt|generous|fifty|changes|bother|confidence|manage|few|deign)[a-z]*
    (color|colour) me (surprised|shocked|impressed)
    (surprise surprise|who would have (thought|guessed)|shocker|^shocking|quelle surprise|how shocking|colour me|fancy that|stop the presses|breaking news (you|i|work|freelancers|people|the client)|plot twist)
    (because|since|as) (apparently|obviously|clearly|of course|naturally|god forbid|heaven forbid|why not|who needs|nothing says)
    (heaven|god) forbid
    (another|one more|yet another) (so called |little |tiny |small |quick |last |final |minor |brilliant |genius |great |fabulous |wonderful |lovely ){2,}
    (your|the|this|these|those) so called
    (yes|sure|of course|ok|okay|right) (master|your majesty|your highness|sir yes sir|massa|oh great one|my lord|my liege|captain|whatever you say)
    ^(gee|geez|golly|gosh|oh gosh|oh gee) (thanks|thank you|great|nice|good|what|how|just|so|really|only|you|i|that|sorry|well|wonder)
    (glad|happy|good|nice|great) (that )?(one|someone|somebody|at least (one|someone|you)|you) (of us )?(is|are|finds?|thinks?|enjoys?|had|has|got|can) ~2 (enjoying|having fun|amused|amusing|funny|happy|relaxed|sleep|fun|laughing|a laugh|weekend|nice)
    (thanks|thank you) (so much |very much |kindly )?for (teaching|explaining|telling|educating|informing|schooling|enlightening|lecturing) ~3 (my own|my (job|work|profession|language|field|craft|trade)|how to do my|how design works|how to (write|design|code|translate|edit))
    (great|nice|good|amazing|excellent|fantastic|brilliant|super|wonderful|stellar) (communication|planning|brief|instructions?|job (explaining|communicating|planning|reading|managing|listening)) ~6 (as always|as usual|as ever|yet again)$
    (crystal|super|so|very|really) clear (as always|as usual|as ever|not)$|^(super|so|very|really|perfectly|crystal) clear (as always|as usual|as ever)
    (not all|some) of us (have|can|get|are|live|need|do)
    i (guess|suppose) i will (just |simply )?(have to |do it|fix it|wait|redo|start over|stay up|cancel|be the|work|keep|clean|read your|never)
    i will (just )?(fix|do|redo|clean|write|handle) (it|this|that|everything) (myself |again |all )?(then|as usual|as always|like always|as ever|yet again)
    for a living$(?<=(change|changing|talk|talking|complain|meetings|your mind).*)
    (i|you|my|we) ~14 apparently$
    (this|a|that) (little )?thing called (a |an |the )?(?!QUOTE){word}
    {you} should try (it|that|one|them)( sometime| some time| once| someday)?$
    must be (so )?(exhausting|hard|tough|tiring|difficult|lonely) (being|to be|always|knowing)
    (tiny|smallest|little) violin|my heart bleeds|boo ?hoo|alert the media|(want|here is|heres|give {word}|have) (a|your) (cookie|medal|trophy|gold star)$
    ^(great|perfect|wonderful|lovely|brilliant|fantastic|excellent|super)? ?just (great|perfect|wonderful|lovely|brilliant|fantastic|what i needed)$
    hope {you} are (happy now|proud of yourself|satisfied now|pleased with yourself|proud)$|have a nice life
    so we are (just |now |all )*(making up|inventing|pretending|guessing|ignoring|changing|doing this|back to)
    let me just (drop|quit|cancel|stop|abandon|forget|skip|sell|move|rearrange|reinvent|clone|conjure|magic) 
    ^wow thanks for the (super|so|very|oh so|incredibly)
    (did|am) i (interrupt|disturb|interrupting|disturbing|bothering|keeping) (your|you from)
    (clearly|obviously|apparently|evidently) (nobody|no one) (reads?|listens?|cares?|checks?|looked|bothered|bothers|answers?)
    ^(.* , )?who knew( that| you could)?$
    ^(oh |well )?(great|perfect|wonderful|lovely|fantastic|brilliant|awesome|nice|super|cool) (now|so now|so) i (just )?(have to|need to|get to|must|can|work|do) ~1 (redo|start (over|again)|do (it|everything)|fix|work|rewrite|cancel|stay|explain|guess|wait)|^cool ~2 (so )?i (just )?work for free
    ^(sure|yes|of course|fine|ok) (just )?change (it|everything|the {word}) (all )?again|^(sure|ok|fine|yes|right) (so )?i (will |can |should )?just (work|do|stay|design|write|fix|guess) ~3 (all night|for free|for nothing|everything|again|all weekend)
    i (have|had) nothing better to do|{you} (really |clearly )?have nothing better to do( than|$)
    (nice|lovely|good|great|sweet|kind) (that|of) you ~5 (after (only |just )?{word} (weeks|months)|finally|at last|eventually|suddenly)
    ^(nice|great|good|brilliant|excellent|fantastic|wonderful|amazing) (job|work|one|move) [a-z]+ing ~5 (without|wrong|instead of|twice)
    ^(.* , )?typical of you$|(you|your|no answer|no reply|late|again|nothing)(?! is) .*, typical$
    ^very funny$
    so (now )?(it is|its) (all )?my fault( now| again| then)?|now (it is|its) (all )?my fault
    ^(yeah |oh |ok |right )*sure ({you} (will|did|are|do|can|have)|it (is|was|will))$
    ^(what a |oh what a )?(brilliant|genius|great|clever|fantastic|wonderful|bright) (idea|plan|thinking) (really|indeed|again|as always|there)$
    ^(wow|oh|ah) .* how (thoughtful|considerate|sweet|charming|nice)$
    a (new|second|whole|complete) (google|facebook|amazon|uber|netflix|youtube|airbnb) (for|in|by) 
  `,
  typed: [
    /\b(?:so|apparently|i see|supposedly|evidently)\b[^.!?\n]{0,80}\b(?:is|are|was|were|means)\s+(?:now\s+|just\s+)?["“][a-z]/i,
    /\b(?:another|one more|yet another|your|of your|these|those|his|her|this|all (?:the|your)|so many|the \w+)\s+["“'‘](?:so[- ]called |very |super )?(?:small|quick|tiny|little|last|final|minor|simple|easy|brief|expert|feedback|strategy|vision|urgent|creative|improvements?|ideas?|corrections?|professional|team|team spirit|plan|planning|five[- ]minute|just one|flexible|generous)\b[^"”'’\n]{0,30}["”'’]/i,
    /\b(?:your|these|those|such|is now|suddenly|apparently|all those|his|her)\s+["“][a-z][^"”\n]{1,40}["”](?!\s+(?:page|button|tab|section|label|field|file|folder|link|menu|column|tag|layer|form|post|list|key|banner|line|sentence|in|on|row|sheet|heading|title))/,
    /\b(?:so very|oh so) (?:busy|important|urgent|kind|helpful|generous)\b/i,
  ],
  excuses: `
    (good|best of) luck( to you)?( and| in| with)? (finding|with finding|getting|hiring) (the right|a great|the perfect|a good|someone great|a suitable|the best|a better|somebody great|the ideal|who you|whoever you|your new home|funding|the job|a freelancer|a developer|a designer|the person)
    (lovely|nice|pleasant|wonderful|welcome|great) surprise
    (we|i) (do not|can not|could not) want( to)? (it|this|that) to
    (the )?plot twist ~3 (chapter|book|episode|film|story)|is the plot twist
    feel like telling
    love how you always (?!find|manage|change|disappear|assume|know|expect|want|forget|wait|say|have)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'Thanks for nothing.',
    'Oh great, another change on a Sunday night.',
    'How generous of you to pay for a whole hour.',
    'Good luck finding someone who does that for $5.',
    "I'm not a mind reader.",
    'Sorry for having a life outside of this project.',
    'I guess reading my messages is too much to ask.',
    'What a surprise, the deadline moved again.',
    'Yet another "quick" fix, I see.',
    'Great, now I have to redo everything.',
    'Of course, I have nothing better to do on a Saturday.',
    "So now it's my fault?",
  ],
  ignores: [
    'Oh great, that works for me. Thanks!',
    'How kind of you, thank you!',
    'Good luck with the launch!',
    'Great job on the brief, it answered every question.',
    'I love how you used the colours.',
    'Congratulations on the new office!',
    'What a lovely surprise, thank you for the bonus.',
    'Glad to hear that the draft worked for you.',
    'Sure, let me check that.',
    'Maybe you could look at page two first and tell me what you think?',
    'I love how you always credit your illustrators.',
    'The choir is the highlight of my week.',
    'Great, now I can start with the header.',
    'Sure, I can change it again.',
    'What a great idea!',
  ],
};
