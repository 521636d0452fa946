import { type ConcernExamples, concern } from '../concern.ts';

export default concern('unkind', 'lecturing', {
  gravity: 1,
  why: 'This may sound like a lecture. A plain request, or saying it once more in other words, lands better.',
  calmer: 'Let me say it once more in other words.',
  wordings: `
    (listen|listening) to (one|me|them|people who|the expert|experts|your expert|what i)( for once| sometime| some time| for a change|$)
    (?<!(could|can|would|will|may) (you|i) )(explain|explaining)( to you)? the (meaning|definition|concept|difference|basics|basic|obvious|rules) ~3 (of|to you|between|$|again)(?! (in the|on the|to (the|your|new)))
    i find it ~1 (regrettable|astonishing|sad|remarkable|disappointing|incredible|odd|strange|hard to believe|amazing|amusing)( that)? (i|you|your|a)
    respect (other|another|peoples|someone|my|others) (peoples |persons |elses )?(work|time|effort|profession|weekend|boundaries|craft)( first|$| for once| too)|(learn|start|try)( how)? (to )?(respect|respecting)
    (?<!(i|we|have|ive|just|already) )(read|reading) (an|the|my|one|a) (e ?mails?|messages?|brief|contract|file|line|sentence|spec|document) ~2 (the whole way|all the way|to the end|in full|until the end|properly|twice)( through| before|$| and)
    (write|say|read|repeat|explain) (it|this|that) (very |really )?(slowly|one last time|once and for all|in capital)
    once and for all ~6
    i (did not|never) (sign|signed) up (for|to be)|not what i signed up for
    you owe me (an (apology|explanation)|respect)
    (be|act|behave|talk|speak|communicate) like (an adult|adults|a professional|professionals|a grown|grown ups|a normal|normal people|a human|a decent|reasonable people)
    (where|who) (did|taught) {you} (to )?(learn (manners|business|that|this|to (communicate|behave|speak|talk|manage|treat))|manners|(communicate|behave|speak|talk|treat) ~4)
    which (i assume|i am assuming|i guess|i suspect|i presume) (you|went|was|nobody|no one)|which {you} (clearly|obviously|apparently|evidently|conveniently|of course) 
    (any|how much|even) (simpler|clearer|plainer|easier to understand)|(simpler|clearer|plainer|slower) (for you|so (you|that you|even you))
    (go through|read|refer to|look through|scroll (up|through|back)) ~1-5 (once again|once more|again|properly|carefully|first) ~1 before ~3 (asking|complaining|questioning|accusing|writing|ask|complain|question|accuse)
    (i|we) (have to|must|had to|need to|should not have to|do not want to|am not going to|will not) (babysit|parent|mother|beg|hand hold|spoon ?feed|teach you|educate you|train you|raise you)|(i|we) should not have to (chase|run after|beg|follow up)
    how many times i (must|have to|need to|should|explain|repeat|ask)
    i am not sure how (else )?(i can|to|i could) (make|explain|say|put|be)
    how (much|many|else|more) (clearer|simpler|more clearly|can i|could i|should i|must i)
    in (very )?(simple|plain|small|easy|short) (words|english|terms|language)( for you| so (you|that|even)| since)
    i (would )?(encourage|urge|invite|challenge|beg) you to (reflect|think about how|think about what|consider how|remember|reconsider how|look in the mirror|ask yourself|take responsibility|be more|read|educate|check your)
    (reflect|think) (on|about|hard about|long and hard about|carefully about) (how|what|the way|whether) {you} (treat|speak|talk|behave|communicate|address|write|are asking|really want|just said|manage|run)
    (^|.* , )(listen|look|hey|ok|okay|now|well)( here| up)?( ,)? (son|buddy|pal|sweetie|sweetheart|honey|kid|kiddo|lady|boy|mister|missy|dear|darling|bro|dude|champ|genius)( .*)?$
    (rtfm|lmgtfy|let me google|just google|^(then |so |just |go |please |you can |you could |why not )*google it$|ever heard of google|google is your)
    (read|check|open|look at) the (damn |freaking |f |actual |whole |bloody )*(manual|brief|docs|documentation|contract|thread|message|messages|emails?|file|proposal|scope) ~2 (before you (ask|complain|write|accuse|blame|message|shout|comment|question)|before (asking|complaining|accusing|messaging|questioning|wasting)|for once|properly|for a change|like an adult)
    before (you )?(asking|questioning|accusing|complaining|blaming|question|accuse|complain|judge|judging|criticize|criticise|lecture|lecturing|wasting my|waste my)( me| my| again| us| anything| about)*
    (been doing this|done this|in this (business|industry|field)|coding|writing|designing|translating|doing (my|this) job) ~5 (longer than you|before you (were|could|knew)|since (before )?you (were|was)|so (trust|do not tell|spare|i think i know))
    (assume|assuming|assumed|guess|guessing|presume|suppose|suspect)( that)? ~2 (went|was|is|were|are|got|gone) (unread|ignored|lost|unopened|overlooked|straight|in the trash|to waste|not read)
    {you} (must|should|have to|need to|ought to) (first |at least |really |please |kindly )+(understand|learn|know|read|study|respect|think|check yourself|get)
    then only {you} (can|may|should)
    i (have |had )?(very |quite |already |so )?(clearly|explicitly|specifically|repeatedly|plainly) (said|told|wrote|written|stated|state|explained|mentioned|asked|warned|communicated|specified|listed|described)
    ({its} )?(all |clearly |right |literally |plainly )*(written|there|stated|spelled out|explained|in there|documented|said) (in black and white|in bold|right there|in plain english|for everyone to|on the (first|second|very)|several times|many times|three times|multiple times|clearly in)
    (once|one) more time (slowly|for you|for the|so|and (slowly|this time))|for (the people|those|everyone) in the back|repeat after me|say it with me|let that sink in|read (it|that) (again )?slowly|slowly this time
    (n|x) number of times|(so many|enough|umpteen|a million|a thousand|a hundred|dozens of|hundreds of|countless|a dozen) times( now| already| before| and| but|$)
    (i )?(said|told you|explained|wrote|repeated|clarified|asked) (it |this |that |you )*(a (million|thousand|hundred|dozen)|so many|umpteen|n|countless|multiple|several) (number of )?times
    (like|as) i (have )?(said|told you|explained|wrote) ~1 (a (million|thousand|hundred|dozen)|so many|umpteen|countless|multiple|several|many|three|ten|five) times
    (that is|thats|this is|its|it is) (literally |really |just )?(not that (hard|difficult|complicated)|basic|common sense|the bare minimum|day one|kindergarten|elementary|business 101|{word} 101|called (planning|communication|reading|respect|professionalism|a (deadline|contract|weekend)))
    (the )?bare minimum (of|is|you|i|would|from)
    (know|remember|learn) your place
    (that is|thats|this is|which is) what (the|a|an) (brief|contract|manual|documentation|docs|calendar|search|deadline|search function) (is|was) for
    (if|when) {you} (would|had|could)? ?(just|simply|only|actually|bother to|once) (read|listen|look|open|scroll|check|follow|answer|think|let me|paid|trust)(?!.*(let me know|happy|tell me if))
    (do your (own )?(homework|research|job)|mind your own|stay in your lane|leave (it|this|that|the {word}) to (the )?(professionals?|experts?|adults|people who|those who|me next))
    (trust|ask|let|leave) (it to )?(a|the|an|someone|people|those) (who |professional|adult|expert|adults)(actually |really )?(knows?|understands?|does|can|to handle|who knows)
    (some|a few) of us (have|actually|need|work|do|know|are)
    (how many|however many) (more )?times (do|did|must|should|have|has|will|am|are|shall|is|now|already|i)( i| we| to| you| must|$)
    (told|asked|explained|reminded|warned|repeated)( you| it| this| that| to you| for it| them| for this)* (now )?(at least |about |like |maybe )?(twice|(two|three|four|five|six|seven|ten|many|several|multiple|countless|numerous|a hundred|a thousand|[0-9]+) times)( now| already)*$
    (^|please |just |maybe |perhaps |should |go |first |then |and )learn (to|how to) (read|write|listen|code|communicate|use|plan|spell|respect|behave|treat|count|manage|wait|say|speak|ask|pay|talk|type|google|be)
    learn some (manners|respect|patience|english|html|basics)
    as i( have)? (already |just |clearly |repeatedly |now |have )*(said|told|told you|explained|mentioned|wrote|stated|pointed out)( to you| you| it| this| that)? ~1 (times|repeatedly|yesterday and|over and over|again and again|a hundred|before but)
    (as |like )?i( have)? (already|clearly|repeatedly) (said|told|explained|stated|answered|written|warned|made (it|this|myself|that))
    (told|said|asked|explained|reminded|wrote|sent|warned|repeated|mentioned|written|answered)( you| it| this| that| to you| for it| them)* (now )?(at least |about |like )?(three|four|five|six|seven|ten|many|several|multiple|countless|numerous|a hundred|a thousand|a million|hundreds of|dozens of|[0-9]+) ~1 times
    (twice|three times|many times|several times|repeatedly|over and over|again and again|already) (told|asked|explained|reminded|warned) {you}
    (again and again|over and over( again)?|time and again) (i|to you|the same (question|questions|change|changes|request|requests|message|messages|story|thing|mistakes? from you))
    (must|do|have|have to|should not have to|should not need to|need to|had to|want to|going to|hate to|hate|tired of|like to|to|will)( i)?( really| not| have to| need to| always| keep)* (repeat|repeating) (myself|this|it|that)
    i (should not|should never|really should not|hate to|hate having to|am tired of having to)( have| need)?( to)? (explain|tell|remind|repeat|say|chase|teach|beg|spell|ask)( ~3 (again|you|this|what|how|basic)|$)
    do i (really |seriously |actually )?(need|have) to (explain|remind|repeat|spell|draw|teach|tell|do everything|hold)
    (let me |i will |i have to |must i |do i have to |allow me to |should i |need i )?spell (it|this|that) out( for you)?
    (newsflash|news flash|pro tip|protip|free advice|word of advice|here is a tip|a tip for|word to the wise|(here is|heres) (a thought|an idea) ~1 (read|say|try|maybe|pay|next|stop|answer|listen|plan|decide|how about you)|reality check|life lesson)
    in case {you}( have| had)? (not noticed|did not notice|had not noticed|have not noticed|not realized|forgot|forgotten|forgot that|did not know|slept)
    {you} (really |clearly |obviously |just |simply |also |seriously )*(need|have|ought|must|should|had better|better)( to)? (finally |really |first |maybe |at least )?(learn|respect|accept|be taught|educate|grow|get used|appreciate that|understand|reali[sz]e|get it into|get your|get a grip|know better|know by now|know that by|know your|think before|think about how|treat|show some|be more respectful|be respectful|be ashamed|be grateful|be thankful|be glad|trust)
    {you} (need|have|ought|should|must)( to)? stop (calling|texting|messaging|changing|blaming|treating|asking|telling|micromanaging|acting|being|expecting|making|nagging|writing|pushing|interfering|looking over|talking|complaining|pretending|assuming)
    (perhaps|maybe|then|just|and|first|please) ~1 (learn|study|google) (the difference|to|how|what|some|your|about|basic)
    i (suggest|recommend|advise|urge|strongly suggest|would suggest|would advise)( that)? {you} (learn|think|grow|read (it|my|them|that) (again|properly|carefully)|re read|reread|look up|get your|calm|educate|stop|be careful|be very careful|watch|find yourself|take a (class|course|deep)|start reading)
    (please |kindly |just |maybe |perhaps |try |try actually |next time )*(actually )?(read|reading) (my|what i|the damn|the freaking) ({word} ){0,3}?(properly|carefully|again|for once|next time|before you|before writing|before asking|first|wrote|write|said|sent|actually)
    (try|bother|start|consider)( to)?( actually)? reading (it|my|what|the|them|next|before|for once)
    (do me|have|had|show|extend)( at least)?( the| some| a little| a bit of| me the| a shred of| an ounce of)* (courtesy|decency|respect|common courtesy|common decency)( to| of| for|$)
    the (very )?least {you} (can|could|should|owe)
    (common|basic) (sense|courtesy|decency|respect|manners|professionalism|politeness|human|etiquette)
    (any|every|a real|a true|a serious|a proper) (professional|client|decent|normal|serious|sane|reasonable|person|business|competent|adult|grown) ~1 (would|knows|should|understands|can see|does not)
    (?<!so |that )(everyone|everybody|any child|every child|anyone with|anybody with|any idiot|even a child) ~3 (knows|would know|can see|understands|could see|could tell|would understand)
    (that|this|it) is (just |simply |really |clearly )?not how (it|this|that|things|freelancing|business|life|the world|the real world|any of this|professionals?|respect|grown ups|adults|people|i|you treat|you talk|you speak|you get) ~3( works?| do| operate| behave| this)?
    (welcome to|in) (the )?(real world|reality)
    i am (not|no) (your|some|one of your|just your|here to be your) ~1 (employee|employees|slave|servant|secretary|assistant|maid|mother|mom|mum|babysitter|nanny|puppet|robot|therapist|staff|worker|boy|girl|minion|punching|toy|property|personal|doormat|dog|puppet|machine)
    i am (not|no) (a|an|some) ~1 (slave|robot|machine|servant|babysitter|magician|charity|child|idiot|doormat|punching|vending|employee you|secretary|wizard|miracle worker|volunteer|bank|monkey|dog|call center|call centre|24 7)
    (not|no|without) (a|your) (slave|servant|babysitter|secretary|charity|mind reader|doormat|robot)
    {you} are not (my|the) (boss|employer|manager|mother|mom|only client|supervisor|king|queen|centre|center|teacher)
    {you} (do not|did not) own (me|my)
    i do not work for you
    (may|must|let me|need|do i have to|allow me to|can|should|might|shall)( i)?( just| gently| please)? remind {you} (yet again|once again|again|once more|that|who|for the|of your|what|how)
    (use|using|open) your (head|brain|eyes|brains|common sense|imagination|ears)
    (think|look|read|check|test|ask) before {you} (write|speak|talk|complain|accuse|shout|post|type|yell|blame|start|open|send)
    before (you )?(complain|complaining|complain about|accus[a-z]+|getting angry|you got angry|throwing)
    (do|did|have done|do your own|done) your (own )?(homework|research before)
    get your (act|facts|story|stories|priorities|house|ducks|stuff|shit|things) (together|straight|in order|in a row|sorted)
    (pay|paid|paying|payed)( more| some| any| closer| a little| a bit of| no)? attention (for once|next time|to what i|to my|when i|please|$)
    (had|if)? ?you (had )?(been )?paying attention
    (what|which) part of (QUOTE|no|not|never|my|that|this|it|the (brief|contract|word|message|sentence|phrase|deadline|agreement|scope)) ~8 (do|did|is|was|are)( not)? (you|so|hard|unclear)
    (what is|whats|why is|is|how is|was|is it|was it) (it |that |this )?(really |so |that |such |too )+(hard|difficult|complicated|much) (to|about|for you|that)
    (how hard|how difficult)( can| could| is)?( it| this| that)?( be| is)?
    (lower|manage|adjust|check) your (expectations|tone|attitude|ego|privilege)
    (watch|mind) your (tone|language|manners|words|mouth)
    (per|as per|see|refer to|read|reread|re read) my ~1 (last|previous|earlier|other|prior|original|first|two|three|four) ~1 (email|e mail|mail|message|messages|emails|mails|note|update)
    (you would|youd|you will) (know|have known|see|have seen|understand|notice|have noticed)( that| this| it)? (if|had) {you}
    like i (already )?(said|told you|explained|wrote)( before| already| yesterday| last week| earlier)? (already|before|a|three|two|many|{word} times)
    (is this|is that|was that|was this|is it|is anything|am i)( now| finally| getting)? (clear|clear enough|understood|through)( to you| now| enough| finally)*$
    (do {you} (understand|get it|get that|hear me|follow)|did {you} (understand|hear me))( me| now| this| what i| english| finally)*$
    (remember|do not forget)( that)? (i am (a freelancer|not|an independent|no)|who|your place|you are (not|only|just)|without me)
    i (am not going to|will not|am not gonna|do not intend to) (ask|tell|say|repeat|explain|warn|remind)( you| this| it| myself)* (again|twice|a second time|one more|anymore|any more)
    (free|little|quick|small|valuable) (lesson|tip|piece of advice|life lesson)( for you)?( , | ~3$)
    {you} (might|may|could) want to (actually|try|start|finally|learn|re ?read|work on your|check your (tone|attitude|facts|ego)|think (twice|again|before|about how)|reconsider (your|how)|grow|look in|read (it|the contract|my|what) )
    {you} do (realize|realise|know|understand|remember)( that)? (i|this|it|you|we|people|freelancers|there|a|the|my|that)
    do {you} (even |really |actually )?(realize|realise|have any idea|understand) how (much|long|many|hard|insulting|rude|ridiculous|difficult|little|unprofessional|offensive|annoying|disrespectful|it (feels|sounds|looks))
    think (about|of) (the feelings|other peoples|how others|how it feels|how that (sounds|feels|looks)|what you (say|write|are saying)) 
    (speak|talk|write|talking|speaking) to (me|people|others) (like that|like this|with (more |some )?respect|that way|this way|in that tone|in this tone|politely|as if|properly)
    treat (me|people|us|others|freelancers) (with|like) (some |a little |more |basic |the )?(respect|decency|human|a human|an equal|a person|professionals?|a professional|an adult|dignity)
    (ever|never) heard of (a |an |the )?(deadline|contract|weekend|weekends|time zones?|planning|manners|google|please|privacy|boundaries|business hours|notice|sleep|punctuation)
    {you} are not the only (client|one|person|customer|project)
    (be|try to be|try being|how about being) (a bit |a little |more |at least )*(polite|respectful|civil|kind|nice|professional|reasonable|decent) (next time|for once|to me|for a change)
    do your (job|part)( for once| first| properly)?$
    {you} can not (just |simply )?(expect|demand|disappear|walk in|throw|treat|show up|keep (changing|adding|moving|asking|ignoring))
    {you} can not just (change|decide|ignore|add|call|come|cancel|refuse|tell me|stop paying|take|drop|dump)
    i suggest (that )?{you} (find (someone|somebody|another)|take your business|go elsewhere|rethink|start looking|hold your|lower your|manage your|look for someone else)
    (let us|lets|let me) (get one thing|get something|make myself|make one thing|make this) (very |perfectly |absolutely |crystal )*(straight|clear)|(crystal|perfectly) clear(?! (photo|picture|image|audio|water|sound|instructions|now|thanks|thank))
    i am the (expert|professional|designer|developer|writer|translator|one) here|i know (how to do )?my (own )?job
    (show|have|learn) (some |a little |a bit of )?(gratitude|appreciation|professionalism|backbone)
    (^|.* , )(pal|buddy|sweetheart|champ|genius|einstein)$
    (nice|good|great|well|sure|listen|thanks|look|right|smart|ok) ~2 (pal|buddy|sweetheart|champ|genius|einstein)$
    ^(just |please |so |first |well |then )*do your (part|job|share|homework)|{you} (need|have) to do your (part|job|share)
    (a|some) (little |bit of )?(respect|gratitude|manners|appreciation|courtesy|politeness|decency) (would|will not|would not) (be (nice|good|appreciated|great)|help|hurt|kill|go a long way)
    {you} should (really |have )*(know|known) (this|that|it) (by now|already|yourself)
    let me (explain|teach) (to )?you (how|what) ~1 (contracts?|upwork|freelancing|business|professional|deadlines?|a (contract|deadline|milestone|weekend))
    {you} (hired|pay) me for (a reason|my (expertise|experience|skills|opinion))|been doing this for ~3 years ~1 (i do not need|do not tell|please do not|and you)
    ^{you} are not the (designer|developer|expert|writer|translator|professional|editor)( here)?$|{you} are not the (expert|professional) here
    do {you} (even )?know (what time it is|how late it is) (here|now|for me)|do (what|as) i (say|said|told you|tell you)$
    i do not (really )?like your (attitude|tone|manner|behaviou?r)|{you} have (such )?(a|an) ~1 (bad|terrible|awful|horrible|wrong|rude) (attitude|tone|temper)|{you} have an attitude|what an attitude
    (nobody|no one) (talks|speaks|has (ever )?(talked|spoken)|treats|has (ever )?treated|yells) (to |at )?me (like (that|this)|this way|that way)|(asked|said it|told you) ~1 nicely
    ^(please |just )*(think|listen|read|try|answer|look|decide|plan|pay|be) ~4 for once( please)?$|for once in your life
    ^(please |and |oh )*do not be (so |such )?(ridiculous|stupid|cheap|rude|childish|difficult|lazy|dumb|greedy|dramatic|a (baby|child|jerk))
    is not (a matter of|done in|made in) (five|a few|two|ten|[0-9]+) (minutes|seconds)
    my time (is|has) (also |too )?(worth (something|money)|valuable|precious|a (value|price) too)
    treat me like (one|a professional|a human|a person|an adult)|i am a (professional|human being|human|person|grown) and (not|i do not|{you})
    ^(please |just |at least |for once )*try to (listen|understand|read|be (polite|nice|professional|reasonable)|think)( for (a|one|once)| to me| before| what| first|$)
    it is called (an?|the|having|planning|reading|being|respect|work|sleep|manners|communication|time) ?{word}$|(it is|its) not (that )?(hard|difficult|complicated|rocket)$
    (let me|i will) (say|put|explain|write|repeat) (it|this|that) (to you )?(in (very )?(simple|plain|small|short|easy)|slowly)
    (unlike|in contrast to) {you} (i|we|some|others|my)|unlike some (people|clients) ~1 (i|here)
    (some|other|normal|most) people (actually )?(have to|need to|must|do|also) (work|sleep|eat|pay|live|earn)|not (everyone|everybody|all of us) (can|has|gets|is|wants) (to )?(sit|time|rich|afford|spend|wait|nothing)
    (do not|stop|please do not) (even )?(play|act|pretend) (dumb|innocent|stupid|the victim|like {you}|{you} (know|are|did|do|care|understand)|to (know|care|understand))|do not {you} (dare (to )?(cancel|blame|talk|speak|touch|say|accuse|call|tell|change|post|leave|threaten)|ever (talk|speak|call|write|tell|say|accuse|threaten))
    {you} think {you} (know|can do|could do|are|understand|own) ~2 (everything|it all|better|best|smart|smarter|clever|special|the boss|me|special)
    ^(use|ask|try|open|check) google( for that| first| not me| please)?$|^google (exists|is free)
    {you} should (really )?know (that|this|it|better)$
  `,
  excuses: `
    (sorry|apologi[sz]e|apologies|happy|glad|let me know|would you like|do you want me|shall i|should i|no need|need not) ~5 (repeat|explain|remind|spell|again)
    (want|wants|wanted|like|love|keen|eager|help|helps|helped|teach|teaches|happy|able|easy|course|(?<!{you} (need|have|ought|got) )to) (you |them |people |users |students |kids |me |us |anyone )?(to )?learn (to|how to|some|from|what)
    i ~5 learn (to|how|some|from|what)
    i (still )?(need|have|had|want|must|should|will) (to )?learn
    (so|and|that) i do not repeat (it|that|this)
    (rather|prefer|need|bring|ask for|use|uses|using) ~3 common sense
    (notes|brief|instructions|feedback|explanation|document|file) (is|are|was|were) (crystal|perfectly) clear
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'As I have already told you three times, the file is in Drive.',
    'How many times do I have to explain this?',
    'You need to learn how this works.',
    "I'm not your employee.",
    'Let me spell it out for you.',
    'Please read my messages properly.',
    'Have the decency to answer.',
    'What part of "no" do you not understand?',
    "Do your part and I'll do mine.",
    'You should know this by now.',
    'A little respect would be nice.',
    'You think you know everything.',
  ],
  ignores: [
    'As mentioned, the file is in Drive.',
    'Please read the contract carefully before you sign it.',
    'You need to click Save before you leave the page.',
    'I plan my own hours as an independent freelancer.',
    'Just to clarify: the price covers two rounds of changes.',
    "I'm happy to explain it again if that helps.",
    'Students will learn how to read a chart.',
    'Again and again the same error turns up in the source data.',
    "Please don't check it with Google, it doesn't know the register.",
    'Let me show you how the editor works.',
    'Do you know what time it is there?',
    'You should know this plugin, it is popular.',
  ],
};
