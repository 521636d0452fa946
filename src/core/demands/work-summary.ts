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
