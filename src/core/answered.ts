/** What the conversation itself shows: whether a demand was taken back, agreed to, or answered before. */
import { detectDemands } from './detect.ts';
import type { ChatMessage, Demand, DemandLabel, HeardDemand } from './model.ts';
import { isIn, withStraightMarks } from './plain-words.ts';

const solved =
  /\b(?:found (?:it|them)|figured (?:it|that) out|got it (?:now|working)|(?:it'?s|all) sorted|solved it|sorted it|worked it out|i see (?:it|them) now)\b/i;

/** The demands in some messages, each label once: the newest counts. A question that the client has since solved is dropped. */
export function heardIn(messages: readonly ChatMessage[]): HeardDemand[] {
  const byLabel = new Map<DemandLabel, HeardDemand>();
  for (const { key, text } of messages) {
    if (solved.test(text)) byLabel.delete('platform-help');
    for (const demand of detectDemands(text).demands)
      byLabel.set(demand.label, { ...demand, messageKey: key });
  }
  return [...byLabel.values()];
}

/** An earlier round on one label: what the client wrote and what I wrote next. */
export interface Round {
  asked: Demand;
  text: string;
  answer: string;
}

const pushes =
  /\b(?:not (?:really )?(?:working|enough|good enough|acceptable)|(?:isn'?t|is not|won'?t be|are not|aren'?t) (?:really )?(?:enough|working|going to work|acceptable)|doesn'?t (?:really )?work for (?:us|me)|(?:i|we) (?:hear|understand|get|respect|see) (?:you|that|it|this|your point)\b[^.!?]{0,30}\bbut\b|(?:i|we) (?:really )?(?:still|do) need|too slow|like everyone else|everyone else (?:is|does|can|has|manages)|that'?s what (?:i'?m|we'?re|i am|we are) paying|(?:i|we) (?:must|have to) insist)\b/i;

/**
 * What the client comes back to after I turned it down, where the new message does not name it again: "I hear you, but it's not working
 * for us". The demand of the round before, with the new words as its quote.
 */
export function pushedBack(
  open: readonly ChatMessage[],
  messages: readonly ChatMessage[],
): readonly HeardDemand[] {
  const [first] = open;
  const message = open.find(({ text }) => pushes.test(text));
  if (!first || !message) return [];
  const before = messages.slice(0, messages.indexOf(first));
  const mine = before.findLastIndex(({ from }) => from === 'me');
  const answer = before[mine]?.text ?? '';
  if (saysYes(answer) || !isIn(refuses, withStraightMarks(answer))) return [];
  const asked = before.slice(0, mine);
  const start = asked.findLastIndex(({ from }) => from === 'me') + 1;
  const quote = pushes.exec(message.text);
  if (!quote) return [];
  const place = { start: quote.index, end: quote.index + quote[0].length, quote: quote[0] };
  return heardIn(asked.slice(start).filter(({ from }) => from === 'client'))
    .filter(({ label }) => label !== 'platform-help')
    .map((demand) => ({ ...demand, ...place, force: 'demand', messageKey: message.key }));
}

const accepts =
  /^\W*(?:(?:hi|hey|hello)\b[^,.!]{0,30}[,.!]\s*)?(?:yes|yeah|yep|sure|ok(?:ay)?|of course|agreed|deal|no problem|sounds (?:good|great|fine)|that works|works for me|absolutely|certainly|perfect|fine (?:by|with) me|happy to|will do|i can do (?:that|this|it)|confirmed|no worries)\b/i;
const commits =
  /\bi(?:'ll| will| can| could) (?:be (?:online|available|there|around|on)|work|do|send|join|attend|keep|cover|stick to|install|answer|reply|ask)\b|\bthat works\b|\bworks for me\b|\bhappy to do that\b/i;
const declines =
  /\b(?:can'?t|cannot|can not|won'?t|don'?t|unable|not able|unfortunately|however|i'?m afraid|rather not|instead|but)\b/i;

/** Every earlier round on these labels in the room, oldest first. */
export function roundsOn(labels: readonly DemandLabel[], messages: readonly ChatMessage[]): Round[] {
  const rounds: Round[] = [];
  let open: ChatMessage[] = [];
  for (const message of messages) {
    if (message.from === 'client') open.push(message);
    if (message.from !== 'me') continue;
    for (const { text } of open) {
      const demands = detectDemands(text).demands.filter(({ label }) => labels.includes(label));
      rounds.push(...demands.map((asked) => ({ asked, text, answer: message.text })));
    }
    open = [];
  }
  return rounds;
}

const subjects: Partial<Record<DemandLabel, RegExp>> = {
  'fixed-hours': /\b(?:hours|schedule|shifts?|online|set times?)\b/i,
  'hours-complaint': /\b(?:hours|schedule|shifts?|online|set times?)\b/i,
  'always-on': /\b(?:repl(?:y|ies)|answers?|respond|business day|on[- ]call|reachable)\b/i,
  'work-summary': /\b(?:reports?|summar(?:y|ies)|updates?|recaps?|timesheets?)\b/i,
  'mandatory-meetings': /\b(?:calls?|meetings?|stand-?ups?|daily)\b/i,
  monitoring: /\b(?:track(?:er|ing)|hubstaff|time doctor|screen|camera|webcam|software)\b/i,
  'employment-terms': /\b(?:other clients|exclusive\w*|leave|time off|employee|staff)\b/i,
};
const refuses =
  /\b(?:can'?t|cannot|won'?t|don'?t|unable|not able|rather not|instead|i suggest|i'?d suggest|too much|a bit much|plan my own)\b/i;

/** Whether I turned something of this kind down in the room before, in a sentence that names it. */
export function refusedBefore(label: DemandLabel, messages: readonly ChatMessage[]): boolean {
  const subject = subjects[label];
  return (
    subject !== undefined &&
    messages
      .filter(({ from }) => from === 'me')
      .flatMap(({ text }) => text.split(/[.!?\n]+/))
      .some((sentence) => subject.test(sentence) && isIn(refuses, withStraightMarks(sentence)))
  );
}

/** Hours and reply times stand and fall together: who agreed to be online 9 to 5 agreed to what a complaint of absence is about. */
const sameAgreement: Partial<Record<DemandLabel, readonly DemandLabel[]>> = {
  'hours-complaint': ['fixed-hours', 'hours-complaint'],
};

/** The last round in which I said yes to what this label is about. */
export function agreedRound(label: DemandLabel, rounds: readonly Round[]): Round | undefined {
  const labels = sameAgreement[label] ?? [label];
  const last = rounds.filter(({ asked }) => labels.includes(asked.label)).at(-1);
  return last && saysYes(last.answer) ? last : undefined;
}

export function labelsBehind(labels: readonly DemandLabel[]): DemandLabel[] {
  return [...new Set(labels.flatMap((label) => [label, ...(sameAgreement[label] ?? [])]))];
}

const later =
  /\b(?:think (?:about|it over)|(?:get|come) back to you|let you know|look into|check (?:my|and|if|with))\b/i;

/** Whether I left it open, neither yes nor no. */
export function postpones(answer: string): boolean {
  return later.test(answer) && !isIn(refuses, withStraightMarks(answer));
}

export function saysYes(answer: string): boolean {
  const words = withStraightMarks(answer);
  return (accepts.test(words) || commits.test(words)) && !isIn(declines, words);
}
