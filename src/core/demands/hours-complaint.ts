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
