import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering } from './reply.ts';

const oneChannel =
  "I'd like to keep our messages here on Upwork, so that nothing gets lost between two places.";

export const alwaysOn: LabelReplies = {
  label: 'always-on',
  sources: ['211067768', '35583725904147', '35584156997907'],
  aspects: [
    {
      isTrouble: true,
      pattern:
        /\bwhere (?:are|were|r) (?:you|u)\b|\b(?:are )?(?:you|u) (?:there|around|alive)\b *[?!.,]|\b(?:tried|trying|attempted) to (?:reach|get|call|contact)\b|^\W*hello\W*\?/i,
      acknowledgement: {
        contract: "I'm sorry you couldn't reach me.",
        agreed: "you're right, I said I'd be quicker, and I'm sorry you couldn't reach me.",
      },
      answer: {
        contract: "I don't always have my messages open.",
        agreed: "I'll do better on that from now on.",
      },
      closing: { contract: "I'm here now, so what do you need from me?" },
    },
    {
      isTrouble: true,
      pattern:
        /\b(?:took (?:you|u)|takes? (?:you|u)|(?<!\b(?:clients?|customers?|buyers?|people|team|they|others) (?:are|is|were|was) )(?:have |had |been )?wait(?:ed|ing)|had to wait|without (?:a|any) (?:reply|answer|response|word)|hate waiting|why .{0,25}(?:not|n'?t) (?:answer|reply|respond)\w*|wrote (?:to )?you (?:twice|two|three|several|many|\d)|on read|ignor(?:e|ed|ing)|haven'?t (?:heard|answered|replied)|didn'?t (?:answer|reply|respond|hear)|no (?:answer|reply|response)|unanswered|(?:you(?:'re| are| were)?|answers?|repl(?:y|ies)) .{0,20}(?:too|so|very) slow|slow (?:to|in) (?:answer|reply|respond)|(?:answers?|answered|repl(?:y|ies|ied)) .{0,20}\b(?:so|very|too|awfully|really) late|(?:answer|reply|respond) (?:me )?sooner|(?:read|seen|saw) (?:my|the) message)\b/i,
      acknowledgement: {
        contract: "I'm sorry you had to wait for my answer.",
        agreed: "you're right, I said I'd be quicker, and I'm sorry you had to wait.",
      },
      answer: { agreed: 'It still stands, and I keep a closer eye on it from now on.' },
    },
    {
      pattern:
        /(?=.*\b(?:whats?app|telegram|signal|viber|skype)\b)(?=.*\b(?:24\/7|around the clock|round the clock|all (?:day|the time)|at all times|always|weekends?|nights?|evenings?|available)\b)/is,
      acknowledgement: {
        interview: 'thanks for telling me where and when you like to reach people.',
        contract: "I get that you'd like to be able to reach me quickly.",
      },
      answer: {
        contract: "I'd like to keep our messages here on Upwork, and I can't be on call all the time.",
      },
      offer: {
        interview:
          'For me it works best to keep everything here on Upwork, and to be on call only for times that we set up as paid work.',
        contract:
          'For days that really count, such as a launch, tell me ahead and we can set up some hours as paid time.',
      },
    },
    {
      pattern:
        /\b(?:whats?app|telegram|signal|viber|skype|text (?:you|me)|by phone|on the phone|phone calls?|call me (?:at|on)|pick up|sms|your (?:phone )?number|cell(?:phone)?|mobile)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me where you like to talk.',
        contract: "I get that you'd like a short way to reach me.",
      },
      answer: { contract: oneChannel },
      offer: { interview: oneChannel },
    },
    {
      pattern: /\bstand-?by\b|\blaunch\w*\b|\bgo(?:es|ing)?[- ]live\b|\bemergenc\w+\b/i,
      acknowledgement: {
        interview: 'thanks for telling me ahead what could come up.',
        contract: 'thanks for telling me ahead, that makes it easier to plan.',
      },
      answer: { contract: "I can't be on call as a rule." },
      offer: {
        interview: 'For a day like that I could set up some hours with you beforehand, as paid time.',
        contract:
          "For a day like that we can set up some hours beforehand as paid time, and I'll tell you if I can make them.",
      },
      closing: { contract: 'What would you need me for in that time?' },
    },
    {
      pattern: /\b(?:weekends?|saturdays?|sundays?)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me that weekends matter for you.',
        contract: "I get that things don't stop for you at the weekend.",
      },
      answer: { contract: "I can't promise to answer at weekends." },
      offer: {
        interview: "Weekends I'd only want to promise if we set them up properly, as paid time.",
        contract:
          'If one weekend really counts, say for a launch, tell me ahead and we can set it up as paid time.',
      },
    },
    {
      pattern:
        /\b(?:nights?|(?<!(?:to|till|until) )evenings?|late at night|late hours|after hours|after work|my morning|time ?zones?)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me that things come up late for you.',
        contract: 'I get that things come up for you outside my working hours.',
      },
      answer: { contract: "I can't promise to answer in the evening or at night." },
      offer: {
        interview: "Late hours I'd only want to promise if we set them up properly, as paid time.",
        contract: 'What comes in late I pick up first on my next working day.',
      },
    },
    {
      pattern:
        /\b(?:24\/7|24 ?x ?7|around the clock|round the clock|any ?time|all (?:day|the time)|at all (?:times|hours)|on[- ]call|any hour|whatever the hour|holidays?|day and night)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me that things can come up at any hour.',
        contract: "I get that you'd like to know I'm there when something comes up.",
      },
      answer: { contract: "I can't promise to be there at all times." },
      offer: {
        interview: 'Around the clock is more than I could keep up on my own.',
      },
    },
    {
      pattern:
        /\b(?:within|right away|straight away|immediate(?:ly)?|asap|instant(?:ly)?|minutes?|min|quick(?:ly|er)?|fast(?:er)?|same hour)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me how fast you need answers.',
        contract: 'I get that waiting for an answer can hold you up.',
      },
      offer: {
        interview:
          "I can't watch my messages all day while I work, so it helps to know what really can't wait.",
      },
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Fast replies: what is urgent for you?',
      opening: acknowledging("thanks for asking about reply times now, it's good to set that up front."),
      middle: [
        `I answer messages ${say.promise}, here in Upwork Messages.`,
        'What would count as urgent for you, and how often does it come up?',
        offering("Once I know, I can tell you honestly what I'm able to cover."),
        say.myHours,
      ],
      closing: "I'd rather settle that now than let you down later.",
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'Fast replies: my reply time',
      opening: 'let me be open about reply times, so you know what you get.',
      middle: [
        "I can't promise answers {{asked_speed | right away}} or outside my working days, because I'd be breaking that promise in week one.",
        `What I do keep to is a reply ${say.promise}, with real attention.`,
        say.myHours,
      ],
      closing: 'Would that be fast enough for this project?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Fast replies: no on-call work, kindly',
      opening: "I don't do on-call work, and I'd like you to know that before you decide.",
      middle: [
        `My reply time is ${say.promise}, and that's the same for all my clients.`,
        'If someone has to be reachable day and night, a small team or a service will do that better than I can.',
      ],
      closing: say.noHardFeelings,
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Fast replies: what you can count on',
      opening: acknowledging('I get that quick answers make your day easier.'),
      middle: [
        answering("I can't promise an answer {{asked_speed | right away}}."),
        `I write back as soon as I see your message, and ${say.promise} at the latest.`,
        say.reminder,
        offering(
          "If something is holding you up, start the message with “urgent” and I'll look at that one first.",
        ),
      ],
      closing: 'Is anything stuck right now that I should look at?',
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: 'Fast replies: a time you can rely on',
      opening: "I know fast answers matter to you, so I'd like to give you a time that holds.",
      middle: [
        `${say.asBefore}I can't promise answers {{asked_speed | right away}}, but ${say.promise} is something you can rely on.`,
        say.reminder,
        'It helps to put your questions in one message, so I can answer them all at once.',
      ],
      closing: say.doesThatWork,
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Fast replies: not on call, and the way out',
      opening: "I don't want to leave you waiting for something I can't give, so here it is in plain words.",
      middle: [
        `${say.asBefore}I'm not on call.`,
        say.termsNeedBoth,
        `My reply time stays the same: ${say.promise}.`,
        "If you need cover around the clock, I'd understand if you bring someone in for that part, and I'd help them get started.",
      ],
      closing: 'Just tell me how you would like to handle it.',
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Fast replies: yes, as agreed',
      opening: acknowledging("yes, I said I'd be quick to answer, and I meant it."),
      middle: [
        answering(say.honourIt),
        "When I'm away from my desk for longer, I'll tell you beforehand, so you aren't left guessing.",
      ],
      closing: 'Is there something open that you need from me right now?',
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Fast replies: what we agreed, no more',
      opening: "I'm keeping to the reply times we agreed.",
      middle: [
        'Cover beyond that, at night or at weekends, would be a new agreement and paid time.',
        "If that would help you, tell me when it matters and I'll see if I can do it.",
      ],
      closing: say.needsChanged,
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Fast replies: giving notice',
      opening: 'I want to be open with you about the quick replies I promised.',
      middle: [
        "I said yes to them, and I'll keep that up for the next {{notice_time | two weeks}}.",
        `After that I'll answer ${say.promise}, which I can keep up for good.`,
        'If you need cover on top, we could set it up as paid time, or I could help you find someone for it.',
      ],
      closing: say.whichSuits,
    },
  ],
};
