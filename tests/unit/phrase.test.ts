import { describe, expect, it } from 'vitest';
import { matchAt, occursIn, PhraseIndex, phrase } from '../../src/core/hearing/phrase.ts';
import { sentencesOf } from '../../src/core/hearing/sentences.ts';

const wordsOf = (text: string) => sentencesOf(text).flatMap(({ words }) => words);

/** Compiled before any text is read, as the extension's own: words get their numbers from the phrases that name them. */
const cases = (
  [
    ['daily report', 'Send the daily report.', true],
    ['daily report', 'A report, daily.', false],
    ['daily|weekly report', 'Send the weekly report.', true],
    ['daily @report', 'A daily summary please.', true],
    ['send short? report', 'Send report.', true],
    ['send short? report', 'Send short report.', true],
    ['send long? report', 'Send short report.', false],
    ['send * report', 'Send me a short report.', true],
    ['send * report', 'Send me a short and simple report.', false],
    ['send ** report', 'Send me a short and simple report.', true],
    ['^ send', 'Send it.', true],
    ['^ send', 'Well, send it.', true],
    ['^ send', 'Please do send it.', false],
    ['report $', 'Send the report.', true],
    ['report $', 'The report is here.', false],
  ] as const
).map(([source, text, wanted]) => ({ compiled: phrase(source), source, text, wanted }));
const upToReport = phrase('send * report');
const entry = { phrase: phrase('short? send|post report') };

describe('the language of phrases', () => {
  it.each(cases)('"$source" in “$text”: $wanted', ({ compiled, text, wanted }) => {
    expect(occursIn(compiled, wordsOf(text))).toBe(wanted);
  });

  it('gives the place after the last word', () => {
    const words = wordsOf('Please send me a daily report at noon.');
    const at = words.findIndex(({ lexeme }) => lexeme.word === 'send');
    expect(matchAt(upToReport, words, at)).toBe(at + 5);
  });

  it('finds phrases by the words that they may begin with', () => {
    const index = new PhraseIndex<typeof entry>();
    index.add(entry);
    const found = (word: string) => index.startingWith(wordsOf(word)[0]?.lexeme.symbol ?? 0);
    for (const word of ['short', 'send', 'post']) expect(found(word)).toEqual([entry]);
    expect(found('report')).toEqual([]);
  });

  it.each(['* report', '** daily', '$', 'please?'])('refuses "%s", which would never be found', (source) => {
    expect(() => new PhraseIndex().add({ phrase: phrase(source) })).toThrow('must begin with a word');
  });
});
