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
