/** Sentences that several replies share. Each has its home here and nowhere else. */
export const promise = '{{reply_promise | within one business day}}';
export const reminder = '{{reminder | }}';
/** Begins the sentence after the reminder. */
export const so = '{{so | }}';
export const asBefore = '{{as_before | }}';
export const myHours = '{{my_hours_line | }}';

export const datesAndReplies = `What you can hold me to is the date of each delivery and a reply ${promise}.`;
export const keepDelivering = `I'll keep delivering on the dates we agree and answering ${promise}.`;
export const warnAhead = "If something ever gets in the way, you'll hear from me before and not after.";
export const termsNeedBoth =
  "As far as I can see, this wasn't part of what we agreed, and terms only change when we both say yes.";
export const payrollOption =
  'If a set schedule is a must, Upwork has an option for that called Upwork Payroll, and support can tell you if it fits.';
export const handOver =
  "If it's a must for you, I'd understand if you look for someone else, and I'd hand my work over in good order.";
export const noticeFirst =
  "I said yes to {{agreed_hours | the hours we set}}, and I'll keep to that for the next {{notice_time | two weeks}}.";
export const noticeThen = `After that I can offer firm dates and a reply ${promise}, or a clean hand-over to someone with more time.`;
export const ifIMissOne =
  "If I ever can't make one, I'll tell you the day before and send my points in writing.";
export const whatWasDecided = `Send me what was decided and any question for me, and I'll answer ${promise}.`;
export const oddTimes = 'I see why those times look odd from your side.';
export const honourIt = 'I said yes to that, so you can rely on it.';
export const newAgreement = "Anything on top would be a new agreement, and I'm happy to talk about one.";

export const intoTheOffer = "Then we can put what we agree into the offer, so it's clear for both of us.";
export const doesThatWork = 'Does that work for you?';
export const wouldThatCover = 'Would that give you what you need?';
export const noHardFeelings = "If that rules me out, no hard feelings, I'd rather you knew before we start.";
export const gladToCarryOn = "I'd be glad to carry on as we are, so just tell me which you'd prefer.";
export const whichSuits = 'Which of the two would suit you better?';
export const needsChanged = "If your needs have changed, tell me and we'll look at it together.";
export const gladToHelp = 'happy to help with that.';
export const moreInAWeek =
  "If you'd like more done in a week, tell me what comes first and I'll say what I can fit in.";
