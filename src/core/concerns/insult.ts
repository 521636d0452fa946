import { type ConcernExamples, concern } from '../concern.ts';

const bad =
  '(idiot|idiots|idiotic|moron|morons|moronic|imbecile|stupid|dumb|dense|foolish|fool|fools|clown|clowns|jerk|jerks|loser|losers|liar|liars|cheat|cheater|crook|crooks|scammer|scammers|scam artist|thief|thieves|parasite|ignorant|incompetent|clueless|pathetic|ridiculous|laughable|brainless|lazy|greedy|cheapskate|stingy|cheap|arrogant|rude|unprofessional|childish|immature|delusional|insane|crazy|nuts|lunatic|amateur|amateurs|amateurish|worthless|useless|hopeless|disgrace|disgraceful|disgusting|embarrassment|embarrassing|joke|condescending|obtuse|insufferable|impossible|unbearable|toxic|abusive|dishonest|selfish|narcissist|narcissistic|control freak|micromanager|bully|tyrant|nightmare|dictator|slave driver|snake|coward|hypocrite|spoiled|nasty|horrible|awful|terrible|dreadful|disrespectful|ungrateful|unreasonable|inconsiderate|disorgani[sz]ed|paranoid|full of (it|yourself|crap|shit|excuses)|a piece of work|out of your (mind|depth)|not (very |that |too |so |exactly )?(bright|smart|clever|professional|the sharpest|the brightest)|bad client|terrible client|bunch of [a-z]+|dumbass|cruel|mean|petty|unfair)';
const thing =
  '(code|work|feedback|brief|idea|ideas|plan|team|company|website|site|design|designs|text|copy|logo|spec|specs|instructions|instruction|budget|offer|business|management|manager|developer|developers|process|approach|request|requests|requirement|requirements|comments|comment|message|messages|behaviou?r|attitude|taste|judge?ment|deadline|deadlines|organi[sz]ation|communication|product|app|draft|question|questions|nephew|designer|boss|partner|staff|English|english|expectations|writing|data|spreadsheet|project|strategy)';

export default concern('unkind', 'insult', {
  gravity: 4,
  why: 'This judges the person rather than the matter, and it would look harsh as a screenshot.',
  calmer: 'I see this differently and would like to explain why.',
  wordings: `
    (such a|so|a|the|very|how) (bad|terrible|awful|horrible|rude|difficult|impossible|toxic|nasty|ungrateful|disrespectful|unreasonable|cheap|arrogant|confused|clueless|annoying|high maintenance) (client|customer|person|boss|company|employer|manager|human|human being|people)(?! (review|experience|story|stories))
    {you} (think|believe|act like|seem to think)( that)? ~3 (machine|machines|robot|robots|slave|slaves|stupid|idiot|idiots|servant|servants|dumb|nothing|better than|above|god|special|own me|own people|free|toy)
    {you} (are|do) not (even )?(respect|professional|serious|competent|fit|capable|qualified|polite|honest|normal|able to (think|read|listen|communicate))
    {you} are (so |really |very |just |god )?(hard work|a piece of work|exhausting|a lot to|impossible|never wrong|a tyrant|high maintenance|unbearable|the (worst|problem)|your own worst|a nightmare|beyond help|out of touch|out of line|all talk|full of hot air|not listening)
    {you}( really| clearly| obviously)? have not (got )?(a|the|any) (notion|clue|breeze|idea|foggiest|slightest)
    (very|so|really|quite|such|such a|pretty|incredibly|extremely|a very|an extremely|a really|a rather|rather|just) (childish|unprofessional|immature|petty|disrespectful|arrogant|low|nasty|rude|cheap|shabby|cowardly|dishonest|amateur|amateurish) (way|thing|attitude|behaviou?r|tone|manner|move|to|of|tactic|trick|response|reply|message|approach|comment|stunt)
    {you} (have|had|clearly have|obviously have)? ?never ~1-8 (in your life|a day in|before have you)
    (someone|somebody|anyone|people|your (mother|parents|boss)) (should|needs to|must|ought to|has to|ever)( really| please| finally)? (explain|teach|taught|teach you|tell|told|show)( to)? {you}
    (did|has|have) (nobody|no one|your parents|(anyone|anybody) ever)( ever| not)? (teach|taught|tell|told|explain|explained)
    special kind of [a-z]+|takes a (special|real|certain) (kind|sort|type|talent|idiot)
    (ought to|should|would|must) know better( than|$)
    (could not|can not|couldnt|cannot) (find|organi[sz]e|tell|manage|run|spell|count) ~3 (own (backside|arse|ass|behind|feet|name|shoes|nose)|from (his|her|their|your|a) {word}|a (bath|party|piss up|kindergarten|lemonade|bake sale)|if (it|his|her|their|your))
    (not the (sharpest|brightest|smartest|quickest)|a few (bricks|cards|sandwiches) short|two left hands|hot air|good for nothing|know it all|(?<!i am )hopeless at|attention span of|memory of a|brain of a|the (manners|iq|maturity|memory|taste|patience|attention span) of (a|an)|would not know (a|an|good|quality|design|{word}) ~1 if (it|they|he|she))
    {you} (need|should get|could use) (help|therapy|a therapist|a babysitter|glasses|a nanny|to get out|a reality check|to grow up|a hearing aid|a dictionary|professional help)
    do {you} (have|suffer from) (amnesia|dementia|a memory|some kind of|memory|any memory)
    is there something wrong with (you|your (brain|eyes|head|ears))
    your ~1 (conduct|behaviou?r|attitude|tone|manner|manners|language|approach|handling|treatment|communication|professionalism|response|messages?) ~6 (disgraceful|unacceptable|appalling|shocking|shameful|unprofessional|inexcusable|abysmal|deplorable|outrageous|offensive|beneath|nothing short of|rude|disrespectful|insulting|childish|atrocious|disgusting|terrible|awful|horrible|a joke|leaves? (a lot|much)|stinks|sucks)
    (complete|total|utter|absolute|sheer|pure|blatant|gross|staggering|breathtaking) (disrespect|incompetence|stupidity|insanity|lack of|disregard|ignorance|arrogance|negligence|rudeness|idiocy|laziness|lunacy|unprofessionalism|contempt|nonsense|dishonesty|cheek)
    {you} (should be|are|be|better be|must be|count yourself|consider yourself) (lucky|grateful|thankful|glad)( that)? (i|to have me|anyone|to get|im|it is me|somebody)|(count|consider) yourself lucky
    (dealing|talking|working|arguing|negotiating|speaking) (with|to) (a (child|toddler|wall|brick wall|brick|robot|parrot|teenager)|children|amateurs|idiots|kids|toddlers|clowns|beginners|(someone|people|a person|a client) (who|that) (does not|do not|can not|has no|never|thinks?|refuses?))
    like (talking|speaking|explaining|teaching|herding) ~2 (to )?(a wall|a brick|cats|toddlers|children|a child|monkeys|a toddler)
    (wasting|waste|save) my (breath|energy)|deaf ears|in one ear ~1 out
    (get|come) (down )?off your (high horse|throne)|(pull yourself together|sort yourself out|get your head (out|together|around)|take a hike|jog on|bite me|shove it|stick it|go to hell|talk to the hand|eat dirt)
    (sold|selling|ran|running) me (a lie|lies|out)|(pack|bunch|web|full) of (lies|liars|excuses|crap|nonsense)
    your ~1-3 (is|are|was|were) (a |an |such a |a complete |a total |totally |completely |just |really |so |absolute |an absolute |a real |literally )*(clown|clowns|joke|idiot|idiots|fool|fools|moron|morons|disgrace|embarrassment|liar|garbage|trash|cringe|clueless|incompetent|useless|pathetic|laughable|stupid|dumb|rubbish|fraud|scam|hot mess|dumpster fire|train wreck|disaster|nightmare)(?! (proof|free))
    (you|your|yours|yourself) ~5 (clueless|cringe|cringey|pathetic|delusional|incompetent|incompetence|unprofessional|disrespectful|ignorant|ignorance|arrogant|arrogance|lazy|stupidity|idiotic|moronic|cruel|childish|greedy|selfish|dishonest|liar|liars|fraudulent|scammer|laughable|clown|clowns|worthless|hopeless|amateurish|bullshit|disgrace|disgusting|shameless|shameful|insulting|insufferable|hypocrite|hypocrisy|narcissist|brainless|unhinged|toxic|ungrateful|tasteless|spineless|gutless|heartless|tacky)(?! (protection|detection|filter|prevention|word|words|content|check|comments?))
    (clueless|cringe|pathetic|delusional|incompetent|unprofessional|disrespectful|ignorant|arrogant|lazy|stupid|idiotic|cruel|childish|greedy|selfish|dishonest|shameless|disgusting|insufferable|ungrateful|hypocritical|petty|spineless|heartless) (of |from |like |coming from |that )?(you|your)
    (he|she|they|your {word}|your {word} {word}|that guy|that man|that woman|this guy|this person|this man|the guy|the man|the woman|everyone there|all of you|both of you|the whole team|whole team)( (is|are|was|were|s)) {adv}(clown|clowns|idiot|idiots|moron|morons|joke|fool|fools|disgrace|liar|liars|crook|jerk|imbecile|clueless|incompetent|useless|hopeless|pathetic|stupid|dumb|cringe|garbage|trash|delusional|lazy|amateur|amateurs|insufferable|toxic|out of (his|her|their) (depth|mind))
    (i have|ive|i)( never)? (seen|met|worked with|dealt with|known|had|encountered) ~1 (smarter|sharper|better|brighter|more (competent|organi[sz]ed|intelligent|professional|mature|reasonable)|toddlers|children|rocks|doorknobs|dumber|ruder|such (a )?(rude|stupid|bad|unprofessional|chaotic|disorgani[sz]ed|mess|ignorant|arrogant)|anyone (so|this|as)|a client (so|this|as)|someone (so|this|as)|a (worse|ruder|more {word}) (client|person|brief))(?! (results|response|conversion|numbers|reviews))
    (sharper|smarter|brighter|dumber|dimmer|slower) ~2 than (you|your|a)
    (should not|should never|must not|can not|not) (be )?(let|allowed|trusted|permitted)? ?(anywhere )?near (a|any|the) ~1 (keyboard|computer|server|database|camera|project|business|people|team|code|budget)
    (has|have|had|got) no business (being|running|managing|hiring|giving|telling|calling)
    (not fit|unfit|not qualified|unqualified|not capable|incapable|too stupid|too dumb|too lazy|too cheap|too proud|too arrogant|too important|not smart enough|not bright enough) (to|of|for)(?! (me|scope))
    how (did|do|does|can|could)( {you}| someone| somebody| a person| anyone| a company| a grown)+( like you| this size| your size)* (ever|even|possibly|still) (get|got|become|became|run|manage|stay|survive|be (so|this|that)|make it|not know|not understand|call yourself|live with)
    who (hired|put|let|made) {you}
    no wonder ({you}(?! (draw|write|sound|look|sing|have so|are (so |in |very )*(good|busy|tired|popular|demand)))|your|nobody|no one|everyone|everybody|the last|people|all|they|she|he|freelancers|previous)
    (nobody|no one|no sane|no serious|no decent|no self respecting) ~1 (will|would|wants to|is going to|can) (ever )?(work|want to work|deal|put up|stay|touch) ~1 (with|for|this|you)
    (?<!there (is|s) )(zero|no|without|not an ounce of|not a shred of|lack of|lacking|not the slightest|not any|any) (respect|taste|manners|shame|common sense|decency|professionalism|integrity|empathy|class|gratitude|self awareness|courtesy|backbone) ~1 (for|from|of|towards|in|whatsoever|at all|and|$)
    (third|second|low|lowest|bottom) ~1 class (behaviou?r|attitude|treatment|people|client)
    (this|that|such|your|with this) (kind|sort|type) of (behaviou?r|attitude|treatment|tone|disrespect|language|manners|nonsense)
    (embarrassing|shameful|sad|pathetic|disgusting|insulting|disrespectful|cruel|unprofessional|laughable|worrying|scary|frightening|disturbing|astonishing|alarming)( really| honestly| frankly)? (that|how|from|coming|when|for)( a| an| someone| somebody| such| you| your| the| people| little)+ ~5 (not|like you|your|you|so|position|age|director|manager|company|nothing|never|cannot|this|still|thinks?|treats?)
    (expected|expect|hoped for|deserve|thought i could expect) (a bit |a little |so much |far |much |way )?(more|better) ~3 (from|of) (you|a (company|client|person|director|professional|business|founder|team|manager)|someone|somebody|people|an)
    disappointed (in|by|with) (you|your (behaviou?r|attitude|tone|lack|conduct|response))
    (how|the way) you (treat|talk|speak|behave|act|communicate|write|address)( to| with)?( people| me| us| contractors| freelancers| others| everyone| those| the people| your| is| are| like)
    do {you}( even| actually| really)? (have|own) (eyes|ears|a brain|a heart|any (sense|taste|shame|manners|respect|idea|clue|decency)|no shame|no respect)
    (clients?|people|persons?|man|woman|men|someone|somebody|anyone|boss|managers?|founders?|bosses) like (you|yours?|yourself)(?! (to|want|would))
    only a ~1-3 (man|woman|person|client|company|boss|fool|coward|bully) ~1 (writes?|would|does|treats?|talks?|says|behaves|acts|could)
    (stupid|dumb|idiotic|moronic|braindead|ridiculous|pathetic|garbage|crap|trash|worst|dumbest|most useless|useless|laziest|rudest|vaguest|ugliest) ~1 (feedback|brief|client|idea|plan|comment|remark|request|message|email|excuse|question|company|manager|boss|person|offer|spec|instructions|note|notes|meeting|demand|attitude) ~3( i have| ive| ever| i| from| of| on| in|$)
    what you (wrote|said|did|sent|are doing) ~5 (is|was) ~2 (cruel|rude|stupid|mean|unfair|insulting|disgusting|low|small|petty|unacceptable|ridiculous|wrong|hurtful|disrespectful|nonsense|childish|out of line|shameful)
    (stinks|smells) of ~1 (incompetence|arrogance|desperation|greed)
    your ~1 (stupidity|incompetence|ignorance|arrogance|greed|laziness|ego|rudeness|dishonesty|hypocrisy|paranoia|vanity|cheapness|cowardice|fraud|lies|nonsense|bullshit)
    (?<!i have )(?<!i had )no (idea|clue) what {you} (are|were) talking
    (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|dimwit|halfwit|nitwit|scumbag|lowlife|bloodsucker|dumbass|jackass|numbskull|buffoon|airhead|bonehead|simpleton|nincompoop|ignoramus|weirdo|psycho|dickhead)
    ({you}|{you} all|{you} both) (are|were|must be|can be|are being|are acting|act|sound|look|seem|seem to be|have been|have become|really are) (like )?{adv}${bad}
    (are|were) {you} {adv}(stupid|dumb|blind|insane|crazy|nuts|dense|thick|incompetent|clueless|retarded|deaf|illiterate|mental|brain dead|delusional|an idiot|a child|this (slow|stupid|dense|rude))
    (how|so|that|this|too) (stupid|dumb|dense|rude|lazy|incompetent|ignorant|clueless|thick) (can you|are you|do you|could you|you are|to (understand|see|get|read|realize|realise|know))
    your ~7 ?${thing} (is|are|was|were|looks|look|sounds|reads|seems|makes) (like )?{adv}(garbage|trash|rubbish|crap|a joke|joke|a mess|idiotic|stupid|ridiculous|pathetic|laughable|dumb|a disgrace|an insult|insane|worthless|useless|terrible|awful|horrible|disgusting|amateurish|nonsense|clueless|incompetent|hopeless|lazy|amateur|ignorant|shit|embarrassing|an embarrassment|childish|rude|no sense(?! (to me|yet))|unprofessional|absurd)
    your (stupid|dumb|idiotic|silly|ridiculous|pathetic|crappy|garbage|awful|horrible|incompetent|useless|clueless|lazy|amateur|shitty|damn|lousy|miserable|laughable|cheap little|pointless|insane|ugly|terrible|ridiculously) ~1 [a-z]+
    (the |some of the )?(dumbest|stupidest|most (ridiculous|idiotic|stupid|incompetent|unprofessional|ignorant|clueless|disorgani[sz]ed|absurd|unreasonable|pathetic|arrogant|rude|moronic)) ~1 ([a-z]+)
    ({you} |the client |clients )?(are |is )?the worst( (client|customer|person|boss|manager|kind|brief|communicator|thing|excuse).*)?$
    {you} (really |clearly |obviously |honestly |just |still |simply |evidently |seem to |literally )*(have|had|got) (absolutely |clearly |really |obviously )?no (idea|clue|ears|eyes|soul|style|sense of|taste|manners|respect|shame|brain|brains|decency|sense|business|class|concept|understanding|integrity|spine|conscience|heart|common sense)
    {you} (really |clearly |obviously |just )*(do not|did not) have (a|any|the slightest|the faintest|the first) (clue|idea|taste|manners|respect|shame|brain|decency)(?! (yet|when|whether|which))
    {you} (clearly |really |obviously )?know (absolutely |literally )?nothing( about)?
    {you} (do not|clearly do not|obviously do not|never) (even |really )?(know|understand) (the first thing|anything|shit|a thing|how anything|basic|the basics|your own)
    (out of your (depth|mind|league|tree)|lost your mind|lost the plot)
    (only|just|like)? ?(a|an|some|such a) (complete |total|utter |absolute |bloody |real |perfect |rank )(idiot|fool|amateur|beginner|child|clown|jerk|moron|ass|nobody|joke|disgrace)
    (only|just) (a|an) ~1 (idiot|fool|amateur|clown|moron|child) (would|could|does|thinks|writes)
    (my|a|any|even a|even my) ~3 (year old|toddler|child|kid|kindergartner|schoolboy|schoolchild|monkey|first grader|trained monkey|intern|dog|cat|grandmother|grandma) ~1 (could (?!bear|pass|read|use|play)|would (?!like|love|be happy|enjoy|understand this page)|writes (better|clearer)|has better|((can|knows?|understands|does) ~4 (better|clearer|more (than|about)|that much)))
    (schoolchildren|children|kids|toddlers|monkeys|five year olds|kindergartners|first graders|interns)( who)? (keep|could|can|know|write|do|make|behave|understand|with better|communicate) ~3 (better|that much|more (than|about))
    (acting|act|behave|behaving|behaves|acts|sound|sounding) like (a|an) ~1 (child|baby|toddler|brat|idiot|fool|dictator|king|queen|tyrant|diva|spoiled|teenager|kid|clown|jerk|bully)
    like (a )?(spoiled|spoilt|little) (child|brat|children|kid|baby|princess)
    deliberately (obtuse|difficult|slow|stupid|unhelpful|misleading|confusing)
    waste of (space|oxygen|air|everyones time)
    (shame on you|you should be ashamed|you disgust me|you make me sick|get a life|grow a pair|brain dead|braindead|use your brain|born yesterday)
    (that|this|what|such|it|which|its|thats)( is| was|s)? (a |an |just |really |so |pretty |the |quite |frankly )*(stupid|idiotic|dumb|moronic|braindead|imbecilic|half baked|halfbaked|asinine|pathetic|lame|bonehead) (idea|thing|question|request|requirement|plan|decision|excuse|rule|comment|remark|change|way|attempt|demand|process|deadline|budget|argument|suggestion|policy|message|brief|approach)
    (frankly|simply|just|plain|utterly|downright|absolutely|bordering on) (idiotic|stupid|pathetic|moronic|dumb|disgusting|incompetent|unprofessional|rude|insulting|dishonest|childish|ridiculous)
    {its} (so |very |really |extremely |incredibly |deeply |highly |just |plain |quite |beyond )*(rude|disrespectful|unprofessional|childish|pathetic|idiotic|stupid|dumb|moronic|dishonest|amateurish)( of you)?
    (how|so|very|really|incredibly) (rude|disrespectful|unprofessional|childish|selfish|petty|low) of you
    (whoever|who ever|the person who|the one who|the guy who) ~6 (is|was|must be|should be|has) {adv}(idiot|moron|fool|amateur|clown|incompetent|clueless|stupid|blind|fired|drunk|no idea|high|ashamed|blindfolded)
    your (previous|last|old|other|current) (freelancer|developer|designer|writer|translator|va|assistant|bookkeeper|editor|guy)s? (is|was|were|must have been) {adv}${bad}
    (such a |you are a |you |are a |be a )(fraud$|liar|liars|thief|crook|scammer|cheapskate|control freak|slave driver|con artist|hypocrite|bully)
    {you} (lied|are lying|cheated|are cheating|scammed|are scamming|tricked|conned|stole|are stealing|robbed|are robbing)
    (do you|did you|can you|can not you|can you not|are you able to)( even| not| actually| at least)+ (read|think|count|understand|speak|spell|write)
    (little|your tiny|your little|your fragile|your huge|your big|your giant) (brain|ego|empire|mind)
    (take|taking|took) advantage of (me|us|freelancers|people)
    (exploit|exploiting|ripping (me|us|people) off|rip off|ripoff)
    {you} ~2 (bully|bullied|bullying|mock (?!ups?|timesheet|screen|data)|mocked|mocking|insult|insulted|insulting|humiliate|humiliated|humiliating|belittle|belittled|belittling|harass|harassed|harassing|disrespect|disrespected|disrespecting|abuse|abused|patronize|patronise|look down on|looked down on|talk down to|talked down to|look down upon|despise) {word}
    (how|the way) {you} (treat|talk to|speak to|talk with|behave with|deal with) (suppliers?|vendors?|freelancers?|contractors?|translators?|workers?|partners?|designers?|developers?|writers?|staff|women|others|artists?|professionals?|assistants?)
    {you} call yourself|{you} (claim|pretend|like) to be (a|an) ~2 (professional|expert|director|manager|leader|designer|company)
    hands down the (worst|dumbest|most)|(by far|easily|honestly) the (worst|rudest|dumbest|laziest|most (annoying|difficult|unprofessional|disorganized|confusing|painful))
    (have|show|get) (some|a little|a bit of|any) (respect|empathy|consideration|manners|shame|decency|class|dignity|self respect)
    (is|are|was|were) (your )?(carelessness|incompetence|stupidity|laziness|arrogance|ignorance|greed|negligence)
    (organi[sz]ed|professional|competent|mature|polite|intelligent|prepared|reasonable|grown up|reliable|honest) than (you|your {word}|this|most of)
    (this|your {word}) (is|was) (just |clearly |obviously |nothing but |basically )*(a )?(complete |total )?(scam|fraud|con|rip ?off|sham)(?! (e ?mail|mail|message|site|call|website|page|attempt|warning))
    (through|into) your (thick |little |tiny )?(head|skull)
    {you} make me (sick|regret|laugh|feel (like|stupid|small|used|worthless))
    (in )?(way |far |so )?over your head|(must have|mustve|must) (been |be )?(drunk|high|asleep|blind|stoned)
    {you} ({word} )?(do not|did not) (even |really )?know what {you} (want|are doing|need|are asking)|do {you} even know
    {you} are (just |being )?like (a|my) ~1 (child|kid|baby|toddler|teenager)
    {you} (do not |dont )know nothing|(kids?|children|toddlers?|dog|cat) (is|are) (easier|smarter|more reasonable|better) than you
    (better|nicer|easier|smarter|more (serious|professional)) (clients?|ones?|customers?|people)? ?than you(?! (think|thought|expected|would|might|ever|may|need|asked|know))
    whoever ~6 (has|had) (no|not a|zero) (clue|idea|brain|taste)
    how (can|could) (anyone|anybody|someone|somebody|a person|a company|one|people|you) (be|act|get) (this|so|that) (?!(lucky|kind|nice|good|patient|helpful|generous|fast|quick))
    (a|my|any|your) {word} ~3 better ~2 than (you|yours)(?! (think|thought|expected|would|might|need))
    ^how (unprofessional|rude|childish|disrespectful|pathetic|cheap|petty)( of you)?$
    {you} (really |just |honestly )?make no sense( at all| whatsoever)?$|nothing {you} (say|write|send|do|ask) ~1 (makes? (any )?sense|is (ever )?(clear|right|true))
    {you} (should|need to|have to|better) see a (doctor|therapist|shrink|psychiatrist)|(nobody|no one) (can )?understands? (you|your (english|messages|emails|writing))|write (proper|real|correct) english
    (even )?(any|my|a|every) (child|kid|baby|toddler|grandmother|grandma|dog|cat|intern|beginner|schoolkid) (can|could|knows|would) (do|see|know|understand|read|get)? ?(that|this|it|better)$
    so (is|are) your (emails?|messages?|brief|feedback|tone|attitude|english|work|ideas?)
    {you} are having no|{you} have (no|zero|absolutely no) (knowledge|understanding) ?(of|about|in|$)
  `,
  excuses: `
    i (just )?(had|have) (a|an|this|one)
    (i|my|me|myself|mine)( am| was| feel| felt| look| must be| must have been| have been| made| may be| sound| sounds)? ~3 (idiot|stupid|dumb|silly|fool|foolish|slow|clueless|moron|embarrassing|embarrassed|ignorant|lazy|dense|clown|amateur|unprofessional|rude)
    (stupid|dumb|silly|foolish|rude|unprofessional|embarrassing) (mistake|question|of me|typo|error|oversight)( from| on| of)? (me|my|mine)
    (idiot|fool|dummy) proof
    (sorry|apologi[sz]e|apologies|forgive) ~6 (stupid|dumb|silly|rude|slow|foolish|unprofessional|clueless)
    (not|never|no|nor|without being|do not want to be|hope it is not|do not mean to be|avoid|avoids|instead of)( to| be| being| sound| a| an| at| all| so| that| too| you| are)* (stupid|dumb|silly|rude|unreasonable|unfair|idiot|unprofessional|cheap|crazy|mean|harsh|impossible|slow|difficult|sad|a pain|useless|terrible|ridiculous)
    if you are (sad|slow|crazy|unfair)
    {you} are (a bit |a little |running |being |too )?(slow|sad) (to|about|today|that|on)
    you (said|wrote|called|mentioned|asked)( me| that| if)? ~4 (idiot|stupid|dumb|fool|liar|scammer|useless)
    dumb (terminal|waiter|waiters|bell)
    (child|kid|toddler|year old|grandmother|intern) (could|can|would) (use|understand|enjoy|play|follow|open|like|love)
    (might|may|probably|maybe|perhaps) ~3 (stupid|dumb|silly) question|(stupid|dumb|silly) question (i know|but|maybe)
    (sound|seem|look|be)( like)? (a|like a) know it all
    (great|good|nice|kind|long term|loyal|lovely|wonderful|valued|rare|best|love|enjoy) ~4 (clients?|people|someone|somebody|person) like (you|yourself)
    rude of me|for an idiot
    (caught|had|was|been) a thief
    i have two left hands
    thank ~3 for people like you
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'Are you stupid?',
    'Only a complete amateur would do that.',
    'Your feedback is a joke.',
    "You have no idea what you're talking about.",
    'You are being very unprofessional.',
    'My five-year-old could write a better brief.',
    'That is a stupid idea.',
    'How unprofessional.',
    'You got no taste.',
    'How can anyone be this disorganized?',
  ],
  ignores: [
    'Sorry, that was a stupid mistake on my side.',
    'I felt like an idiot when I saw the typo.',
    'The form is idiot-proof now.',
    'A child could use it, that was the goal.',
    'That is not a stupid question at all.',
    'The bug was a pain to find.',
    'I disagree with the new headline.',
    'It is a dumb terminal without its own disk.',
    "There's no shame in a bad quarter.",
    "I don't like the shadow, but I've seen worse and I've made worse.",
    "My cat can be heard at 12:06 and she's staying.",
  ],
};
