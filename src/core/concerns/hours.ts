import { agreedCovers } from '../agreed-hours.ts';
import { type ConcernExamples, concern } from '../concern.ts';
import { bind, present, recurring, theirHours, unbound } from '../promise-words.ts';

const span = `(RANGE|CLOCK (to|until|till|and|through) CLOCK|from CLOCK|between CLOCK and CLOCK|{word} (to|until|till) ~1 (am|pm|five|six)|[0-9]+ hours (straight|a day|per day|daily|every day|each day)|(eight|nine|ten|six) hours (straight|a day|per day|daily|every day|each day))`;

export default concern('promise', 'hours', {
  gravity: 2,
  why: 'This promises set hours, which the client may hold you to. Is it what you agreed?',
  calmer: 'I plan my own hours and answer within one business day',
  applies: ({ agreedHours }, quote) => !agreedCovers(agreedHours, quote),
  wordings: `
    (RANGE|CLOCK (to|until|till|and|through) CLOCK|from CLOCK) && ${recurring} && (i|we) (will|shall|promise|guarantee|agree|can|am going to|commit|undertake|pledge)(?! ~1 (not|send|post|publish|run|schedule|set|add|write|translate|deliver|upload|call|reply|answer|check|test))
    i (undertake|commit|pledge|promise|agree|guarantee)( you)?( to| that i will) ~8 (RANGE|CLOCK|office hours|working hours|business hours|working days)
    (RANGE|CLOCK (to|until|till|and|through) CLOCK|from ({word} ){1,3}?(to|until|till) {word}) && ${recurring} && (i|we) (will|shall|promise|guarantee|agree|can|am going to|commit) ~5 (online|available|around|reachable|present|active|logged|desk|computer|laptop|pc|keyboard|work|working|sit|start|slack|skype|teams|on|here|your disposal|see me)
    (i|we)( will| shall| can| am going to| promise| guarantee| commit| agree| am happy| am ready| am willing| to| always)+ ~7 ?(never|not) ~3 (offline|absent|away|unavailable|late|miss) ~6 (hours|RANGE|shift|workday|working day)
    ${recurring} ~3 (from )?(RANGE|({word} ){1,2}?(to|until|till) {word}) ~5 (you will (find|see|have|get|reach)|i will be|i shall be|i am yours|count on me|i am all yours)
    (i|we) (will|shall) (be|sit|stay) ~3 (desk|computer|laptop|pc|keyboard|online|screen) ~3 ${recurring} ~3 (from|between) {word}
    (follow|match|keep|adopt|work|do|adjust to|switch to|adapt to|align with|mirror|stick to|work in|be on|work on) (ur|your|the|us|est|pst|uk|client|american|australian|european|company|office|team) ~1 (hours|hrs|timings?|shift|schedule|time ?zone|clock)( no prob| no problem| no issue| every| each| always| from| without| happily| for you| is fine| its fine| fine| for sure| sure| guaranteed)+
    ${bind} ${present} ~7 ${span} ~7 ${recurring}
    ${bind} ${present} ~7 ${recurring} ~7 ${span}
    ${bind} ~3 ${recurring} ~3 ${present} ~7 ${span}
    ${recurring} ~3 ${bind} ${present} ~7 ${span}
    (i|we) (will|shall|promise to|guarantee to|agree to|commit to|can|am going to|will always|will definitely) ~1 ${present} ~7 (${span}|${theirHours})
    ${bind} (work|start|begin|keep|do|put in|cover|take|be working|working|sit|stay on|run|dedicate|clock) ~5 (${span}) ~6 (${recurring}|your time|est|pst|cst|gmt|your (time )?zone|your timezone|eastern|pacific|us time|uk time)
    ${bind} (work|start|begin|keep|do|put in|cover|take|be working|working|stay on|run|dedicate) ~4 ${recurring} ~4 ${span}
    ${bind} (work|keep|keep to|stick to|follow|match|adapt to|adapt|adjust to|adjust|adopt|observe|respect|mirror|fit|fit into|be on|stay on|switch to|move to|shift to|sync with|align with|align|follow along|go by|be (online |available |around |here |working )?(during|in|within|on|for|throughout|through)|cover|accommodate|honor|honour|take|do|commit to|conform to|comply with|live on|operate on|operate in|run on|tailor|arrange|schedule|set|plan|synchroni[sz]e|change|overlap with|overlap) ~4 ${theirHours}
    ${bind} (${present}) ~4 (during|in|within|on|for|throughout|through|at|all through|the whole|whenever|as long as|while) ~2 ${theirHours}
    ${bind} ~3 (work|working|do|take|be on|cover) ~2 (graveyard|night|us|fixed|day|est|regular|the morning|the late) (shift|shifts|schedule|hours)
    (you can|you will|you may|youll)( always| surely)? (find|catch|reach|get|have|see|ping|call|contact|expect) me( online| here| there| available| on {word}| at {word}| at my desk| sitting)* ~3 (${span}) ~5 (${recurring}|your time|est|pst|eastern)
    (you can|you will|you may)( always| surely)? (find|catch|reach|get|have|see|ping|call|contact|expect) me( online| here| there| available| on {word}| at my desk| sitting)* ~3 ${recurring} ~5 ${span}
    (you can|you will|you may)( always| surely)? (find|catch|reach|get|have|see|ping|call|contact|expect) me( online| here| there| available| at my desk)* ~4 (your|all|regular|normal|the|office|business|working) ~2 (office hours|business hours|working hours|work hours|working day|business day|shift|opening hours|time zone|timezone)
    (my|our) (hours|schedule|working hours|availability|shift) will (be|match|mirror|follow|align|fit|always) ~6 (${span}|${theirHours}|yours|your)
    i am( always| fully)? (online|available|at my desk|here|on|reachable|free|around) ~4 ${span} ~6 (your time|est|pst|your (time )?zone|your timezone|every (single )?day|each day|daily|without fail|guaranteed|promise)
    i am( always| fully)? (online|available|at my desk|here|on|reachable) ~4 (every (single )?day|each day|daily) ~4 ${span}
    i will ~2 (never|not) (be|go|miss|skip|leave) ~3 (offline|absent|late|away|unavailable|out|a shift|a day) ~3 (during|in|on|between|while|for|at|before|from) ~4 (hours|RANGE|shift|day|workday|CLOCK)
    ${bind} (never|not) ~1 (miss a shift|be absent|leave my desk|miss a day|skip a day)
    ${bind} (be|stay|sit|remain|work) ~4 (all day|the whole day|full time|the entire day|whole day) ~3 (every|each|monday|mon|weekdays|from|online|at my|for you|at your|like an|with your|on your)
    ${bind} (be (online|available|around|here|there|at my desk)|work|stay online) ~3 (whenever|when|as long as|any time|at the hours|the hours|at whatever|at any hours|the same hours|the same time) ~1 (you|your team|your office|the team|the office|everyone) ~1 (are|is|need|want|like|wish|work|works|say|tell|do|open|online|keeps|keep|decide|choose|prefer|ask|does)
    whatever hours (you|your|the|suit|work|are) ~4 (i|ill|fine|ok|works|work)
    (from|starting|beginning|as of) ({word} ){1,3}?(i|we) (will|shall|am going to) (work|be online|be available|keep|start|be at|be working|be on|be here) ~5 (${span}|${theirHours})
    ${bind} (give|dedicate|devote|reserve|block|set aside|put in|commit|guarantee|do|work|offer) ~3 ([0-9]+|eight|forty|full|nine|ten|six) hours ~2 (a day|per day|daily|each day|every day|every single day|straight)
    count me in ~3 (${span}) ~5 ${recurring}
    RANGE && ${recurring} && ^(ok|okay|sure|yes|fine|deal|agreed|yep|no problem|of course|absolutely|got it|you win|you got it|alright|right|promise|perfect|done)( |$)
    (i|we) (will|shall|can|am going to) (always )?(clock|log|sign|check|start|be|begin) ~2 (at|by|from) ({word}|CLOCK) ~2 (every|each|daily|weekdays|monday|on weekdays|without fail|sharp)
    (you (will )?have|giving you|give you|you get|have) my full (availability|working day|time availability)
    RANGE && ${recurring} && i am ~1 at (my|the) ~2 (desk|computer|laptop|studio|office|pc|keyboard)
    RANGE && ${recurring} && (you will|so you can|you can|youll) ~2 (find|reach|catch|see|get|have) me
    (promise|guarantee|commit|undertake) ~2 (work|put in|working|log|do) ~1 [0-9]+ hours (every|a|per|each) week
    i will be ~2 when (your|the) ~1 (office|shop|store|team|day|shift|business) (opens?|starts?|begins?)
    (mornings|afternoons|evenings|weekday mornings) (are|will be) (all )?yours( from|$)
    you (can|will|could) (always )?(find|reach|catch|get|see) me (online|at my desk|on slack|on skype|here) (RANGE|(between|from) {word} (and|to|till|until) {word})
    (hours|hrs) (a|per|every|each) week ~1 guaranteed|guarantee( you)? ~2 (hours|hrs) (a|per|every|each) week
    i would (sit|be|stay|work) ~6 (online|desk|computer|laptop|keyboard|slack) ~5 (every|each|weekdays|daily|monday) ~3 (RANGE|from|between)
    (RANGE|(between|from) {word} (and|to|till|until) {word}) && (every (single )?(day|morning|afternoon|evening|weekday)|each day|daily|weekdays|monday|always) && (i (am|will be|would be) (always )?(there|here)( for you)?|you can (always )?count on me)
    (sync|align|match|share) my (day|hours|schedule|mornings) (with|to) (yours|your|you)|my (day|hours|schedule) (is|are) your (day|hours|schedule)|i (will )?(start|begin|stop|finish) when you (start|begin|stop|finish|do)
    keep (my |the |all )?(weekday )?(mornings|afternoons|evenings|mondays|tuesdays|wednesdays|thursdays|fridays)( {word})? (free|open|clear|reserved) for you|(mornings|afternoons|evenings) (are )?(reserved|blocked) for you
    (tell|give|send) me your (office |working |business |working )?(hours|schedule|shift) and i
  `,
  excuses: `${unbound}
    (tomorrow|today|tonight|this (week|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|launch day|for the launch|on launch|yesterday|last week|(on|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (between|from|at|RANGE|CLOCK|morning|afternoon))(?!.*(every|each|daily|from now|weekdays|mon |monday to|monday through|onwards| on i ))
    (for|have|take|do|schedule|join|book|hop on|on) (a|the|an|one|our) ~1 (call|meeting|chat|kick off|kickoff|demo|workshop|interview|session|handover)
    (as|like) (we|you and i|already)? ?(agreed|said|set|settled|discussed|arranged|in our contract|in the contract)
    (the|your|our) ~1 (shop|store|office|support|chat|hotline|cron|job|script|bot|server|site|team|line|desk|service|page|salon|clinic) ~3 (is|are|will be|runs|opens|answers|works|says) ~5 (RANGE|CLOCK|open|online|hours)
    (build|add|write|translate|design|change|fix|show|update|create|make|put|set up|code|program) ~5 (hours|schedule|calendar|shift|timetable|rota|time zone|timezone)
    (add|put|show|display|convert|translate|list|mention|update|change|print) ~3 (your|the) ~1 (business hours|opening hours|office hours|working hours|time zone|timezone)
    take your (time|day)
    of your (time|hours)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    "I'll be online 9-5 every day.",
    'I will be available Monday to Friday from 9am to 6pm EST.',
    'No problem, I can work your office hours.',
    'You can count on me to be at my desk from 8 to 4 each day.',
    "I'll follow your time zone.",
    'You will find me online from nine to five, Monday to Friday.',
    "Monday to Friday I'm there from 8 till 4.",
    "I'd sit at my desk for you every morning from seven to noon.",
  ],
  ignores: [
    'I usually work 9-5 Berlin time, replies outside of it may wait.',
    'Yesterday I worked from 9 to 5 on the header.',
    "I can't be online 9-5 every day.",
    "I'm free on Thursday between 2 and 4 for a call.",
    'Do you need me to be online from 9 to 5?',
    "Tomorrow I'll be online from 9 to 11 for the launch.",
    'I plan my own hours and answer within one business day.',
    'Our office line: "We are here 9 to 5, Monday through Friday."',
    'The cron job runs every day from 9 to 5.',
    'No problem, take your time.',
  ],
};
