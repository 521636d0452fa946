import { agreedCovers } from '../agreed-hours.ts';
import { type ConcernExamples, concern } from '../concern.ts';
import { bind, present, recurring, theirHours, unbound } from '../promise-words.ts';

const span = `(?:RANGE|CLOCK (?:to|until|till|and|through) CLOCK|from CLOCK|between CLOCK and CLOCK|\\S+ (?:to|until|till) (?:\\S+ ){0,1}(?:am|pm|five|six)|[0-9]+ hours (?:straight|a day|per day|daily|every day|each day)|(?:eight|nine|ten|six) hours (?:straight|a day|per day|daily|every day|each day))`;

export default concern('promise', 'hours', {
  gravity: 2,
  why: 'This promises set hours, which the client may hold you to. Is it what you agreed?',
  calmer: 'I plan my own hours and answer within one business day',
  applies: ({ agreedHours }, quote) => !agreedCovers(agreedHours, quote),
  wordings: `
    (?:RANGE|CLOCK (?:to|until|till|and|through) CLOCK|from (?:\\S+ ){1,3}?(?:to|until|till) \\S+) && ${recurring} && (?:i|we) (?:will|shall|promise|guarantee|agree|can|am going to|commit)(?: \\S+){0,5} (?:online|available|around|reachable|present|active|logged|desk|computer|laptop|pc|keyboard|work|working|sit|start|slack|skype|teams|on|here|your disposal|see me)
    (?:i|we)(?: will| shall| can| am going to| promise| guarantee| commit| agree| am happy| am ready| am willing| to| always)+ {far}?(?:never|not) (?:\\S+ ){0,3}(?:offline|absent|away|unavailable|late|miss)(?: \\S+){0,6} (?:hours|RANGE|shift|workday|working day)
    ${recurring} {gap}(?:from )?(?:RANGE|(?:\\S+ ){1,2}?(?:to|until|till) \\S+)(?: \\S+){0,5} (?:you will (?:find|see|have|get|reach)|i will be|i shall be|i am yours|count on me|i am all yours)
    (?:i|we) (?:will|shall) (?:be|sit|stay)(?: \\S+){0,3} (?:desk|computer|laptop|pc|keyboard|online|screen)(?: \\S+){0,3} ${recurring}(?: \\S+){0,3} (?:from|between) \\S+
    (?:follow|match|keep|adopt|work|do|adjust to|switch to|adapt to|align with|mirror|stick to|work in|be on|work on) (?:ur|your|the|us|est|pst|uk|client|american|australian|european|company|office|team) (?:\\S+ )?(?:hours|hrs|timings?|shift|schedule|time ?zone|clock)(?: no prob| no problem| no issue| every| each| always| from| without| happily| for you| is fine| its fine| fine| for sure| sure| guaranteed)+
    ${bind} ${present} {far}${span} {far}${recurring}
    ${bind} ${present} {far}${recurring} {far}${span}
    ${bind} {gap}${recurring} {gap}${present} {far}${span}
    ${recurring} {gap}${bind} ${present} {far}${span}
    (?:i|we) (?:will|shall|promise to|guarantee to|agree to|commit to|can|am going to|will always|will definitely) (?:\\S+ )?${present} {far}(?:${span}|${theirHours})
    ${bind} (?:work|start|begin|keep|do|put in|cover|take|be working|working|sit|stay on|run|dedicate|clock)(?: \\S+){0,5} (?:${span})(?: \\S+){0,6} (?:${recurring}|your time|est|pst|cst|gmt|your (?:time )?zone|your timezone|eastern|pacific|us time|uk time)
    ${bind} (?:work|start|begin|keep|do|put in|cover|take|be working|working|stay on|run|dedicate)(?: \\S+){0,4} ${recurring}(?: \\S+){0,4} ${span}
    ${bind} (?:work|keep|keep to|stick to|follow|match|adapt to|adapt|adjust to|adjust|adopt|observe|respect|mirror|fit|fit into|be on|stay on|switch to|move to|shift to|sync with|align with|align|follow along|go by|be (?:online |available |around |here |working )?(?:during|in|within|on|for|throughout|through)|cover|accommodate|honor|honour|take|do|commit to|conform to|comply with|live on|operate on|operate in|run on|tailor|arrange|schedule|set|plan|synchroni[sz]e|change|overlap with|overlap)(?: \\S+){0,4} ${theirHours}
    ${bind} (?:${present})(?: \\S+){0,4} (?:during|in|within|on|for|throughout|through|at|all through|the whole|whenever|as long as|while)(?: \\S+){0,2} ${theirHours}
    ${bind} {gap}(?:work|working|do|take|be on|cover) (?:\\S+ ){0,2}(?:graveyard|night|us|fixed|day|est|regular|the morning|the late) (?:shift|shifts|schedule|hours)
    (?:you can|you will|you may|youll)(?: always| surely)? (?:find|catch|reach|get|have|see|ping|call|contact|expect) me(?: online| here| there| available| on \\S+| at \\S+| at my desk| sitting)*(?: \\S+){0,3} (?:${span})(?: \\S+){0,5} (?:${recurring}|your time|est|pst|eastern)
    (?:you can|you will|you may)(?: always| surely)? (?:find|catch|reach|get|have|see|ping|call|contact|expect) me(?: online| here| there| available| on \\S+| at my desk| sitting)*(?: \\S+){0,3} ${recurring}(?: \\S+){0,5} ${span}
    (?:you can|you will|you may)(?: always| surely)? (?:find|catch|reach|get|have|see|ping|call|contact|expect) me(?: online| here| there| available| at my desk)*(?: \\S+){0,4} (?:your|all|regular|normal|the|office|business|working)(?: \\S+){0,2} (?:office hours|business hours|working hours|work hours|working day|business day|shift|opening hours|time zone|timezone)
    (?:my|our) (?:hours|schedule|working hours|availability|shift) will (?:be|match|mirror|follow|align|fit|always)(?: \\S+){0,6} (?:${span}|${theirHours}|yours|your)
    i am(?: always| fully)? (?:online|available|at my desk|here|on|reachable|free|around)(?: \\S+){0,4} ${span}(?: \\S+){0,6} (?:your time|est|pst|your (?:time )?zone|your timezone|every (?:single )?day|each day|daily|without fail|guaranteed|promise)
    i am(?: always| fully)? (?:online|available|at my desk|here|on|reachable)(?: \\S+){0,4} (?:every (?:single )?day|each day|daily)(?: \\S+){0,4} ${span}
    i will(?: \\S+){0,2} (?:never|not) (?:be|go|miss|skip|leave)(?: \\S+){0,3} (?:offline|absent|late|away|unavailable|out|a shift|a day)(?: \\S+){0,3} (?:during|in|on|between|while|for|at|before|from)(?: \\S+){0,4} (?:hours|RANGE|shift|day|workday|CLOCK)
    ${bind} (?:never|not) (?:\\S+ )?(?:miss a shift|be absent|leave my desk|miss a day|skip a day)
    ${bind} (?:be|stay|sit|remain|work)(?: \\S+){0,4} (?:all day|the whole day|full time|the entire day|whole day)(?: \\S+){0,3} (?:every|each|monday|mon|weekdays|from|online|at my|for you|at your|like an|with your|on your)
    ${bind} (?:be (?:online|available|around|here|there|at my desk)|work|stay online)(?: \\S+){0,3} (?:whenever|when|as long as|any time|at the hours|the hours|at whatever|at any hours|the same hours|the same time)(?: \\S+)? (?:you|your team|your office|the team|the office|everyone)(?: \\S+)? (?:are|is|need|want|like|wish|work|works|say|tell|do|open|online|keeps|keep|decide|choose|prefer|ask|does)
    whatever hours (?:you|your|the|suit|work|are)(?: \\S+){0,4} (?:i|ill|fine|ok|works|work)
    (?:from|starting|beginning|as of) (?:\\S+ ){1,3}?(?:i|we) (?:will|shall|am going to) (?:work|be online|be available|keep|start|be at|be working|be on|be here)(?: \\S+){0,5} (?:${span}|${theirHours})
    ${bind} (?:give|dedicate|devote|reserve|block|set aside|put in|commit|guarantee|do|work|offer)(?: \\S+){0,3} (?:[0-9]+|eight|forty|full|nine|ten|six) hours(?: \\S+){0,2} (?:a day|per day|daily|each day|every day|every single day|straight)
    count me in(?: \\S+){0,3} (?:${span})(?: \\S+){0,5} ${recurring}
  `,
  excuses: `${unbound}
    (?:tomorrow|today|tonight|this (?:week|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|launch day|for the launch|on launch|yesterday|last week|(?:on|this|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:between|from|at|RANGE|CLOCK|morning|afternoon))(?!.*(?:every|each|daily|from now|weekdays|mon |monday to|monday through|onwards| on i ))
    (?:for|have|take|do|schedule|join|book|hop on|on) (?:a|the|an|one|our) (?:\\S+ )?(?:call|meeting|chat|kick off|kickoff|demo|workshop|interview|session|handover)
    (?:as|like) (?:we|you and i|already)? ?(?:agreed|said|set|settled|discussed|arranged|in our contract|in the contract)
    (?:the|your|our) (?:\\S+ )?(?:shop|store|office|support|chat|hotline|cron|job|script|bot|server|site|team|line|desk|service|page|salon|clinic)(?: \\S+){0,3} (?:is|are|will be|runs|opens|answers|works|says)(?: \\S+){0,5} (?:RANGE|CLOCK|open|online|hours)
    (?:build|add|write|translate|design|change|fix|show|update|create|make|put|set up|code|program)(?: \\S+){0,5} (?:hours|schedule|calendar|shift|timetable|rota|time zone|timezone)
    (?:add|put|show|display|convert|translate|list|mention|update|change|print) (?:\\S+ ){0,3}(?:your|the) (?:\\S+ )?(?:business hours|opening hours|office hours|working hours|time zone|timezone)
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
  ],
};
