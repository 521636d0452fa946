/**
 * Templates of replies: `{{client_first_name | there}}` (a value or its fallback; an empty fallback leaves the place out),
 * `{{link: weekly-summary}}` (a help page's address) and `{{ask: deadline}}` (asked before inserting). A value that is neither known nor
 * has a fallback is asked too, so that nothing is ever inserted blank.
 */
import type { HelpLink, Suggestion } from './model.ts';
import { say } from './say.ts';
import { isVariable, meaningOf, type Values } from './variables.ts';

export interface Filled {
  /** Open questions stay in the text as `{{ask: …}}` until answerQuestions() has put the answers in. */
  text: string;
  /** Each question once, in the order of the text. */
  questions: readonly string[];
}

/** One place of a template, the innermost where a fallback holds another place. */
const place = /\{\{([^{}]*)\}\}/g;
/** While filling: stands at both ends of a filled place, and round an open question. */
const mark = '\uE000';
const [questionStart, questionEnd] = ['\uE001', '\uE002'];
const asked = /\{\{ask: ([^{}]*)\}\}/g;

/**
 * Fills a template. `links` are the pages that `{{link: id}}` may name.
 * What is unknown, as in a reply that came from another library, is asked too; the editor has checkTemplate() to refuse it earlier.
 */
export function fill(body: string, values: Values, links: readonly HelpLink[] = []): Filled {
  const text = closeGaps(fillPlaces(body, values, links))
    .replaceAll(questionStart, '{{ask: ')
    .replaceAll(questionEnd, '}}')
    .trim();
  return { text, questions: questionsIn(text) };
}

/** The text of a suggestion, ready to insert. A blank or missing answer leaves the question standing in brackets, for everybody to see. */
export function answerQuestions(suggestion: Suggestion, answers: readonly string[]): string {
  return suggestion.text.replace(asked, (_, question: string) => {
    const answer = answers[suggestion.questions.indexOf(question)]?.trim();
    return answer ? answer : `[${question}]`;
  });
}

/** What is wrong with a template, in sentences for the person who writes it; empty when nothing is. With `links`, their ids are checked too. */
export function checkTemplate(body: string, links?: readonly HelpLink[]): readonly string[] {
  const places = [...body.matchAll(place)];
  if (places.length > 0) {
    const errors = places.flatMap(([, inside = '']) => placeErrors(inside, links));
    return [...errors, ...checkTemplate(body.replace(place, ''), links)];
  }
  const errors: string[] = [];
  const rest = body;
  if (rest.includes('{{'))
    errors.push(say('templateOpen', 'A “{{” is never closed: write “}}” after the name.'));
  if (rest.includes('}}')) errors.push(say('templateClosed', 'A “}}” has no “{{” before it.'));
  return errors;
}

function fillPlaces(body: string, values: Values, links: readonly HelpLink[]): string {
  const filled = body.replace(
    place,
    (_, inside: string) => mark + fillPlace(inside.replaceAll(mark, ''), values, links) + mark,
  );
  return filled === body ? filled : fillPlaces(filled, values, links);
}

function questionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(asked)].map(([, question = '']) => question))];
}

function fillPlace(inside: string, values: Values, links: readonly HelpLink[]): string {
  const { kind, argument, fallback } = parsePlace(inside);
  if (kind === 'ask') return question(argument);
  if (kind === 'link')
    return links.find(({ id }) => id === argument)?.url ?? question(say('linkTo', 'link to $1', argument));
  if (!isVariable(argument)) return fallback ?? question(argument);
  // Braces in a value, such as a client's strange name, must not read as a place afterwards.
  return (
    values[argument]?.replace(/[{}]/g, '') ??
    fallback ??
    question(meaningOf(argument).split(':')[0] ?? argument)
  );
}

function question(words: string): string {
  return questionStart + words + questionEnd;
}

function parsePlace(inside: string): { kind: 'ask' | 'link' | 'value'; argument: string; fallback?: string } {
  const command = /^\s*(ask|link)\s*:(.*)$/s.exec(inside);
  if (command) return { kind: command[1] === 'ask' ? 'ask' : 'link', argument: (command[2] ?? '').trim() };
  const bar = inside.indexOf('|');
  if (bar < 0) return { kind: 'value', argument: inside.trim() };
  return { kind: 'value', argument: inside.slice(0, bar).trim(), fallback: inside.slice(bar + 1).trim() };
}

/** Takes out the marks, and with a place that was left out its space or blank line; a sentence that a place begins gets its capital. */
function closeGaps(text: string): string {
  return text
    .replace(
      /((?:^|\n|[.!?]["”’)]? )(?:\uE000\uE000 ?)?\uE000?)(\p{Ll})(?!\w*:\/\/)/gu,
      (_, before: string, letter: string) =>
        before.includes(mark) ? before + letter.toUpperCase() : before + letter,
    )
    .replace(/[ \t]*\uE000\uE000(?=\n|$)|(^|\n)\uE000\uE000[ \t]*/g, '$1')
    .replace(/[ \t]*\uE000\uE000[ \t]*/g, ' ')
    .replaceAll(mark, '')
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

function placeErrors(inside: string, links: readonly HelpLink[] | undefined): string[] {
  const { kind, argument } = parsePlace(inside);
  if (kind === 'ask')
    return argument ? [] : [say('templateAsk', '“{{ask: }}” needs a question: {{ask: deadline}}.')];
  if (kind === 'link') {
    const known = argument !== '' && (links === undefined || links.some(({ id }) => id === argument));
    return known ? [] : [say('templateLink', 'There is no link “$1” in the library.', argument)];
  }
  return isVariable(argument) ? [] : [say('templateVariable', 'There is no variable “$1”.', argument)];
}
