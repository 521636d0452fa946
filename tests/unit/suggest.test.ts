import { describe, expect, test, vi } from 'vitest';
import { type ConversationLine, resultFor } from '../../scripts/conversation-line.ts';
import { helpLinks } from '../../src/core/library/help-links.ts';
import { starterReplies } from '../../src/core/library/starter-replies.ts';
import {
  rememberAgreedHours,
  rememberAnswer,
  rememberDismissal,
  rememberMuted,
} from '../../src/core/memory.ts';
import {
  type ClientMemory,
  type Conversation,
  defaultProfile,
  defaultSettings,
  emptyMemory,
  type Snippet,
} from '../../src/core/model.ts';
import { suggest } from '../../src/core/suggest.ts';

vi.mock('../../src/core/detect.ts', () => import('../fake-detect.ts'));

const now = new Date('2026-11-23T09:00:00Z');
const hours = 'Please be online 9-5 EST every day.';
const room = (...texts: string[]): Conversation => ({
  id: 'room_1',
  messages: texts.map((text, index) => ({ key: String(index), from: 'client', text })),
  clientFirstName: 'Ann',
  stage: 'contract',
  contract: 'hourly',
});
const ask = (
  memory: ClientMemory,
  conversation = room(hours),
  snippets: readonly Snippet[] = starterReplies,
) =>
  suggest(conversation, {
    snippets,
    links: helpLinks,
    profile: defaultProfile,
    memory,
    settings: defaultSettings,
    now,
  });
const fresh = emptyMemory('room_1');

describe('the memory of a client', () => {
  test('the ladder: friendly, then clear, then firm with a way out', () => {
    let memory = fresh;
    const seen: (string | undefined)[] = [];
    for (let round = 0; round < 3; round++) {
      const [first] = ask(memory).suggestions;
      if (!first) throw new Error('no suggestion');
      seen.push(first.firmness);
      memory = rememberAnswer(memory, first, now);
    }
    expect(seen).toEqual(['friendly', 'clear', 'firm']);
    expect(memory.answered).toEqual([
      { label: 'fixed-hours', times: 3, firmness: 'firm', lastAt: now.toISOString() },
    ]);
    expect(JSON.stringify(memory)).not.toContain('online');
  });

  test('what was used is not offered again; when all is used, it says so', () => {
    let memory = fresh;
    const used: string[] = [];
    for (let round = 0; round < 10; round++) {
      const first = ask(memory).suggestions.find(({ kind }) => kind === 'reply');
      if (!first) break;
      used.push(first.text);
      memory = rememberAnswer(memory, first, now);
    }
    expect(new Set(used).size).toBe(used.length);
    expect(used.length).toBeGreaterThanOrEqual(3);
    expect(ask(memory).silence).toMatch(/was used/);
  });

  test('a text that stands in the room is not offered again', () => {
    const [first] = ask(fresh).suggestions;
    const texts = room(hours).messages;
    const again: Conversation = {
      ...room(),
      messages: [
        ...texts,
        { key: 'mine', from: 'me', text: first?.text ?? '' },
        { key: 'new', from: 'client', text: hours },
      ],
    };
    expect(ask({ ...fresh, firmness: 'friendly' }, again).suggestions.map(({ text }) => text)).not.toContain(
      first?.text,
    );
  });

  test('agreed hours are honoured, and taking them back ends that', () => {
    const memory = rememberAgreedHours(fresh, {
      days: ['mon'],
      from: '15:00',
      to: '23:00',
      zone: 'Europe/Berlin',
    });
    expect(ask(memory).suggestions[0]?.text).toContain('Monday, 3-11 pm Berlin time');
    expect(ask(memory).suggestions[0]?.id).toBe('reply:fixed-hours/agreed/friendly');
    expect(rememberAgreedHours(memory, undefined)).toEqual(fresh);
  });

  test('other hours than the agreed ones are a new agreement', () => {
    const line = (text: string) =>
      resultFor({
        id: 'x',
        stage: 'contract',
        agreedHours: 'Mon-Fri 9-12 EST',
        messages: [{ from: 'client', text }],
      }).suggestions[0]?.text;
    expect(line('Please be online 9-12 EST every day.')).toContain('that stands');
    expect(line('Please be online 9-5 EST every day.')).toContain('Anything on top would be a new agreement');
  });

  test('longer hours than the agreed ones are a new agreement, even where the zones cannot be compared', () => {
    const agreed = (from: string, to: string) =>
      ask(rememberAgreedHours(fresh, { days: ['mon'], from, to, zone: 'Europe/Berlin' })).suggestions[0]?.id;
    expect(agreed('15:00', '18:00')).toBe('reply:fixed-hours/agreed/clear');
    expect(agreed('14:00', '22:00')).toBe('reply:fixed-hours/agreed/friendly');
  });

  test('hours and complaints about them are one ladder; what I turned down in the room counts as a round', () => {
    const complained: ClientMemory = {
      ...fresh,
      answered: [{ label: 'hours-complaint', times: 2, firmness: 'clear', lastAt: '' }],
    };
    expect(ask(complained).suggestions[0]?.firmness).toBe('firm');
    const conversation: Conversation = {
      ...room(),
      messages: [
        { key: '1', from: 'client', text: 'Can you keep our office times?' },
        { key: '2', from: 'me', text: "I'd rather not work set hours, I plan my own day." },
        { key: '3', from: 'client', text: hours },
      ],
    };
    expect(ask(fresh, conversation).suggestions[0]?.firmness).toBe('clear');
  });

  test('notice is never given by counting', () => {
    const agreed = rememberAgreedHours(fresh, {
      days: ['mon'],
      from: '15:00',
      to: '18:00',
      zone: 'Europe/Berlin',
    });
    const memory: ClientMemory = {
      ...agreed,
      answered: [{ label: 'fixed-hours', times: 5, firmness: 'clear', lastAt: '' }],
    };
    expect(ask(memory).suggestions[0]?.firmness).toBe('clear');
    expect(ask({ ...memory, firmness: 'firm' }).suggestions[0]?.text).toContain('two weeks');
  });

  test('muted labels, dismissed suggestions and a room that is off are silent', () => {
    expect(ask(rememberMuted(fresh, 'fixed-hours', true)).suggestions).toEqual([]);
    expect(
      ask(rememberMuted(rememberMuted(fresh, 'fixed-hours', true), 'fixed-hours', false)).suggestions,
    ).not.toEqual([]);
    const id = ask(fresh).suggestions[0]?.id ?? '';
    expect(ask(rememberDismissal(fresh, id)).suggestions.map((suggestion) => suggestion.id)).not.toContain(
      id,
    );
    expect(ask({ ...fresh, off: true }).silence).toBe('Suggestions are off for this client.');
  });
});

describe('choosing', () => {
  const own: Snippet = {
    id: 'mine',
    title: 'Mine',
    body: 'Hi {{client_first_name | there}}, my own words.',
    labels: ['fixed-hours'],
    updatedAt: 1,
  };

  test('a reply of one’s own goes first', () => {
    expect(ask(fresh, room(hours), [...starterReplies, own]).suggestions[0]?.text).toBe(
      'Hi Ann, my own words.',
    );
  });

  test('several demands: one combined reply first, then the single ones, at most three', () => {
    const { suggestions } = ask(
      fresh,
      room(hours, 'And send me a daily report.', 'Please install Hubstaff today.'),
    );
    expect(suggestions.map(({ id }) => id)).toEqual([
      'combined:fixed-hours+work-summary+monitoring',
      'reply:fixed-hours/contract/friendly',
      'reply:work-summary/contract/friendly/hourly',
    ]);
    const text = suggestions[0]?.text ?? '';
    expect(text.match(/Hi Ann/g)).toHaveLength(1);
    expect(text.match(/https:/g)).toHaveLength(1);
    expect(text.match(/As a freelancer/g)).toHaveLength(1);
  });

  test('beside a single reply its link stands alone', () => {
    const link = ask(fresh, room('Where do I see your hours on Upwork?')).suggestions.find(
      ({ kind }) => kind === 'link',
    );
    expect(link?.links.map(({ id }) => id)).toEqual(['work-diary-review']);
  });

  test('no page alone that answers nothing: none on logged hours for a fixed price', () => {
    const fixed = { ...room('You were not online this morning.'), contract: 'fixed' as const };
    expect(ask(fresh, fixed).suggestions.map(({ kind }) => kind)).not.toContain('link');
  });

  test('why, in one line', () => {
    expect(ask(fresh).suggestions[0]?.why).toMatch(
      /^Fixed hours: “.+”\. First time with this client, so friendly\.$/,
    );
  });

  test('the reminder goes by country and can be switched off', () => {
    const line = (settings: ConversationLine['settings']) =>
      resultFor({
        id: 'x',
        stage: 'contract',
        messages: [{ from: 'client', text: hours }],
        ...(settings ? { settings } : {}),
      }).suggestions[0]?.text ?? '';
    expect(line({ country: 'us' })).toContain(
      'only the result of the work and not what will be done and how it will be done',
    );
    expect(line({ country: 'uk' })).toContain('In the UK');
    expect(line({})).not.toMatch(/IRS|In the UK/);
    expect(line({ reminderLine: false })).not.toMatch(/As a freelancer|So I can't/);
    expect(line({})).toContain("due. So I can't promise");
  });

  test('values come from the profile, with the clock of the client', () => {
    const text = resultFor({
      id: 'x',
      stage: 'interview',
      messages: [{ from: 'client', text: 'Would you be able to be online 9-5 EST every day?' }],
      profile: {
        replyPromiseHours: 48,
        hours: { days: ['mon', 'tue'], from: '14:00', to: '17:00', zone: 'Europe/Berlin' },
      },
      clientZone: 'America/New_York',
      now: '2026-11-23T09:00:00Z',
    }).suggestions[0]?.text;
    expect(text).toContain(
      "I usually work Monday and Tuesday, 2-5 pm Berlin time (that's 8-11 am in New York).",
    );
  });

  test('no reply of ours promises hours, exclusivity or a refund', () => {
    for (const { body } of starterReplies.filter(({ situations }) => !situations?.includes('agreed'))) {
      expect(body).not.toMatch(
        /\bI(?:'ll| will) be (?:online|available|there)\b|\bonly (?:work )?for you\b|\bI(?:'ll| will) (?:refund|pay back)\b/i,
      );
    }
  });
});

describe('what the words of the room decide', () => {
  test('without a known stage, the reply for the other stage stands beside', () => {
    const unknown: Conversation = { ...room('You need to be online 9-5 EST every day.'), stage: 'unknown' };
    expect(ask(fresh, unknown).suggestions.map(({ id }) => id)).toEqual([
      'reply:fixed-hours/contract/friendly',
      'reply:fixed-hours/interview/friendly',
    ]);
  });

  test('hours that I offered myself are the agreed ones', () => {
    const conversation: Conversation = {
      ...room(),
      messages: [
        { key: '1', from: 'client', text: hours },
        { key: '2', from: 'me', text: 'Yes, I can be online 9 to 12 EST.' },
        { key: '3', from: 'client', text: 'Please be online 9-5 EST every day, as we said.' },
      ],
    };
    expect(ask(fresh, conversation).suggestions[0]?.text).toContain('9 to 12 EST is what I said yes to');
  });

  test('two questions on Upwork get one reply with both answers', () => {
    const [first] = ask(
      fresh,
      room('Where do I see your hours on Upwork? And how do I end the contract?'),
    ).suggestions;
    expect(first?.snippetIds).toEqual(['platform-help/see-hours', 'platform-help/end-contract']);
    expect(first?.text).toContain('View work diary');
    expect(first?.text).toContain('end the contract from its page');
  });
});
