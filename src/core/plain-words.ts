/** A client's text as our patterns expect it. */

/** With straight apostrophes, which a telephone bends. */
export function withStraightMarks(text: string): string {
  return text.replace(/[’‘ʼ`]/g, "'");
}

const long = /\b(did|do|does|was|were|has|have|had|is|are|could|would|should) not\b/gi;

/** Whether a pattern is found in a text as it stands or in its short forms, "didn't" for "did not". */
export function isIn(pattern: RegExp, text: string): boolean {
  return pattern.test(text) || pattern.test(inShort(text));
}

function inShort(text: string): string {
  return text
    .replace(/\bcan ?not\b/gi, "can't")
    .replace(/\bwill not\b/gi, "won't")
    .replace(long, "$1n't");
}
