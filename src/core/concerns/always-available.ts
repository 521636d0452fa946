import { type ConcernExamples, concern } from '../concern.ts';
import { bind, present, recurring, unbound } from '../promise-words.ts';

const ever =
  '(24/7|24 7|24 hours|around the clock|round the clock|day and night|day or night|night and day|night or day|any ?time|at any time|any hour|at any hour|at all hours|at all times|all the time|all hours|whenever you (want|like|need|wish|please|feel)|every hour|any day|(?<!as )always|constantly|non ?stop|seven days a week|7 days a week|365|on weekends|weekends( too| as well| included)?|even (on )?(weekends|sundays|saturdays|at night|midnight|holidays|at midnight|sunday|saturday|late|in the middle)|evenings and weekends|nights and weekends|holidays|no matter (what|when|the)|on sundays|on saturdays|in the middle of the night|midnight|at night|late at night|2am|3am|anytime)';
const soon =
  '(right away|(?<!all )at once|immediately|instantly|straight away|straightaway|on the spot|within ~3 (minutes|minute|seconds|moments|the hour|an hour|one hour)|in ~3 (minutes|minute|seconds|no time)|in under ~1-3 (minutes|minute|an hour)|in real time|the (second|minute|moment) (you|it|i)|as soon as you (write|message|send|text|ping|ask)|asap at all|the same minute|without delay|fast as lightning|immediate)';
const reach =
  '(reach|contact|message|write|text|call|ring|ping|phone|chat|mail|email|get|dm|whatsapp|get hold of|bother|ask|wake|catch|find|hit|shoot|drop|buzz)';

export default concern('promise', 'always-available', {
  gravity: 3,
  why: 'This promises to be there round the clock, and a client may take it at its word.',
  calmer: 'I answer messages within one business day',
  wordings: `
    you (phone|call|ring|text|write|ping|message|need me)( me)? (and )?(i will|i shall|i|ill) (pick up|answer|be there|reply|jump|come|respond|be on it|drop)
    (at |it is |its )?(one|two|three|four|five|[1-5]|2 or 3) in the morning ~6 (i will|i am|i answer|call|phone|write|text|ring|ill)
    (i|me) ~4 (be )?reach(ed|able) ~2 (at any|any|around|day|24|always|weekends|at all)
    (any ?time|whenever|every time|each time|as often as) (that )?you (need|want|call|like|wish) ~8 (i will|i am|ill|i shall) ~3 (here|there|available|online|ready|answer|reply|pick)
    including (weekends|sundays|saturdays|public holidays|holidays|nights|evenings)(?<=(i|me|my|i am|reach).*)(?<!(not|price|rate|days|weeks).*)
    give me a (shout|call|ring|buzz|bell) (any ?time|day or night|whenever you)(?! (this|next|between|before))
    i am always (about|beside|near|by|next to|at|in front of|with) (my |the )?(computer|phone|desk|laptop|pc|keyboard)|i am always about
    (always|every|any ?time|any|each|whenever|no matter|24|weekends?|even|at all times|guarantee[ds]?|promise|messages|questions|sundays?|night) && (i|we|and)( will| shall| can| always| also| promise to| guarantee to| am going to| do)* (reply|respond|answer|get back|come back|write back|react|revert|pick up|be back|jump) ~5 ${soon}
    (i|im|me|ill)( (?!you |your |it |if |because |but |the ){word}){0,7} (24/7|24 7|24x7|24 by 7|day or night|day and night|night and day|night or day|around the clock|round the clock|night or weekend|nights? and weekends?|any time of (the )?(day|night)|at any hour|at any point of time|at any point in time|in the middle of the night|at [23] ?am|365 days)
    (24/7|24x7|day or night|day and night|night and day|around the clock|night or weekend|nights? and weekends?|any time of (the )?(day|night)|at any hour|in the middle of the night) ~6 (i am|i will|im|i answer|i reply|text me|call me|write me|just (text|write|call|ping|message))
    (i|we)( will| shall| can| always| am| do| also)+ ~4 ((even |also |too )+(on|at|in|during) (the )?(sunday|saturday|weekend|nights?|midnight|holidays|festivals|christmas)|(on|at|in|during) (the )?(sundays|saturdays|weekends|nights|holidays|festivals|evenings)( too| also| as well| if needed| no problem))
    (i am|im) (there |here |around |online |available )+(also |even |too )*(in|at|during|on) (the )?(night|nights|weekend|weekends|sundays|evenings)
    (i am|i will be|am|im|be|always|only|never|just|ever|i shall be) ~4 (message|call|text|ping|click|phone call|dm) away(?! from)
    (hmu|hit me up|just (text|ping|write|call|message)|ping me|shout)( me)? (whenever|anytime|any time|24/7|always)(?! (this|next|between|before|tomorrow))
    (i am|im|i will be) always (up|awake|online|on|around|here|available|reachable|there|at my)
    (you|u) (call|text|write|ping|message|need me) i (answer|reply|come|jump|am there|pick up|respond|am on it)
    (even|also|including) ~1 (on |at |in |the )*(sundays?|saturdays?|weekends?|nights?|midnight|holidays|festivals|christmas) ~5 (i (am|will|answer|reply|work)|write|call|text|reach|no problem)
    (does not|doesnt|do not|not) (matter|care|mind) ~3 (if|what|when|which|whether) ~3 (sunday|saturday|night|midnight|time|late|hour|weekend|day|holiday) ~4 (i|write|call|text|always|reach)
    (i|we) (will |shall |can |do )?always (answer|reply|respond|pick up|be there|be here|be available|be reachable|be online)
    (respond|reply|answer|replies|response) ~3 ([0-9]+|five|ten|a few|two) (minutes|minute) (max|maximum|at most|tops|or less|flat|guaranteed|always|every time)
    giving (you )?(24|full time|round) 
    (saturdays?|sundays?|weekends?|midnight|holidays|nights?|evenings?|christmas|any day|any hour) ~2 (i am|im|i will be|ill be|i shall be|you can) ~2 (available|online|reachable|here|reach|call|message|text|write to|working)
    (i am|i will be|me|be|stay|im) ~1 (on call|on standby)
    (i|we|and)( will| shall| always| promise to| guarantee to| am going to)+ (reply|respond|answer|get back|come back|write back|react)( to)?( you| me| us| your messages?| with you| every| all| messages?)* (within|in under) ~3 (minutes|minute|seconds|the hour|moments)
    (i|we)( will| shall| always| promise to| do)* (always (reply|respond|answer|pick up)|(reply|respond|answer|pick up) ~4 (${ever}|each time|every time))
    ${bind} ${present} ~6 ${ever}
    ${bind} ~2 ${ever} ~2 (${present}|online|available|reachable|at your (disposal|service)|here|there for you|on call|around|respond|reply|answer)
    (i am|im|we are|me) ~2 (available|online|reachable|around|here|at your (disposal|service)|on call|there|on standby|free|contactable|up) ~6 (24/7|24 7|24 hours|around the clock|round the clock|day and night|day or night|night and day|any ?time|at any time|at any hour|at all hours|at all times|all hours|all the time|whenever you|(?<!as )always|seven days|7 days|365|on weekends|weekends|even on|even at|sundays|no matter|every hour|for you (any|when|all|day))
    (always|constantly|24/7|24 7|anytime|permanently|forever) ~1 (available|online|reachable|at your (disposal|service)|on call|here for you|there for you|on standby|on my phone|one message away|a message away|a phone call away|a text away|a click away)
    (you can|you may|you could|just|please|feel free to|do|do not hesitate to|you are welcome to|welcome to)( always| also| surely| really| still| just| feel free to| even)* ${reach}( to)?( me| us| here| to me| up| me up| me a {word}| me on {word}| with me)* ~4 ${ever}(?! (this|next|today|tomorrow|on|in|before|between|after|during|it suits|within|until))
    ${reach} (me|to me) ~5 (any ?time|day or night|day and night|24/7|at any hour|whenever you (want|like|need|wish|please|feel)|at any time)
    any ?time (day|night|seriously|weekends|really|i mean it|24) ~4
    (whenever|any time|no matter when|as soon as|the moment|every time) you (need|write|message|call|text|want|ping|send|reach|contact) ~5 (i will|ill|i am|i shall|i can) ~3 (there|available|answer|reply|respond|online|pick|here|drop|jump|be|immediately|instantly|at once)
    (never|not) ~2 (have to )?wait ~1 (more|longer)( than)? ~1-3 (minutes|minute|an hour|one hour|hour) ~4 (answer|reply|response|me|hear)
    (answer|reply|response) ~4 (in|within|under) ~1-3 (minutes|minute|an hour|one hour) ~3 (always|guaranteed|24|promise|weekends?|day|also|no matter|every|even)
    (instant|immediate|lightning fast|real time|minute by minute) (replies|reply|responses?|answers?|reaction)
    (my|our) (phone|notifications|phones|slack|chat|laptop|inbox) ~1 (is|are|stays?|will be|will stay|s) ~2 (always|on (day|at night|24|all)|24|never (off|silent)|next to my (bed|pillow)|on day|open (day|24|round|always|all))
    (i|and)( will| always| have| shall| never| got| keep| sleep| turn| switch| ve| have always)+ ~1 (my|with my|the) (phone|notifications|laptop) ~3 (on|off|me|bed|pillow|silent|24|night|always) ~3$
    ${bind} (work|do|answer|reply|respond|take calls|take your calls|be there|check|check messages|handle|jump in|cover) ~6 (24/7|24 7|around the clock|round the clock|day and night|on weekends|weekends (too|as well|included|if)|every weekend|seven days a week|7 days a week|nights and weekends|evenings and weekends|even (on |at )?(weekends|sundays|night|christmas|holidays|midnight)|saturdays and sundays|saturday and sunday|through the weekend every|all weekend|at any hour|at any time)
    (evenings|weekends|nights|sundays|saturdays|holidays|weekend) ~2 (included|too|as well|no problem|are fine|are no problem|also|are ok|is ok|is fine)( with me| for me| i| and|$)
    (i|we) (will |can |am |do )?(never|not) (sleep|log off|go offline|sign off(?! (on|the|your))|switch off(?! (the|your))|take a day off|take days off|take time off|take breaks|take holidays|take a holiday|take a break|go on (holiday|vacation)|be unavailable|be offline|be away)
    ${bind} (be )?(on call|on standby|available at short notice|at your beck)
    ${bind} ~1 drop (everything|whatever|anything|what i)
    (${recurring} )?(saturday and sunday|saturdays and sundays|weekends) i am available
    my (phones?|notifications|ringer|laptop) (is |are |stays? |will be |will stay )?(always )?on (all|day|at night|24|through|over|round)
    (call|text|write|message|ring|phone|ping|reach)( me)? ~8 any (hour|time of|hour of)
    (you will|you get|you shall|youll|you can expect|expect) (have |get |receive )?(an |my |a )?(answer|reply|response)s? ~3 (within|in) ~2 (minutes|minute|seconds|the hour|no time)
    i (check|watch|monitor|read|answer|am up|stay up|work|am awake) ~4 (all night|through the night|day and night|overnight|every night|at all hours|even at night)
    i (do not mind|am fine with|am ok with|am okay with|am happy with|have no problem|am used to|love|am willing to|am ready to) ~1 (working|work) ~3 (weekends|nights|late nights|overtime|sundays|saturdays|holidays|evenings|overnight|any (hours|time|schedule|shift))
    (no matter|regardless of|whatever) (the |what |which |how late |when )?(hour|time|day) ~5 (i will|i am|you can|just)
    ${reach}( to)? me whenever( you (want|like|need|wish|please|feel|think)| something|$)
    i am ~1 (online|available|reachable|here|on) (all day|the whole day)( long)?(?! (today|tomorrow|on))
    ^(i am )?available (24|round the|around the|any ?time|all (day|the time)|always|day and night)
    i (always )?(reply|answer|respond) (immediately|instantly|right away|at once|straight away|within minutes|in minutes|in seconds)
    even at (CLOCK|night|midnight|{word} in the morning) ~2 i am|awake for you
    never (switch|turn|put|mute|silence) ~1 my (phone|laptop|computer|notifications|mobile)|my phone is never (off|silent)
    i (also )?(work|am there|answer|am online) (on )?(weekends|sundays|saturdays|nights|holidays) (too|as well|also)
    no matter (what|which) (time|hour|day) ~3 (write|call|text|message|ping|ring)( to)?( me)?
    (do not|never) (really )?need (any |much )?sleep ~4 (me|you)
    i will (sit|stay|be) (with you )?(on|in) (zoom|a call|slack|teams|meet) all day
    at your (service|disposal) (from morning|day|all|any|24|around|round|at)|(from )?morning (till|until|to) night
    i am never (offline|unavailable|out of reach|away from my (phone|desk|computer))
    i check ~2 (messages|mail|mails|inbox|upwork|phone) ~1 every ~1 (minute|minutes|hour)
    hear (back )?from me (within|in) ~2 (minutes|minute|seconds|an hour|the hour|no time)
    (jump|hop|get) on a call (whenever|any ?time|at any|day or night)|(your|a) 24/7 (assistant|man|woman|support|va|helper|guy|girl|developer|designer)
    (welcome to|you can|feel free to|you may|please|just) (phone|call|ring|text|whats ?app|message|write)( to)? me (also |even )?(late|at night|at the weekend|on (sundays?|saturdays?|weekends?|holidays)|in the (evening|night)|after (hours|midnight))
    i (will )?get up (at night|in the night)
  `,
  excuses: `${unbound}
    (chatbot|bot|customers|reps?|tradesmen|guards?|doctors?|nurses?) ~6 (24/7|day and night|around the clock|on call)
    (your|the|this|that|our) ~2 (site|website|service|server|app|bot|support|chat|shop|store|page|system|team|customers|users|api|monitor|monitoring|backup|database|hotline|data|dashboard|file|files|document|version|hosting|alert|alerts) ~4 (is|are|runs|will be|stays|be|available|online|up|can|reachable|notify|notifies|answer|answers|responds|respond|replies|loads|updates)
    (customers|users|visitors|guests|patients|subscribers|they|people|clients|readers|students|it) ~3 (can|may|could|will|get|gets) ~3 (reach|contact|message|write|call|chat|answer|reply|cancel|book|order)
    within (one|1|a|two|24|48|the next) ~1 (business|working|work)? ?(day|days|hours)
    (some|few|couple|this weekend|this saturday|this sunday|tonight|today|tomorrow|next weekend|one off|just this once|this once|for the launch|launch|exception)
    you can (always )?(undo|revert|change|edit|cancel|restore|export|see|download|switch|go back|turn|stop|end|check)
    for the ~1 (sale|release|migration|go live|event|trial|campaign|night)
    that (day|night|evening|weekend)
    (by|on) (the )?(next|following|same) ~1 (business|working|work)? ?day
    had me on call|(previous|last|old|other) (contract|client|job) ~6 on call
    (i|we) can not sleep|asleep
    appreciate that you|would hate to|could you be|my (tenants|customers|readers|kids|boss|brother)
    (client|user|customer|guy|person|one) (of ours |of mine )?who (is|was)
    used to be on call
    (to|for) (customers|guests|patients|readers|buyers|tenants)
    (you|teenager|son|daughter|client|suppliers) (are|is|was|were) always
    slogan
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'You can reach me anytime.',
    "I'm available 24/7 for your project.",
    "I'll reply within minutes, always.",
    'Text me day or night.',
    'Weekends included, I will always pick up.',
    'Even on Sundays I am online.',
    "I'll answer immediately whenever you write.",
    'Text me whenever.',
    'No matter what time it is, write to me.',
    'I never switch off my phone.',
  ],
  ignores: [
    'The service is monitored 24/7.',
    'I answer within one business day.',
    "I'm not available on weekends.",
    'You can always undo it with Ctrl+Z.',
    'Customers can reach support at any time.',
    'I can work this Saturday, as a one-off.',
    "You don't have to be online all the time.",
    'I will look at it right away.',
    "I won't sign off on those accounts the way they are.",
    'I always reply by the next working day.',
    "I'll be online until midnight for the sale.",
    "The trial is on the 4th, and I'll be on call that day.",
    "Message me whenever you're ready.",
    'I will answer right away today.',
  ],
};
