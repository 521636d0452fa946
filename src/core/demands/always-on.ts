import { demand, type Examples, guard } from '../demand.ts';

/** Near-instant or round-the-clock replies, weekends, nights, on call; complaints of slow replies. */
export default demand('always-on', {
  phrases: `
    @reply * @fast
    @reply * within|in|under|max * @few|@one|@several|@many|half|an|a @minute|@hour|hour
    @reachable|@online|contact|available ** @always|@weekend|night|nights
    @online|available|@reachable 24/7
    24/7 @online|support|@reachable
    @fast @reply
    more @reply
    on-call * @weekend|@daypart|@always|for
    @reply * @weekend|@daypart
    @slow * @reply|answer
    why * @slow|no @reply
    why * @do|@be you not @reply|pick
    take|takes|took you * @slow|@hour|@many|@few ** @reply|answer
    still no @reply
    no @reply @from|since|yet|from
    @check|check|checking ** @message|messages|phone|slack * @weekend|@daypart|@always
    @wait * @hour|@day|@reply|@minute|response|since
    keep * phone|notifications|slack|chat * on|open|next
    @must @reachable
    drop everything
  `,
  hints: `
    &must|&could-you|@please * @reply ** &soon|@fast|@always|&any-time|@weekend|night|evening|evenings|nights
    &must|&could-you|@please ** @reachable|contactable|call|phone|reach ** @always|&any-time|@weekend|night|nights|evening|evenings|late
    &must * @fast|@reply
    &must * @reachable|call|on-call|standby|hand
    @reply|back|acknowledge|acknowledged|react|revert ** &soon|@fast|&any-time|same|minutes
    &soon * @reply|answer|response|back|@please|max|always|of
    @fast|faster|quicker|quick|rapid|prompt|instant|immediate|real-time|slow|late @reply|communication|response|communicator|answers|messages
    @reply * @slow|late|faster|quicker|sooner|quickly|soon|more
    more|very|highly|extremely|always responsive|available|reachable|contactable
    @reachable|@online|available|contact|contactable|responsive ** &any-time|@always|@weekend|nights|night|evening|evenings|hours|holidays|24/7
    &any-time * @reply|@reachable|call|contact|available|message|phone|respond|text
    call|ring|text|phone|message|reach|contact|get|ping|whatsapp you * &any-time|@weekend|night|nights|evening|late|whenever|sunday|after|hours|midnight
    &younot * @reply|back|picked|pick|reachable|read|seen
    no|without|any|not|never @reply|answer|response|word|answered
    still no|nothing|waiting|not|havent * @reply|answer|from|response|heard|back|you
    @wait * @reply|answer|you|hours|since|hour|day|days|response|morning|all|long|@hour
    why * @slow|no|not|never * @reply|pick|message|messages|call|back|phone
    takes|took|take * you * @slow|long|@hour|forever|ages|day|days|hours|@few|until|till|half|all|@many|whole
    how|so long|slow * @reply|answer|back|respond
    @few|@many|@several|half|whole @hour|day|days|@minute|@dayunit * @reply|answer|respond|for|without|no|to|too
    since @clock|@daypart|morning|yesterday|@few ** @reply|answer|nothing|waiting|hear|call|calling|reach
    i|we * called|rang|texted|wrote|messaged|tried|calling|trying|sent|asked ** no|nothing|voicemail|times|reach|hold|answer|hours|ago|twice|pick
    trying|tried|try to? reach|get|contact|call you
    pick up|your|my|when|the|phone|calls
    not|never pick
    @check|check|checking|look|read|watch|monitor * messages|inbox|phone|slack|email|emails|mails|whatsapp|chat|telegram ** @weekend|often|&often|night|evening|@always|hour|sunday|minutes|&any-time
    keep|leave|have|switch|turn * phone|notifications|slack|chat|whatsapp|alerts|ringer|mobile * on|open|next|close|near|with
    phone|notifications|mobile|slack|whatsapp * on|open|off|close * &any-time|night|nights|@weekend|always|evening
    on-call|standby|pager
    on call|standby|hand|duty * @weekend|night|nights|evening|evenings|hours|all|for|rotation|every
    @weekend|night|nights|evening|evenings|holidays * @reply|available|reachable|answer|message|call|emergency|emergencies|urgent|too|also|included
    24/7|@always * @online|available|reachable|support|contact|@reply|cover|on|active
    day and|or night
    drop everything|whatever
    ignore|ignoring|ignored * @me|my|messages|calls|us
    are|r you there|alive|getting|ignoring
    hello there|anybody|anyone|you
    anybody|anyone there|home
    unreachable|hard|impossible|difficult * reach|hold|get|you
    get hold|through of|to
    switch|turn|go off|silent|quiet|dark|offline
    after @clock|@few|hours|dinner|work * @reply|answer|reachable|call|available
    @reply * after|outside|also|even|evenings|at * @hour|@weekend|@clock|night|midnight|sunday|evening
    your response|reply|replies|answers|silence|delay * time|times|@be|come|too|slow|late|worrying
  `,
  guards: [
    guard(
      'said of customers or of a page',
      '@client3\nwe have * @few|@several|@many\n@deliverable\nlive chat\nchat bubble\n@we @reply\nautomatic',
    ),
    guard(
      'no hurry meant',
      'no rush|hurry|worries|problem\nnot @have|need|@must to? @reply\ntake your time\nwhenever you get\nsorry\nthank|thanks',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    'Please reply within 10 minutes.',
    'You have to be reachable on weekends too.',
    'Are you available 24/7?',
    'Why does it take you hours to answer?',
    'still no response',
    'I need someone who responds straight away.',
    "You'd be on call evenings and Sundays.",
    'Keep your phone on at all times please.',
  ],
  ignores: [
    'We have 3 tradesmen on call 24/7. Make that the headline.',
    'No rush on answering this, whenever you get to it.',
    'Please add "we reply within 2 hours" under the contact form.',
    'Sorry for my late reply, I was with clients all day.',
  ],
};
