import type { Suggestion } from '../core/model.ts';
import { carries } from '../core/sent-as.ts';
import type { InsertionReport } from '../core/status.ts';

/** A suggestion as it was put into the box. */
interface Given {
  suggestion: Suggestion;
  text: string;
  state: 'begun' | 'inserted' | 'doubtful';
}

/** The suggestion that was put into the compose box, until it is sent, undone, or another room is opened. */
export interface GivenReply {
  /** From the click on: who sends before the insertion has been checked has answered all the same. */
  begin(suggestion: Suggestion, text: string): void;
  /** What the check of the insertion found. */
  checked(report: InsertionReport): void;
  /** Whether the suggestions should step back, since one of them stands in the box. */
  isInBox(): boolean;
  /** What an own message that has just appeared in the room answers with; it is then no longer in the box. */
  takeSent(message: string): Given | undefined;
  forget(): void;
}

/**
 * A check that comes too late finds an empty box, which looks like a failed insertion. So what was not seen to be inserted is
 * kept as well, and counts as sent if the sent message carries it.
 */
export function createGivenReply(): GivenReply {
  let given: Given | undefined;
  return {
    begin(suggestion, text) {
      given = { suggestion, text, state: 'begun' };
    },
    checked({ outcome }) {
      if (given) given.state = outcome === 'inserted' ? 'inserted' : 'doubtful';
    },
    isInBox: () => given !== undefined && given.state !== 'doubtful',
    takeSent(message) {
      const taken = given;
      given = undefined;
      if (taken && taken.state !== 'inserted' && !carries(message, taken.text)) return undefined;
      return taken;
    },
    forget() {
      given = undefined;
    },
  };
}
