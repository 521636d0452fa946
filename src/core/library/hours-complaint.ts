import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering } from './reply.ts';

const newsComes = "I'll write down for you where things stand, with a date for what comes next.";
const dueFirst = "What's due first comes first, and if a date is at risk, you hear it from me ahead of time.";
/** Where no hours are paid for, or nobody knows if they are. */
const behind = {
  isCalm: true,
  acknowledgement: { contract: 'I can see that you hoped to be further along by now.' },
  answer: { contract: newsComes },
  offer: { contract: dueFirst },
  closing: { contract: 'Is there something you need before the rest?' },
} as const;
const slips = /\b(?:slip(?:s|ped|ping)?|behind|further (?:along|ahead)|deadlines?|no progress|delay\w*)\b/i;
const fewHours =
  /\b(?:only|just|low|down|fewer|less|little|barely|short)\b.{0,40}\b(?:hours?|hrs?|h|min(?:ute)?s?)\b|\bhours?\b.{0,30}\b(?:low|down|short|less|few)\b|\b(?:not|any) .{0,20}\bhours?\b/i;
const lowHours = {
  isCalm: true,
  acknowledgement: {
    contract: 'I can see why the hours look low from your side.',
    agreed: "you're right, that was less time than we agreed, and I'm sorry.",
  },
  answer: {
    contract: "You only pay for the hours I log, so a shorter week doesn't cost you extra.",
  },
  offer: { contract: say.moreInAWeek },
  closing: { contract: "Is there something you're waiting for right now?" },
} as const;
const whatIsOpen = { contract: 'Is something still open from then that I should look at first?' };
const doubts =
  /\bhow (?:can|do|could|should|am) i\b.{0,20}\b(?:sure|know|tell|trust)\b|\b(?:actually|really|even|still) work(?:ing|ed)?\b|\bstill being worked on\b|\bwhat am i paying\b|\bpay(?:ing)? (?:you )?for (?:nothing|what)\b/i;

export const hoursComplaint: LabelReplies = {
  label: 'hours-complaint',
  link: 'work-diary-review',
  sources: ['211062278', '211068288', '211068218', '211062518'],
  aspects: [
    {
      pattern:
        /\b(?:we|you) (?:agreed|discussed|said|promised|told|committed|talked about)|\bas (?:agreed|discussed|promised)\b/i,
      isTrouble: true,
      acknowledgement: {
        contract: "I'm sorry, you clearly had something else in mind, and that's on me to clear up.",
        agreed: "you're right, and I'm sorry: I didn't keep to what we said.",
      },
    },
    {
      isTrouble: true,
      pattern:
        /\b(?:everything|all|you) (?:is )?(?:ok|okay|alright|all right|fine|well)\b.{0,15}\?|\bhope (?:you(?:'re| are)|everything'?s?|all) .{0,12}\b(?:ok|okay|alright|all right|fine|well)\b|\b(?:wondering|hoping|hope|asking|see) (?:if|that) (?:everything|all|you)\b.{0,12}\b(?:ok|okay|alright|all right|fine|well)\b|\b(?:worried about you|power cut|are you (?:sick|ill|ok|okay|alright|all right))\b/i,
      isCalm: true,
      acknowledgement: { contract: 'thanks for checking on me, that is kind of you.' },
      answer: {
        contract: `I should have told you, and if anything waits for me, you'll hear back ${say.promise} at the latest.`,
      },
    },
    {
      isWide: true,
      isCalm: true,
      pattern:
        /\b(?:(?:servers?|(?:web)?sites?|apps?|shops?|stores?|systems?|pages?|checkout|api|e?mails?) (?:\w+ )?(?:went|was|is|were|goes) down|crash\w*|outage|emergency|hacked|stopped working)\b/i,
      acknowledgement: { contract: "I'm sorry, that must have been a bad moment to be without me." },
      answer: {
        contract:
          "I can't be there at every hour, but I don't want you to stand alone when something breaks.",
      },
      offer: {
        contract:
          'We could agree on a plan for that: what to try first, and which hours I could cover as paid time.',
      },
      closing: { contract: 'Is everything running again, or should I look at it now?' },
    },
    {
      isWide: true,
      isCalm: true,
      pattern:
        /\b(?:exactly where i left|nothing (?:has |was |is )?(?:happened|done|changed|moved|finished)|is (?:still )?empty|due (?:on|in|by|tomorrow|today|tonight|this)|meets? (?:today|tonight|tomorrow)|haven'?t (?:started|begun|been on)|(?:you )?(?:will|would|'d|'ll) (?:begin|start)|not (?:even )?started|took zero|get in touch|an explanation|without (?:any )?(?:notice|news|a word)|disappear\w*|vanish\w*|days of silence|not a word|no news|heard nothing)\b/i,
      acknowledgement: { contract: "I'm sorry you were left without news, that can't have been pleasant." },
      answer: { contract: newsComes },
      offer: { contract: dueFirst },
      closing: { contract: 'What do you need most urgently?' },
    },
    {
      isWide: true,
      pattern: doubts,
      contract: 'fixed',
      acknowledgement: { contract: "I get that it's hard to tell from outside how the work is going." },
      answer: {
        contract: "With our fixed price you only pay once you've seen the work and are happy with it.",
      },
      offer: { contract: "I'm glad to show you what I have so far." },
      closing: { contract: 'Would you like to see the work as it is?' },
    },
    {
      isWide: true,
      pattern: doubts,
      contract: 'hourly',
      acknowledgement: { contract: 'I get that you want to be sure of what you pay for.' },
      answer: {
        contract:
          'You only pay for time that I log, and the work diary shows you each block of it with screenshots and a memo.',
      },
      offer: { contract: "If you tell me what matters most right now, I'll give you a date for it." },
      closing: { contract: 'What would you like to see first?' },
    },
    {
      isWide: true,
      pattern:
        /\bgaps?\b|\b(?:half|part|most|all) of \w+ is missing\b|\bmissing (?:hours|time)\b|\b(?:diary|time ?sheet|log)\b.{0,20}\b(?:empty|blank|nothing)\b|\bnothing (?:logged|recorded|in the diary)\b/i,
      contract: 'hourly',
      acknowledgement: { contract: 'I can see why that looks odd from your side.' },
      answer: { contract: "What isn't in the work diary isn't on your bill, so a gap costs you nothing." },
      offer: { contract: say.moreInAWeek },
      closing: { contract: 'Is there something you were waiting for in that time?' },
    },
    {
      pattern: /\b(?:took|take|taking|had|have) .{0,25}\boff\b|\bdays? off\b|\b(?:holiday|vacation|leave)\b/i,
      isTrouble: true,
      isCalm: true,
      acknowledgement: { contract: "I'm sorry you didn't know that I was away." },
      answer: {
        contract:
          'I plan my days off myself, but you should hear of them beforehand, and from now on you will.',
      },
      offer: {
        contract: "If there's a day when you can't do without me, tell me ahead and I'll plan around it.",
      },
    },
    {
      isWide: true,
      contract: 'hourly',
      pattern:
        /\bhours? (?:in the (?:morning|evening|night)|at night)\b|\b(?:odd|strange|weird|irregular|random) (?:hours|times)\b|\bbits and pieces\b|\ball over the place\b|\bmiddle of the night\b|\b(?:charged|billed|logg?(?:ed|ing)|working|hours)\b.{0,30}\b(?:on|at|over) (?:the |a )?(?:sundays?|saturdays?|weekends?)\b/i,
      acknowledgement: { contract: say.oddTimes },
      answer: { contract: "It's the same work at the same price, whatever the clock or the day says." },
    },
    {
      ...lowHours,
      contract: 'hourly',
      isWide: true,
      pattern: slips,
      acknowledgement: { ...lowHours.acknowledgement, ...behind.acknowledgement },
    },
    { ...behind, contract: 'fixed', isWide: true, pattern: slips },
    { ...behind, contract: 'unknown', isWide: true, pattern: slips },
    { ...lowHours, contract: 'hourly', pattern: fewHours },
    { ...behind, contract: 'fixed', pattern: fewHours, acknowledgement: lowHours.acknowledgement },
    { ...lowHours, contract: 'unknown', pattern: fewHours },
    {
      pattern:
        /\bneed(?:ed|s)\b.{0,40}\b(?:you|log-?in|access|files?|answers?|help)\b|\b(?:was|were|got|is|are) stuck\b|\bha(?:d|ve) (?:a |some |\w+ )?questions?\b/i,
      acknowledgement: {
        contract: "I'm sorry I wasn't there when I was needed.",
        agreed: "you're right, and I'm sorry I wasn't there when I was needed.",
      },
      closing: { contract: 'Is that solved by now, or should I look at it first?' },
    },
    {
      isWide: true,
      pattern:
        /\bwhere (?:were|are|have) (?:you|u)\b|\bdid(?:n'?t| not) (?:show|appear|turn)|\blooking for you\b|\b(?:wait(?:ed|ing|s)?|tried|trying|wrote|called|calling|couldn'?t (?:reach|get|find)|can(?:'t|not) (?:reach|get|find)|nobody can (?:reach|get|find)|unreachable|no (?:reply|answer|response|sign of you)|had (?:a|the) .{0,30}\bon the phone)\b/i,
      acknowledgement: {
        contract: "I'm sorry you were looking for me and I wasn't there.",
        agreed: "you're right, and I'm sorry: you counted on me and I wasn't there.",
      },
      closing: whatIsOpen,
    },
    {
      pattern:
        /\b(?:weren'?t|werent|wasn'?t|not|never)\b.{0,25}\b(?:online|on|there|around|available|working|here|show|appear)|\b(?:missing|away|gone|absent|nowhere|offline|off|disappear\w*|vanish\w*|idle|unavailable)\b/i,
      acknowledgement: {
        agreed: "you're right, and I'm sorry that I wasn't there when you counted on me.",
      },
    },
    {
      ...lowHours,
      contract: 'hourly',
      pattern: /\b\d+(?:\.\d+)?[ -]?(?:hours?|hrs?|h)\b|\b(?:given|gave|got) us \d+|\bdid you even work\b/i,
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'My hours: how I work',
      opening: 'thanks for bringing that up before we start.',
      middle: [
        'When I work can change from day to day, so what you can plan on is the date of each delivery.',
        {
          any: "On an hourly contract you also see what I log in Upwork's work diary.",
          hourly: "You'd see the time I log in Upwork's work diary, and you never pay for time I didn't log.",
          fixed:
            "With a fixed price you pay for the finished milestone, so my quiet hours don't cost you a thing.",
        },
        say.myHours,
      ],
      closing: "Is there a time of day when you'd really need me?",
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'My hours: quiet times are normal',
      opening: "let's get this clear before we start, so nobody waits for me in vain.",
      middle: [
        "I don't sit at my desk at set times, and a quiet afternoon is normal.",
        say.datesAndReplies,
        say.myHours,
      ],
      closing: 'Could you work with that?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'My hours: no desk time, kindly',
      opening: "I'd rather say this now than have you wait for me later.",
      middle: [
        "If you need someone at their desk all day, I'm not the right person.",
        'If you need work that is done well and on the day we set, I am.',
        say.payrollOption,
      ],
      closing: say.noHardFeelings,
      link: 'payroll',
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Missed me: sorry, and how to reach me',
      opening: acknowledging("I'm sorry if that left you wondering."),
      middle: [
        say.reminder,
        answering(`I don't want that to leave you stuck: you'll hear back ${say.promise} at the latest.`),
        offering(
          "If you know you'll need me live, send me the time a day ahead and I'll tell you if I can make it.",
        ),
      ],
      closing: 'What should I look at first?',
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: 'Missed me: judge me by the work',
      opening: "I understand it's unsettling when you expect me and I'm not there.",
      middle: [
        `${say.asBefore}I don't work at fixed times, but that doesn't mean your work stands still.`,
        say.reminder,
        {
          any: "Here's what I suggest: you tell me what's most urgent, and I tell you the day it'll be with you.",
          hourly:
            "The work diary has every block I bill, and if you tell me what's most urgent, I'll give you a date for it.",
          fixed:
            "The next milestone is the best measure, and if you tell me what's most urgent, I'll give you a date for it.",
        },
      ],
      closing: 'What should come first?',
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Missed me: no desk time, and the way out',
      opening: 'I can tell this keeps bothering you, so let me be plain about it.',
      middle: [
        {
          any: `${say.asBefore}I don't keep office hours, and you don't pay for them either.`,
          hourly: `${say.asBefore}I don't keep office hours, and I don't bill for time I'm not working for you.`,
          fixed: `${say.asBefore}I don't keep office hours, and with a fixed price you don't pay for them either.`,
        },
        say.keepDelivering,
        say.handOver,
      ],
      closing: say.gladToCarryOn,
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Missed agreed hours: sorry',
      opening: acknowledging("you're right, and I'm sorry I wasn't there as agreed."),
      middle: [
        'We agreed on {{agreed_hours | a set time}}, and you should be able to count on that.',
        say.warnAhead,
      ],
      closing: 'Is there something from that time that I can still help with?',
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Missed agreed hours: what changes',
      opening: "that shouldn't have happened, and I'm sorry.",
      middle: [
        "{{agreed_hours | What we agreed}} still stands, and I'll be there.",
        "If a day has to move, I'll write beforehand and suggest another slot.",
      ],
      closing: 'Thanks for telling me straight out. Is anything still open from that day?',
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Missed agreed hours: giving notice',
      opening: "I'm sorry about the missed hours, and I want to be honest about them.",
      middle: [say.noticeFirst, say.noticeThen],
      closing: say.whichSuits,
    },
  ],
};
