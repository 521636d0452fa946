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
