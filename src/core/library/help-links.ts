import type { HelpLink } from '../model.ts';

/**
 * The help pages that replies point to, gathered in November 2026. Help articles are addressed by id alone, because titles (and
 * the slugs made of them) change. Pages for Enterprise accounts are left out: an ordinary client cannot use them.
 */

type Row = readonly [
  id: string,
  article: number | string,
  title: string,
  summary: string,
  audience?: HelpLink['audience'],
];

const rows: Record<string, readonly Row[]> = {
  hours: [
    [
      'work-diary-review',
      211062278,
      "Review your freelancer's work diary",
      'Where the work diary is and what screenshots, activity and memos mean',
    ],
    [
      'weekly-summary',
      115010696387,
      'Weekly Billing Summary',
      'The week-by-week summary and the weekly email to the account owner',
    ],
    [
      'contract-workroom-client',
      115003673927,
      'Contract workroom (client guide)',
      'The page of one contract: timesheet, milestones, files, payments',
    ],
    [
      'weekly-limit',
      211068258,
      'Contract Weekly Limit',
      'How to set or change the weekly hour limit',
      'both',
    ],
    [
      'manual-time',
      211062308,
      'Enable or disable manual time',
      'How to allow or stop hours typed in by hand',
    ],
    ['activities', 211062258, 'Add and Use Activities', 'Labels that break logged time down by task'],
    [
      'weekly-billing-cycle',
      211063698,
      'How to manage the weekly billing cycle',
      'The billing week in UTC: invoice, review window, payout',
      'freelancer',
    ],
    [
      'use-work-diary-fl',
      211068518,
      'Use your work diary',
      'Memos and segments in the work diary',
      'freelancer',
    ],
    [
      'view-weekly-summary-fl',
      51481326960275,
      'View your weekly summary report',
      'Hours and earnings by week',
      'freelancer',
    ],
    [
      'desktop-app-log',
      211064098,
      'Log Time with the Upwork Desktop App',
      'How the tracker works',
      'freelancer',
    ],
    [
      'hourly-protection-fl',
      211068288,
      'How Hourly Payment Protection works for freelancers',
      'What makes tracked hours qualify',
      'freelancer',
    ],
  ],
  money: [
    [
      'pay-hourly',
      211067938,
      'How payments for hourly contracts work',
      'How logged hours become one invoice a week',
    ],
    [
      'invoices',
      211068188,
      'Invoices and Transaction History',
      'Where to see and download invoices and receipts',
    ],
    [
      'milestones',
      211068218,
      'How to use milestones in fixed-price jobs',
      'How to add, fund, review and approve milestones',
    ],
    [
      'milestone-deposit',
      360000990428,
      'What happens to the money I deposit for future milestone payments?',
      'Why funding a milestone is charged and how the money is held',
    ],
    [
      'billing-method',
      211067988,
      'How to set up a billing method on Upwork',
      'How to add a card, PayPal or bank account',
    ],
    ['past-due', 115006419987, 'Pay Past-Due Balance', 'How to clear an overdue balance'],
    [
      'marketplace-fee',
      4660220468499,
      'What is the Client Marketplace Fee?',
      'The fee clients pay on payments',
    ],
    [
      'contract-initiation-fee',
      26106318334611,
      'What is the Contract Initiation Fee on Upwork?',
      'The one-time fee for a new contract',
    ],
    ['bonus', 360000980407, 'Pay a Bonus', 'How to pay a bonus, an expense or extra hours'],
    [
      'how-upwork-protects-payments',
      211062568,
      'How Upwork protects your payments',
      'Payment protection for both sides',
      'both',
    ],
    [
      'refund-request',
      211062088,
      'Request a refund from the freelancer or agency',
      'How to ask for money back',
    ],
    [
      'dispute-hours',
      211062158,
      "Dispute an agency or freelancer's hours",
      'How and when to dispute logged hours',
    ],
    [
      'disputes-section',
      'https://support.upwork.com/hc/en-us/sections/360002713853-Disputes',
      'Disputes (client section)',
      'All client articles on disputes and refunds',
    ],
    ['report-income-fl', 211063958, 'Report income from Upwork', 'US tax forms on Upwork', 'freelancer'],
  ],
  contract: [
    [
      'hourly-vs-fixed',
      211063418,
      'How hourly and fixed-price contracts are different on Upwork',
      'How the two kinds of contract differ and when each fits',
    ],
    ['start-hiring', 211063398, 'How to start hiring on Upwork', 'First steps for a new client'],
    [
      'make-offer',
      211063618,
      'Make an Offer to Hire a Freelancer',
      'How to send, change or withdraw an offer',
    ],
    [
      'resource-make-offer',
      'https://www.upwork.com/resources/how-to-make-an-offer-on-upwork',
      'How Do I Make an Offer on Upwork?',
      'Illustrated guide to sending an offer',
    ],
    [
      'contract-paused-client',
      6474413966483,
      'Contract Paused',
      'Why a contract was paused and how to fix it',
    ],
    [
      'pause-hourly',
      211062218,
      'Put an hourly contract on hold',
      'How to pause and restart an hourly contract',
    ],
    ['end-contract-client', 211062248, "End a Freelancer's Contract", 'How a client ends a contract'],
    [
      'leave-review',
      211062188,
      'How to leave an end-of-contract review for your freelancer',
      'How and when to leave a review',
    ],
    ['jss-client', 211063558, 'What is a Job Success Score?', 'What the Job Success Score is made of'],
    [
      'contract-to-hire',
      11064001198099,
      'How contract-to-hire works',
      'How a freelance contract can become a job',
    ],
    [
      'convert-contract',
      360043210654,
      'Convert your contract to move outside of Upwork',
      'The allowed way to move a contract off Upwork',
      'both',
    ],
    [
      'hire-full-time-faq',
      39294870933779,
      'What is the process for hiring talent full-time if I have found them on Upwork?',
      'Hiring someone from Upwork full-time, in one paragraph',
    ],
    [
      'change-proposal-terms',
      211060388,
      'Change Proposal Terms',
      'Terms change only when both sides agree',
      'freelancer',
    ],
    ['end-contract-fl', 211068428, 'End Your Contract', 'How a freelancer ends a contract', 'freelancer'],
    [
      'feedback-quality',
      28340909495571,
      'How we use client feedback to maintain marketplace quality',
      'What Upwork does with feedback',
    ],
  ],
  messages: [
    ['messages', 211067768, 'How to use Upwork Messages', 'Chat, files, calls and notifications on Upwork'],
    [
      'resource-messaging',
      'https://www.upwork.com/resources/how-to-use-upwork-messaging',
      'How To Use Upwork Messaging To Collaborate More Effectively',
      'A friendly overview of message rooms',
      'both',
    ],
    [
      'share-files',
      360049608113,
      'How to share documents, files, and more on Upwork',
      'How to share files on Upwork',
      'both',
    ],
    [
      'notifications',
      211067708,
      'Manage notifications',
      'Email and phone notifications, and what to check when mail is missing',
      'both',
    ],
    [
      'before-contract',
      360052511833,
      'Get to know each other before a contract',
      'What to keep on Upwork before a contract starts',
      'both',
    ],
    [
      'circumvention',
      360052511133,
      "Circumvention and why it's against the rules",
      'Why payments stay on Upwork',
      'both',
    ],
    [
      'outside-contact',
      360051800034,
      'What to do if someone contacts you outside Upwork',
      'What to do when someone makes contact outside Upwork',
      'both',
    ],
    [
      'communicate-professionally',
      17989871009939,
      'How to communicate professionally on Upwork',
      'Clear and respectful talk, for both sides',
      'both',
    ],
    [
      'absence',
      4420631996947,
      'Planning for an Extended or Unexpected Absence',
      'Planning for time away: notice, for both sides',
      'both',
    ],
    [
      'set-expectations',
      35583725904147,
      'Set clear expectations: project success starts before you begin',
      'Agreeing channels and reply times before work starts',
      'freelancer',
    ],
    [
      'responsiveness-tag',
      43854361755411,
      "What's the responsiveness tag?",
      'The reply-time tag on profiles',
      'freelancer',
    ],
    [
      'responsiveness-standard',
      35584156997907,
      'Responsiveness: foster client trust through communication',
      'What reply time Upwork expects',
      'freelancer',
    ],
    [
      'respond-quickly',
      10734462266899,
      'Respond to messages and invites quickly',
      "Upwork's advice on quick replies",
      'freelancer',
    ],
    [
      'silent-client-fl',
      211068308,
      'How to handle a client who stops replying',
      'When a client stops replying',
      'freelancer',
    ],
  ],
  account: [
    [
      'team-members',
      211063368,
      'Add or remove team members',
      'How to give a colleague access to contracts and work diaries',
    ],
    [
      'client-settings-section',
      'https://support.upwork.com/hc/en-us/sections/360002713933-Client-Account-Settings',
      'Client Account Settings (section)',
      'Password, company details and notifications',
    ],
    [
      'forgot-password',
      211067518,
      'Forgot password or security answer',
      'Getting back into an account',
      'both',
    ],
    ['account-101', 360038342093, 'Account Management 101', 'Setting up a client account, step by step'],
    [
      'help-center',
      'https://support.upwork.com/hc/en-us',
      'Upwork Help Center',
      "Start page of Upwork's help, with the Get Support button",
      'both',
    ],
    [
      'submit-request',
      'https://support.upwork.com/hc/en-us/requests/new',
      'Submit a request',
      'The form for writing to Upwork support',
      'both',
    ],
  ],
  independence: [
    [
      'payroll',
      211062518,
      'Hiring with Upwork Payroll',
      'Employing someone through Upwork Payroll, with set schedules',
    ],
    [
      'payroll-fl',
      360001662868,
      'Working through Upwork Payroll',
      'Upwork Payroll, seen by the freelancer',
      'freelancer',
    ],
    [
      'worker-classification-guide',
      'https://www.upwork.com/resources/worker-classification',
      'Hiring Freelancers? How To Avoid Worker Classification Mistakes',
      "Upwork's plain guide to contractor or employee",
    ],
    [
      'ic-vs-employee-infographic',
      'https://www.upwork.com/infographics/flexible-talent-vs-independent-contractor-vs-employee-how-to-know-what-you-need',
      'Flexible Talent vs. Independent Contractor vs. Employee: How to Know What You Need',
      'Say what you need and the result, not how',
    ],
    [
      'legal-center',
      'https://www.upwork.com/legal',
      'Upwork Legal Center (User Agreement, Optional Service Contract Terms)',
      "Upwork's terms",
      'both',
    ],
    [
      'irs-ic-defined',
      'https://www.irs.gov/businesses/small-businesses-self-employed/independent-contractor-defined',
      'Independent contractor defined (IRS)',
      "The IRS's general rule on contractors (US)",
    ],
    [
      'irs-tc762',
      'https://www.irs.gov/taxtopics/tc762',
      'Topic no. 762, Independent contractor vs. employee (IRS)',
      'The three kinds of evidence the IRS looks at (US)',
    ],
    [
      'irs-ss8',
      'https://www.irs.gov/forms-pubs/about-form-ss-8',
      'About Form SS-8 (IRS)',
      'Asking the IRS to decide (US)',
    ],
    [
      'uk-self-employed',
      'https://www.gov.uk/employment-status/selfemployed-contractor',
      'Employment status: self-employed and contractor (GOV.UK)',
      'Employment status in the UK',
    ],
    [
      'uk-cest',
      'https://www.gov.uk/guidance/employment-status-indicator',
      'Check employment status for tax (GOV.UK)',
      "HMRC's status check tool (UK)",
    ],
    [
      'ca-rc4110',
      'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4110.html',
      'RC4110 Employee or Self-employed? (Canada Revenue Agency)',
      'Employee or self-employed? (Canada)',
    ],
    [
      'au-fairwork',
      'https://www.fairwork.gov.au/find-help-for/independent-contractors',
      'Independent contractors (Fair Work Ombudsman)',
      'Independent contractors (Australia)',
    ],
  ],
};

function helpLink(topic: string, [id, article, title, summary, audience = 'client']: Row): HelpLink {
  const url =
    typeof article === 'number' ? `https://support.upwork.com/hc/en-us/articles/${article}` : article;
  const kind =
    typeof article === 'number' ? 'upwork-help' : url.includes('upwork.com/') ? 'upwork-page' : 'government';
  return { id, title, url, audience, kind, topics: [topic], summary, enterprise: false };
}

/** The catalogue: pages that a client can use first, those written for freelancers last. */
export const helpLinks: readonly HelpLink[] = Object.entries(rows)
  .flatMap(([topic, entries]) => entries.map((row) => helpLink(topic, row)))
  .sort((a, b) => Number(a.audience === 'freelancer') - Number(b.audience === 'freelancer'));
