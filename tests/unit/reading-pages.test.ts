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

  it.runIf(page.generation !== 'unknown')('reads every message, its words and whose they are', () => {
    expect(room.messages.map(({ from, text }) => ({ from, text }))).toEqual(page.expected.messages);
  });

  it.runIf(page.generation === 'unknown')('reads what is plain, and leaves the rest', () => {
    const plain = page.expected.messages.filter((message) => message.from !== 'unknown');
    const read = room.messages.filter((message) => message.from !== 'unknown');
    expect(read.map(({ from, text }) => ({ from, text }))).toEqual(plain);
  });

  it('knows the client’s first name and the stage', () => {
    const { clientFirstName, stage, contract } = page.expected;
    expect({
      clientFirstName: room.clientFirstName,
      stage: room.stage,
      contract: room.contract,
    }).toEqual({ clientFirstName, stage, contract });
  });
});
