import { demand, type Examples, guard } from '../demand.ts';

/** Recurring or extra accounting of the freelancer's time or work: summaries, timesheets, end-of-day reports, status mails, hour breakdowns. */
export default demand('work-summary', {
  phrases: `
    @send|give|submit|share|provide|write|fill|@need|@want|@must ** @report|@update|@status|email|note|message ** @every|@recurring|@day|end|weekly
    @send|give|submit|share|provide|@need|@want|get|expect ** @recurring|eod * @report|@update|@status|note|notes
    @update me|us ** @recurring|@every|@day|@day
    keep me|us @update ** @every|@recurring
    @recurring * @report|@update|progress
    @every|@recurring @day|@daypart|@dayunit ** @report|@update|what you
    @send|email|mail * your @hour
    @breakdown * @hour|time|tasks
    @hour @breakdown
    @breakdown of * @hour|time
    eod @report|@status|@update
    fill|submit|complete * timesheet
    @report to me * @every|end|close
    what you @do|@worked|@work ** @every|end|day|week
    end of @every|the|each day|week ** what|@report|@update|@hour
    list|proof of ** @hour|minutes
  `,
  hints: `
    &report-me ** &often|@recurring|&day-end|@daypart|@day|each|regularly
    &often|@recurring|&day-end|@day ** @report|@update|summary|note|lines|bullet|recap|status|mail|email|message|rundown|log|overview|account|points|list|word|progress
    @report|@update|summary|status|note|recap|log|lines|message|mail|email|memo|word ** &often|@recurring|&day-end|@day|regularly|mandatory|required
    &must|&could-you|@please ** @report|summary|recap|timesheet|log|status|breakdown|overview|account|statement ** @hour|work|worked|did|done|tasks|time|progress|week|day
    &must|&could-you|@please * fill|complete|keep|maintain|submit|hand|provide|share|log|record|enter|update|document|send ** timesheet|sheet|log|hours|@hour|tasks|diary|tracker|report|reports|spreadsheet
    @send|give|share|submit|email|mail|provide|list|write|need|want ** @hour|tasks|time|work ** &often|@recurring|&day-end|@day|breakdown|detail|details|spent
    @breakdown|break|itemise|itemize|itemised|details|detailed|detail|list|split|justify|explain|account ** @hour|hours|time|minutes|tasks|bill|invoice
    @hour|time|hours ** @breakdown|itemise|itemised|detail|details|split|spent|list|justify|comment|description|description|task
    what * you @do|did|do|done|worked|work|achieved|finished|accomplished|been ** &often|&day-end|@day|today|week|hours|time|those|each
    what @do|did|have you @do|do|work|done|worked|been ** @hour|today|week|yesterday|@day|time
    what|where|how * those|these|the|@few|@many|@several @hour * for|on|go|went|spent|spend
    where|how * @hour|time * go|went|spent|spend|used
    how * you * spend|spent|use|used * time|@hour|hours
    tell|know|show|see|read * what * you * @do|did|do|done|worked|work|finished|been
    log|note|write|record|jot|document|register * down? everything|each|every|tasks|all|hours|time|start|what|your
    start|begin * and|when * stop|finish|end
    when you start|begin|stop|finish|clock|log ** &report-me|@send|email|message|text|ping|post
    &report-me * when you start|begin|clock
    eod|eow|dsr
    timesheet|timesheets|worklog|time-log
    progress|status|activity|work|daily|weekly|monthly report|reports|update|updates|mail|email|note|notes|summary
    regular|daily|weekly|monthly|fortnightly|frequent|periodic|written update|updates|report|reports|reporting|summary|summaries|status|recap|email|note|overview|statement|feedback|log
    keep|kept * loop|posted|informed|updated|date
    check in|back ** &often|@recurring|morning|evening|lunch|twice|daily
    report|reports * to|back * @me|@we|my|your|@recurring|&often|daily
    your report|summary|update|status|timesheet|log|write-up|recap|notes * @be|missing|late|where|not|for|yesterday|today|please|by|@day|due
    where @be|is * report|summary|update|timesheet|recap
    &younot * report|summary|update|timesheet|sent|send|log|recap
    no report|summary|update|timesheet * yesterday|today|this|again|@day|week|since
    hour by hour
    line|minute by line|minute
    proof|evidence|account of|for * @hour|hours|work|time
    screenshots|photo|loom|voice|video * of|with|showing * what|finished|done|did
  `,
  guards: [
    guard(
      'a report on the business, not on the work',
      'sales|ranking|seo|analytics|orders|inventory|revenue|ads|traffic|campaign|keyword|stock|leads|conversion',
    ),
    guard('thanks, not a demand', 'thank|thanks\nyou sent|made'),
  ],
});

export const examples: Examples = {
  hears: [
    {
      text: 'Please be online 9-5 EST and send me a summary every Friday',
      quote: 'send me a summary every Friday',
      also: ['fixed-hours'],
    },
    'update me daily',
    'Please send daily updates.',
    'I need a breakdown of the 6 hours from yesterday.',
    'EOD report pls',
    'Please email me your hours at the end of each week.',
    'Can you send me a weekly report of what you worked on?',
    'You will be required to submit a timesheet every Monday morning',
  ],
  ignores: [
    "You don't have to send me weekly reports, I trust you.",
    'We want a weekly sales report from Shopify that goes out automatically each Monday at 8am.',
    'Any update on the logo?',
    'Thanks for the summary you sent, very clear.',
    'The report you made is missing the March figures.',
  ],
};
