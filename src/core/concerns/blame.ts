import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'blame', {
  gravity: 2,
  why: 'This puts the fault on the reader. What happened and what you need next will move things faster.',
  calmer: 'Something went wrong between us here. Shall we look at what is needed now?',
  wordings: `
    all i (asked|wanted|needed|ever asked)( for| you)? (was|of you)(?! (the (link|login|password|file)|a (link|login)))
    ^(well |and |but |now )?had (you|your|anyone|anybody|somebody|someone|people) ({word} ){1,}
    if (somebody|someone|anyone|anybody|people|your team|your {word}) (had|would|actually|only|just|bothered|could)( have)? ~1-12 (would|we|i|this)
    (would|could|might)( have)? ~8 (if|had) ({you}( had| would| could| did)?|it were not for you|it was not for you|not for you) (stop|stopped|just|only|not|listened|let|quit|answer|answered|read|pay|paid|kept|bothered|trust|trusted|cared|care|done|told|sent|asked)
    (bright|brilliant|genius|clever|whose|smart) ~1 idea (was|is) (it|this|that)
    (responsibility|blame|fault|guilt) ~5 (rests|lies|falls|lay|is|sits) ~3 (with|on|at) (you|your)
    {you} had (only )?one (job|task|thing)|that was your only (job|task)
    (a|one) simple (yes|answer|thank you|thanks|reply|no|message|email|line) ~2 (would|is|was|too|could|might)
    what did {you} (think|expect|imagine) ~1 (would|was|to)|what did {you} think
    why (would|did|do) {you} even|why bother (asking|hiring|paying|writing)|what is the point (of|in) (asking|hiring|me|having|paying|writing|giving|sending|explaining|talking)
    why (did|do) {you} (hire|pay|ask|need|want) (me|an expert|a professional|for my (opinion|advice)|a {word}) (if|when|at all|only to|in the first|just to|then)
    {you} (hired|pay|are paying|asked for) (an expert|a professional|a specialist|me for my) 
    have {you} never|were {you} even|was anyone even
    did {you} (not )?(even|actually|really) (read|look|open|check|listen|think|try|watch|bother|see|hear|understand)|did {you} not (read|listen|hear|understand|think|check|learn|look)
    why (can|could|do|did|will|would) {you} not (just|ever|even|simply|once|read|listen|answer|pay|decide|say|understand|leave|make up|for once|be)
    when (will|are) {you} (going to )?(learn|stop|finally|understand|ever|start (reading|listening|paying|acting))
    how (long|much longer) (must|should) (i|we)|how often (must i|do i have to)|how much longer
    (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+th|hundredth) time (that )?(i|you)( have| had| am| are)? (ask|asked|asking|tell|told|telling|explain|explained|explaining|remind|reminded|chang|changed|changing|request|had to|have to|move|moved|forgot|forget|cancel|cancelled|write|wrote|promise|promised|postponed|say|said|chase|chased|chasing)
    (your|more|another|same|same old|lame|only|nothing but|endless|new|next|any more|enough|no more|always) excuses?(?! me| us| for (friday|monday|the delay|being))
    (in the|at the) (beginning|start) ~1 (it|that|this) is your problem|(its|it is|that is|thats|this is) (your|not my) problem( not mine)?
    because {you} (change|changed|keep|always|never|can not|could not|do not|did not) (your |the )?(mind|read|listen|plan|decide|know|answer|tell|told|bother|care|think|check|changing|understand|respect|pay|paid|say|said)
    (i|we) (have to|had to|must|ended up|am forced to|was forced to|need to) ~1-8 (because of|thanks to|due to|because) (you|your)(?! (time zone|holiday|request for|server|host|file is))
    {you} (moved|changed|deleted|edited|touched|rewrote|broke|paused|cancelled|removed|overwrote|renamed|sorted) ~1-8 (and|so) (now|then) (you|i|we|everything|nothing|it)
    without (saying|telling me|asking me|letting me know|a word|any warning|even a) ~4 (and|so) (now|then|you)
    when it (works|goes well|is good|succeeds|worked) ~8 (when|if) it (does not|doesnt|fails|goes wrong|is not|did not)
    (stop|quit) fiddling with|keep fiddling|if you would (stop|just stop|only stop|leave|let me|keep your)
    if (only )?{you} (had|just|only|sent|gave|told|read|paid|answered|replied|listened|planned|checked|asked(?! me (a|last|two|three))|bothered|would have(?! asked)|could have|spent|tested|followed|approved|shared|understood|respected|stopped|kept|did not) ~12 (would not|would have|could have|would already|might have|might not)
    (am|was) i ((now|just|really|also|seriously) )+(supposed|expected|meant) to
    (am|was) i (supposed|expected|meant) to (guess|read (your|minds)|know (that|this|what you)|magically|smell)
    because (of )?{you} (insisted|wanted|changed|refused|kept|keep|never|did not|could not|decided|chose|ignored|wouldnt|would not|demanded|rushed|forced|pushed|always)(?! (us to have|to be safe))
    (?<!not )(?<!not entirely )your ~3 fault(?! (at all|here))
    (none of this|this|that|it|all this|all of this|everything|we|i) (would|could|might)( not| all| easily| never)*( have)? (been avoided|be avoided|happened|be in this|be here|been (done|finished|ready|solved|fixed|easy|easier|live|faster)|be (done|finished|ready|solved|live)) ~4 (if|had|from|with|but|by|when) ({you}|five|some|a little|your|anyone|someone|only)
    (and|but) (now|then|yet|still|today|suddenly)( suddenly| all of a sudden| of course| again)? ({you} (say|saying|want|ask|complain|tell|write|blame|wonder|expect|act|get|are (saying|asking|telling|complaining|blaming|angry|upset|surprised|mad|claiming|writing|accusing|shocked|acting)|demand|claim|accuse|come|pretend|decide|need me|call)|{its} (all )?my (fault|problem|mistake)|i am (to blame|the bad|the problem|slow|responsible)|everything is (my|on my))
    first {you} ~7 (then|now|and|next|after that) ~2 {you}
    one day {you} ~7 (next|another|other) (day )?{you}?
    {you} (literally|yourself|personally) ~1 (told|said|asked|approved|wrote|wanted|signed|chose|picked|insisted|sent|demanded|agreed|confirmed)
    (i am|i was|im) not the one (who|that|changing|asking|with|here)
    not me who
    (whose fault|who do you think|is it my fault|how is (it|that|this) my (fault|problem)|why is (it|that|this) my (fault|problem))
    do not (come|go|start|you dare|even) (crying|running|complaining|whining|back|blaming)( to me| about| when| later)*
    (do not|then do not|so do not) (come to me|tell me|look at me|complain|expect me|ask me|act)( that| when| if| later| about| with| like| surprised| then| afterwards| it)+
    then do not (tell|ask|blame|complain|come|say|look|expect)
    (i|we) (have )?(lost|wasted|spent|threw away|sacrificed) ~1-8 (because of|due to|thanks to|on|for|over|with|cleaning|fixing|chasing|waiting for|repairing) (you|your|nothing|this nonsense|this mess)
    (slow|late|behind|delayed|stuck|blocked|here|failing|exhausted|sick) because (of )?{you}
    (suffer|suffering|pay|paying|work|working|answer|responsible|take the fall|the one paying|stay up|punished|cover) (for|because of|through) your ~1 (mistakes?|disorder|disorgani[sz]ation|chaos|mess|bad|poor|lack|carelessness|errors?|indecision|negligence|delays?|decisions?|planning)
    {you} own (this|that|it|the (outage|mess|bug|problem|delay|consequences|failure|result))
    (clean|fix|redo|repair|deal with|pay for|cover for|correct|undo|sort out|solve|cleaning|fixing|repairing|redoing|correcting)( up)? ~1 your ~1 (mess|messes|mistakes|chaos|screwups|blunders)
    {you}( have| just| all| both)? (ghosted|vanished|disappeared|dragged your|sat on (it|this|the|my|everything)|held (this|it|us|me|everything) up|strung|blew (it|me|us) off|dropped the ball|threw me|went (silent|behind|dark|missing|quiet)|dumped|skipped the|stood me up|forced me|pushed me into|dropped this on|dropped it on|threw (this|it))
    what i (am|was|get|have been|ve been) (given|sent|getting|handed) ~3 (a mess|garbage|nothing|chaos|rubbish|useless|half|junk)
    (zero|no|nothing|not one|not a single) ~3 (from|on) (you|your (side|end|team|part)) ~4 (weeks?|days?|but|and|for|ever|again|since|as usual|all)
    would it (have )?(kill|killed|hurt|be so hard)( you)?
    all {you} had to do
    how (am|was|are|were|should|could) (i|we)( possibly)? (supposed to|meant to|have|expected to|know|to) (work|guess|know|read|do|deliver|have|finish|design|write)
    what (did|do|were|else did|else do) {you} expect(ing)?(?! (from (?!me)|to |of the|in |at |by |for (the|a)|as |on ))
    {you} (get|got|will get) what {you} (pay|paid|asked|deserve|ask)
    your ~1-3 (does not|do not|did not|can not|could not|has not|have not)( even| really| seem to)? (know (even|anything|what|how|the|a thing|abc)|understand|read|have a clue|have any|think|listen|care)(?! (that|this|it) (yet|part))
    (in|on) (your|you) ~1 (messy|chaotic|careless|sloppy|half finished|half baked|badly|poorly|confusing)
    (your|the) (messy|chaotic|careless|sloppy|half baked|confusing|contradictory|constant|endless|never ending) ~1 (brief|files?|instructions?|notes|changes|requests|messages|emails|feedback|code|revisions|way|list|demands|pivots)
    (like|as) (i|we) (warned|predicted|told you|said it would|said they would|feared)
    (exactly|precisely) what i (warned|told|said|predicted)
    i (did )?(said|told you|asked you|begged you|warned you)( not)? (do not|not to|to) ~7 (and|but|yet) {you}
    (you|your team|your people|your side|you guys) (dropped|keeps? dropping|fumbled|sabotag|botch)
    with (five|ten|two|a) (minutes?|seconds?|little|bit) ~1 of (attention|thought|planning|reading|effort|care)
    you are (the one|the only one|the ones|the person) (who|that) (changed|approved|wanted|asked|insisted|decided|broke|sent|forgot|missed|delayed|said|told|signed|chose|made|did|kept|refused|ignored|is|has|keeps|never|caused|agreed|pushed|ordered|screwed|messed|failed|needs|wrote|gave|picked|promised|demanded|started)
    you are (the reason|the problem|to blame|entirely to blame|the cause|the bottleneck)
    {you} ~7 without (even |ever )?(bothering|reading|checking|asking(?! (you|first))|thinking|listening|looking|the courtesy|so much as|telling|saying)
    {you} (clearly |obviously |evidently |apparently )(did not|do not|have not|never|had not)( even| really| actually)? (read|open|check|look|listen|understand|know|care|bother|test|think|want|see|notice|get|remember|respect|value|trust|pay|tried|try|opened|listened|understood|bothered|checked|looked|seen|noticed)
    {you} (clearly |obviously |evidently |apparently )(missed|ignored|think|believe|expect|misunderstood|skipped|have no)
    (it is |its |this is |that is |was |all |is )?(all |entirely |completely |totally |only |clearly |100% |purely |solely |partly )?your (own |damn )?(fault|doing)
    ({its} |this one is |that one is )(entirely |clearly |all |only |completely )?your (own )?(mistake|error|problem|responsibility|screwup|screw up|mess)( and)?( not mine)?
    (fault|blame|responsibility) (lies|is|rests|sits|falls) (squarely |entirely |only |fully |purely )?(with|on|at) (you|your)
    (this|that|it|all this|the delay|delays|the mess) (is|are|was) (all )?on you(?! now)
    {you} (are|were) (solely |fully )?responsible for (this|the|all|that) (mess|delay|delays|loss|failure|problem|disaster|chaos)
    (thanks to you (now |we |i |my (?!work))(have|had|must|lost|will have|weekend|evening|whole)|thanks to you (nothing|everything is)|(lost|late|mess|wasted|broken|delayed|ruined) ~3 thanks to you|because of you(?! we (have |are )?(won|got|made|sold|live))|due to you|because of your (own )?(mistake|mistakes|delay|delays|carelessness|late|slow|poor|bad|constant|indecision|mess|attitude|stupid|sloppy))
    {you} (broke|ruined|destroyed|wrecked|sabotaged|botched|wasted|are wasting|have wasted|spoiled|killed|caused) (it|this|that|everything|all|my|our|the|me|half|two|three|a|an|hours|days|weeks|so)
    {you}{have} (messed|screwed|fucked|mess|screw) (it |this |that |everything |me |us |the [a-z]+ )?(up|over)
    {you} (did not|do not|have not|had not|could not|can not|would not|never|will not) even (?!have to|need|want|notice)([a-z]+)
    {you}( could| can| did| do| would| had| have)? not (even )?(be )?(bothered|bother)( to)?
    (did not|do not|does not|could not|can not|never) (even )?(be )?(bothered|bother) (to|reading|checking|opening|looking|answering)
    {you}{have} (failed|refused|neglected|chose|chosen|refuse|fail|neglect|keep failing|keep refusing) (not )?to [a-z]+
    {you}( just| always| simply)? (keep|kept)( on)? (changing|moving|ignoring|forgetting|adding|demanding|interrupting|blaming|complaining|pushing|making|dodging|avoiding|asking|wasting|breaking|sending|telling|nagging|pestering|shifting|rewriting|contradicting|treating|acting|talking|insisting|messing|bothering|delaying|micromanaging|piling|throwing|bringing|repeating|saying|missing|pretending|postponing|cancelling|canceling)
    (if {you} had|had {you})( only| just| actually| even| ever| simply| bothered| at least)* (read|listened|listen|told|sent|answered|given|done|checked|followed|paid|asked|bothered|taken|mentioned|explained|tested|said|planned|thought|opened|looked|replied|provided|approved|shared|made|kept|stuck|let|been (clear|clearer|honest|more|organized|organised|on time|upfront))
    ({you} (should|could)|should {you}|{you} might)( have|ve) (at least |just |really |probably |perhaps |maybe )?(told|sent|read|checked|asked|said|known|thought|listened|given|informed|done|mentioned|tested|planned|answered|paid|warned|let|looked|figured|prepared|realized|realised|been)
    i (did )?(told|warned|warn|tell) {you} (so|this would|that this|this|not to|but|and|already|twice|before|repeatedly|many|from the)
    (when|because|since|as|after|if|while)? ?{you} (ignore|ignored|are ignoring|have ignored|disregarded|overlooked|keep ignoring|dismissed) (me|my|mine|every|all|everything|what|it|them|the)
    {you} (did not|do not|never|will not|would not|refuse to|refused to|do not want to|did not want to|never want to) (listen|cooperate|take responsibility|take my)
    (stop|quit|do not|before you|then|and|you|always|now|not)( now| then| try to| dare| dare to| start| always| just| keep)* (blam(e|ing)|accus(e|ing)) (me|us|my|others|everyone|everybody|the freelancer)
    (do not|stop|quit|trying to|try to|you|and|now you)( now| dare| try to| just| always)* (put|putting|pin|pinning|push|pushing|shift|shifting|pass|passing|throw|throwing|dump|dumping) (this|it|that|the blame|your mistakes?|all this|your [a-z]+|everything) (all )?(on|onto|to|at) (me|us)
    (not|hardly|never|was not|is not) my (problem|fault|doing|job)( that| if| when)? {you}
    (not|hardly) my (problem|doing)
    {you} (made|make|are making) (me|us) (look|work|wait|lose|miss|waste|redo|feel|do everything|chase|run|guess)
    {you}{have} let (me|us|everyone|the whole team) down
    {you}{have} (left|leave|kept|keep) me (hanging|no choice|waiting|in the dark|guessing|without)
    {you} (have )?cost (me|us)
    (my|our) (time|whole day|entire day|weekend|evening|week) (is|was|got|has been) (being )?wasted
    (waste|wasting|wasted|wastes) (of )?(my|our|everyones|everybodys) ~1 (time|day|week|weekend|evening)
    your (utter |complete |total |own |usual |continued |continual )*(lack of|failure to|refusal to|inability to|carelessness|negligence|incompetence|indecision|micromanag[a-z]+|nitpicking|nagging|whining|sloppiness|laziness|disorgani[sz]ation|negativity|ignorance|arrogance|impatience|stubbornness|greed|tantrums?|lies|nonsense|chaos|rudeness)
    your (constant|endless|never ending|neverending|sloppy|ridiculous|silly|stupid|pointless|poor|terrible|awful|useless|careless|confusing|chaotic|contradictory|vague|impossible|last minute|absurd|unreasonable|petty|so called|unclear) ~1 (planning|communication|organi[sz]ation|preparation|brief|briefs|briefing|instructions?|management|judge?ment|changes?|requests?|demands?|feedback|messages?|emails?|complaints?|questions?|ideas?|decisions?|expectations?|excuses?|revisions?|rules?|spec|specs|directions?|work|files?|code|manners|attitude|behaviou?r)
    {you} (just )?(can not|could not|never can|are unable to|are not able to|do not seem to be able to|do not seem able to|can never) (seem to )?(make up|decide what|keep track|keep your|organi[sz]e your|stick to|get your|follow a|read a|write a|give a clear|give clear|explain what)
    (made|make|making) up your mind
    {you} (do not|never|did not|clearly do not) (respect|value|appreciate|care about|care) (my|me|our|the|other|people|anyone|what i|anything|about)
    (caused|created) by (your|you)
    (clearly|obviously|evidently|apparently) {you} (did not|do not|have not|never|forgot to|missed|ignored|think|believe|expect|misunderstood|skipped|had not|have no)
    (is|are|was|be|thats|its) (all |entirely |squarely |totally |purely )?on you( not (on )?me| alone| and you|$)
    {you} had ({word}|a few|a couple of|more than) (weeks|days|months|chances|hours|years|a week) to
    {you} (do|did|have|are) not (tell|told|telling|been|being) ~2 (the truth|honest|straight|the whole truth)
    {you} ({word} )?(lied|misled|deceived|tricked|cheated|betrayed|used me|exploited|manipulated|fooled|played me|hid ~2 from me|strung me)
    {you} promised ~8 (but|and now|and then|yet|never|instead|and you)
    (maybe|perhaps|then maybe) if {you} (would|had|ever|just|actually|answered|answer|read|listened|paid|tried|spent|sent|stopped|bothered|gave|told|kept|looked|planned|could|did not|were|once)
    {you} (just |only |really )*(want|expect|wanted|expected|get|are asking for|ask for|demand) (everything|it all|all this|all of this|more|me to work|people to work|work|free|perfection) ~3 (for (free|nothing|peanuts|pennies)|work|without paying|overnight|at once)
    {you} are (just |only |clearly |obviously )?trying to (cheat|trick|scam|use me|exploit|get (free|out of|away)|avoid pay|rip|take advantage|squeeze|blame|make me|put)
    (somebody|someone|people|nobody|no one|everyone) (on|at|in|from) your (side|team|end|office|company|staff) ~2 (clearly|obviously|apparently|needs? to|should (learn|have)|can not (count|read|spell|even)|has no idea|have no idea|does not (know|read|care)|forgot|never)
    (stop|quit|are|keep|been|you|always|just) (messing|jerking|stringing|screwing|pissing|leading|dicking|yanking|playing games with) (me|us|around)
    {you} (did|have|do) not (do|done|hold|held|keep|kept|honou?r|honou?red|live|lived) (your (part|job|share|end|word|promises?|side)|up to)
    next time (?!please){word} ~5 (proper|properly|clearly|the right|your job|for once|like an adult)
    (a whole|an entire|my whole|my entire|entire|whole) (weekend|week|day|night|evening|month) ~3 (thanks to|because of|due to|for) (you|your)
    not my (fault|problem|mistake) (that |if |when |because )?(you|your)
    i ({word} )?begged {you}
    the (day|moment|minute|second) {you} (decided|chose|changed|ignored|skipped|stopped|started|hired|fired|touched)
    ^your (problem|fault|mistake|mess) not mine
    (did|do|have) {you} (even |actually |ever )?read (my|the|our|this) ~2 (at all|or not|or what)|{you} (do not|obviously did not|never) (even )?read (my|what|the|anything|our)
    in the (message|document|mail|email|file|brief|contract|chat|thread) (that )?{you} (did not|never|refuse to) (read|open|look at)|if {you} (had )?read (it|the|my|what|this|that) ~4 {you} would
    (?<!(do|did|if) ){you} (expect|want|expected|wanted) me to ~1-8 (for (this|free|nothing|that|peanuts|so little)|day and night|on (a )?(sunday|saturday|weekend|weekends|sundays)|in an hour|at midnight|overnight)
    (?<!if ){you} (?!can )~1-8 and (still |then |now |even )?(expect|demand) (an answer|me to|a reply|everything|results|miracles|that i)
    {you} promised ~8 and i (got|have|am|still|never)
    why are {you} (ignoring|treating|doing this|so (rude|mean|cheap|difficult|late)|acting|blaming|shouting|lying|making this)|why do {you} (ignore|treat|lie|blame)|(?<!thought {you} )(have been|were|are|keep) ignoring (me|my|every|all)
    (same|old) (thing|story|game|circus|drama|excuse|chaos) ~3 with you|every (time|week|month|day) (it is |its )?the same|the same (game|circus|drama|excuse|excuses|chaos|mess) (every|again|as|with)
    (now|i|can|we|really|finally) (understand|know|see|get) (now )?why (your|the|you have|you got|nobody|no one|other|others|everybody|people|all) ~3 (quit|left|leaves?|ran|gave up|reviews|rating|works? with|stays?|want to work)
    should have (listened to|looked at|read|believed) (your reviews|the reviews|the others|the other freelancers|my gut)
    why (can|could|did|will|have) not {you} (just|ever|even|simply|once|read|listen|answer|pay|decide|understand|make up|for once)|can not {you} (even |just )*(read|listen|wait|think|understand|count)( a| what i| my|$)|(do|did) not {you} (understand(?! the (menu|page))|get it$|listen|know (how|that i)|read (my|what|the))
    your ~2 (brief|instructions?|feedback|messages?|requests?|notes|spec|comments?|emails?|explanations?) (make|makes|made) (absolutely |really |just )?no sense(?! (to me|yet|in|for|on))
    (this|that) (brief|feedback|spec|briefing|request|offer) is (just |complete |total |absolute |pure )*(garbage|trash|rubbish|crap|a joke|useless|worthless|stupid|ridiculous|an insult|nonsense)|(these|those) (instructions|notes|changes|comments|requests) are (just |complete |total )*(garbage|rubbish|crap|a joke|useless|stupid|ridiculous|nonsense)
    your ~1-2 (obviously|clearly|apparently|evidently) (does not|do not|did not|can not|could not|never|has no|have no|forgot|missed|ignored)
    if {you} knew (anything|the first thing|something|even) ~3
    {you} did exactly (nothing|zero)|i did (exactly|everything) ~3 {you} (asked|wanted|said) ~2 (and|but) ~2 {you} (still|are|keep|complain|now|say)
    (ur|your) the one (who|that) ~1 (messed|broke|changed|wanted|said|forgot|screwed|sent|asked)
    {you} approve(d)? (it|this|that) ~3 and (reject|hate|change|cancel|refuse)(d|ed|s)?|first {you} (love|like|want|wanted|liked|loved|approve|approved) ~4 (then|now) ~1 (hate|want|not|do not|reject)
    {you} did not (look|read|check|listen|open|watch|test) ~3 did {you}
    did {you} (open|read|look|watch|check|test|listen) ~4 or (are {you}|{you} are|just|not) ~2 (guess|guessing|assuming|pretending|not)?|stop (guessing|assuming)
    (talk|speak) to (each other|your (team|boss|partner|designer|developer|colleagues?)) (first )?before {you}|get your (team|company|people|house|office|staff) (in order|under control|together)
    your (company|team|office|project|process|planning|communication) is (just |complete |total |pure |absolute |a )*(chaos|mess|joke|disaster|circus|zoo)
    (is|was) (anyone|anybody|somebody|someone) (in charge|responsible|awake|thinking|home) ~1 (there|over there|at your|at all)|(does|do) (anyone|anybody) (at|in|on) your ~1 (company|team|office|side|end|firm) (even )?(know|read|think|care|talk|understand|check)
    your ~1-2 has (no|absolutely no|zero) (idea|clue|taste|experience|knowledge|understanding)( (of|about)|$)
    (i )?asked {you} a simple question
    {you} could (at least|have at least) (say|said|answer|answered|reply|try|tell|told|read|pay|apologi[sz]e|pretend)
    not (think|know that) it is too much to ask|is not too much to ask
    do {you} (ever |even )?(listen|read|think|care|pay attention) (at all|when|to (me|what|anyone))|(do {you}|you) (listen|read|think) at all
    why (should|would) i (keep|work|do|continue|answer|bother|help|care|trust|believe) ~6 (when|if) {you} (never|do not|always|keep|can not|did not)
    {you} (are |keep |always |just )*chang(e|ing) (the |my )?(requirements?|scope|brief|design|plan|everything|spec|text) (every|all the|again|each|constantly)
    and then {you}? ?(ask|asking|complain|complaining|wonder|wondering|blame|blaming) (why|that|about|me)
    because of (your ~2|you) (only|alone) ~1 (this|it|we|i)|do not put (all )?on (me|us)
  `,
  excuses: `
    (not|never|no|hardly) ~1 (your|yours) (own )?(fault|doing|mistake|error|responsibility)
    no fault of yours
    (sorry|apologi[sz]e|apologies|my apologies|forgive me|my bad|my fault|my mistake) (that |if |for |i |we ){0,3}(i |we |having |making |wasting |wasted |have )?(made|wasting|wasted|wast[a-z]+|have|kept|left|let|cost|you|your)
    (if|in case) (it is |its |this is |that is )?your (mistake|fault|error)
    {you} (do not|did not) even (have|need)
    you (should|could)( have|ve) been (sent|charged|able|given|notified|invited|asked|told|redirected|logged|getting|receiving)
    (love|loved|like|liked|thanks|thank you|appreciate|grateful|pleased|glad) ~7 (thanks to you|you keep|you kept|because of you)
    thanks to you (for|and|all|both|too|the site|the launch|we (won|got|made it|finished|have a))
    if you keep
    (feel bad|glad|happy|lovely|great|nice|grateful|appreciate|help|helpful|worry|worried|hurt) ~2 if you
  `,
});

export const examples: ConcernExamples = {
  notes: [
    "This is your fault, and now I'm supposed to fix it.",
    'If you had read my message, we would not be here.',
    "You didn't even open the file.",
    'You should have told me that earlier.',
    'You keep changing the requirements.',
    'I told you this would happen.',
    "Don't put this on me.",
    'Your constant changes are killing this project.',
    'Did you read my message at all?',
    'You expect me to work on Sundays for this money?',
    'No wonder: I see why you have bad reviews.',
    'You promised me a bonus and I got nothing.',
    'You could at least answer.',
  ],
  ignores: [
    "That's not your fault at all.",
    'Sorry for wasting your time with the wrong link.',
    'The delay is because the access came on Thursday.',
    'You should have received an invitation by e-mail.',
    "You don't even need an account for it.",
    'I think you sent me the old version; could you check?',
    'The new brief is unclear to me. Which of the two pages should I start with?',
    'Thanks to you the launch went smoothly.',
    'You did not attach the file, could you send it again?',
    'What do you expect from the workshop?',
    "It's on you now, the text.",
    'Did you read my message from Monday?',
    "Why don't you just send me the link?",
    'Part two of your brief makes no sense to me yet.',
  ],
};
