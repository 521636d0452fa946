import { demand, type Examples, guard } from '../demand.ts';

/** A complaint that the freelancer was absent, not online, or worked too little when the client expected it. */
export default demand('hours-complaint', {
  ofAbsence: true,
  phrases: `
    you @be not * @online|@reachable|around|there|working
    not see|seen you ** @online|around|@today|@day|last|this
    you @be @offline
    you @offline
    where @be|@have you @today|been|yesterday|this|last|all
    you did|have not * @work|@worked|show|appear|@online|start|started
    why did|were you? not you? * @work|@online|there|show|around
    why so few @hour
    only @few|@one|@several|@many @hour|@minute * @worked|@day|@today|this|last|for
    you only|just @worked|@do|did|put * @few|@one|@several|@many
    no|zero|any|few @hour|activity|time * @worked|this|last|@today|@day|tracked|from
    @have not @worked * @time|@hour|anything
    no sign of you
    still not @online|on|there|here
    nobody @work
    @hour @be * low|down
  `,
  hints: `
    &not-seen ** @online|@today|@day|this|all|last|week|working|desk|since|slack|there|@daypart
    &younot * @online|@work|@worked|there|here|around|show|turn|start|log|come|appear|available|desk|shift|in|present|been|put|do
    &younot ** @today|@day|@hour|since|week|@daypart
    you @be|@have * @offline|late|off|absent|idle|nowhere|gone
    you * left|stopped|finished|quit|clocked|logged * early|off|at|@clock|before|noon|lunch|out
    you * came|started|showed|turned|logged|begin * late|at|@clock|up|noon|afternoon
    you @worked|did|put|do|gave|managed|work|spent * only|just|barely|@few|@one|few|half|less * @hour|@minute|day|days|time
    you only|just|barely|hardly|merely
    only|just|barely * @one|@few|@several|few|couple * @hour|@minute|days|day
    @few|@one|@several|@many @hour * @day|&often|@today|this|in|since|for|whole|week|all ** ?|seriously|joke|really|only|expected|agreed|thought|paid|supposed
    i|we * expected|agreed|thought|paid|hired|pay|paying|expecting|counting|promised ** @hour|@many|full|day|@day|working|online|here|there|week
    no|zero|nothing|few|little|less|fewer|low @hour|time|logged|tracked|booked|recorded|work|entries|hrs|activity
    not @one|single|minute @hour|minute
    @hour|time|timesheet|log|availability|attendance|presence * @be|has|have|looks * low|lower|empty|blank|few|less|short|down|poor|under|missing|zero|patchy|dropped|shrinking|fallen
    @hour|time|log|week * went|gone|down|dropped|fallen|shrinking|short|under|missing
    hole|holes|gap|gaps|blank|empty|zeros|zeroes * in|between|on|from|of|your
    where @be|were|are|have|did|r you
    why * you * @offline|off|late|online|there|here|working|work|log|start|come|show|@hour
    why|how * so? few|little|low|less|no * @hour|time
    @supposed|supposed|meant|promised|agreed|said * @online|work|working|here|there|on|start|be
    you said|told|promised * you|@me|be|@online|work|working|would
    since @day|yesterday|morning|lunch|noon|last
    no|any sign|trace|word
    nobody * there|worked|online|home|your
    still not * @online|here|on|there|started|in|working|begun
    status|light|dot|icon|name * @be|was|has * grey|off|away|red|yellow|orange|dark|idle
    chair|desk|seat|post * empty|alone|nobody|abandoned|itself
    @offline|away|gone|missing|mia|off again|since|all|yesterday|without|from|for|@today|@day
    late again|today|yesterday|@day|this
    your absence|attendance|availability
    missed|miss your shift|hours|slot
    no show|shows
    day|days|week off without|again|unannounced
    half * day|week|hours|time|shift
    @today|yesterday|@day * nothing|nobody|no|zero|empty|blank|off
    looked|waited|waiting|came|checked|searched * for? you|nobody|nothing|in|on ** not|nobody|gone|empty|nothing|never|away
  `,
  guards: [
    guard(
      'thanks, not a complaint',
      'wizard|brilliant|great|sorry|impressed|thank|thanks|no-worries\nno worries|problem|rush|hurry',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    "You weren't online yesterday.",
    'Why so few hours this week?',
    'where were u today?',
    'I see only 3 hours logged for Monday. Is that right?',
    "You haven't logged any time since Thursday.",
    'No sign of you this morning.',
    'I did not see you online the whole of last week',
    "Why didn't you work on Friday?",
  ],
  ignores: [
    'Only 2 hours? You are a wizard.',
    "Sorry I wasn't online yesterday.",
    'The store was offline yesterday from 2 to 5.',
    'Saw the hours, all good, nice work this week!',
  ],
};
