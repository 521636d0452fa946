/** What takes the meaning away from any demand: negation, other people, the past, suppositions. */
import { type Guard, guard } from '../demand.ts';

/** Stands before the phrase, in the same sentence. */
export const before: readonly Guard[] = [
  guard(
    'negated',
    `
    not|no|never|without|nobody
    instead of
    rather than
    `,
  ),
  guard(
    'about someone else',
    `
    ^ @client3|@person3
    ^ my|our|the @client3|@person3|team|staff|girls|boys|guys
    ^ @past3
    ^ my|our @past3
    ^ she|he|they
    ^ i am|was|work|will|have|usually|had
    ^ we had|used
    `,
  ),
];

/** Stands anywhere in the sentence. */
export const anywhere: readonly Guard[] = [
  guard(
    'explicitly left open',
    `
    not @must
    not @need to
    no @need
    no obligation
    no pressure
    no set|fixed
    not expect
    not have to
    optional
    whenever suits|you like|you want
    whenever you like|want|can
    up to you
    if you like
    `,
  ),
  guard(
    'something to be made',
    `
    ^ @please? add|put|write|build|create|design|change|update|fix|make|translate ** @deliverable
    @build * @deliverable
    @deliverable @should|says|say|must
    `,
  ),
];
