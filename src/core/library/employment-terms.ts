import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering } from './reply.ts';

const staysPrivate =
  "I can't sign a non-compete, but I'm glad to put in writing that what you share stays private.";
const whatYouShare =
  "I can't turn other clients down, but what you share with me stays with me, and I'm glad to put that in writing.";
const illness =
  /\b(?:(?:doctor'?s|sick|medical) (?:note|certificate)|if you(?:'re| are| get| fall) (?:sick|ill))\b/i;
const whenIll =
  "If I fall ill, I tell you as soon as I can and say what it means for your dates, but I'd leave doctor's notes to staff.";
const whoToTalkTo = "thanks for telling me who I'd work with.";
const onePerson = "One person to talk to is a good idea, and I'd still run my own work as a freelancer.";
const asEmployee =
  'If you need an employee, Upwork has ways to do that, such as Upwork Payroll or contract-to-hire.';
const onStaff = {
  acknowledgement: {
    interview: "thanks, I'm glad you're thinking of working together for a long time.",
    contract: 'thanks, I take it as a good sign that you see me as one of the team.',
  },
  offer: { interview: asEmployee, contract: asEmployee },
  link: 'contract-to-hire',
} as const;

export const employmentTerms: LabelReplies = {
  label: 'employment-terms',
  manyAspects: true,
  sources: ['211062518', '360001662868', '11064001198099', '4420631996947', '211060388'],
  aspects: [
    {
      ...onStaff,
      pattern:
        /\bconvert(?:ing)? you\b|\b(?:hire|have|join|become|bring|take) (?:\w+ ){0,4}(?:full[- ]time|employees?|permanent(?:ly)?)\b/i,
    },
    {
      pattern: illness,
      acknowledgement: {
        interview: 'thanks for telling me how you handle that.',
        contract: "I get that you need to know when I can't work.",
      },
      offer: { interview: whenIll, contract: whenIll },
      isCalm: true,
      closing: { contract: say.doesThatWork },
    },
    {
      pattern:
        /^(?!.*(?:\bif you(?:'re| are| get| fall) (?:sick|ill)|\b(?:(?:doctor'?s|sick|medical) note|certificate)\b)).*\b(?:days? off|time off|leave|vacations?|holidays?|sick|absence|(?:mon|tues|wednes|thurs|fri)day off|rota|permission|approv\w+|sign (?:them|it) off)\b/is,
      acknowledgement: {
        interview: 'thanks for telling me how you handle time off.',
        contract: "I get that you need to know when I'm away.",
      },
      offer: {
        interview:
          "I plan my time off myself and tell you well ahead, so nothing you're waiting for gets stuck.",
        contract:
          "As a freelancer I don't ask for leave, but I'll always tell you well ahead, so nothing you're waiting for gets stuck.",
      },
      isCalm: true,
      closing: { contract: 'Is there a date coming up that I should plan around?' },
    },
    {
      pattern:
        /^(?!.*\bnon-?compet).*\b(?:competit(?:ors?|ion)|rivals?|other \w+ (?:company|companies|brands?|shops?|stores?|firms?))\b/is,
      isCalm: true,
      acknowledgement: {
        interview: 'thanks for telling me openly what worries you.',
        contract: 'I understand that this worries you, and I take it seriously.',
      },
      offer: { interview: whatYouShare, contract: whatYouShare },
      closing: { contract: "Is there something you'd like me to handle with extra care?" },
    },
    {
      isCalm: true,
      pattern: /\bnon-?compet\w+|\bnon-?solicit\w*/i,
      acknowledgement: {
        interview: 'thanks for telling me about that before we start.',
        contract: 'I understand that you want to protect what you have built.',
      },
      offer: { interview: staysPrivate, contract: staysPrivate },
    },
    {
      pattern:
        /\b(?:exclusive(?:ly)?|exclusivity|other (?:clients?|jobs?|contracts?|projects?|work|compan\w+|agenc\w+|business\w*|brands?|employers?|gigs?)|side (?:projects?|jobs?|gigs?)|moonlight\w*|(?<!(?:like|as|than) )(?:anyone|anybody) else|another (?:company|client)|outside work|(?:new|more|additional) clients|just us|only (?:for )?(?:us|me)|all in|work(?:ing)? for (?:others|her|him|them|another|someone)|(?:just|only|solely) (?:for )?(?:me|us|ours?|mine)|(?:present|current|existing) clients?|two masters|loyal\w*)\b/i,
      acknowledgement: {
        interview: 'thanks for saying openly that you want someone who is fully with you.',
        contract: 'I understand that you want to know your project comes first.',
      },
      answer: { interview: 'How much time would the project need in a normal week?' },
      offer: {
        interview:
          "I work with a few clients side by side, so I can't be exclusive, but I only take on what I can finish on time.",
        contract:
          "I do work with other clients, so I can't be exclusive, but what you share with me stays with me.",
      },
      closing: {
        interview: 'Then we can put a clear plan into the offer, so you know what you get.',
        contract: "Is there something you're worried won't get done in time?",
      },
    },
    {
      pattern:
        /\breport(?:ing|s)? (?:in |directly |back )?to\b|\bline manager\b|\byour (?:manager|boss|supervisor)\b|\bsuperiors?\b|\bgoes through\b/i,
      acknowledgement: { interview: whoToTalkTo, contract: whoToTalkTo },
      offer: { interview: onePerson, contract: onePerson },
    },
    {
      isWide: true,
      isCalm: true,
      pattern:
        /\b(?:(?:first|second|third|last|final|written|formal|official) warning|warning letter|disciplin\w+|terminate you|you(?:'re| are| will be|'ll be) (?:fired|terminated))\b/i,
      acknowledgement: {
        contract: 'I can tell that something went wrong for you, and I want to put it right.',
      },
      offer: {
        contract:
          "Could you tell me what led to it? I'd rather settle such things with you in plain words than by warnings.",
      },
      answer: { contract: "If I missed something we agreed, I'd like to know which point it was." },
      closing: { contract: 'What would you need from me now?' },
    },
    {
      pattern:
        /\b(?:employees?(?! handbook)|employment|salary|salaried|w-?2|payroll|benefits|permanent|full[- ]time|staff|13th month|pension|insurance)\b/i,
      ...onStaff,
    },
    {
      pattern:
        /\b(?:probation\w*|trial period|reviews?|apprais\w+|kpis?|handbook|hr (?:rules|forms?|portal|onboarding|process(?:es)?)|dress code|(?<!(?:vacation|leave|holiday|absence|pto) )polic(?:y|ies)|code of conduct|people & culture|staff meeting)\b/i,
      acknowledgement: {
        interview: 'thanks for explaining how things run on your team.',
        contract: 'thanks for telling me how things run on your team.',
      },
      offer: {
        interview: "Instead of staff rules, I'd rather agree with you on clear results and dates.",
        contract:
          "Staff rules and reviews don't quite fit the way I work, but your feedback is welcome at any time.",
      },
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Staff terms: how I work with clients',
      opening: acknowledging(
        "thanks for laying that out before we start, and I'm glad you're thinking long term.",
      ),
      middle: [
        "I'd work with you as a freelancer, for as long as it's good for both of us.",
        offering(
          'I have other clients too, I plan my own time off, and what you share with me stays private.',
        ),
        answering('Which part of it matters most to you?'),
      ],
      closing: "There's often a simple way to cover it, and we can put it into the offer.",
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'Staff terms: freelancer, not employee',
      opening: 'I want you to know what you would get with me, before we both commit.',
      middle: [
        'I work as a freelancer: I have several clients and I plan my own days.',
        'You get clear dates, honest news and full care with what you share.',
        "If you'd rather have an employee, Upwork has an option called contract-to-hire, and your adviser can tell you what fits.",
      ],
      closing: 'Which of the two are you looking for?',
      link: 'contract-to-hire',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Staff terms: not for me, kindly',
      opening: "thanks for your trust, and I'd like to answer it openly.",
      middle: [
        "I can't take on terms made for staff, such as leave that needs a yes or working for one client only.",
        "I'd gladly do the project as a freelancer, with dates and a price that we both sign up to.",
      ],
      closing: say.noHardFeelings,
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Staff terms: a freelancer who is with you',
      opening: acknowledging("thanks for telling me how you'd like things to run."),
      middle: [
        say.reminder,
        offering(
          "I plan my own time off and have other clients too, and you'll always hear from me well ahead when I'm away.",
        ),
        answering('I only take on as much as I can finish on time, so your dates are safe.'),
      ],
      closing: 'What matters most to you about it?',
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: 'Staff terms: what I can do',
      opening: "I value how you include me, so I'd like to be clear about my part.",
      middle: [
        `${say.asBefore}I run my own business, so rules made for your staff don't quite fit me.`,
        say.reminder,
        "You'll know well ahead when I'm away, your data stays private, and the dates we agree stand.",
      ],
      closing:
        'If there is one rule you really need, tell me what it is for. Maybe we can solve it another way.',
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Staff terms: no, and the way out',
      opening: "I enjoy the work with you, and that's why I want to be plain here.",
      middle: [
        `${say.asBefore}I can't work on the terms of an employee.`,
        say.termsNeedBoth,
        'If you need someone on staff, Upwork has contract-to-hire and Upwork Payroll for that, and your adviser can say which one fits.',
      ],
      closing: say.gladToCarryOn,
      link: 'contract-to-hire',
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Staff terms: yes, as agreed',
      opening: acknowledging('yes, that is what we agreed, and I stand by it.'),
      middle: [
        say.honourIt,
        "If we read it in different ways, let's look at the wording together and settle it now.",
      ],
      closing: 'Is there a point you have in mind?',
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Staff terms: what we agreed, no more',
      opening: "I'm keeping to what we agreed.",
      middle: [
        'What you write now goes further than that, as I read it.',
        "I'd rather talk it through than just say yes or no, so tell me what you need it for.",
        "If we change something, let's put it in writing here.",
      ],
      closing: 'Would you like to send me the point you mean?',
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Staff terms: giving notice',
      opening: 'I would like to change what we agreed, and I want to do it fairly.',
      middle: [
        'For the next {{notice_time | two weeks}} everything stays as it is.',
        "After that I'd like to work with you as a freelancer in the usual way, with my own schedule and other clients beside you.",
        "If that isn't for you, I'll hand over my work in good order.",
      ],
      closing: say.whichSuits,
    },
  ],
};
