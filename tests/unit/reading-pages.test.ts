// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Room } from '../../src/upwork/room.ts';
import { roomPages } from '../rooms/pages/index.ts';
import { open } from './open-page.ts';

describe.each(roomPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
  let room: Room;
  beforeEach(() => {
    room = open(page);
  });

  it('takes nothing for the client’s words that is not', () => {
    const theirs = page.expected.messages.filter((message) => message.from === 'client');
    const taken = room.messages.filter((message) => message.from === 'client');
    for (const message of taken) expect(theirs.map((other) => other.text)).toContain(message.text);
  });

  const isUnknown = page.generation === 'unknown';
  it(
    isUnknown
      ? 'reads what is plain, and leaves the rest'
      : 'reads every message, its words and whose they are',
    () => {
      const counts = ({ from }: { from: string }) => !isUnknown || from !== 'unknown';
      const read = room.messages.filter(counts).map(({ from, text }) => ({ from, text }));
      expect(read).toEqual(page.expected.messages.filter(counts));
    },
  );

  it('knows the client’s first name and the stage', () => {
    const { clientFirstName, stage, contract } = page.expected;
    expect({
      clientFirstName: room.clientFirstName,
      stage: room.stage,
      contract: room.contract,
    }).toEqual({ clientFirstName, stage, contract });
  });
});
