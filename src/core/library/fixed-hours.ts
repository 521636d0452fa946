import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering } from './reply.ts';

export const fixedHours: LabelReplies = {
  label: 'fixed-hours',
  link: 'hourly-vs-fixed',
  sources: ['211062518', '360001662868', '35583725904147', '211060388'],
  aspects: [
    {
      pattern: /\bnight ?shift|graveyard|overnight|\bnights\b/i,
      acknowledgement: {
        interview: 'thanks for asking about the night hours before we start.',
        contract: 'thanks for telling me that the night hours are what you need.',
      },
      offer: {
        interview:
          "I'd rather not promise nights, but having work ready when your day starts may do the same job.",
        contract: 'I can aim to have things ready for the start of your day, so that nothing waits for me.',
      },
    },
    {
      pattern:
        /\boverlap|time ?zones?\b|\b(?:our|my) (?:time|hours|working hours|business hours|office hours)\b|same (?:time|hours)/i,
      acknowledgement: {
        interview: 'thanks for raising the time difference now, that is easier to sort out before we start.',
        contract: "I get why you'd like us to be at work at the same time.",
      },
      offer: {
        interview:
          'Often an hour or two of overlap is enough for the live part, with clear dates for the rest.',
        contract:
          "If some overlap would help, tell me which hour matters most and I'll see what I can line up.",
      },
    },
    {
      pattern:
        /\b\d{1,2}\s?\+?\s?(?:-\s?\d+ )?(?:hours?|hrs?|h)\b.{0,20}\b(?:week|weekly|day|daily|month)|\bfull[- ]time\b|\bminimum\b|\bat least\b/i,
      acknowledgement: {
        interview: 'thanks for telling me how much time you have in mind.',
        contract: 'thanks for telling me how many hours you have in mind.',
      },
      answer: { contract: "I can't promise a set number of hours." },
      offer: {
        interview:
          'I plan my own working days, so if you tell me what a normal week looks like, I can say what it really takes.',
        contract: say.moreInAWeek,
      },
    },
    {
      pattern: /\b(?:satur|sun)days?\b|\bweekends?\b/i,
      acknowledgement: {
        interview: 'thanks for telling me early which days you have in mind.',
        contract: "thanks for telling me which days you'd like.",
      },
      answer: { contract: "I can't promise to work on set days." },
      offer: {
        interview:
          'I plan my own week, so if some days matter more, say for a launch, tell me early and I can plan around them.',
        contract: "If one of those days matters, say for a launch, tell me ahead and I'll see what I can do.",
      },
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
        'Could you tell me what needs to happen in that time: calls, hand-offs, or someone there for your customers?',
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
        answering("I can't promise {{asked_hours | set hours}} as a rule."),
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
        say.honourIt,
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
