import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering } from './reply.ts';

const showsBefore =
  "With our fixed price you pay for the finished work and not for my time, and I'm glad to show you where it stands before that.";
const whichHour = 'Is there one hour that matters more to you than the others?';
const shallISend = 'Shall I send you what is there by now?';

export const fixedHours: LabelReplies = {
  label: 'fixed-hours',
  sources: ['211062518', '360001662868', '35583725904147', '211060388'],
  aspects: [
    {
      isTrouble: true,
      pattern:
        /\b(?:(?:were|was)(?:n'?t| not)|not|never) (?:on|online|there|around|at your desk|logged in)\b|\b(?:nobody can|can(?:'t|not)|couldn'?t|could not) (?:reach|find|get)\b|\b(?:logg?(?:ed|ing)|clock(?:ed|ing)) (?:out|off)\b|\b(?:left|leave|leaving) (?:so )?early\b|\b(?:wait(?:ed|ing) for you|looking for you)\b/i,
      acknowledgement: { contract: "I'm sorry if you were looking for me." },
      answer: {
        agreed: "I'm sorry if somebody couldn't reach me in that time, and I keep a closer eye on it now.",
      },
    },
    {
      pattern:
        /\b(?:see|follow|check|track) (?:the |your |some )?progress\b|\bno progress\b|\b(?:see|know|sure) (?:that )?you(?:'re| are) working\b/i,
      contract: 'fixed',
      acknowledgement: { contract: 'I get that you want to see things move.' },
      offer: { contract: showsBefore },
      closing: { contract: shallISend },
    },
    {
      pattern:
        /\bnight (?:shift|schedule|time|hours)\b|\bnightshift|graveyard|overnight|\bnights\b|\b(?:1[01]|midnight) ?(?:pm)?\b.{0,12}\b[4-8] ?am\b/i,
      acknowledgement: {
        interview: 'thanks for asking about the night hours before we start.',
        contract: "I can see that the time gap doesn't make it easy for your team.",
      },
      offer: {
        interview:
          "I'd rather not promise nights, but having work ready when your day starts may do the same job.",
        contract: 'I can aim to have things ready for the start of your day, so that nothing waits for me.',
      },
    },
    {
      pattern:
        /\bwhy\b.{0,50}\b(?:at|in the|until) (?:\d{1,2}|night|midnight|weekends?|evenings?|middle)|\b(?:odd|strange|weird|all kinds of) (?:hours|times)\b|\bmiddle of the night\b|\b(?:only (?:in the |at )?(?:evenings?|nights?)|(?:evenings?|nights?) only)\b/i,
      acknowledgement: { contract: say.oddTimes },
      answer: {
        contract: `${say.so}I may log some of it late, and I can't promise {{asked_hours | set hours}}.`,
      },
    },
    {
      pattern:
        /^(?!.*\b\d+\+? ?(?:hours|hrs|h)\b.{0,12}\b(?:week|month)).*(?:\boverlap|time ?zones?\b|\b(?:our|my|us|uk|eu|european|american|singapore|australian|sydney|london|new york|california|dubai) (?:time(?! ?(?:track|sheet|log))|hours|working hours|business hours|office hours)\b|at the same time|same (?:time|hours) (?:as|with)\b)/is,
      acknowledgement: {
        interview: 'thanks for raising the time difference now, that is easier to sort out before we start.',
        contract: "I get why you'd like us to be at work at the same time.",
      },
      answer: { interview: 'What would you like to use the shared time for?' },
      closing: { contract: whichHour },
      offer: {
        interview:
          'I plan my own working day, and an hour or two of overlap is often enough for the live part, with clear dates for the rest.',
        contract: "If some overlap would help, tell me how much you need and I'll see what I can line up.",
      },
    },
    {
      pattern:
        /\b\d{1,2}\s?\+?\s?(?:-\s?\d+ )?(?:hours?|hrs?|h)\b.{0,20}\b(?:week|weekly|day|daily|month)|\bfull[- ]time\b|\bminimum\b|\bat least\b/i,
      acknowledgement: {
        interview: 'thanks for telling me how much time you have in mind.',
        contract: 'thanks for telling me how many hours you have in mind.',
      },
      closing: { contract: 'What has to be done in a normal week?' },
      answer: {
        interview:
          "I'd rather not promise a number of hours before I know the work, so what has to be done in a normal week?",
        contract: `${say.so}I can't promise a set number of hours.`,
      },
      offer: {
        interview: 'Once I know that, I can tell you honestly how much time I can keep free for you.',
        contract: say.moreInAWeek,
      },
    },
    {
      pattern: /\b(?:satur|sun)days?\b|\bweekends?\b/i,
      acknowledgement: {
        interview: 'thanks for telling me early which days you have in mind.',
        contract: "thanks for telling me which days you'd like.",
      },
      answer: { contract: `${say.so}I can't promise to work on set days.` },
      closing: { contract: 'What would you need me for on those days?' },
      offer: {
        interview:
          'I plan my own week, so if some days matter more, say for a launch, tell me early and I can plan around them.',
        contract: "If one of those days matters, say for a launch, tell me ahead and I'll see what I can do.",
      },
    },
    {
      pattern:
        /\b(?:customers?|buyers?|shoppers|callers|patients|guests|tickets|inbox|live chat|bookings?|reservations?|appointments?|enquir(?:y|ies)|inquir(?:y|ies)|front desk|reception|(?:answers?|answering|cover|man|covering) (?:the |our )?(?:chat|phones?|calls?|desk|messages))\b/i,
      acknowledgement: { interview: 'thanks for telling me what the hours are for.' },
      answer: {
        interview:
          'Does someone have to be there the whole time, or would it do if people hear back within an hour or so?',
      },
      offer: {
        interview: "I plan my own working day, so I'd want to be sure of every hour that I say yes to.",
        contract:
          "If someone has to be there for your customers, tell me the busiest hour and I'll see what I can line up.",
      },
    },
    {
      pattern:
        /\b(?:because|since|so (?:that|the|our|my|you|we|i|he|she|they)\b|in order to|as (?:our|we|the)|at \d{1,2}(?::\d\d)? ?[ap]m to [a-z]{3,})\b/i,
      acknowledgement: {
        interview: 'thanks for telling me why the hours matter to you.',
        contract: 'thanks for telling me what the hours are about.',
      },
      closing: { contract: whichHour },
      answer: {
        interview: 'Which part of that has to happen live, and which only has to be done by a certain time?',
      },
    },
    {
      pattern:
        /\b(?:everyone|everybody|the (?:whole |rest of the )?team|all (?:the |our )?(?:others|staff|people)|the others)\b/i,
      acknowledgement: {
        contract: "I understand that it's easier when the whole team is there at the same time.",
      },
      closing: { contract: whichHour },
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Set hours: what are they for?',
      opening: acknowledging(
        "thanks for being upfront about {{asked_hours | the hours}}, that's easier to sort out before we start.",
      ),
      middle: [
        answering(
          'Could you tell me what needs to happen in that time: calls, hand-offs, or someone there for your customers?',
        ),
        offering(
          "I plan my own working day, so I'd suggest a shared window for the live part and firm dates for the rest.",
        ),
        say.myHours,
      ],
      closing: say.intoTheOffer,
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'Set hours: no shifts, but firm dates',
      opening: 'thanks for telling me about {{asked_hours | the hours}} before we start.',
      middle: [
        "I'd rather be honest now than let you down later: I don't work set shifts.",
        offering('What I can do is agree on a window for live questions, once I know what you need it for.'),
        say.datesAndReplies,
        say.myHours,
      ],
      closing: 'Would that cover it, or does someone have to be there the whole time?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Set hours: not for me, kindly',
      opening: "I'd like to give you a straight answer on the hours, so you can plan.",
      middle: [
        "I don't take on set hours, so if they're a must, someone else will serve you better.",
        'If what counts is good work on time, I can offer that.',
        say.payrollOption,
      ],
      closing: say.noHardFeelings,
      link: 'payroll',
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Set hours: I plan my own time',
      opening: acknowledging("thanks for telling me, I can see that it helps you to know when I'm around."),
      middle: [
        say.reminder,
        answering(`${say.so}I can't promise {{asked_hours | set hours}} as a rule.`),
        `What you can count on: the dates we agree, and a reply ${say.promise}.`,
        offering(
          "If there are moments when you need me live, send me two or three times and I'll pick one I can keep.",
        ),
        say.myHours,
      ],
      closing: 'What would you need me for most in those hours?',
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: "Set hours: I don't keep them",
      opening: 'I understand that {{asked_hours | set hours}} would make planning easier for you.',
      middle: [
        `${say.asBefore}I can't commit to {{asked_hours | set hours}}, and I'd rather say so than promise it and miss it.`,
        say.reminder,
        say.datesAndReplies,
        offering("For a call or a hand-off, send me a time a day ahead and I'll tell you if I can make it."),
      ],
      closing: say.wouldThatCover,
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Set hours: no, and the way out',
      opening: "I know set hours would be your first choice, and I don't want to keep you guessing.",
      middle: [
        `${say.asBefore}I can't add them to our contract.`,
        say.termsNeedBoth,
        say.keepDelivering,
        say.payrollOption,
      ],
      closing: say.gladToCarryOn,
      link: 'payroll',
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Set hours: yes, as agreed',
      opening: 'yes, we agreed on {{agreed_hours | those hours}}, and that stands.',
      middle: [
        answering(say.honourIt),
        say.warnAhead,
        `For anything outside those times you'll have my answer ${say.promise}.`,
      ],
      closing: "Is there something you'd like me to start with?",
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Set hours: what we agreed, no more',
      opening: 'you can rely on what we agreed.',
      middle: [
        '{{agreed_hours | What we set}} is what I said yes to, and I keep to it.',
        say.newAgreement,
        `In between, you'll hear back from me ${say.promise}.`,
      ],
      closing: say.needsChanged,
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Set hours: giving notice',
      opening: 'I want to be open with you about the hours we agreed.',
      middle: [say.noticeFirst, say.noticeThen],
      closing: say.whichSuits,
    },
  ],
};
