/** What the page does not say of a room, as the words in it make likely. Used for wording only, never shown as certain. */
import type { ContractKind, Conversation, Stage } from './model.ts';

const interviewWords =
  /\b(?:your proposal|your application|interview|if (?:we|i) hire|before (?:we|i) (?:hire|start|send)|candidates?|the (?:role|position|job) (?:is|requires|needs)|would you be (?:able|willing|comfortable|open|ok)|we(?:'re| are) looking for|send (?:you )?(?:the|an) offer|are you (?:still )?(?:interested|available for)|what hours do you|(?:i|we)(?:'d)? (?:need|want|like) (?:somebody|someone) (?:in|who|that|to|with|for)|are you available|(?:i|we)(?:'d| would) (?:like|love) to hire|your (?:samples?|rate|profile)|have you (?:ever )?(?:worked|used) (?:with|for)|do you have (?:any )?experience|if you(?:'re| are) interested|(?:our|the) budget is)\b/i;
const contractWords =
  /\b(?:last week|this week|yesterday|you logged|the hours you|our contract|milestone|invoice|the work diary|going forward|from now on|you (?:were|weren'?t|did|didn'?t|have|haven'?t))\b/i;

/** The stage for wording: what the page says, else what the newest messages sound like, else a contract. */
export function likelyStage({ stage, messages }: Conversation): Exclude<Stage, 'unknown'> {
  if (stage !== 'unknown') return stage;
  const text = messages
    .filter(({ from }) => from === 'client')
    .slice(-3)
    .map((message) => message.text)
    .join('\n');
  return interviewWords.test(text) && !contractWords.test(text) ? 'interview' : 'contract';
}

const hourlyWords =
  /\b(?:hourly (?:contract|rate)|(?:you|i) (?:only )?log(?:ged)?\b|hours? (?:you )?(?:logged|billed|tracked)|work diary|activity (?:level|meter|bar)|weekly limit|upwork'?s? tracker|paying? (?:you )?(?:by|per) the hour|per hour)\b/i;
const fixedWords = /\b(?:milestones?|fixed[- ]price|escrow)\b/i;

/** The kind of contract: what the page says, else what one kind's words in the room say, when the other kind's are not there. */
export function likelyContract({ contract, messages }: Conversation): ContractKind {
  if (contract !== 'unknown') return contract;
  const text = messages.map((message) => message.text).join('\n');
  const [hourly, fixed] = [hourlyWords.test(text), fixedWords.test(text)];
  if (hourly === fixed) return 'unknown';
  return hourly ? 'hourly' : 'fixed';
}
