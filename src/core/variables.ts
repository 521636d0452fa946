import { nameOf, say } from './say.ts';

/** Everything that a reply may leave open, by name, with what it stands for: the editor lists these, and a name outside is an error. */
export const variables = {
  client_first_name: "the client's first name",
  my_name: 'your name',
  my_hours: "your working days and hours, with the client's local time where it is known",
  my_hours_line: 'a whole sentence with your working hours',
  reply_promise: 'how soon you answer: "within one business day"',
  summary_habit: 'how you keep a client up to date',
  meeting_policy: 'how you like to do calls',
  notice_time: 'your notice: "two weeks"',
  next_day_off: 'your next day off: "Thursday 24 December"',
  agreed_hours: 'the hours that you agreed with this client',
  asked_hours: 'the hours that the client asks for, in their words',
  asked_speed: 'how soon the client wants answers: "within 15 minutes"',
  asked_report: 'the report that the client asks for: "a daily report"',
  asked_call: 'the call that the client asks for: "a daily call"',
  asked_tool: 'the tool that the client wants to watch with',
  acknowledgement: 'the first sentence, fitted to what the client wrote',
  answer: 'the main sentence, fitted to what the client wrote',
  offer: 'one sentence with what you can do instead, fitted to what the client wrote',
  closing: 'the last sentence, fitted to what the client wrote',
  other_question: 'a line that keeps room for another question in the same message',
  reason: 'the first sentence of a second round, where the client gave a reason',
  again: 'the main sentence of a second round, fitted to what the client wrote',
  kind_word: '"I\'m glad you like the work!" when the client said something nice',
  reminder: 'the one calm line on working as a freelancer, by country; it can be switched off',
  so: '"So" where the reminder goes before',
  as_before: '"As I said," when you have answered this before',
} as const;
export type VariableName = keyof typeof variables;
/** What is known; a name that is missing takes its fallback or is asked. An empty text leaves the place out. */
export type Values = Partial<Record<VariableName, string>>;

/** What a variable stands for, for people. */
export function meaningOf(name: VariableName): string {
  return say(nameOf('variable', name), variables[name]);
}

export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(variables, name);
}
