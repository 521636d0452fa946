/**
 * Where `quote` stands in the text of `body`, white space apart: pages break lines where the message as read has a
 * blank. Undefined when it is not there (any more).
 */
export function rangeOfQuote(body: Element, quote: string): Range | undefined {
  const wanted = quote.replace(/\s+/g, '');
  const letters = lettersOf(body);
  const at = letters.text.indexOf(wanted);
  const first = letters.spots[at];
  const last = letters.spots[at + wanted.length - 1];
  if (wanted === '' || !first || !last) return undefined;
  const range = body.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface Spot {
  node: Text;
  offset: number;
}

/** All characters below `body` that are not white space, and where each stands. */
function lettersOf(body: Element): { text: string; spots: Spot[] } {
  const spots: Spot[] = [];
  let text = '';
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const letter = data[offset] ?? '';
      if (/\s/.test(letter)) continue;
      text += letter;
      spots.push({ node: node as Text, offset });
    }
  }
  return { text, spots };
}
