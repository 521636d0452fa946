import { type ConcernExamples, concern } from '../concern.ts';

const lawyer =
  '(lawyer|lawyers|attorney|attorneys|advocate|solicitor|solicitors|barrister|legal team|legal counsel|legal department|counsel)';

export default concern('unkind', 'legal-threat', {
  gravity: 5,
  why: 'A legal threat ends the conversation. Upwork’s own steps for a dispute can still be taken quietly.',
  calmer: 'I would like to settle this fairly. Could we look at it together, or ask Upwork support to help?',
  wordings: `
    (legal )?proceedings (will|shall|may|are going to|have been|against|would) (be )?(issued|started|initiated|brought|commenced|begun|follow|filed|you)
    (i|we) (hereby |also |fully |expressly |must |will |do )*(reserve|retain) (the|all|every|my|our) (right|rights)( to (pursue|take|claim|seek|sue|recover|initiate|bring|legal|charge)|$| in (full|this)| and)
    (all|any|every|other) (available )?(legal )?remed(y|ies)
    (i|we|you|your company) ~8 (claim|sue|seek|liable) (for )?damages
    (cost|costs|costing) {you} ~6 (court|legally|legal|lawsuit|fine|dearly in)
    (have|got|keep|ve got|have got|retain|know|know some|know a) (a|an|my|the|some) ~1 (lawyers?|attorneys?|solicitors?|advocates?) ~3 (on|for|who|ready|and|standing|waiting|that|specialized|speciali[sz]ing|like)
    (this|that|it|what you (are doing|did|do)) (is|was|amounts to) (just |simply |pure |plain |called |basically |literally )?(stealing|theft|robbery|fraud|a crime|extortion|blackmail|slavery|modern slavery|exploitation|harassment)
    (report|reporting|take|taking|bring|bringing|refer|referring|turn) (you|this|it|that|the matter|your company)( over)? to (the )?(small claims|police|court|courts|tribunal|ombudsman|ftc|fbi|bbb|labou?r|authorities|regulator|tax)
    failing (payment|which|that|a reply|an answer) ~10 (will|shall|i|we|legal|court)
    (bring|take|taking|go|bringing)( this| it| the matter| you)? to (the )?(small claims|court|courts)
    (begin|start|initiate|take|commence|open|launch|bring|institute) (formal )?legal
    (brothers?|sisters?|uncles?|wifes?|husbands?|friends?|cousins?|dads?|fathers?|mothers?)( is)? (a|an) (lawyer|attorney|solicitor|advocate|judge|barrister)
    (my|an|the|our) ~1 advocate
    legal (notice|consequences|implications for you|letter|help against|aid|demand)
    (send|sending|sent|serve|serving|receive|get|expect|issue)( you| your company)?( a| an| the)? (formal |legal |official )+(notice|letter|demand|complaint)
    (meet|see|explain|explaining|tell|telling|say|argue|repeat|show|present) ~4 (before|to|in front of|with) (the|a) (judge|court|jury|tribunal|magistrate|arbitrator|police)
    (hear|hearing) from (my )?({word} )?(counsel|lawyer|lawyers|attorney|solicitor|the court|the police|the authorities)
    (my|our) ~1 (uncle|brother|wife|friend|sister|cousin|husband|dad|father|mother|uncles|brothers|wifes|husbands|dads|sisters|friends|cousins|fiance|roommate|partner)( is| s|s)? (a |an |also a |the )?({word} )?(lawyer|attorney|solicitor|judge|cop|advocate|barrister)
    (you|your company|your firm) ~1 (could|can|may|will|would|might) be (sued|liable|fined|prosecuted|arrested|charged|held|in (serious |big |a lot of |legal )*trouble)
    (jail|prison|arrested|behind bars) ~3 (you|for (this|that|it|less))|(you|they) ~4 (in|to|go to|end up in) (jail|prison)
    (copyright|dmca|ip) ~1 (strike|claim|takedown|lawsuit|suit) ~6 (you|your|against|on)
    (use|uses|used|using|publish|published|publishing|steal|stealing|copy) (even )?(my|one|a single|any of my|any of it|the) ~5 (without (paying|payment|permission)|and (you|i|we|see|my)) ~6 (court|sue|lawyer|attorney|counsel|judge|legal|police|hear|trouble|regret|pay)
    small claims( court)?
    (i|we) know (my|our) rights
    (i have|ive|i already|we have) (already )?(consulted|spoken (to|with)|talked (to|with)|contacted|hired|engaged|instructed|retained) (with )?(a|an|my|our|the) ~1 (lawyer|attorney|solicitor|advocate|barrister|counsel|law)
    (this|that|it|which) ~1 (constitutes|amounts to|counts as|is clear|is a clear|is a|is) (a )?({word} )?(breach of contract|wage theft|theft of|fraud|extortion|harassment|defamation|infringement)
    (the )?law is (very |quite |absolutely |clearly )?(clear|on my side|with me)
    (my|our|the|an|with my|her|his) ~1 ${lawyer} (who )?(will|would|shall|is going to|is dying|is ready|is waiting|is itching|would love|would be|is looking|is reviewing|has been|has advised me to)
    (hear|hearing|letter|call|message|mail|email|word) from (my|our|a|an|the) ~1 ${lawyer}
    (talk|speak|explain (it|that|this)|say (it|that)|tell (it|that)|write|forward (it|this|everything)|send (it|this|everything)|hand(ing|ed)? (it|this|everything)( over)?|turn(ing)? (it|this) over|give this|pass(ing)? (it|this)( on)?|go(ing)?) (to|with) (my|our|a|the) ~1 ${lawyer}
    (involve|involving|hire|hiring|call|calling|contact|contacting|consult|consulting|instruct|instructing|get|getting|bring|bringing in|retain|speak to|talk to|talked to|spoke to|spoken to|lawyer)( to| with| in)? (a|my|an|the|our) ~1 ${lawyer}
    (lawyer|lawyering) up
    (i|we)( will| am going to| are going to| could| can| might| may| shall| would| am ready to| intend to| plan to| have no choice but to| have every right to|ll| swear i will)* (sue|prosecute|take you to court|take this to court|take it to court|take (you|your company|this|the matter|it) to (small claims|a tribunal|the tribunal|the court|court)|press charges|take legal|seek legal|pursue legal|pursue this legally|go to court|file (a |an )?(lawsuit|suit|police|complaint|criminal|legal|case|claim|report|charge|charges|formal|dmca|small claims)|see you in|start legal|begin legal|initiate legal|claim damages|demand damages|hold you (personally )?(liable|legally|responsible|accountable))
    (sue|suing|prosecute) (you|your|him|them|the company|your company)
    (take|taking|begin|start|face|facing|pursue|resort to|forced to take|considering|consider|initiate|seek|prepare|commence|have|bring|expect) ~1 legal (action|proceedings|steps|consequences|measures|remedies|advice against|trouble|route)
    legal (consequences|action against|proceedings against)
    (go|going|take|taking|pursue|settle|make) (this |it )?(the )?legal( route| way)?$
    (?<!(should|must|can|could) )(taking|pursue|settle|take) (this|it) legally$
    (see|seeing|meet|meeting) (you |each other )?in ~3 (court|tribunal)
    (letter before action|cease and desist|statutory demand|class action|bailiffs?|(?<!the )(debt collectors?|collection agency)|letter before claim)
    (file|filing|lodge|lodging|bring|make|submit)( an?| a formal| a legal| the)? (complaint|case|claim|suit|report|charge|charges|lawsuit|grievance) ~6 against (you|your)
    (i|we) (will|can|could|may|might|am going to|shall) ~1 (file|lodge|open|raise|submit|start) (a|an) ~1 (complaint|case|claim|dispute|lawsuit|report) (against|with the|at the|about you)
    {you} (are|have|were|would be) ~2 (in breach|breached|breaching|violating|violated|breaking|broken|committing|infringing|in violation)( of)? ~2 (contract|agreement|law|laws|terms|copyright|rights|crime|fraud|regulations)
    (what you are doing|this)( is| amounts to) ~1 (illegal|against the law|unlawful)
    (what you are doing|this|that|it|which)( is| would be| amounts to|s) ~1 (a crime|criminal|fraud|theft|wage theft|extortion|misclassification|blackmail|stealing)
    {you} are ~1 (misclassifying|stealing|defrauding)
    (i have|i keep|i got|i saved|i have got) ~4 (evidence|logs|screenshots|proof|everything|records|recordings|recorded|documented) ~6 (sue|court|lawyer|police|upwork|legal|you will)
    (the )?(police|cops|court|courts|judge|tribunal) (will|is going to|would|may|might|shall|can) ~4 (decide|hear|see|contact|sort|settle|knock|visit|deal)
    (call|calling|contact|contacting|go to|going to|report (you|this|it) to) (the )?(police|cops|authorities|fbi|irs|hmrc|tax office|tax authorities|labor board|labour board|labor office|labour office|interpol|ftc|bbb)
    (we|i) will let (a|the) (court|judge|lawyers|law|tribunal)
    let (the|a) (courts?|judge|police|lawyers?|law|tribunal|arbitrator) ~1 (decide|sort|settle|handle|deal|speak|talk|do)
    (consult|consulting|see|seeing|talk to|speak to|hire|contact|retain) (a|an|my) (lawyer|attorney|solicitor|advocate) (about|over|regarding|because|if|unless|tomorrow|today|on monday|and)
    (bring|take|taking|go|bringing|going) ~3 to (small claims|court|the court|the courts|a judge|trial)
    (bill|invoice|note|letter|notice|call|summons) ~3 from my (lawyer|attorney|solicitor|advocate)
    (my|our) (lawyer|attorney|solicitor|advocate) (is|was|has been|will be) (copied|cc|ccd|reading (this|along|every)|watching|informed|involved|notified|aware)
    (see|know|hear|find out) what (a|the) (judge|court|lawyer|jury) (thinks?|says?|will)
  `,
  excuses: `
    (she|he|they) (sues?|sued|goes? to court|went to court|calls? (a|the|her|his) (lawyer|attorney))
    (not|never|no (?!choice|option|other){word}|without|avoid|neither|nor|rather than|instead of|do not want|does not want) ~5 (lawyer|lawyers|attorney|solicitor|legal|sue|court|police|suing)
    (the plaintiff|the defendant|the tenant|the buyer|the seller|the debtor|the company|the text|the document|the clause|the article|the story|the character|the letter|the page|the novel|the plot|chapter) ~4 (sue|sues|sued|court|lawyer|attorney|solicitor|legal|police|lawsuit)
    (ask|asks|your|their|let) (your|their)? ?({word} )?${lawyer} (to|may|might|can|could|should|for|about|would be)
    ask your ${lawyer}
    ${lawyer} ~2 (approved|looked at|read|checked|reviewed|suggested|asks|asked|suggests)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'My lawyer will contact you.',
    'I will sue your company.',
    'See you in court.',
    "I'll be forced to take legal action.",
    'You will hear from my attorney.',
    'You are breaking the law.',
  ],
  ignores: [
    "I can't give legal advice; your solicitor would be the right person.",
    'The contract that I translated mentions a lawsuit in Hamburg.',
    'My lawyer looked at the NDA and asks for one change.',
    'In chapter three she sues the company.',
    'You can open a dispute within the review window.',
    'The legal page still needs an address.',
    'Is that you or is it fraud?',
    'The word "guarantee" should go, legally.',
  ],
};
