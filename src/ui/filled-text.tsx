const asked = /\{\{ask: ([^{}]*)\}\}/;

/** A text ready to insert, its open questions marked. */
export function FilledText({ text }: { text: string }) {
  // Splitting at a pattern with one group gives text, question, text, question, text…
  return text.split(asked).map((part, at) => (at % 2 ? <mark key={at}>{part}?</mark> : part));
}
