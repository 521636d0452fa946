/** Articles and softeners, which stand between words that belong together. */
export const fillers: ReadonlySet<string> = new Set(
  'the a an just really very quite actually simply basically perhaps maybe even some of to that'.split(' '),
);
