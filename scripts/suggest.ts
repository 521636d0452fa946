// Conversations in, suggestions out: JSON lines on standard input, one line for each on standard output.
// {"id","messages":[{"from":"client"|"me","text","at"}]} and, all optional, "me", "client", "stage", "contract", "agreedHours", "answered",
// "profile", "settings", "country", "clientZone", "now".
import { createInterface } from 'node:readline';
import { type ConversationLine, suggestionsFor } from './conversation-line.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  console.log(JSON.stringify(suggestionsFor(JSON.parse(line, noNull) as ConversationLine)));
}

/** A field that is null is a field that is not there. */
function noNull(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}
