import { describe, expect, it } from 'vitest';
import { roomIdOf } from '../../src/upwork/route.ts';
import { type StageHints, stageOf } from '../../src/upwork/stage.ts';

const nothing: StageHints = { head: '', linksToContract: false, onProposalPage: false };

describe('the stage, from the page’s own words', () => {
  it.each([
    ['contract', 'hourly', ['Ann accepted an offer. Contract started, $38.00/hr'], {}],
    ['contract', 'fixed', ['Ann accepted an offer', 'Milestone 1 was funded'], {}],
    ['contract', 'hourly', ['Old limit: 15 hrs/week New limit: 20 hrs/week'], {}],
    ['contract', 'unknown', [], { linksToContract: true }],
    ['contract', 'fixed', [], { linksToContract: true, head: 'Fixed-price $400.00' }],
    ['contract', 'unknown', ['Bo submitted a proposal', 'Bo accepted an offer'], {}],
    ['unknown', 'unknown', ['Contract started', 'Ann ended the contract'], { linksToContract: true }],
    ['contract', 'unknown', ['Contract started', 'Ann ended the contract', 'Contract started'], {}],
    ['interview', 'unknown', ['Bo submitted a proposal'], {}],
    ['interview', 'unknown', ['Ann sent an offer'], {}],
    ['interview', 'unknown', [], { onProposalPage: true }],
    ['interview', 'unknown', [], { head: 'View proposal' }],
    ['unknown', 'unknown', ['Ann joined the room'], {}],
  ] as const)('%s, %s: %j %j', (stage, contract, events, hints) => {
    const reading = stageOf({ ...nothing, ...hints }, events);
    expect(reading).toMatchObject({ stage, contract });
    expect(reading.evidence === undefined).toBe(stage === 'unknown' && events.length < 2);
  });
});

describe('rooms by their address', () => {
  const host = 'https://www.upwork.com';
  it.each([
    [`${host}/ab/messages/rooms/room_0a1b`, 'room_0a1b'],
    [`${host}/ab/messages/rooms/room_0a1b/?companyReference=1234567890123456789&sidebar=true`, 'room_0a1b'],
    [`${host}/messages/rooms/room_0a1b`, 'room_0a1b'],
    [`${host}/ab/messages/rooms/`, undefined],
    [`${host}/ab/messages?filter=unread`, undefined],
    [`${host}/ab/messages/att/0a1b`, undefined],
    [`${host}/ab/messages/files/room_0a1b`, undefined],
    ['https://example.com/ab/messages/rooms/room_0a1b', undefined],
    ['not an address', undefined],
  ])('%s: %s', (url, id) => {
    expect(roomIdOf(url)).toBe(id);
  });
});
