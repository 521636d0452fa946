/** The shortest sentence, in characters, that says more than a greeting does. */
const telling = 25;

/**
 * Whether a sent message still carries what was put into the compose box: at least one whole sentence of it, however the
 * rest was edited. Spaces and line breaks are the page's own.
 */
export function carries(sent: string, put: string): boolean {
  const plain = plainOf(sent);
  const sentences = put.split(/(?<=[.!?])\s+|\n+/).map(plainOf);
  const whole = sentences.filter(({ length }) => length >= telling);
  return (whole.length > 0 ? whole : [plainOf(put)]).some((sentence) => plain.includes(sentence));
}

function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
