import { demand, type Examples, guard } from '../demand.ts';

/** Set hours, days, shifts, a zone's business hours, overlap, being online in a window, at least N hours a week of presence. */
export default demand('fixed-hours', {
  phrases: `
    @online|@shift|@work|@overlap * @range
    @online|@shift|@overlap * @zone
    @online|work|working|around|there|available|on by|at|from|between|before * @clock|@few|@range @zone|@daypart|@day|sharp|daily|every
    @range ** @zone|@day|@weekday
    @day|@weekday ** @range
    @zone @hour|@shift
    your @shift|@hour @be @range|@clock|@day|@few
    @overlap with|@few|at
    @few|several @hour * @overlap
    @work our @hour|@shift|@zone
    @work|@shift|@online in|on|during|@place * @zone|@shift|@hour
    @place|our @hour|@shift
    minimum|least|minimum-of * @many|@few @hour ** @weekunit|@dayunit
    @many @hour a|per|@every week ** @day|@weekday|@range
    set @hour|@shift
    @must|@please|you * start|begin|@online|resume * at|by @clock|@few|@several
    @work|@online @weekend
    night @shift
    stick to|with * @shift
  `,
  hints: `
    &must|&could-you|@please ** @range|@zone|@shift
    &must|&could-you * @online|@work|be|start|begin|present|there|around|here|active|log|resume|live|connected|visible|in|on * @clock|@few|@several|@daypart|@weekend|@range
    &must|&could-you * cover|take|do|keep|follow|match|respect|observe|adopt|adapt|align|adjust|shift * @shift|@hour|@zone|@range|@daypart|@weekend|day|days
    &must|&could-you * @overlap
    &must|&could-you * commit|guarantee|give|put|work|do|log * @few|@several|@many @hour
    @minimum|least|minimum|fewer|less @few|@several|@many @hour &often|@dayunit|@weekunit|@recurring
    least|minimum * @few|@several|@many @hour
    @few|@several|@many @hour &often|@recurring * @must|required|minimum|no|expected
    &from-now * @range|@clock|@work|start|begin|shift
    your|you * @range|@clock ** @day|@weekday|&often|@zone|@weekend
    your day|hours|shift|schedule|time|start|slot|timings|timing * @be|from|starts|start|begins|runs * @range|@clock|@few|@daypart|@day
    @shift @be * @range|@clock|@day
    @range @zone|@shift|@day|@weekday|sharp|fixed|shift|every|daily|@place|please|mandatory|must
    from|between @range|@clock * @zone|@day|@weekday|&often|time
    @online|present|around|available|there|active|desk|computer|laptop|on|in by|at|from|before|until|till @clock|@few|@several|noon
    desk|computer|laptop|keyboard|screen|post * by|at|from|between|until @clock|@few|@range|@several
    start|begin|log-in|login|clock-in|resume * at|by|from @clock|@few|@several * @zone|sharp|&often|@daypart|latest
    same @hour|@shift|days|time as|like|every|each
    our @hour|@shift|day|working|business|zone|timezone|mornings|afternoons
    @place|@zone @hour|@shift|business|day|timing|time
    when|while @we @be * open|awake|up|working|online|there|office|here
    while|when * office|shop|store|desk|market|team @be|is|runs * open|awake|up|running
    core|fixed|set|regular|normal|office|business|standard|usual|shop|market @hour|schedule|shift|timetable|days|time|working
    night|evening|morning|late|early|graveyard|day|weekend|second|rotational|afternoon @shift|slot|shift|hours
    @shift|&often|@many|full * @many @hour
    @day|@weekday|@weekend ** @range|@clock
    @few|several day|days &often|week
    @many|@several @hour &often|@recurring
    full @day|time|days|week|working|weeks
    log|sign|clock off|out before|until|not|at
    @weekend @be * work|working|included|day|must|mandatory
    @work * @weekend|night|nights|evenings|@daypart
    @weekend too|also|included
    overlap
    @zone business|working|office|work
    time-zone|timezone|@zone * @must|required|only|preferred|please|willing
    @must|&must|willing ** @zone|@shift
    fixed|same|set|specific|certain days|hours|time|times|schedule|slots|slot|block|timetable
    not flexible|odd|whenever|random
    no flexible|night|odd
    rota|roster|timetable|attendance-window
  `,
  guards: [
    guard('a deadline, not set hours', 'by @day|@weekend|@today|tomorrow|@clock|@range $\ndeadline'),
    guard(
      'a question about habits',
      'what @hour|@zone|@shift * you usually|@do|@be\nwhich @zone\nwhen are|do you usually|normally\nyou usually|normally',
    ),
    guard('a budget, not set hours', 'max|maximum|cap|budget|limit'),
    guard('the hours of the client', '^ i @work|am|finish|start'),
    guard(
      'just this once',
      'just this|the|that once|evening|time\nthis @weekend\nlaunch\nquick @call|question',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    {
      text: 'Please be online 9-5 EST and send me a summary every Friday',
      quote: 'Please be online 9-5 EST',
      also: ['work-summary'],
    },
    'Must be available 9-5 PST.',
    'can u login 7pm IST to 3am IST',
    "You'll need to be available from 9am–5pm EST, Monday to Friday.",
    'We need at least 4 hours of overlap with PST every day.',
    'Can you work our hours?',
    'The role requires working UK business hours.',
    'We need a minimum of 30 hours per week, every week.',
    'von 9 till 18h CET you must be online, Monday to Friday',
    'Would you be able to work nine to five Eastern on weekdays?',
    'your shift is 0900-1800 CET',
  ],
  ignores: [
    'Add our opening hours to the footer: Mon-Fri 9-5.',
    'What hours do you usually work?',
    'Which time zone are you in?',
    'Max 10 hours a week please.',
    'I need the flyer by 9am Monday, the printer opens then.',
    "You don't have to be online 9-5, work whenever you like.",
    'I work 9 to 5 at the bank so I can only look at things in the evening.',
    'It will take 2 to 3 days.',
  ],
};
