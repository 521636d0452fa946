import * as say from './pieces.ts';
import { acknowledging, type LabelReplies, offering } from './reply.ts';

export const monitoring: LabelReplies = {
  label: 'monitoring',
  link: 'work-diary-review',
  sources: ['211062278', '211068518', '211068288', '211068218'],
  aspects: [
    {
      pattern:
        /\b(?:activity|idle|percent|percentage|keyboard|mouse|screenshots?|keystrokes?|bars?|blank|same page|facebook|youtube)\b|%/i,
      acknowledgement: {
        interview: 'thanks for asking how the activity numbers work.',
        contract: 'thanks for asking about it, those numbers can look odd at first.',
      },
      offer: {
        interview:
          'The activity meter only counts keys and mouse clicks, so reading, thinking and calls look quiet on it.',
        contract:
          'The activity meter only counts keys and mouse clicks, so reading, thinking and calls look quiet on it.',
      },
    },
    {
      pattern:
        /\b(?:camera|cam|webcam|share (?:your|ur|my|the|a)? ?screen|screen ?shar\w*|see your screen|your screen|look in on|watch|live|anydesk|teamviewer|remote access|video on|recordings?)\b/i,
      acknowledgement: {
        interview: "thanks for telling me, it's good to talk about that before we start.",
        contract: "I get that it's hard to hand work to someone you can't see.",
      },
      offer: {
        interview:
          "A live screen isn't something I'd set up, as my other clients' private files could show on it.",
        contract:
          "I can't keep a camera or my screen open, because my other clients' private files could show on it.",
      },
    },
    {
      pattern:
        /\b(?:install|software|app|tool|track(?:er|ing|ed)?|monitor(?:ing)?|agent|hubstaff|doctor|desktime|toggl|clockify|insightful|monitask|teramind)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me about {{asked_tool | the tracking}} before we start.',
        contract: "I get that you'd like to be sure the time is well spent.",
      },
      offer: {
        interview:
          "I'd rather not install {{asked_tool | another tracker}}, since it would also see my other clients' work.",
        contract:
          "I'd rather not install {{asked_tool | another tracker}}, since it would also see my other clients' work.",
      },
    },
  ],
  cells: [
    {
      situation: 'interview',
      firmness: 'friendly',
      title: 'Tracking: what is it for?',
      opening: acknowledging('thanks for being open about this before we start.'),
      middle: [
        {
          any: "On hourly contracts Upwork's own tracker already takes about six screenshots an hour, with a memo on what I'm doing.",
          hourly:
            "Upwork's own tracker already takes about six screenshots an hour, with a memo on what I'm doing.",
          fixed: 'With a fixed price you pay for the result, so there are no hours to check.',
        },
        offering('Any tool on top of that would do the same job twice.'),
        'Is there a worry behind it, maybe from an earlier project?',
      ],
      closing: 'If you tell me, I can suggest something that helps, like early drafts or a short demo.',
      link: { any: 'work-diary-review', hourly: 'work-diary-review' },
    },
    {
      situation: 'interview',
      firmness: 'clear',
      title: "Tracking: Upwork's tracker and no other",
      opening: "I'd like to be clear about tracking, so you can decide with open eyes.",
      middle: [
        {
          any: "On an hourly contract I use Upwork's tracker, which is what the bill is made from, and nothing beside it.",
          hourly: "I use Upwork's tracker, which is what your bill is made from, and nothing beside it.",
          fixed: 'On fixed-price work I use no tracker at all: you see the result and then you pay.',
        },
        "{{asked_tool | Other tools}} would also see what I do for my other clients, and I owe them their privacy, just as I'd owe you yours.",
        'You can see drafts as early and as often as you like.',
      ],
      closing: 'Would that be enough for you to feel safe?',
    },
    {
      situation: 'interview',
      firmness: 'firm',
      title: 'Tracking: not for me, kindly',
      opening: "I'd like to give you a straight answer about tracking.",
      middle: [
        "I don't work with {{asked_tool | extra trackers}}, cameras or a shared screen, to keep all my clients' data safe.",
        {
          any: "If seeing the work early and often is enough, we'll get on well.",
          hourly: "If Upwork's tracker and early drafts are enough, we'll get on well.",
          fixed: "If early drafts at each step are enough, we'll get on well.",
        },
      ],
      closing: say.noHardFeelings,
    },
    {
      situation: 'contract',
      firmness: 'friendly',
      title: 'Tracking: what you already have',
      opening: acknowledging("I get that you'd like to be sure the time is well spent."),
      middle: [
        {
          any: 'On an hourly contract the work diary shows about six screenshots an hour, and with a fixed price you only pay once you have seen the work.',
          hourly:
            'The work diary already shows you about six screenshots an hour, each with a memo on what I was doing.',
          fixed:
            "Ours is a fixed-price contract, so you don't pay for my time: you look at the work and then release the money.",
        },
        offering(
          "A second tracker would keep the same record twice, and it would see my other clients' work too.",
        ),
        say.reminder,
      ],
      closing: "Would a short demo or an early look at a draft help? I'm happy to do either.",
      link: { hourly: 'work-diary-review' },
    },
    {
      situation: 'contract',
      firmness: 'clear',
      title: "Tracking: I'll stay with what we have",
      opening: 'I see that trust in the hours matters to you, and it should.',
      middle: [
        {
          any: `${say.asBefore}I'll stay with what Upwork gives us and won't add {{asked_tool | another tool}} or a camera.`,
          hourly: `${say.asBefore}I'll stay with Upwork's tracker, which is what your bill is made from, and won't add {{asked_tool | another tool}} or a camera.`,
          fixed: `${say.asBefore}I won't add {{asked_tool | a tracker}} or a camera, as the price is fixed and my time isn't billed.`,
        },
        'My screen and my files hold things that belong to other clients, and I keep yours safe in the same way.',
        say.reminder,
        'What I can do is show you the work sooner and more often.',
      ],
      closing: 'Shall I send you what I have so far?',
    },
    {
      situation: 'contract',
      firmness: 'firm',
      title: 'Tracking: no, and the way out',
      opening: "I'd like to close the question of tracking, so we can get on with the work.",
      middle: [
        `${say.asBefore}I won't use {{asked_tool | extra tracking}} or share my screen all day.`,
        say.termsNeedBoth,
        {
          any: 'You can look at the work at any stage, and that offer stays open.',
          hourly:
            "If a block in the work diary looks wrong to you, ask me about that block and I'll explain it.",
          fixed: "You can look at the work at every stage, and you don't pay before you've seen it.",
        },
        say.handOver,
      ],
      closing: say.gladToCarryOn,
    },
    {
      situation: 'agreed',
      firmness: 'friendly',
      title: 'Tracking: yes, as agreed',
      opening: 'yes, I said yes to {{asked_tool | that}}, and I keep to it.',
      middle: [
        "Let me know if something doesn't come through on your side, and I'll look into it.",
        'I switch it on for your work only, so nothing of other clients ends up in it.',
      ],
      closing: "Is there a part of it you'd like me to explain?",
    },
    {
      situation: 'agreed',
      firmness: 'clear',
      title: 'Tracking: what we agreed, no more',
      opening: 'what we agreed about tracking still holds.',
      middle: [
        'It covers the time I work for you, and I leave it at that, because I also look after the files of other clients.',
        say.newAgreement,
      ],
      closing: 'Is there something you miss in it?',
    },
    {
      situation: 'agreed',
      firmness: 'firm',
      title: 'Tracking: giving notice',
      opening: "I'd like to talk about {{asked_tool | the tracking}} we agreed on.",
      middle: [
        "I'll keep it running for the next {{notice_time | two weeks}}, as I said I would.",
        {
          any: "After that I'd like to do without it, because it sees more of my other clients' work than it should.",
          hourly:
            "After that I'd like to go with Upwork's tracker alone, because the other one sees too much of my other clients' work.",
          fixed:
            "After that I'd like to do without it, because it sees more of my other clients' work than it should.",
        },
        'You can have drafts earlier and more often instead.',
      ],
      closing: say.whichSuits,
    },
  ],
};
