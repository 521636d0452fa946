/** Questions on how Upwork works: which page fits which question, and the answer in a sentence or three. */

export interface HelpTopic {
  topic: string;
  title: string;
  pattern: RegExp;
  /** Looked for in the whole message before anything else. */
  isWide?: true;
  /** Topics that this answer takes care of as well. */
  covers?: readonly string[];
  link?: string;
  /** What follows the greeting, where it is not one for all. */
  opening?: string;
  answer: readonly string[];
  closing: string;
  /** What a fixed-price contract needs said instead. */
  fixed?: { link: string; answer: readonly string[]; closing?: string };
  /** What an hourly contract needs said instead. */
  hourly?: { link: string; answer: readonly string[]; closing?: string };
}

const noTimeLog = 'Ours is a fixed-price contract, so Upwork logs no hours for it.';
const milestonesShow =
  'On the page of our contract you see the milestones, what is in them and how far each one is.';

const hourlyBilling =
  'With hourly work nothing is paid up front: Upwork charges my hours from Monday to Sunday (UTC) on the Monday after.';
const fixedBilling =
  "With a fixed price you fund a milestone first and release the money once you're happy with my work.";
const inTheDiary = 'All the time behind the charge is in the work diary, so you can look at it before.';
const noBill = 'Upwork handles all of it, so I never send you a bill.';

const noNeedToEnd = "There's no need to end the contract.";
const canPause = 'You can pause an hourly contract from its page and start it again whenever you like.';
const nothingToPause =
  'With a fixed price there is nothing to pause: it can stay open, and we set a new date for the next milestone.';
const goesOn = "What I've done so far stays as it is, and we go on from there.";
const endHere =
  'You can end the contract from its page, in the menu next to it, and Upwork asks you for a review at that point.';
const reviewTime = 'You have 14 days for the review, with stars and, if you like, a private note.';

const closings = {
  screen: 'My screen looks a little different from yours, so if you get stuck, tell me what you see.',
  account:
    "Only you can see that part of your account, so if it won't work, the Get Support button on Upwork's help pages is the place to ask.",
  talk: 'Happy to talk it through before you decide anything.',
};

/** The first whose pattern is found counts, so the narrow ones stand before the wide ones. */
export const helpTopics: readonly HelpTopic[] = [
  {
    topic: 'outside',
    title: 'Paying outside Upwork',
    isWide: true,
    covers: ['paypal', 'fees', 'billing-method', 'billing-date', 'protection', 'messages'],
    opening: 'thanks for being open with me about it.',
    pattern:
      /\b(?:outside(?: of)? (?:upwork|the (?:site|platform|app)|here)|(?:pay|paid|send|transfer|deal|continue)\b.{0,40}\boutside\b(?! (?:of )?(?:my|our|your|the|hours|work))|off (?:of )?(?:upwork|the platform)|off[- ]platform|(?:paypal|venmo|wire|zelle|wise) (?:it (?:to )?)?(?:you|u)|skip upwork|(?:save|avoid|skip|without|dodge) (?:\w+ ){0,3}(?:the |upwork'?s? |their )?fees|venmo|zelle|western union|revolut|cash ?app|crypto|e-?transfer\w*|without upwork|leave upwork|skip the fees?|(?:move|switch) to paypal|your (?:bank details|iban|paypal)|bank details|just do it by email)\b|\b(?:pay|send|transfer\w*)\b.{0,25}\bdirect(?:ly)?\b(?! or\b)|\b(?:by|through|via|over|with|using) (?:wise|payoneer|western union)\b/i,
    link: 'circumvention',
    answer: [
      'I have to keep payments on Upwork: that is one of its rules, and it protects both of us.',
      "If you'd ever like to move our work off the platform, there is an official way with a one-time fee.",
    ],
    closing: "I hope that's all right with you, and everything else stays just as easy.",
  },
  {
    topic: 'paypal',
    title: 'Paying by PayPal',
    pattern: /\bpaypal\b/i,
    link: 'billing-method',
    answer: [
      'Yes, you can pay by PayPal: add it on Upwork as your way to pay.',
      "I just can't take money directly, because our payments have to stay on Upwork.",
    ],
    closing: closings.account,
  },
  {
    topic: 'suspicious',
    title: 'A strange message or email',
    opening: 'good that you ask first.',
    pattern:
      /\bphish\w*|\b(?:scam\w*|fake|suspicious|strange|weird|legit)\b.{0,60}\b(?:e?-?mail|message|link|text|call|someone)\b|\b(?:e?-?mail|message|link)\b.{0,80}\b(?:scam|fake|suspicious|strange|weird|legit|real)\b/i,
    link: 'help-center',
    answer: [
      "I'd leave it alone and not click on anything in it.",
      "Upwork's support can tell you if it is really from them: log in on the help pages and press Get Support, bottom right.",
    ],
    closing: 'If it has my name on it, send me a picture of it and I can tell you if it was me.',
  },
  {
    topic: 'support',
    title: 'Reaching Upwork support',
    pattern:
      /\b(?:who (?:do|can|should) i (?:call|ask|contact|write)|contact (?:upwork|support)|upwork(?:'s)? (?:support|help|customer)|customer (?:service|support|care)|phone number|help ?desk|live chat|talk to (?:a human|upwork)|(?:human(?: being)?|(?:real )?person|someone|somebody|anyone) (?:at|from) upwork|chat ?bot|help robot|support (?:phone|number|line)|account .{0,20}under review)\b/i,
    link: 'help-center',
    answer: [
      "Upwork's support works through its help pages: log in there and press Get Support, bottom right.",
      'They can look into your account, which I can only guess at from here.',
    ],
    closing: 'Tell me how it goes, and if it is about our contract, I can help from my side.',
  },
  {
    topic: 'rate',
    title: 'Changing my rate',
    opening: 'thanks for thinking of it.',
    pattern: /\b(?:change|raise|increase|adjust|set|update|bump|lower)\b.{0,25}\brate\b|\ba raise\b/i,
    link: 'contract-workroom-client',
    answer: [
      'The rate is changed from your side: open our contract and look for it in the menu there.',
      "I'll see the new one here as soon as it's in.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'weekly-limit',
    title: 'Changing the weekly limit',
    pattern:
      /\b(?:weekly|hour(?:ly|s)?|week) ?(?:limit|cap|max\w*)\b|\blimit\b.{0,30}\b(?:week|hours?)\b|\b(?:raise|increase|change|lower|set).{0,20}\blimit\b/i,
    link: 'weekly-limit',
    answer: [
      'The weekly limit is yours to set: open our contract and change it there.',
      'A higher limit counts at once, a lower one from the next Monday (UTC).',
    ],
    closing: closings.screen,
  },
  {
    topic: 'manual-seen',
    title: 'Hours without screenshots',
    isWide: true,
    covers: ['manual-time', 'see-hours', 'screen-activity', 'tracking'],
    opening: 'thanks for looking so closely.',
    pattern:
      /\byellow (?:triangle|sign|warning|mark|icon)\b|\btriangles?\b|\b(?:no|without|missing) screenshots?\b.{0,60}\?|\bwhat(?:'s| is| does) (?:this |the )?manual time\b/i,
    link: 'manual-time',
    answer: [
      'Those are hours that I typed in by hand instead of tracking them, so they come without screenshots.',
      "They need your okay in the contract, and you can switch that on or off. If you'd like to know what I did in them, I'm glad to tell you.",
    ],
    closing: 'Which day are you looking at?',
  },
  {
    topic: 'manual-time',
    title: 'Hours typed in by hand',
    pattern:
      /\bmanual(?:ly)? (?:time|hours|add|enter)|\badd\b.{0,40}\b(?:by hand|manually|yourself)\b|\benter (?:my|your|the) (?:hours|time)\b/i,
    link: 'manual-time',
    answer: [
      'Only I can put hours in, and time typed in by hand needs your okay in the contract first.',
      'Tracked time comes with screenshots, so I stick to that where I can.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'approve-hours',
    title: 'Approving hours',
    pattern: /\bapprov\w+\b.{0,20}\b(?:hours|hrs|time)\b|\b(?:hours|hrs)\b.{0,20}\bapprov\w+/i,
    link: 'pay-hourly',
    answer: [
      "There's nothing you need to approve: the hours of a week go on the bill on Monday by themselves.",
      'From then to the end of Friday (UTC) you can look through them and ask me about any of it.',
    ],
    closing: closings.talk,
  },
  {
    topic: 'tracking',
    title: 'How my time is tracked',
    pattern:
      /\b(?:time|hours?) track(?:ing|er)\b|\btrack(?:ing|er) (?:work|time|hours)\b|\b(?:log|track) (?:your|my) (?:time|hours)\b|\btype it in\b/i,
    link: 'work-diary-review',
    answer: [
      "I start Upwork's tracker when I work for you and stop it when I don't, so nobody has to type anything in.",
      'It keeps about six screenshots an hour, and you find them in the work diary.',
    ],
    closing: closings.screen,
    fixed: {
      link: 'milestones',
      answer: [
        "With a fixed price I don't track any time: the price stays the same, however long it takes me.",
        milestonesShow,
      ],
    },
  },
  {
    topic: 'dispute-stop',
    title: 'A dispute by mistake',
    isWide: true,
    covers: ['dispute', 'support'],
    opening: 'no harm done, that can happen.',
    pattern:
      /\bdisput\w+\b.{0,90}\b(?:stop|cancel|withdraw|take (?:it|that) back|undo|didn'?t mean|by (?:mistake|accident)|accident\w*)\b|\b(?:didn'?t mean|by (?:mistake|accident)|accident\w*)\b.{0,60}\bdisput\w+/is,
    link: 'dispute-hours',
    answer: [
      "I don't know where it is taken back on your side, so I'd ask Upwork's support: log in on the help pages and press Get Support.",
      "From my side there's no problem, and I don't hold it against you.",
    ],
    closing: 'Tell me what they say, and if they need a word from me, I write to them.',
  },
  {
    topic: 'dispute',
    title: 'Questioning logged hours',
    opening: 'thanks for coming to me with this.',
    pattern:
      /\bdisput\w+|(?:don'?t|do not) agree with .{0,20}\bhours?\b|\bcontest\b|\b(?:wrong|incorrect|too many) hours\b|\bchallenge the hours\b/i,
    link: 'dispute-hours',
    answer: [
      "If some hours look wrong to you, tell me which and I'll go through them with you.",
      "Upwork also has a formal way: last week's hours can be disputed from Monday noon to the end of Friday, in UTC.",
    ],
    closing: "I'd much rather sort it out with you directly, so just send me the day and the time.",
  },
  {
    topic: 'charged-twice',
    title: 'A charge that looks wrong',
    isWide: true,
    covers: ['billing-date', 'invoices', 'refund', 'support', 'extra-fee', 'fees'],
    opening: "I'm sorry, that's the last thing one needs.",
    pattern:
      /\b(?:charged?|billed|paid|debited|taken)\b.{0,30}\b(?:twice|double|two times)\b|\bdouble[- ](?:charged?|billed)\b|\b(?:wrong|strange|unknown|unexpected) (?:charge|payment)\b|\bdon'?t (?:know|recogni[sz]e) (?:this|that|the) charge\b/i,
    link: 'invoices',
    answer: [
      'Your transactions on Upwork show what each charge was for, so they are a good first look.',
      "I can't see your payments myself. If one is there twice, Upwork's support can look into it: log in on the help pages and press Get Support.",
    ],
    closing: 'If it turns out to be about my hours or a milestone, just tell me and I look into it at once.',
  },
  {
    topic: 'wrong-amount',
    title: 'A wrong amount in a milestone',
    opening: 'no worries, that can be mended.',
    pattern: /\b(?:funded|put in|deposited|entered|typed)\b.{0,30}\b(?:wrong|too (?:much|little))\b/i,
    link: 'milestones',
    answer: [
      'What is in a milestone stays there until you release it, so nothing is lost.',
      'Tell me which amount you had in mind, and we set it straight together.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'refund',
    title: 'Asking for a refund',
    opening: 'thanks for coming to me with this first.',
    pattern: /\brefund\w*|\b(?:money|deposit|funds?) back\b/i,
    link: 'refund-request',
    answer: [
      "You can ask for money back through Upwork's refund request, and it comes to me with your reason.",
      'Could you tell me first what went wrong, so that I can put it right?',
    ],
    closing: closings.account,
  },
  {
    topic: 'team',
    title: 'Giving a colleague access',
    pattern:
      /\b(?:add|invite|give|let|share)\b.{0,30}\b(?:colleague|team ?mate|partner|assistant|co-?founder|wife|husband|daughter|son|someone|somebody|users?|person|people|team members?)\b|\bteam members?\b|\bshare .{0,20}\b(?:account|login|password)\b/i,
    link: 'team-members',
    answer: [
      'You can add people to your company account and choose what each of them may see, work diary included.',
      'That way nobody has to share a password.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'screen-activity',
    title: 'What the activity bars mean',
    pattern: /\bactivity\b|\bscreenshots?\b|\bpercent\w*|\bmemos?\b|\blittle pictures\b/i,
    link: 'work-diary-review',
    answer: [
      'The work diary shows about six screenshots an hour at odd moments, with memos on what I was doing.',
      'The activity meter counts keys and mouse clicks, so reading, thinking or a call looks quiet on it.',
    ],
    closing: 'If a block looks odd to you, ask me about it and I can tell you what I did.',
    fixed: {
      link: 'milestones',
      answer: [
        noTimeLog,
        'So there are no screenshots to look at, only the finished work, which you check before you release the money.',
      ],
      closing: 'Would an early look at what I have so far help you?',
    },
  },
  {
    topic: 'time-breakdown',
    title: 'Hours by task',
    pattern: /\b(?:by|per|for each) task\b|\bactivit(?:y codes?|ies)\b|\bbreak(?:down| down|s down)\b/i,
    link: 'activities',
    answer: [
      "You can set up activity labels on our contract, and I'll pick the right one each time I start the tracker.",
      'Your reports then show the hours for each task.',
    ],
    closing: 'Send me the labels you want and we can start right away.',
  },
  {
    topic: 'weekly-summary',
    title: 'Where the weekly summary is',
    pattern: /\b(?:weekly|week'?s?) (?:summary|report|email|mail|overview)\b|\bsummary\b|\breports?\b/i,
    link: 'weekly-summary',
    answer: [
      "At the start of each week Upwork sends the account owner a summary by email, and it's on the site too.",
      'It has a timesheet for each day, and a click on a time opens the work diary.',
      'If the email never came, your notification settings and the spam folder are worth a look.',
    ],
    closing: closings.screen,
    fixed: {
      link: 'milestones',
      answer: [
        noTimeLog,
        "You see each milestone there instead, and I can add a short note on what's done and what's next.",
      ],
    },
  },
  {
    topic: 'see-hours',
    title: 'Where my hours are',
    pattern:
      /\b(?:work ?diary|time ?sheet|time ?log|logged|(?:see|view|check|find|track|where|know).{0,30}\b(?:hours|time)|how (?:many|much) (?:hours|time)|(?:hours|hrs|time) .{0,20}(?:worked|spent)|what i(?:'m| am)? (?:pay|paying|being (?:charged|billed)|charged|billed) for|what (?:you|u) (?:worked on|did))\b/i,
    link: 'work-diary-review',
    answer: [
      'You can see all my hours on Upwork: open your contracts, pick ours, and choose “View work diary” in its menu.',
      'Each block of time has screenshots and a memo, and you can switch the page to your own time zone.',
    ],
    closing: closings.screen,
    fixed: {
      link: 'milestones',
      answer: [noTimeLog, milestonesShow],
    },
  },
  {
    topic: 'payment-on-its-way',
    title: 'Where a payment is now',
    opening: 'good that you keep an eye on it.',
    pattern:
      /\bhow long (?:till|until|before|does)\b.{0,40}\b(?:escrow|money|payment|you get|you'?re paid)\b|\bpayment (?:is )?(?:in review|pending|on hold|processing)\b|\b(?:money|payment)\b.{0,40}\b(?:in between|by you or|with you or|reach(?:ed)? you|arrive\w* (?:with|at) you)\b|\b(?:did|have) you (?:get|got|receive\w*) (?:the|my|your) (?:money|payment)\b|\bwhen (?:do|will|would|should) (?:you|u) (?:get|receive|see|have) (?:the |your |my )?(?:it|money|payment|paid|funds)\b/i,
    link: 'how-upwork-protects-payments',
    answer: [
      'It should be on its way: Upwork usually keeps a payment for some days before it reaches me.',
      'As far as I can tell there is nothing more for you to press.',
    ],
    closing: "If it shouldn't arrive, I'll let you know.",
  },
  {
    topic: 'milestone-deposit',
    title: 'Why a milestone is paid in first',
    pattern:
      /\bescrow\b|\bproject funds?\b|\bhow long .{0,30}\bhold\b|\b(?:do|does) (?:they|upwork|it) hold\b|\bdeposit\w*\b|\bwhy\b.{0,40}\b(?:pay|charged|fund)\b.{0,40}\b(?:before|first|already|up ?front)\b|\bpay before you start\b/i,
    link: 'milestone-deposit',
    answer: [
      "When you fund a milestone, Upwork takes the money in and holds it; I don't get it yet.",
      "You release it once I've handed in the work and you're happy with it.",
    ],
    closing: closings.talk,
  },
  {
    topic: 'ask-changes',
    title: 'Asking for changes to a milestone',
    opening: 'thanks for asking before you decide.',
    pattern:
      /\b(?:ask|request)\w* (?:for |you (?:for|to make) )?(?:some |any |a |more )?(?:changes?|revisions?|edits?)\b|\b(?:have|need|must|should) (?:i )?(?:to )?(?:accept|approve|release)\b.{0,60}\b(?:or|if|yet|already|before)\b|\b(?:accept|approve|release)\b.{0,40}\bnot (?:happy|finished|done|complete|right)\b/i,
    link: 'milestones',
    answer: [
      "You don't have to take it as it is: at the milestone, “Review work” lets you ask for changes and keeps the money where it is.",
      'You have 14 days for that after I hand in the work. Or simply write to me here what should be different.',
    ],
    closing: 'What would you like me to change?',
  },
  {
    topic: 'release',
    title: 'Releasing the money for a milestone',
    pattern:
      /\breleas\w+\b|\breview work\b|\bpending review\b|\bsubmi(?:t|tted|ssion)\b|\b(?:approv\w+|accept\w*|pay(?: you)?) (?:for )?(?:the |this |that |your |a )?(?:milestone|work|delivery|submission|files?)\b|\b(?:approve|accept) it\b|\b(?:you )?request\w* (?:a |the )?payment\b|\bpayment request\b/i,
    link: 'milestones',
    answer: [
      "Open our contract and choose “Review work” at the milestone I've handed in: there you look at it and release the money.",
      'You have 14 days for that, and you can ask for changes in the same place.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'what-milestone',
    title: 'What a milestone is',
    pattern: /\bwhat(?:'?s| is| are| does)\b.{0,12}\bmilestones?\b(?! (?:is|are|says|description))/i,
    link: 'milestones',
    answer: [
      'A milestone is one step of the work with a price of its own.',
      "You fund it first, I do that step, and you release the money once you've seen it and are happy.",
    ],
    closing: 'If you like, we can go through the steps of this job together.',
  },
  {
    topic: 'funding-pending',
    title: 'A milestone that shows as pending',
    opening: 'good that you tell me.',
    pattern:
      /\b(?:fund\w*|deposit\w*)\b.{0,60}\b(?:pending|not (?:there|showing)|processing)\b|\bpending\b.{0,60}\bfund/i,
    link: 'help-center',
    answer: [
      "I can see here when a milestone is funded, so I'll have a look and start once it is.",
      "If it stays as it is, Upwork's support can look into it: log in on the help pages and press Get Support.",
    ],
    closing: 'What exactly does it say on your side?',
  },
  {
    topic: 'milestones',
    title: 'Funding and adding a milestone',
    pattern:
      /\bmilestones?\b|\badd (?:the next|another|the second|a second) one\b|\bfund (?:it|the|this)\b|\bnot (?:funded|active) yet\b/i,
    link: 'milestones',
    answer: [
      'Open our contract and you will see the milestones, with a button to fund the next one or add another.',
      "I can start on it as soon as it shows as funded, and you only release the money once you've seen the work.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'vat',
    title: 'Invoice with a tax number',
    pattern:
      /(?=.*\b(?:invoices?|bill|receipts?)\b)(?=.*\b(?:vat|gst|tax ?(?:id|number|no)|(?:company|business) (?:name|address|details))\b)/is,
    link: 'invoices',
    answer: [
      "Upwork makes the invoices, so I can't write one for you myself, and you find them with your transactions.",
      "What stands on them comes from your company's details on Upwork. If a number is missing there, support can tell you where it goes.",
    ],
    closing: closings.account,
  },
  {
    topic: 'invoices',
    title: 'Invoices and receipts',
    pattern:
      /\b(?:invoices?|factura|rechnung|receipts?|billing history|transactions?|statements?|accountant|pdfs?|charges .{0,15}listed|bookkeeper|book-?keeping|paid you (?:so far|this year|in total)|what i'?ve paid)\b/i,
    link: 'invoices',
    answer: [
      'Upwork makes the invoices for you, so there is nothing I need to send.',
      "You'll find them with your transactions, where you can download them one by one or all together.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'tax',
    isWide: true,
    covers: ['tax-in-general'],
    title: 'US tax forms',
    pattern: /\b(?:w-?9|w-?8\w*|1099\w*)\b/i,
    link: 'report-income-fl',
    answer: [
      "Upwork's page on this says that clients aren't required to send a freelancer a 1099-NEC or 1099-MISC for what they pay here.",
      "I'm no tax expert, so for your own books your accountant is the one to ask.",
    ],
    closing: 'If they need anything from me for it, just let me know.',
  },
  {
    topic: 'tax-in-general',
    title: 'Tax on what you pay',
    pattern: /\b(?:tax(?:es|ed)?(?! (?:id|number|form))|vat|gst|withhold\w*)\b/i,
    link: 'invoices',
    answer: [
      'I look after the tax on my own income.',
      "If a tax is added to what you pay, it shows on Upwork's invoices, and your accountant can say what it means for you.",
    ],
    closing: 'If they need anything from me, such as my details, just let me know.',
  },
  {
    topic: 'extra-fee',
    title: 'A fee on the invoice',
    isWide: true,
    covers: ['fees', 'initiation-fee', 'billing-date', 'invoices'],
    opening: 'good that you ask.',
    pattern:
      /\b(?:extra|additional|other|unknown|strange) (?:fees?|charges?)\b|\bwhat(?:'s| is| are) (?:this|that|these|the other) (?:fees?|charges?)\b/i,
    link: 'marketplace-fee',
    answer: [
      "That isn't from me: Upwork charges clients a fee on what they pay, and a one-time fee at the start of a contract.",
      "How much it is, and what it is for, is explained in Upwork's help pages.",
    ],
    closing: "If a line on it still makes no sense to you, tell me what it says and we'll work it out.",
  },
  {
    topic: 'initiation-fee',
    title: 'Fee for a new contract',
    pattern: /\b(?:one[- ]time|initiation|start[- ]?up|set-?up) (?:fee|charge)\b/i,
    link: 'contract-initiation-fee',
    answer: [
      'That is a one-time fee which Upwork takes when a new contract starts; it goes to Upwork and not to me.',
      'How much it is stands in your offer before you confirm it.',
    ],
    closing: closings.talk,
  },
  {
    topic: 'fees',
    title: 'Fees for clients',
    pattern:
      /\bfees?\b|\bcommission\b|\bservice charge\b|\bcost(?:s)? (?:me )?(?:to use|extra|on top)\b|\bpay upwork\b|\bupwork .{0,15}\b(?:charges?|takes?|adds?)\b(?!.{0,20}\bwhen\b.{0,15}\bfinish)|\b\d ?%/i,
    link: 'marketplace-fee',
    answer: [
      'Upwork charges clients a fee on what they pay, and a one-time fee when a new contract starts.',
      'The exact amount can change, so please take it from your offer before you confirm.',
    ],
    closing: "It's on top of my rate and I have no say in it, but I'm happy to look at the total with you.",
  },
  {
    topic: 'bonus',
    title: 'Bonus, tip or expense',
    opening: "that's really kind of you to think of.",
    pattern:
      /\b(?:bonus\w*|tips?|reimburse\w*|expenses?|extra (?:money|payment)|pay (?:you )?(?:extra|more|the extra)|(?:something|dollars|euros|pounds|\$ ?\d+|\d+) (?:extra|on top))\b/i,
    link: 'bonus',
    answer: [
      'You can pay a bonus or an expense from our contract page, on top of the normal bill.',
      'It also works after a contract has ended.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'card-declined',
    title: 'A payment that does not go through',
    pattern:
      /\b(?:declin\w+|reject\w+|refus\w+|fail\w*|blocked|(?:not|isn'?t|wasn'?t) (?:accepted|accepting|working|authori[sz]ed|supported)|(?:won'?t|doesn'?t|does not) (?:accept|take|work|go through)|keeps saying)\b.{0,60}\b(?:card|visa|mastercard|payment|paypal|bank)\b|\b(?:card|visa|mastercard|payment|paypal|bank)\b.{0,60}\b(?:declin\w+|reject\w+|refus\w+|fail\w*|blocked|(?:not|isn'?t|wasn'?t) (?:accepted|accepting|working|authori[sz]ed|supported)|(?:won'?t|doesn'?t|does not) (?:accept|take|work|go through))\b/i,
    link: 'billing-method',
    answer: [
      'You can try another card, PayPal or a bank account in the billing part of your settings.',
      "I can't see why a payment is stopped, but your bank often can, and so can Upwork's support: log in on the help pages and press Get Support.",
    ],
    closing: "Let me know how it goes, and we carry on as soon as it's sorted.",
  },
  {
    topic: 'billing-method',
    title: 'Adding a way to pay',
    pattern:
      /\b(?:billing method|payment method|way to pay|bank transfer|credit cards?|debit card|visa|mastercard|card (?:is |was |got |keeps (?:getting )?|has )?(?:declined|refused|rejected|blocked|expired)|pay by card|add (?:a|my) (?:card|bank)|verif\w+ (?:my )?(?:payment|billing|card)|payment .{0,20}verif\w+|declin\w+)\b/i,
    link: 'billing-method',
    answer: [
      'You can add or change a card, PayPal or bank account in the billing part of your settings, which shows the ways that are open to you.',
      "I'll start the clock once Upwork shows the method as verified, so that everything counts.",
    ],
    closing: closings.account,
  },
  {
    topic: 'past-due',
    title: 'Overdue balance',
    opening: "no worries, that's quickly put right.",
    pattern: /\b(?:past[- ]due|overdue|outstanding balance|failed payment|payment failed)\b/i,
    link: 'past-due',
    answer: [
      'Upwork has a page on how to clear a balance, with the steps in order.',
      "I'll go on with the work once the contract is running normally again.",
    ],
    closing: closings.account,
  },
  {
    topic: 'unpause',
    title: 'Starting a paused contract again',
    opening: 'no harm done.',
    pattern:
      /\bun-?pause\b|\b(?:undo|restart|resume|clicked|pressed)\b.{0,80}\bpaused\b|\bpaused\b.{0,60}\b(?:undo|restart|resume|un-?pause)\b/i,
    link: 'pause-hourly',
    answer: [
      'You can start the contract again from its own page, in the same menu that pauses it.',
      "I'll wait with new work until it runs again, and nothing of what I've done is lost.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'long-break',
    title: 'A break of some weeks',
    isWide: true,
    covers: ['pause', 'end-contract', 'contract-paused', 'unpause'],
    opening: 'no problem at all, thanks for telling me early.',
    pattern:
      /\b(?:stop|break|halt|wait|away|closed?|hold off|on hold|no work|nothing to do)\b.{0,40}\b(?:for|until|till)\b.{0,40}\b(?:weeks?|months?|while|january|february|march|april|may|june|july|august|september|october|november|december|new year|summer|spring|autumn|fall)\b.*\bcontract\b/is,
    link: 'pause-hourly',
    answer: [noNeedToEnd, canPause],
    closing: 'Would you drop me a line a few days before we go on, so I can keep time free?',
    fixed: { link: 'milestones', answer: [noNeedToEnd, nothingToPause] },
  },
  {
    topic: 'contract-paused',
    title: 'Contract paused or suspended',
    opening: 'thanks for the heads-up.',
    pattern:
      /\b(?:contract|account|it)\b.{0,30}\b(?:is|was|been|got|says|shows)\b.{0,15}\b(?:paused|suspended|on hold|frozen)\b|\bwhy\b.{0,30}\b(?:paused|on hold|suspended)\b/i,
    link: 'contract-paused-client',
    answer: [
      "If you paused it yourself, you can start it again from its page; if Upwork did, there's usually something to fix with the payment.",
      "I'll wait with new work until it runs again, as paused time isn't covered.",
    ],
    closing: closings.account,
  },
  {
    topic: 'pause',
    title: 'Pausing the contract',
    opening: 'no problem, thanks for telling me early.',
    pattern: /\bpaus\w+|\bput .{0,25}on hold\b|\bhold the contract\b|\btake a break\b/i,
    link: 'pause-hourly',
    answer: [canPause, goesOn],
    closing: closings.screen,
    fixed: { link: 'milestones', answer: [nothingToPause, goesOn] },
  },
  {
    topic: 'convert',
    title: 'From contract to job',
    opening: "I'm glad you're thinking about it.",
    pattern:
      /\b(?:contract[- ]to[- ]hire|convert\w*|conversion|hire (?:you )?(?:full[- ]time|permanently|as an employee|directly)|buy ?out)\b/i,
    link: 'contract-to-hire',
    answer: [
      'Upwork has an official way to turn a contract into a job, called contract-to-hire, and it comes with a fee.',
      'The details depend on your case, so Upwork is the best one to ask about the cost.',
    ],
    closing: closings.talk,
  },
  {
    topic: 'two-contracts',
    title: 'Two contracts by mistake',
    opening: 'that happens easily.',
    pattern: /\btwo contracts\b|\bhired you twice\b/i,
    link: 'end-contract-client',
    answer: [
      'No harm done: we keep one and you end the other from its page.',
      "I'll only log time or hand in work on the one that stays.",
    ],
    closing: 'Which one would you like to keep?',
  },
  {
    topic: 'change-offer',
    title: 'Changing an offer',
    opening: 'no worries, that is easy to mend.',
    pattern: /\b(?:sent|made) (?:an?|the) offer\b.{0,80}\b(?:wrong|change|instead|fixed|hourly|cancel)\b/i,
    link: 'make-offer',
    answer: [
      "As long as I haven't accepted, you can change or take back the offer and send a new one.",
      "I'll wait with it until you tell me that it's right.",
    ],
    closing: 'Just write to me when the new one is out.',
  },
  {
    topic: 'change-kind',
    title: 'From fixed price to hourly, or back',
    opening: 'good idea to ask before you change it.',
    pattern:
      /\b(?:change|switch|convert|turn|make|move)\b.{0,50}\b(?:to|into|from) (?:an? )?(?:hourly|fixed)\b/i,
    link: 'make-offer',
    answer: [
      "I don't know if the kind of a running contract can be changed.",
      'A new offer from you, of the other kind, does the same job, and we can end the old contract when all is settled.',
    ],
    closing: 'Shall we talk through the terms first?',
  },
  {
    topic: 'offer-sent',
    title: 'The offer is out',
    opening: 'thank you, that is great news.',
    pattern:
      /\b(?:sent|made|sending) (?:you )?(?:an?|the|my) (?:contract )?offer\b|\boffer (?:is |was )?(?:pending|sent|waiting|out)\b|\bpending offer\b/i,
    link: 'make-offer',
    answer: [
      "Then it's my turn: I read the offer, and once I accept it the contract is running.",
      'You can still change it or take it back until then.',
    ],
    closing: 'You will hear from me as soon as I have been through it.',
  },
  {
    topic: 'rehire',
    title: 'Hiring again',
    opening: "that's good to hear.",
    pattern:
      /\brehire\b|\bhire you (?:again|for (?:a|another) (?:second )?)|\b(?:second|another|next|new) (?:job|project|contract)\b.{0,60}\b(?:post|hire|offer)\b/i,
    link: 'make-offer',
    answer: [
      "I'd love to, and there's no need for a new job post: you can send me a new offer from our old contract.",
      "Put in what you need and the price or rate, and I can start as soon as I've accepted it.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'after-the-end',
    title: 'Writing to me after the contract',
    isWide: true,
    covers: ['end-contract', 'messages', 'end-and-review'],
    opening: 'thank you, I enjoyed working with you.',
    pattern:
      /(?=.*\b(?:end|close|finish)\w*\b)(?=.*\b(?:still|can i|could i|able to)\b.{0,15}\b(?:write|message|reach|contact|talk)\b (?:to )?(?:you|u)\b|.*\b(?:keep|stay) in touch\b).*\b(?:contract|close|end)\b/is,
    link: 'end-contract-client',
    answer: ['Our chat stays here when the contract ends, so you can go on writing to me.', endHere],
    closing: 'Is there something you would like me to do before that?',
  },
  {
    topic: 'end-and-review',
    title: 'Ending the contract and leaving a review',
    isWide: true,
    covers: ['end-contract', 'feedback'],
    opening: 'thank you, it was good to work with you.',
    pattern:
      /(?=.*\b(?:end|close)\b.{0,25}\b(?:contract|job|project)\b)(?=.*\b(?:leave|give|write|post)\b.{0,20}\b(?:feedback|review|stars?|rating)\b)/is,
    link: 'leave-review',
    answer: [endHere, reviewTime],
    closing: "Is there anything left that you'd like from me before you close it?",
  },
  {
    topic: 'end-contract',
    title: 'Ending the contract',
    opening: 'it was a pleasure to work with you.',
    pattern:
      /\b(?:end|close|finish|terminate|complete)\b.{0,25}\b(?:contract|job|project|it|this|hiring)\b|\b(?:cancel|stop)\b.{0,25}\b(?:contract|job|project|hiring)\b/i,
    link: 'end-contract-client',
    answer: [endHere, "Hours I've logged up to then still go on the last bill."],
    closing: "Before you do, is there anything left that you'd like from me?",
    fixed: {
      link: 'end-contract-client',
      answer: [endHere, 'If a milestone is still open, please look at that one first.'],
    },
  },
  {
    topic: 'feedback-change',
    title: 'Changing a review',
    opening: 'no worries, thanks for telling me.',
    pattern:
      /\b(?:take|change|edit|remove|delete|undo|correct|fix)\b.{0,30}\b(?:stars?|review|feedback|rating)\b|\b(?:stars?|review|feedback|rating)\b.{0,40}\b(?:back|wrong|by mistake)\b/i,
    link: 'leave-review',
    answer: [
      "I can't touch a review from my side, and I'd only be guessing what you can still change.",
      "Upwork's support can tell you: log in on the help pages and press Get Support, bottom right.",
    ],
    closing: "And whatever comes out of it, I'm glad you wanted to get it right.",
  },
  {
    topic: 'feedback',
    title: 'Leaving a review',
    opening: 'thank you for thinking of a review.',
    pattern: /\b(?:feedback|(?<!in |pending )reviews?(?! and hire)|stars?|rating|rated|testimonial)\b/i,
    link: 'leave-review',
    answer: [
      'Upwork asks for a review when the contract ends, and you have 14 days for it.',
      'You give stars, and you can add a private note if you like.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'hourly-or-fixed',
    title: 'Hourly or fixed price',
    pattern: /\bhourly\b.{0,60}\bfixed\b|\bfixed\b.{0,60}\bhourly\b|\b(?:kind|type)s? of contract\b/i,
    link: 'hourly-vs-fixed',
    answer: [
      'With hourly you pay each week for the time I log, which suits work that changes as we go.',
      'With a fixed price we agree on milestones and you pay for each one when you approve it, which suits a clear result.',
    ],
    closing: closings.talk,
  },
  {
    topic: 'billing-date',
    title: 'When and how hours are paid',
    pattern:
      /\b(?:when|how)\b.{0,40}\b(?:pay|paid|charged?|billed?|billing|payment|payments|invoiced|money|bill)\b|\b(?:charged?|billed)\b|\bbilling (?:week|period|cycle|dates?)\b|\bwhen does the week\b|\bmoney\b.{0,25}\bleaves?\b|\bautomatic\w*\b|\bauto-?pay\w*|\bwithout (?:my |me )?pressing\b|\bpay (?:the )?(?:full amount|everything|something|anything|up ?front|in advance)\b|\bpayment (?:works?|process)|\bput (?:more )?money in\b|\bsen[dt] me a bill\b|\bbill for\b|\bpay you (?:at|in) the end\b|\bthrough upwork\b/i,
    link: 'pay-hourly',
    answer: [hourlyBilling, fixedBilling],
    closing: closings.talk,
    hourly: { link: 'pay-hourly', answer: [hourlyBilling, inTheDiary] },
    fixed: {
      link: 'milestone-deposit',
      answer: [fixedBilling, 'You do both at the milestone, on the page of our contract.', noBill],
    },
  },
  {
    topic: 'offer',
    title: 'Sending an offer',
    opening: "that's great, I'd love to work with you.",
    pattern:
      /\b(?:offer|invit(?:e|ed|ation)|hire (?:you|button)|hir(?:e|ing)|start (?:the|a) contract|set ?up (?:the|a) contract|make (?:the|a|some sort of) contract|accept (?:your|the) proposal|your proposal|sen[dt] (?:me )?(?:a |the )?proposal|(?:now|and) what (?:do|must|should) i do|what (?:do|must|should) i do (?:now|next)|now what|what now|send (?:you |me )?(?:the|a) contract|does upwork make (?:one|a contract)|what (?:do|should|must) i click|what do i have to click|click .{0,10}to start|next step)\b/i,
    link: 'make-offer',
    answer: [
      'The next step is an offer: open my proposal, choose to send one, and fill in the price and what you need.',
      'I get a note and can accept it, and then the contract is running.',
    ],
    closing: "Put in whatever we've agreed so far, and I'll read it through before I accept.",
  },
  {
    topic: 'job-post',
    title: 'Posting a job',
    pattern: /\b(?:job post\w*|post(?:ed|ing)? (?:a|the|my) job|pending verification)\b/i,
    link: 'start-hiring',
    answer: [
      "That's on the hiring side of Upwork, which I never get to see, so I would only be guessing.",
      'Upwork has a page for clients who are just starting, and support can look at your post.',
    ],
    closing: "Once it's up, I'm ready to talk about the work itself.",
  },
  {
    topic: 'notifications',
    title: 'Emails and notifications',
    pattern:
      /\b(?:notif\w+|emails? .{0,30}(?:not|never|don'?t|didn'?t|stopped|too many)|(?:not|never|don'?t|didn'?t) (?:get|getting|receive).{0,30}(?:emails?|messages?|alerts?)|spam)\b/i,
    link: 'notifications',
    answer: [
      'You can choose in your settings what Upwork sends you by email, on the phone or on the desktop.',
      'If a mail is missing, the spam folder is worth a look too.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'login',
    title: 'Getting into the account',
    opening: "oh, that's annoying.",
    pattern:
      /\b(?:password|log ?in|sign ?in|locked out|security question|two[- ]factor|verification code)\b/i,
    link: 'forgot-password',
    answer: ['I can only see my own account, but Upwork has a page with the steps to get back in.'],
    closing: closings.account,
  },
  {
    topic: 'files',
    title: 'Sharing files',
    pattern:
      /\b(?:upload|attach\w*|send (?:you )?(?:a |the |my )?(?:files?|documents?|photos?|pictures?)|share (?:a |the |my )?(?:files?|documents?)|file size|files you sent|the files)\b/i,
    link: 'share-files',
    answer: [
      'You can attach files right here in our chat.',
      "If one is too big, send me what you can and we'll find a way for the rest.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'connects',
    title: 'What Connects are',
    opening: 'ha, fair question.',
    pattern: /\bconnects?\b/i,
    answer: [
      "Connects are what freelancers use up when they send a proposal, so they don't cost you anything.",
      'I spent some on yours because I liked the project.',
    ],
    closing: 'Is there anything else on your screen that looks odd to you?',
  },
  {
    topic: 'calls',
    title: 'Calls inside Upwork',
    pattern:
      /\b(?:zoom|whats?app|telegram|skype|google meet|video|(?:a|the|by|quick|phone) call|call (?:you|me)|meeting)\b/i,
    link: 'messages',
    answer: [
      'Upwork Messages has calls built in, so you can start one right from our chat.',
      "You don't need any other tool for it.",
    ],
    closing: 'Send me two or three times that suit you and we can pick one.',
  },
  {
    topic: 'messages',
    title: 'How Messages works',
    pattern: /\b(?:messages?|chat|inbox|typed|wrote you|conversation)\b/i,
    link: 'messages',
    answer: [
      'You find our talk in our room under Messages, in the order we wrote it.',
      "If something you wrote isn't here, I didn't get it, so please send it once more.",
    ],
    closing: closings.screen,
  },
  {
    topic: 'protection',
    title: 'How payments are protected',
    pattern: /\b(?:protect\w*|safe|secure|guarantee\w*|scam\w*|trust)\b/i,
    link: 'how-upwork-protects-payments',
    answer: [
      'It works for both of us: hourly work is on record in the work diary, and money for a milestone is held until you release it.',
      'I get paid for what I did, and you see it before you pay.',
    ],
    closing: closings.talk,
  },
  {
    topic: 'workroom',
    title: 'Finding our contract',
    pattern: /\b(?:where|find|open|see)\b.{0,30}\bcontract\b|\bwork ?room\b/i,
    link: 'contract-workroom-client',
    answer: [
      'Open your contracts on Upwork and pick ours: that page has the timesheet or the milestones, files and payments in one place.',
    ],
    closing: closings.screen,
  },
  {
    topic: 'lost',
    title: 'Getting started on Upwork',
    opening: "no worries, we'll find it together.",
    pattern:
      /\bhow (?:does|do) (?:this|the|it)\b.{0,12}\b(?:site|platform|website|thing|work)\b|\blost\b|\b(?:which|what) button\b|\bfrightened\b|\bset this up for me\b/i,
    link: 'account-101',
    answer: [
      "You can't break anything by looking around, and I can tell you what most of it is for.",
      'Upwork also has a page that goes through the start step by step.',
    ],
    closing: 'What would you like to do first?',
  },
];
