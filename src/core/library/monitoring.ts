import * as say from './pieces.ts';
import { acknowledging, answering, type LabelReplies, noLink, offering } from './reply.ts';

const askMeAboutIt = "If one block looks odd to you, just tell me which one and I'll say what I did in it.";
const activityMeter =
  'The activity meter only counts keys and mouse clicks, so reading, thinking and calls look quiet on it.';
const sureOfTheTime = "I get that you'd like to be sure the time is well spent.";
const withoutIt =
  "After that I'd like to do without it, because it sees more of other clients' work than it should.";
const noLiveScreen =
  "I'd rather not have a camera or my screen open, because private files, yours and other clients', could show on it.";
const noOtherTracker =
  "I'd rather not add {{asked_tool | another tracker}}: it would keep the same record twice and see other clients' work too.";

const neither =
  "I'd rather not add {{asked_tool | another tracker}} or keep a camera or shared screen on, because both would show what I do for other clients.";
const aCamera = /\b(?:camera|cam|webcam|share (?:your|ur|my|the|a)? ?screen|screen ?shar\w*)\b/i;

const aTool =
  /\b(?:install|software|program\w*|app|tool|track(?:er|ing|ed)?|monitor(?:ing)?|agent|hubstaff|doctor|desktime|toggl|clockify|insightful|monitask|teramind)\b/i;
const aboutTheTool = 'thanks for telling me about {{asked_tool | the tracking}} before we start.';
const noTracker =
  "I'd rather not add {{asked_tool | a tracker}}, because it would see the work for other clients too.";
const expectedSooner = 'Is there something in the work itself that you expected sooner?';
const noNumber = "That's why I look at what gets done and not at the number.";
const yourMachine =
  "If the work needs your machine, I can use it for that, but I'd rather not have anyone look in on my own, where other clients' files are.";
const lowNumber = 'I see why that would make you wonder.';
const goodToTalk = "thanks for telling me, it's good to talk about that before we start.";
const offTopic = String.raw`\b(?:facebook|youtube|instagram|whatsapp|tiktok|netflix|reddit|shopping|(?:private|personal) (?:stuff|things|business|sites?|browsing|calls?|messages|e?mails?|chats?)|walked away|left the (?:timer|tracker)|sleeping|slacking)\b`;
const namesTheTime = String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this morning|\d{1,2}(?:[:.]\d\d)? ?[ap]m|at \d)\b`;
const seesWhy = { contract: 'I see why that would bother you, thanks for telling me.' };
const onlyYourWork = 'Only the time I spend on your work belongs on your bill.';
const billIsRight = "I want your bill to be right, so it's good that you ask.";

export const monitoring: LabelReplies = {
  label: 'monitoring',
  link: 'work-diary-review',
  sources: ['211062278', '211068518', '211068288', '211068218'],
  aspects: [
    {
      isTrouble: true,
      pattern:
        /\b(?:shows? nothing|nothing (?:for|from|since|on it)|no (?:data|record|activity|screenshots?) (?:for|from|since)|(?:isn'?t|wasn'?t|not) (?:running|on|recording|working)|(?:is|was|were) (?:off|missing|empty|blank))\b/i,
      acknowledgement: {
        agreed: "I'm sorry, I said I'd have {{asked_tool | it}} running, so you should see it.",
      },
      answer: { agreed: "I'll check what happened there and tell you." },
      closing: { agreed: "Thanks for telling me, I wouldn't have seen it from here." },
    },
    {
      isCalm: true,
      contract: 'fixed',
      pattern:
        /\b(?:activity|idle|percent\w*|screen ?shots?|work diary|your diary|youtube|facebook|instagram|netflix)\b|\d ?%/i,
      acknowledgement: { contract: lowNumber },
      offer: { contract: 'I can show you what I have so far, so you can judge the work itself.' },
      closing: { contract: 'Shall I send you a first look?' },
    },
    {
      isWide: true,
      isCalm: true,
      pattern:
        /\b(?:how|where)\b.{0,15}\bi\b.{0,15}\b(?:see|find|view|look at|check)\b.{0,20}\bscreen ?shots?\b/i,
      acknowledgement: { contract: say.gladToHelp },
      answer: {
        contract:
          'You find them in the work diary: open our contract and choose “View work diary”. There are about six an hour, each with a memo on what I was doing.',
      },
      offer: { contract: askMeAboutIt },
      closing: { contract: expectedSooner },
    },
    {
      isCalm: true,
      isWide: true,
      pattern: new RegExp(`(?=.*${offTopic})(?=.*${namesTheTime})`, 'is'),
      acknowledgement: seesWhy,
      answer: { contract: onlyYourWork },
      offer: { contract: "I'll look at that time in the diary and tell you what it was." },
      closing: { contract: billIsRight },
      link: noLink,
    },
    {
      isCalm: true,
      pattern: new RegExp(offTopic, 'i'),
      acknowledgement: seesWhy,
      answer: { contract: onlyYourWork },
      offer: { contract: "Tell me which block you mean, and I'll look into it." },
      closing: { contract: billIsRight },
      link: noLink,
    },
    {
      isCalm: true,
      pattern:
        /\b(?:keep|stay|be|above|over|at least|minimum|higher|up|raise|improve|increase)\b.{0,30}\b\d+ ?(?:%|percent\b)|\b\d+ ?(?:%|percent).{0,20}\b(?:minimum|at least|or (?:more|above|higher))\b|\b(?:keep|get|bring) (?:it|that|this|your activity) (?:above|over|up)\b/i,
      acknowledgement: {
        interview: 'thanks for telling me what you look at.',
        contract: lowNumber,
      },
      answer: {
        interview: `${activityMeter} ${noNumber}`,
        contract: `${activityMeter} ${noNumber}`,
      },
      offer: { contract: askMeAboutIt },
      closing: { contract: expectedSooner },
    },
    {
      isCalm: true,
      pattern:
        /\b(?:activity|activities|active|idle|percent|percentage|keyboard|mouse|keystrokes?|bars?)\b|\d ?%/i,
      acknowledgement: {
        interview: 'thanks for asking how the activity numbers work.',
        contract: lowNumber,
      },
      answer: { interview: activityMeter, contract: activityMeter },
      offer: { contract: askMeAboutIt },
      closing: { contract: expectedSooner },
    },
    {
      isWide: true,
      pattern: new RegExp(`(?=.*${aTool.source})(?=.*${aCamera.source})`, 'is'),
      acknowledgement: { interview: goodToTalk, contract: sureOfTheTime },
      offer: { interview: neither, contract: neither },
    },
    {
      pattern:
        /\b(?:our|my|the client'?s?|company) (?:own )?(?:machine|computer|pc|laptop|server|desktop|vm)\b|\bremote desktop\b/i,
      acknowledgement: {
        interview: goodToTalk,
        contract: 'thanks for telling me how you would like to set it up.',
      },
      offer: { interview: yourMachine, contract: yourMachine },
    },
    {
      pattern:
        /\b(?:camera|cam|webcam|share (?:your|ur|my|the|a)? ?screen|screen ?shar\w*|see your screen|your screen|look in on|watch|live|anydesk|teamviewer|remote access|video on|recordings?)\b/i,
      acknowledgement: {
        interview: goodToTalk,
        contract: "I get that it's hard to hand work to someone you can't see.",
      },
      offer: { interview: noLiveScreen, contract: noLiveScreen },
    },
    {
      contract: 'fixed',
      pattern: aTool,
      acknowledgement: { interview: aboutTheTool, contract: sureOfTheTime },
      offer: { interview: noTracker, contract: noTracker },
    },
    {
      pattern: aTool,
      acknowledgement: { interview: aboutTheTool, contract: sureOfTheTime },
      offer: { interview: noOtherTracker, contract: noOtherTracker },
    },
    {
      pattern: /\bscreenshots?\b|\bwork diary\b|\byour diary\b/i,
      acknowledgement: {
        interview: 'thanks for telling me about the screenshots before we start.',
        contract: 'I see why that looks odd, thanks for asking me.',
      },
      isCalm: true,
      answer: {
        contract: 'Reading, thinking or testing on one page can look the same in many screenshots.',
      },
      offer: { contract: askMeAboutIt },
      closing: { contract: expectedSooner },
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
          any: answering(
            "On hourly contracts Upwork's own tracker already takes about six screenshots an hour, with memos.",
          ),
          hourly: answering(
            "Upwork's own tracker already takes about six screenshots an hour, with my memos on what I do.",
          ),
          fixed: 'With a fixed price you pay for the result, so there are no hours to check.',
        },
        offering('I like to keep it at that, so private files of all my clients stay private.'),
      ],
      closing: 'Would early drafts or a short demo along the way give you the same peace of mind?',
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
        "{{asked_tool | Other tools}} would also see what I do for other clients, and I owe them their privacy, just as I'd owe you yours.",
        "And I'm glad to show you drafts early.",
      ],
      closing: 'Would that be enough for you?',
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
      opening: acknowledging(sureOfTheTime),
      middle: [
        {
          any: answering(
            'On an hourly contract the work diary shows about six screenshots an hour, and with a fixed price you only pay once you have seen the work.',
          ),
          hourly: answering(
            'The work diary already shows you about six screenshots an hour, with memos on what I was doing.',
          ),
          fixed:
            "Ours is a fixed-price contract, so you don't pay for my time: you look at the work and then release the money.",
        },
        offering("I'd rather leave it at that, so private files, yours and other clients', stay private."),
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
          any: 'You can look at the work at any stage.',
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
      opening: acknowledging('yes, I said yes to {{asked_tool | that}}, and I keep to it.'),
      middle: [
        answering("Let me know if something doesn't come through on your side, and I'll look into it."),
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
          any: withoutIt,
          hourly:
            "After that I'd like to go with Upwork's tracker alone, because the other one sees too much of my other clients' work.",
          fixed: withoutIt,
        },
        'In return you can have drafts earlier.',
      ],
      closing: say.whichSuits,
    },
  ],
};
