/** Which messages wait for an answer: light enough for the content script, which asks no further where there are none. */

import type { ChatMessage } from './model.ts';
import { say } from './say.ts';

const nevermind =
  /\b(?:never ?mind|ignore (?:that|my (?:last|question))|scratch that|forget (?:it|that|what i said)|disregard)\b/i;
/** Taken back only where it is about all that a message says: "no need to reply on Sunday" is something else. */
const shortNevermind =
  /\b(?:no need|no rush|don'?t worry about (?:it|that)|(?:it'?s|that'?s) (?:fine|ok(?:ay)?) (?:as it is|now|then))\b/i;
const shortMessage = 60;

/** The client's messages since my last one, without those that a later one takes back. Messages of unknown authors are left out. */
export function unansweredMessages(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const mine = messages.findLastIndex(({ from }) => from === 'me');
  const open = messages.slice(mine + 1).filter(({ from }) => from === 'client');
  const takenBack = open.findLastIndex(({ text }) => takesBack(text));
  return takenBack < 0 ? open : open.slice(takenBack + 1);
}

function takesBack(text: string): boolean {
  return nevermind.test(text) || (text.length <= shortMessage && shortNevermind.test(text));
}

/** Why no message waits for an answer. */
export function nothingOpen(messages: readonly ChatMessage[]): string {
  if (messages.length === 0) return say('silenceNoMessages', 'No messages yet.');
  return messages.some(({ from }) => from === 'me')
    ? say('silenceAnswered', 'You have answered already.')
    : say('silenceNoClient', 'No message that is surely from the client.');
}
