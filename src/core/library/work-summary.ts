import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, noLink, offering, onceMore } from './reply.ts';

const withDelivery =
  "I'll gladly send {{summary_habit | a short note with each delivery}}: what's done, what's next, what I need from you.";
const moreThanThat =
  "If you need {{asked_report | a report}} on top, tell me what it's for and we'll find the shortest way.";

const day = '(?:mon|tues|wednes|thurs|fri)day';
const weekly =
  /^(?!.*\b(?:time ?sheets?|accounting|accountant|excel|spreadsheet|twice|two times|daily|every day|detailed|each hour|per cent|%)).*\b(?:(?:mon|tues|wednes|thurs|fri)day (?:e?mail|rundown|recap|summary|report|update|note)|weekly|every week|each week|once a week|end of (?:the |each |every )?week|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:fri|mon)days)\b/is;
const perTask =
  /\b(?:by|per|for each|split by) (?:project|task|property|page|client|workstream|department|product)\b|\bwhich task\b|\b(?:time|hours)\b.{0,20}\b(?:on|for|per) each\b|\btasks? and (?:the )?(?:time|hours)\b/i;
const shortAndDaily =
  /(?=.*\b(?:short|quick|brief|(?:few|couple of) (?:lines|words|sentences)|nothing fancy|just a (?:line|message|sentence|note)|one[- ]line\w*|one sentence|bullets?)\b)(?=.*\b(?:daily|every ?day|each day|end of (?:the )?day|e\.?o\.?d|every (?:evening|morning)|each (?:evening|morning))\b)/is;
/** What comes next is on no page of Upwork. */
const ofThePlan =
  /(?=.*\b(?:daily|every ?day|each day|every (?:evening|morning)|each (?:evening|morning))\b)(?=.*\b(?:plan\w*|priorit\w+|going to (?:do|work)|next steps?)\b)/is;
const linesEachDay =
  'On days when I work for you I can send a few lines: what is finished and what comes next.';
const whenToSend = 'Is there a time of day that suits you best?';
const twiceAWeek = new RegExp(
  String.raw`\b(?:every|each) (?:other|second|few|couple of|(?:2|two|3|three)(?: ?(?:or|to|-) ?(?:3|three))?) days?\b|\b(?:twice|two times|2x|2 times) (?:a|per|every|each) week\b|\b${day}s?\s?(?:\/|,|&|and)\s?${day}s?\b`,
  'i',
);
const noteEachTime =
  "I can send you a short note each time, with what's done, what's next and any question I have.";
const fewLines = "I can send you a few lines each week: what's done, what's next and what I need from you.";
const saidSo = "you're right, I said I'd send that, and I'm sorry it didn't come.";
/** A short note is no trouble, in a second round neither. */
const nothingLonger = 'Anything longer would be work of its own, which I would plan in and bill.';
const shortOnes = {
  fewLines: `${fewLines} ${nothingLonger}`,
  linesEachDay: `${linesEachDay} ${nothingLonger}`,
  noteEachTime: `${noteEachTime} ${nothingLonger}`,
};
const easyToDo = "good idea, that's easy to do.";
const hoursAreThere =
  "It's only a few minutes, which I'd log as work, and the hours themselves are in the weekly summary that Upwork emails to the account owner.";
const noProblem = 'thanks for telling me early, a few lines each week are no problem for me.';
const shallIStart = 'Shall I start this week?';

/** A weekly note, which is easily given; what stands beside it depends on the kind of contract. */
const eachWeek = {
  pattern: weekly,
  acknowledgement: { interview: noProblem, contract: easyToDo },
  answer: { contract: fewLines },
  again: { contract: shortOnes.fewLines },
  closing: { contract: shallIStart },
  link: noLink,
};

export const workSummary: LabelReplies = {
  label: 'work-summary',
  link: 'weekly-summary',
  sources: ['115010696387', '211062278', '211067938', '211062258', '211068218'],
  aspects: [
    {
      isTrouble: true,
      pattern:
        /\byou (?:said|promised|told (?:me|us)|agreed|were (?:going|supposed) to)\b|\bas (?:agreed|promised|discussed)\b/i,
      acknowledgement: {
        contract: "I'm sorry that it didn't come, I know you were counting on it.",
        agreed: saidSo,
      },
    },
    {
      isWide: true,
      contract: 'hourly',
      pattern: perTask,
      acknowledgement: { contract: 'good to know how you want to see it split.' },
      answer: {
        contract:
          'Upwork can do that: you set up activity labels on our contract, I pick one each time I start the tracker, and your reports show the hours for each.',
      },
      offer: {
        contract: 'For the weeks behind us, the memos in the work diary tell you what each block was for.',
      },
      closing: { contract: 'Which labels would you like to have?' },
      link: 'activities',
    },
    {
      isWide: true,
      pattern: perTask,
      offer: { agreed: 'I can put in the hours for each task as well.' },
    },
    {
      isTrouble: true,
      pattern:
        /\bwhy\b.{0,40}\b(?:not|no|n'?t)\b|\b(?:still (?:no|not|waiting|don'?t|haven'?t)|didn'?t (?:get|receive|send|see)|haven'?t (?:got|received|seen|sent|heard)|never (?:got|sent|send|received)|missing|forgot|where is|where'?s|no (?:report|summary|update|status|note)\b.{0,15}\b(?:today|yesterday|this week|friday|monday))\b/i,
      acknowledgement: {
        contract: "I'm sorry you were waiting for news from me.",
        agreed: saidSo,
      },
      closing: { agreed: 'Is there a point in it that you need first?' },
    },
    {
      isWide: true,
      isCalm: true,
      contract: 'hourly',
      pattern:
        /\b(?:can'?t|cannot|don'?t|couldn'?t) (?:find|see|know|work out|figure out) (?:where|how|them|it)\b.{0,40}\b(?:upwork|shows?|hours|them|site|here)\b|\bwhere (?:upwork|it|the site) shows\b/i,
      acknowledgement: { contract: 'happy to show you where they are.' },
      answer: {
        contract:
          'Open our contract and choose “View work diary”: each hour I log is there. The account owner also gets a weekly summary by email.',
      },
    },
    {
      pattern: shortAndDaily,
      contract: 'hourly',
      acknowledgement: { contract: easyToDo },
      answer: { contract: linesEachDay },
      again: { contract: shortOnes.linesEachDay },
      offer: {
        contract: "I'd log the few minutes it takes, and the hours of each day are in the work diary anyway.",
      },
      closing: { contract: whenToSend },
      link: noLink,
    },
    {
      pattern: shortAndDaily,
      contract: 'fixed',
      acknowledgement: { contract: easyToDo },
      answer: { contract: linesEachDay },
      again: { contract: shortOnes.linesEachDay },
      offer: { contract: "With each milestone you'll have the longer version." },
      closing: { contract: whenToSend },
      link: noLink,
    },
    {
      pattern: ofThePlan,
      acknowledgement: { contract: easyToDo },
      answer: { contract: linesEachDay },
      again: { contract: shortOnes.linesEachDay },
      offer: { contract: 'If your plans change, a line back from you is enough and I change the order.' },
      closing: { contract: whenToSend },
      link: noLink,
    },
    {
      pattern:
        /\b(?:daily|every ?day|each day|end of (?:the |each |every )?day|e\.?o\.?d|every (?:evening|night|morning)|each (?:evening|morning))\b/i,
      contract: 'fixed',
      acknowledgement: { contract: "I get that you'd like to know it's on track." },
      answer: {
        contract:
          "With our fixed price the milestones show where we are, and I'd suggest a short note from me twice a week: what's done, what's next, what I need from you.",
      },
      offer: { contract: "Should anything get in the way of a date, you'd hear it from me right then." },
      closing: { contract: 'Would that keep you in the loop?' },
      link: noLink,
    },
    {
      pattern: twiceAWeek,
      acknowledgement: { contract: "good idea, I'm happy to do that." },
      answer: { contract: noteEachTime },
      again: { contract: shortOnes.noteEachTime },
      offer: { contract: "It doesn't take long, so it won't eat into the time for the work itself." },
      closing: { contract: say.wouldThatCover },
      link: noLink,
    },
    {
      isCalm: true,
      pattern:
        /\bwhen (?:you|u) (?:start|begin|stop|finish|break|log (?:in|on|off))\b|\b(?:clock|check|sign)(?:ing)? (?:in|out|on)\b/i,
      contract: 'hourly',
      acknowledgement: { contract: "I get that you'd like to know when I'm at work." },
      answer: {
        contract:
          'The work diary shows just that: every block of time that I log, with screenshots and a memo.',
      },
      offer: {
        contract: "A message each time would pull me out of the work, so I'd rather leave it at that.",
      },
      closing: { contract: say.wouldThatCover },
      link: 'work-diary-review',
    },
    {
      pattern: new RegExp(
        `(?=${weekly.source})(?=.*\\b(?:hours|hrs|money|costs?|bill(?:ed|s)?|paying)\\b)`,
        'is',
      ),
      contract: 'hourly',
      acknowledgement: { interview: noProblem, contract: easyToDo },
      answer: { contract: fewLines },
      again: { contract: shortOnes.fewLines },
      offer: {
        contract: hoursAreThere,
      },
      closing: { contract: shallIStart },
    },
    {
      ...eachWeek,
      contract: 'hourly',
      offer: {
        contract: hoursAreThere,
      },
    },
    {
      ...eachWeek,
      contract: 'fixed',
      offer: { contract: 'For the bigger picture, the milestones show what is done and what comes next.' },
    },
    {
      ...eachWeek,
      contract: 'unknown',
      offer: { contract: "It's short, so that the time goes into the work itself." },
    },
    {
      pattern:
        /\b(?:no idea (?:what|if)|no way to tell|in the dark|never know|can'?t tell|what (?:on earth )?you(?:'re| are) doing)\b/i,
      acknowledgement: {
        interview: 'I get that you want to know what goes on.',
        contract: "I'm sorry you've been left in the dark, that's no fun.",
      },
    },
    {
      pattern: /\b(?:accountant|accounting|accounts|book-?keep\w*|the books|finance|auditor|tax office)\b/i,
      acknowledgement: {
        interview: 'thanks for asking, your books should be easy to keep.',
        contract: "I'm happy to help you keep the books straight.",
      },
      link: 'weekly-summary',
    },
    {
      pattern:
        /\b(?:breakdown|break down|list of (?:what|the|all|everything)|what (?:i'?m|we'?re|i am|we are) paying for|what you did (?:each|every|on each) day|what did you (?:do|work on)|detailed time report|account for|what went where|line by line|which hours|what you did in each|exactly what|itemi[sz]ed|what .{0,20}\b(?:were|was|are) (?:the |those |these )?\d+ ?(?:hours|hrs|h)\b|hours? .{0,30}(?:last week|billed))\b/i,
      acknowledgement: {
        interview: "thanks for asking, it's fair to want to know what the hours go into.",
        contract: 'of course you want to know what the hours went into.',
      },
      answer: {
        contract:
          'The work diary has it day by day: each block of time I logged, with screenshots and memos on what I did. From now on I can make my memos fuller.',
      },
      offer: { contract: "If something in there isn't clear, tell me the day and I'll explain it." },
      link: 'work-diary-review',
    },
    {
      pattern:
        /\b(?:time ?sheet|clock (?:in|out)|start(?:ed)? and (?:finish|end)|excel|spreadsheet|(?:time|work|daily) ?log)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me how you keep track of time.',
        contract: 'I see that you need the hours on paper.',
      },
      link: 'weekly-summary',
    },
    {
      pattern:
        /\b(?:daily|every ?day|each day|end of (?:the |each |every )?day|e\.?o\.?d|every (?:evening|night)|hourly|every hour|every few hours)\b/i,
      acknowledgement: {
        interview: "thanks for telling me early that you'd like to hear from me often.",
        contract: "I get that you'd like to know what happens from day to day.",
      },
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Reports: what are they for?',
      opening: acknowledging("thanks for telling me early, it's good to know you want to stay in the loop."),
      middle: [
        {
          any: 'If we go hourly, Upwork keeps a work diary for you and emails the account owner a summary each week; with a fixed price, the milestones show where things stand.',
          hourly:
            'Upwork keeps a work diary of every hour I log, and it emails the account owner a summary each week.',
          fixed:
            "With a fixed price there is no time log, so you'd see where things stand by the milestones and my note with each one.",
        },
        'What would you use {{asked_report | the report}} for: the budget, your planning, or to tell someone else?',
        'Once I know that, I can suggest the shortest way to get you what you need.',
      ],
      closing: "We can write it into the offer, so it's clear for both of us.",
      link: { any: 'weekly-summary', hourly: 'weekly-summary' },
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'Reports: what comes with the work',
      opening: "let me tell you what you'd get from me anyway.",
      middle: [
        {
          any: "You'd have a short note with each delivery, and on an hourly contract Upwork's own record of my hours on top.",
          hourly:
            "Upwork's work diary shows each block of time with a memo, and the account owner gets the week's summary by email.",
          fixed: "Each milestone comes with a short note on what's done and what is next.",
        },
        "{{asked_report | A separate report}} on top is work like any other, so I'd plan and bill it as such.",
      ],
      closing: 'Is there something you need to see that this would miss?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Reports: not my way, kindly',
      opening: "I'd like to be open about reports before you decide.",
      middle: [
        "I keep them short, because I'd rather put the time into the work you hired me for.",
        {
          any: "You'd see how things stand with every delivery, and you can ask me at any point.",
          hourly: "You'd see every logged hour in the work diary, and you can ask me at any point.",
          fixed: "You'd see how things stand at every milestone, and you can ask me at any point.",
        },
        'If you need {{asked_report | a detailed report}} all the same, someone else may suit you better.',
      ],
      closing: say.noHardFeelings,
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Reports: you already have one',
      opening: acknowledging("good to know that you'd like to follow along."),
      middle: [
        {
          any: answering(
            'On hourly contracts Upwork covers a good part of this, with a work diary and a summary to the account owner each week; with a fixed price, the milestones show where we are.',
          ),
          hourly: answering(
            'Upwork already covers a good part of this. Each hour I log is in the work diary, and the account owner gets a weekly summary by email with a timesheet for each day. I can make my memos fuller, so you see what each block of time was for.',
          ),
          fixed: answering(
            `Ours is a fixed-price contract, so Upwork keeps no time log for it, and the milestones show where we are. ${withDelivery}`,
          ),
        },
        {
          any: offering(`${withDelivery} ${moreThanThat}`),
          hourly: offering(
            "If you'd still like {{asked_report | a report}} on top, I'm happy to write it and log the time it takes.",
          ),
          fixed: offering(moreThanThat),
        },
      ],
      closing: "Have a look, and tell me what's missing for you.",
      link: { any: 'weekly-summary', hourly: 'weekly-summary', fixed: 'milestones' },
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: 'Reports: welcome, as working time',
      opening: 'I understand that you want to see what you pay for.',
      middle: [
        {
          any: onceMore(
            `${say.asBefore}you get a note from me with each delivery, and on hourly work Upwork's record on top. Writing {{asked_report | a separate report}} takes time away from the work itself, so I would plan it in and bill it.`,
          ),
          hourly: onceMore(
            `${say.asBefore}it's all in one place: the work diary for each block of time, and the weekly summary for the total. Writing {{asked_report | a separate report}} takes time away from the work itself, so I'd log it like any other task.`,
          ),
          fixed: onceMore(
            `${say.asBefore}with a fixed price, the milestones are the record: you see what's done before you pay for it. For {{asked_report | a separate report}} I would need to plan extra time, which we could add as a small milestone.`,
          ),
        },
      ],
      closing: 'Would you like that, or is what you have enough?',
      link: { hourly: 'work-diary-review', fixed: 'milestones' },
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Reports: no, and what there is instead',
      opening: "I'd like to settle the question of reports, so it doesn't come between us.",
      middle: [
        `${say.asBefore}I won't be sending {{asked_report | separate reports}}.`,
        say.termsNeedBoth,
        {
          any: "You can always ask me where something stands, and you'll have an answer {{reply_promise | within one business day}}.",
          hourly: 'All my logged time is open to you in the work diary, memos included.',
          fixed: 'Each milestone shows you what is done before you pay for it.',
        },
        'If you want me to take reports on as paid work, I can send you a proposal for it.',
      ],
      closing: say.gladToCarryOn,
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Reports: yes, as promised',
      opening: acknowledging("yes, I said I'd send you that, and I will."),
      middle: [
        "You'll get it as agreed, with what's done, what's next and anything I need from you.",
        offering('If a point is missing for you, just say so and it goes in from then on.'),
      ],
      closing: 'Is there a day or a time that suits you best?',
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Reports: as agreed, no more',
      opening: "you'll keep getting the report we agreed on.",
      middle: [
        "I'd like to leave it at that, so that most of the time goes into the work itself.",
        say.newAgreement,
      ],
      closing: 'What would you want to know that it leaves out?',
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Reports: giving notice',
      opening: "I'd like to change how I keep you up to date.",
      middle: [
        "I'll send what I promised for the next {{notice_time | two weeks}}.",
        {
          any: "After that you'll get a short note with each delivery instead.",
          hourly:
            "After that I'd rely on the work diary and Upwork's weekly summary, with fuller memos from me.",
          fixed: "After that you'll get a short note with each milestone instead.",
        },
        "If you'd rather keep the report, we can plan it in as paid work.",
      ],
      closing: say.whichSuits,
    },
  ],
};
