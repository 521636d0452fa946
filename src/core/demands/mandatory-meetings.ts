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
  hints: `
    &must|&could-you|@please ** @join|attend|be|present|participate|dial|come ** @meeting|@call|standup|daily|sync|zoom|calls|meetings|scrum
    &must|&could-you ** @meeting|@call|@videoapp|talk|speak|chat|meet ** &often|@recurring|@day|regular|&from-now
    &often|@recurring|@day|regular|standing|mondays|weekly|daily ** @meeting|@call|@videoapp|talk|speak|meet|huddle|chat|catch|phone|round|briefing|demo|retro
    @meeting|@call|@videoapp|talk|speak|meet|chat|phone|face ** &often|@recurring|regularly|@every|@day * @must|please|mandatory
    @meeting|@call|calls|meetings|talk|speak|meet * &often|@recurring
    @meeting|@call|calls|meetings * on @day
    @day|@daypart @meeting|@call|meeting|calls|standup|zoom
    daily|weekly|regular|fortnightly|biweekly|monthly|recurring|standing|repeating|mandatory|compulsory|required|team|morning @meeting|@call|meetings|calls|standups|sync|zoom|invite|stand-up|huddle|scrum|chat|briefing|check-in|check-ins|catch-up|slot|series|planning|review
    @meeting|@call|standup|meetings|calls|attendance|presence|participation * @be * @must|mandatory|required|compulsory|obligatory|expected|not|for|important|part|taken
    attendance|presence|participation * @must|required|mandatory|expected|taken|obligatory|compulsory
    not optional|negotiable
    everybody|everyone|all|nobody|whole * joins|join|attends|attend|meets|meet|skips|misses|excused|call|on|in * @meeting|@call|zoom|@day|daily|camera|be|it
    missed|miss|skip|skipped|skipping|late * @meeting|@call|daily|standup|meetings|calls|@day|sync|huddle
    &younot * @meeting|@call|standup|daily|join|joined|meetings|calls
    you @be not|late * @meeting|@call|standup|daily
    we|i|team|everyone * meet|talk|speak|meets|talks|sync|gather|get-together|sit ** &often|@recurring|@day|@clock|once|twice
    let @we * talk|speak|meet|call|catch|sync|zoom|touch|do|have|hop|make ** &often|@recurring|@day|regular|weekly|daily|habit
    &could-you * talk|speak|meet|call|catch|chat|touch|ring ** &often|@recurring|@day|@daypart|regularly
    call|ring|phone @me|you ** &often|@recurring|@day|evening|morning
    @few|@one|once|twice * @call|@meeting|calls|meetings ** &often|@recurring|week|per
    @few|one @call|@meeting|calls|meetings * daily|weekly|&often
    touch|catch base|up ** &often|@recurring|@day|weekly|daily|mornings
    scrum|sprint|agile ceremonies|planning|meetings|events|review|retro|call
    standup|stand-up|standups|scrum|huddle|all-hands|retro|daily|dailies
    jour fixe
    block|keep|reserve|book|put|mark|accept|free ** @day|&often|morning|weekly ** @meeting|@call|invite|zoom|for|team|us|me
    invite|invitation|calendar * recurring|every|each|weekly|repeating|series|accept|&often
    recurring|repeating|standing * invite|invitation|event|appointment|slot|call
    add|adding|put|putting|added you * @meeting|@call|daily|standup|meetings|calls|series|sync
    face|voice|video|camera ** &often|@recurring|once|daily|weekly
    part|role|job|project|position * includes|involves|means|requires|is ** @meeting|@call|meetings|calls|standups|daily
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
