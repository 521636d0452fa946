import { demand, type Examples, guard } from '../demand.ts';

/** The client does not know how Upwork works and asks or is lost: hours, invoices, milestones, fees, contracts, feedback, support, paying outside. */
export default demand('platform-help', {
  phrases: `
    how|where|what|when|why|who|can|do|does|is ** @upwork
    how|where|what|why|can|do ** @milestone|@workdiary|connects
    how|where|when|can @do|@could|i|@be * i|we|you ** @pay|@invoice|@refund|@fund|@contract|@feedback|@fee|@hire
    where|how * @could? * i|we * see|find * your @hour
    what @be|does * @milestone|@fee|escrow
    not @confused|know|find ** @upwork|@contract|@invoice|@milestone|@pay|@hour
    @pay you * directly|outside|@pay
    weekly limit
    contact|talk ** @upwork
    how @do this * work
    do i have|@must * @invoice|@contract|@approve|approve
  `,
  hints: `
    how|where|what|when|why|who|which|whats @do|@could|@be|does|is|are|do|can|should|am|was|did ** @upwork|@milestone|@workdiary|@contract|@invoice|@fee|@pay|@refund|@fund|@feedback|@hire|connects|hourly|button|here
    &could-you ** explain|tell|show|help|walk|know|let ** how|where|what|@upwork|@pay|@contract|billing|works|fund|release
    &could-you|can|could * pay|send|transfer|venmo|settle|bank|money ** outside|directly|direct|cash|paypal|wise|instead|off|zelle|bank|privately|account
    pay|send|settle|transfer|deal|work * you? * outside|directly|direct|off|privately|without ** @upwork|here|site|platform|fees|fee|bank|contract
    outside|off|without|leave|bypass|avoid|around|skip of? * @upwork|here|site|platform|fee|fees|commission
    @upwork ** takes|charges|cut|fee|fees|percent|@percent|commission|works|support|wants|asks|says|asking|help
    paypal|venmo|zelle|wise|cash|revolut|crypto|payoneer|check|cheque
    new to|on|at|here * @upwork|this|here|site|platform|freelancing|all
    first time * here|hiring|@upwork|using|on|this
    @not * @confused|understand|know|find|see|get|figure|sure|clue|idea|work|works ** @upwork|site|page|button|@pay|@contract|@invoice|@milestone|hours|how|where|click|press|escrow|fund|fee|offer
    no idea|clue * how|what|where
    lost|confused|hopeless|stuck * on|with|here|site|page|@upwork|by
    what|which * button|buttons|click|press|next|now|happens
    where|what * click|press|button|link|page|tab|menu
    click|press|pressed|clicked * what|where|button|now|something|and|it|on
    it says|asks|wants|keeps|tells|shows|said|saying|wont|will * @me|i|payment|pending|contract|verify|declined|need|fund|review|not|suspended|to|that
    says|message|notice * pending|review|ended|paused|declined|verify|suspended|hold|dispute|14|days
    pending|declined|suspended|verify|verified|verification|in-review|billed|charged * what|why|card|mean|means|how|payment|method|my|identity|account|twice|me
    what @do|does|is|are * mean|that|this|those|it|difference
    difference between
    do|should|must|am @me|@we|i ** @must|approve|@invoice|@contract|pay|@fund|charged|@hire|offer|1099|w9|tax|sign|close|send|supposed
    is|are there * fee|phone|number|app|contract|way|page|place|button|support|@fee|limit|cost|somewhere
    who * contact|call|talk|ask|pays|holds|phone * @upwork|support|at|here
    @upwork support|phone|number|help|fee|fees
    contact|call|phone|reach * @upwork|support
    weekly|hour|hours limit|charges|billing|cap
    hourly|fixed ** fixed|hourly|difference|switch|change|instead
    see|find|check|view|where ** your|ur|the @hour|hours|time|diary|screenshots|timesheet ** upwork|here|page|where|somewhere
    where|how * see|find|check|view * your? @hour|hours|time|diary|proposal|invoice|work
    leave|give|write|rate|send * you * review|feedback|rating|bonus|tip|stars|raise
    review|feedback|bonus|tip|refund|invoice|escrow|milestone|dispute ** how|where|can|what|button|find|?
    end|close|pause|cancel|change|extend|edit|raise|increase|start|split|undo * contract|job|milestone|limit|rate|offer|post ** how|where|can|button|?
    release|fund|approve|refund|dispute|release * payment|money|milestone|it|hours ** how|where|what|when|button
    get|give|want * money|refund * back
    charged|charge|billed|bill|payment|money|card ** when|why|twice|how|automatically|me|leave|?
    automatic|automatically|by-itself
    1099|w-9|w9|vat|tax|taxes|w8
    account|password|login|profile|app ** @upwork|suspended|hold|add|person|access|forgot
  `,
  guards: [
    guard(
      'about something else',
      'shopify|etsy|wordpress|woocommerce|stripe|godaddy|google|mailchimp\nmy|our @client3\n@deliverable\nyou charge\nyour fee\nyou prefer',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    'How do I fund the milestone?',
    'Where can I find the invoice?',
    'How does this site work?',
    'Can I pay you by PayPal instead?',
    'What is escrow?',
    'How do I end the contract?',
    'who can I contact at Upwork',
    'How do I leave you a review?',
  ],
  ignores: [
    'How do I upload a photo to the WordPress gallery?',
    'Where do I find my sales numbers in Etsy?',
    'Hourly or fixed price, which do you prefer?',
    "What's your fee for a 10 page website?",
    'Upwork sent me the invoice, all good.',
  ],
};
