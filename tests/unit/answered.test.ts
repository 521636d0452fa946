import { describe, expect, test, vi } from 'vitest';
import { agreedRound, postpones, roundsOn, saysYes } from '../../src/core/answered.ts';
import { hear } from '../../src/core/hear.ts';
import { likelyContract, likelyStage } from '../../src/core/likely.ts';
import type { Author, ChatMessage, Conversation } from '../../src/core/model.ts';
import { unansweredMessages } from '../../src/core/open-messages.ts';

vi.mock('../../src/core/detect.ts', () => import('../fake-detect.ts'));

const said = (...lines: [Author, string][]): ChatMessage[] =>
  lines.map(([from, text], index) => ({ key: String(index), from, text }));
const texts = (messages: readonly ChatMessage[]) => unansweredMessages(messages).map(({ text }) => text);

describe('what is unanswered', () => {
  test('the client’s messages since my last one, unknown authors left out', () => {
    expect(
      texts(said(['client', 'a'], ['me', 'b'], ['client', 'c'], ['unknown', 'd'], ['client', 'e'])),
    ).toEqual(['c', 'e']);
    expect(texts(said(['client', 'a'], ['me', 'b']))).toEqual([]);
    expect(texts(said(['unknown', 'a']))).toEqual([]);
  });

  test.each([
    ['Never mind, found them.', []],
    ['No need, thanks!', []],
    ['Ignore my last question please', []],
    ['No need to reply on Sundays of course, Monday morning is early enough for all of us.', 2],
    ['Thanks!', 2],
  ])('taken back by “%s”', (text, left) => {
    const open = texts(said(['client', 'Be online 9-5 EST.'], ['client', text]));
    expect(open).toHaveLength(Array.isArray(left) ? 0 : left);
  });
});

describe('what I agreed to', () => {
  test.each([
    ['Yes, that works for me!', true],
    ['Sure, 1-5pm London works.', true],
    ['Hi Ann, of course, no problem.', true],
    ["I'll be online 9 to 12 every day.", true],
    ["Sure, but I can't do Mondays.", false],
    ['I plan my own hours.', false],
    ["Unfortunately I can't.", false],
    ['Sure, I’ll be there.', true],
    ['Yes, I understand. I will not keep set hours though.', false],
    ['Sure, I can’t do mornings.', false],
    ['Yes, I saw it. However, I keep my own hours.', false],
    ['Let me think about it.', false],
  ])('“%s”: %s', (answer, yes) => {
    expect(saysYes(answer)).toBe(yes);
  });

  test.each([
    ['Let me think about it.', true],
    ["I'll check my calendar and let you know.", true],
    ["I can't promise set hours, but let me know what you need.", false],
    ['I plan my own hours.', false],
  ])('left open by “%s”: %s', (answer, open) => {
    expect(postpones(answer)).toBe(open);
  });

  test('the last round counts', () => {
    const ask: [Author, string] = ['client', 'Please be online 9-5 EST every day.'];
    const agreed = said(ask, ['me', 'Yes, will do.'], ['client', 'Thanks']);
    expect(agreedRound('hours-complaint', roundsOn(['fixed-hours'], agreed))?.answer).toBe('Yes, will do.');
    const refused = said(ask, ['me', 'Yes, will do.'], ask, ['me', "Sorry, I can't any more."]);
    expect(agreedRound('fixed-hours', roundsOn(['fixed-hours'], refused))).toBeUndefined();
  });
});

describe('what is likely', () => {
  const room = (text: string, change: Partial<Conversation> = {}): Conversation => ({
    id: 'x',
    messages: said(['client', text]),
    stage: 'unknown',
    contract: 'unknown',
    ...change,
  });

  test.each([
    ['Would you be able to work our hours?', 'interview'],
    ['I liked your proposal. We need somebody 9-5.', 'interview'],
    ['You were not online yesterday.', 'contract'],
    ['Please be online 9-5.', 'contract'],
  ])('stage of “%s”: %s', (text, stage) => {
    expect(likelyStage(room(text))).toBe(stage);
  });

  test('what the page says goes first', () => {
    expect(likelyStage(room('You were not online yesterday.', { stage: 'interview' }))).toBe('interview');
    expect(likelyContract(room('the milestone', { contract: 'hourly' }))).toBe('hourly');
  });

  test.each([
    ['You only logged 11 hours', 'hourly'],
    ['When is the milestone done?', 'fixed'],
    ['You logged hours, and the milestone?', 'unknown'],
    ['Hello', 'unknown'],
  ])('contract of “%s”: %s', (text, contract) => {
    expect(likelyContract(room(text))).toBe(contract);
  });
});

describe('what the client comes back to', () => {
  const no = "I can't promise that, I plan my own hours.";
  const labels = (...lines: [Author, string][]) => hear(said(...lines)).heard.map(({ label }) => label);
  test.each([
    ["I hear you but it's not working for us.", no, ['fixed-hours']],
    ["Two hours isn't enough.", no, ['fixed-hours']],
    ["That's what I'm paying you for.", no, ['fixed-hours']],
    ['Okay, fair enough.', no, []],
    ['The printer is not working.', 'Yes, that works for me!', []],
    ["I hear you but it's not working for us.", 'The draft is in the folder.', []],
  ])('“%s” after “%s”', (text, answer, heard) => {
    expect(labels(['client', 'Please be online 9-5 EST.'], ['me', answer], ['client', text])).toEqual(heard);
  });

  test('quotes the new words in the new message', () => {
    const [demand] = hear(
      said(['client', 'Please be online 9-5 EST.'], ['me', no], ['client', "Two hours isn't enough."]),
    ).heard;
    expect(demand).toMatchObject({
      messageKey: '2',
      quote: "isn't enough",
      start: 10,
      end: 22,
      force: 'demand',
    });
  });
});
