import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, offering, onceMore } from './reply.ts';

const howLong = 'What would you like to use it for?';
const whenFree =
  "I'm happy to join {{asked_call | such a call}} when I'm free at that time, and to read the notes when I'm not.";
/** More calls than one a week. */
const oftenAWeek = {
  acknowledgement: {
    interview: 'thanks for telling me how you like to stay in touch.',
    contract: 'thanks for wanting me close to what goes on.',
  },
  offer: {
    interview: 'For most projects one call a week and a short written note on busy days do the same job.',
    contract:
      "Instead of {{asked_call | that many calls}}, I'd suggest one call a week and a short written note in between.",
  },
} as const;
const weekday = '(?:mon|tues|wednes|thurs|fri)day';
/** For a call that is rare enough for me: the number of calls is not what a second round is about. */
const notEachTime = {
  interview:
    "{{asked_call | A regular call}} is fine with me, if we find a time that suits us both and nobody minds when I have to miss one. Next to it I'd like to keep my days free for long stretches of work.",
  contract: `I'm glad to join {{asked_call | the call}} whenever I can, but I can't promise to be there each time. ${say.whatWasDecided}`,
};
const fewerCalls = `${say.asBefore}I can't join {{asked_call | every call}}, but I'll come to {{meeting_policy | one call a week}} with a clear plan for it.`;
const wasOnThatCall = 'Is there something from that call that I should know?';

export const mandatoryMeetings: LabelReplies = {
  label: 'mandatory-meetings',
  sources: ['211067768', '35583725904147'],
  aspects: [
    {
      isTrouble: true,
      pattern:
        /\b(?:missed|skip(?:ped)?|didn'?t (?:join|show|come)|weren'?t (?:on|at|in|there)|absent|where were you|no[- ]show|waited)\b/i,
      acknowledgement: {
        contract: "I'm sorry you missed me on that call.",
        agreed: "you're right, I said I'd be on that call, and I'm sorry I wasn't.",
      },
      closing: { contract: wasOnThatCall, agreed: wasOnThatCall },
    },
    {
      pattern:
        /\ball[- ]?hands\b|\btown ?halls?\b|\b(?:company|department|whole[- ]team)(?:[- ]wide)? (?:meeting|call)s?\b/i,
      acknowledgement: {
        interview: 'thanks for telling me about it before we start.',
        contract: 'thanks for including me in it.',
      },
      offer: { interview: whenFree, contract: whenFree },
      answer: { contract: "It's good to know what goes on around the project." },
      closing: { contract: 'Is there a part of it where you need me most?' },
      again: notEachTime,
    },
    {
      ...oftenAWeek,
      isWide: true,
      pattern: new RegExp(String.raw`\b${weekday}s?(?:, | and | & |/)(?:and )?${weekday}s?\b`, 'i'),
    },
    {
      ...oftenAWeek,
      pattern:
        /\b(?:daily|everyday|every (?:single )?(?:day|morning|evening|weekday)|each (?:day|morning)|stand-?ups?|huddle|scrum|twice|\bmonday\b.{0,40}\b(?:wednes|thurs|fri)day|\btuesday\b.{0,40}\b(?:thurs|fri)day|\bmon\b.{0,30}\b(?:wed|thu|fri)\b|(?:two|three|four|[2-5]) (?:calls|meetings)|(?:two|three|four|2|3|4) times|mon(?:day)?[-– ]*(?:to|through|till)?[-– ]*(?:thu|fri)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?)(?:days?)?\s?(?:\/|,|&|and)\s?(?:tues?|wed(?:nes)?|thu(?:rs)?|fri))/i,
    },
    {
      pattern:
        /(?=.*(?:\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|o'?clock|cet|gmt|utc|e[sd]?t|p[sd]?t)\b|\bat \d|\b(?:mon|tues|wednes|thurs|fri)days?\b))(?=.*\b(?:weekly|every week|once a week|each week|fortnightly|bi-?weekly|every (?:two|2|other|second) weeks?|monthly|every month|quarterly|every quarter|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:our|the) (?:mon|tues|wednes|thurs|fri)day (?:call|meeting|sync|review|check-?in))\b)/i,
      acknowledgement: {
        interview: 'thanks for telling me about the call before we start.',
        contract: 'good idea to have a set day for it.',
      },
      offer: {
        interview:
          "{{asked_call | A regular call}} sounds fine to me, and I'd check the time before we put it into the offer.",
        contract: "{{asked_call | A regular call}} is fine with me, and I'll check if I can keep that time.",
      },
      answer: { interview: howLong },
      again: notEachTime,
    },
    {
      pattern:
        /\b(?:weekly|every week|once a week|each week|fortnight\w*|every (?:two|2|other|second) (?:weeks?|(?:mon|tues|wednes|thurs|fri)day)|of (?:the|each|every) month|bi-?weekly|monthly|every month|quarterly|every quarter|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
      acknowledgement: {
        interview: 'I like that you ask about that before we start.',
        contract: 'good idea to have a fixed moment to talk.',
      },
      offer: {
        interview: '{{asked_call | A regular call}} sounds fine to me, as long as it has a purpose.',
        contract: '{{asked_call | A regular call}} is fine with me, if we find a time that suits us both.',
      },
      answer: { interview: howLong },
      again: notEachTime,
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Calls: what are they for?',
      opening: acknowledging("thanks for telling me about the calls, I like to know how you'd want to work."),
      middle: [
        answering('What usually gets decided there, and would you need me for all of it?'),
        offering('A kick-off call and then one fixed call a week or every two weeks works well for me.'),
        {
          any: 'Between calls I keep you up to date in writing.',
          hourly:
            'Between calls I keep you up to date in writing, and time on calls is logged like other work.',
          fixed: 'Between calls I keep you up to date in writing, and I would plan the calls into the price.',
        },
        say.myHours,
      ],
      closing: "Tell me what you have in mind, and we'll find a time that suits us both.",
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: 'Calls: few, with a reason',
      opening: "here's how I do calls, so you know before we start.",
      middle: [
        onceMore(
          "I can't join {{asked_call | every team call}}, because I keep my days free for long stretches of work. What I'm glad to do is a kick-off call, and after that {{meeting_policy | one call a week at most}}, at a time that suits us both.",
        ),
        {
          any: 'The rest I cover with short notes in writing.',
          hourly: 'Calls are logged as working time, and the rest I cover with short notes in writing.',
          fixed: 'We would plan the calls into the price, and the rest I cover with short notes in writing.',
        },
      ],
      closing: 'Would that work for your team?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Calls: not as a duty, kindly',
      opening: "I'd like to be open about calls before you decide.",
      middle: [
        "I can't be at {{asked_call | regular team calls}} as a duty, and I know that some teams can't do without that.",
        "If you're fine with a kick-off call and clear notes in writing, I'd be glad to do the work.",
      ],
      closing: say.noHardFeelings,
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Calls: one a week, when there is something to decide',
      opening: acknowledging('I like that you want to stay in touch.'),
      middle: [
        offering("I'd suggest {{meeting_policy | one short call a week}}, at a time that suits us both."),
        {
          any: answering(
            "If there's nothing to decide that week, we skip it and you get a few lines in writing.",
          ),
          hourly: answering(
            "I'd log it as working time, and when there's nothing to decide we skip it and save you the money.",
          ),
          fixed: answering("When there's nothing to decide we skip it, and you get a few lines in writing."),
        },
      ],
      closing: 'What would you like to go over on the first one?',
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: 'Calls: what I can join',
      opening: 'I know the calls matter to you, so let me say what I can do.',
      middle: [
        {
          any: onceMore(
            `${fewerCalls} In between you get a few lines from me in writing, which are quicker to read than a call.`,
          ),
          hourly: onceMore(
            `${fewerCalls} In between you get a few lines in writing, and that leaves more of your budget for the work.`,
          ),
          fixed: onceMore(
            `${fewerCalls} More than that was not part of the price, but I can make you an offer for it.`,
          ),
        },
      ],
      closing: say.doesThatWork,
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Calls: no, and the way out',
      opening: "I don't want you to hold a seat for me that stays empty.",
      middle: [
        `${say.asBefore}I can't take on {{asked_call | the regular calls}} as a duty.`,
        say.termsNeedBoth,
        say.whatWasDecided,
        say.handOver,
      ],
      closing: say.gladToCarryOn,
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Calls: yes, as agreed',
      opening: acknowledging('yes, I said I would join, and I will.'),
      middle: ['You can count on me for the calls we agreed.', say.ifIMissOne],
      closing: 'Is there something I should prepare for the next one?',
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Calls: what we agreed, no more',
      opening: "I'm on board for the calls we agreed.",
      middle: ['Further ones would cut into the time I have for the work itself.', say.newAgreement],
      closing: 'Could the new topics go into the call we already have?',
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Calls: giving notice',
      opening: "I'd like to change how often we talk.",
      middle: [
        "I'll join the calls as agreed for the next {{notice_time | two weeks}}.",
        'After that I can offer {{meeting_policy | one call every two weeks}} and a written note in between.',
        'You lose nothing by it: the notes stay in our chat, where you can look things up.',
      ],
      closing: say.whichSuits,
    },
  ],
};
