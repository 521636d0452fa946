import { demand, type Examples, guard } from '../demand.ts';

/** Recurring required calls or stand-ups. */
export default demand('mandatory-meetings', {
  phrases: `
    @recurring|@every * @meeting|@call|@videoapp
    @meeting|@call|@videoapp * @every|@recurring
    @day|@daypart @meeting|@call
    @every @day|@daypart|@dayunit|@weekunit ** @meeting|@call|@videoapp|standup
    @few|twice @meeting|@call|video * a|per|@every week|day
    @meeting @be * @must|@range|@clock|@day
    @join|@must * our|the|daily|weekly @meeting|@call
    @meet every|each|on @day
    missed|skip|skipped * @meeting
    talk daily
  `,
  guards: [
    guard('only this once', 'quick|short @call $\njust the one\nthis week\nonce'),
    guard('explicitly optional', 'optional|welcome|obligation'),
    guard('said of others', 'coach|coaching|webinar|webinars|customers|students|@deliverable'),
  ],
});

export const examples: Examples = {
  hears: [
    'Please join our daily call.',
    'Daily stand-up is at 9:30 CET',
    'Can you attend a weekly meeting?',
    'We meet every Monday at 10am, attendance is mandatory.',
    'You missed the Monday meeting again.',
    "Let's hop on a call every morning",
  ],
  ignores: [
    'Shall we jump on a quick call?',
    "If you'd like to join our Monday call you're very welcome, but no obligation at all.",
    "I won't ask for meetings, I hate them too lol",
    'Are you free for a chat on Tuesday at 3?',
  ],
};
