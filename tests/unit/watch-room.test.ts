// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Own, type Room, watchRoom } from '../../src/upwork/room.ts';
import { type Entry, ownName } from '../rooms/conversation.ts';
import { escapeHtml, storiesHtml } from '../rooms/g3-markup.ts';
import { said } from '../rooms/pages/page.ts';

const helena = 'Helena Brandt';
const at = (minute: number) => `November 19, 2026 at 8:${String(minute).padStart(2, '0')} AM`;

/** Runs of two by turns, so that every second message has no header. */
const talk: readonly Entry[] = Array.from({ length: 40 }, (_, i) =>
  said(Math.floor(i / 2) % 2 === 0 ? helena : ownName, at(i), `Message ${i}`),
);
const sideOf = (i: number) => (Math.floor(i / 2) % 2 === 0 ? 'client' : 'me');

/** The items of a list as the page would make them, each on its own. */
function items(entries: readonly Entry[]): string[] {
  const ids = entries.map((_, i) => `story_${(i + 0x100).toString(16)}`);
  const holder = document.createElement('div');
  holder.innerHTML = storiesHtml(entries, ids);
  return [...holder.children].map((child) => child.outerHTML);
}
const all = items(talk);

function element(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
}

let life: AbortController;
let reports: { room: Room | undefined; reason: string | undefined }[];
let wake: (() => void) | undefined;
let own: Own;

function go(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** Shows a room with some of the items. */
function show(from: number, to: number, title = helena): HTMLElement {
  document.body.innerHTML =
    `<div class="is-user-profile-and-account"><strong>${ownName}</strong></div><h4 data-test="room-title">${escapeHtml(title)}</h4>` +
    `<div class="story-list">${all.slice(from, to).join('')}</div>`;
  return document.querySelector('.story-list') as HTMLElement;
}

async function watch(): Promise<{ refresh: () => void }> {
  const room = watchRoom(document, {
    own: () => own,
    signal: life.signal,
    onChange(room, reason) {
      reports.push({ room, reason });
      wake?.();
    },
  });
  await Promise.resolve();
  return room;
}

/** The next report after `change`; fails by time-out if none comes. */
async function reportAfter(change: () => void): Promise<Room | undefined> {
  const next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  change();
  await next;
  return reports.at(-1)?.room;
}

/** Waits until two frames have gone by: time enough for a report that should not come. */
async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function sides(room: Room | undefined): string[] {
  return room?.messages.map(({ text, from }) => `${text.replace('Message ', '')} ${from}`) ?? [];
}
const expectedSides = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${from + i} ${sideOf(from + i)}`);

beforeEach(() => {
  life = new AbortController();
  reports = [];
  wake = undefined;
  own = {};
  go('https://www.upwork.com/ab/messages/rooms/room_aa');
});
afterEach(() => life.abort());

describe('keeping up', () => {
  it('reports at once what is there', async () => {
    show(0, 10);
    await watch();
    expect(sides(reports[0]?.room)).toEqual(expectedSides(0, 10));
  });

  it('adds a message and leaves the others as they were', async () => {
    const list = show(0, 10);
    await watch();
    const before = reports[0]?.room?.messages ?? [];
    const room = await reportAfter(() => list.append(element(all[10] ?? '')));
    expect(sides(room)).toEqual(expectedSides(0, 11));
    expect(before.every((message, i) => message === room?.messages[i])).toBe(true);
    expect(reports).toHaveLength(2);
  });

  it('puts older messages before the others, and tells a run from its new head', async () => {
    const list = show(3, 10);
    await watch();
    expect(sides(reports[0]?.room)[0]).toBe('3 unknown');
    const room = await reportAfter(() => list.prepend(...all.slice(0, 3).map(element)));
    expect(sides(room)).toEqual(expectedSides(0, 10));
  });

  it('takes many changes of one frame as one', async () => {
    const list = show(0, 4);
    await watch();
    const room = await reportAfter(() => {
      for (const html of all.slice(4, 30)) list.append(element(html));
    });
    expect(sides(room)).toEqual(expectedSides(0, 30));
    expect(reports).toHaveLength(2);
  });

  it('reads an edited message anew', async () => {
    const list = show(0, 4);
    await watch();
    const room = await reportAfter(() => {
      const text = list.querySelector('[data-test="story-message"] p')?.firstChild;
      if (text) text.nodeValue = 'Message 0 edited';
    });
    expect(room?.messages[0]?.text).toBe('Message 0 edited');
  });

  it('forgets a message that was deleted between its neighbours', async () => {
    const list = show(0, 6);
    await watch();
    const room = await reportAfter(() => list.children[3]?.remove());
    expect(sides(room)).toEqual([...expectedSides(0, 3), ...expectedSides(4, 6)]);
  });

  it('gives what follows a deleted head of a run to nobody else', async () => {
    const list = show(0, 6);
    await watch();
    const room = await reportAfter(() => list.children[2]?.remove());
    expect(sides(room)).toEqual([...expectedSides(0, 2), ...expectedSides(3, 6)]);
  });

  it('says nothing of changes that change nothing', async () => {
    const list = show(0, 6);
    await watch();
    list.children[2]?.classList.add('hovered');
    document.body.append(document.createElement('div'));
    await twoFrames();
    expect(reports).toHaveLength(1);
  });

  it('reports anew on request, when the user has said who they are', async () => {
    show(0, 6);
    document.querySelector('.is-user-profile-and-account')?.remove();
    const title = document.querySelector('h4');
    title?.remove();
    const room = await watch();
    expect(new Set(reports[0]?.room?.messages.map((message) => message.from))).toEqual(new Set(['unknown']));
    expect(reports[0]?.room?.ownNameCandidates).toContain(ownName);
    own = { name: ownName };
    room.refresh();
    expect(sides(reports.at(-1)?.room)).toEqual(expectedSides(0, 6));
  });
});

describe('a virtualised list', () => {
  it('remembers what was unmounted, so that an answer out of sight still counts', async () => {
    const list = show(20, 30);
    await watch();
    const room = await reportAfter(() => list.replaceChildren(...all.slice(12, 22).map(element)));
    expect(sides(room)).toEqual(expectedSides(12, 30));
  });

  it('knows messages again that come back without their run’s head', async () => {
    const list = show(0, 10);
    await watch();
    await reportAfter(() => list.replaceChildren(...all.slice(6, 16).map(element)));
    const room = await reportAfter(() => list.replaceChildren(...all.slice(3, 13).map(element)));
    expect(sides(room)).toEqual(expectedSides(0, 16));
  });

  it('reads nodes that are used again for other messages, downwards and upwards', async () => {
    const list = show(10, 20);
    await watch();
    const reuse = (from: number) => () =>
      [...list.children].forEach((node, i) => {
        const fresh = element(all[from + i] ?? '');
        node.id = fresh.id;
        node.className = fresh.className;
        node.innerHTML = fresh.innerHTML;
      });
    expect(sides(await reportAfter(reuse(15)))).toEqual(expectedSides(10, 25));
    expect(sides(await reportAfter(reuse(6)))).toEqual(expectedSides(6, 25));
  });

  it('waits for skeletons to fill', async () => {
    const list = show(0, 4);
    const skeletons = all.slice(4, 8).map((html) => {
      const skeleton = element(html);
      skeleton.replaceChildren();
      return skeleton;
    });
    list.append(...skeletons);
    await watch();
    expect(sides(reports[0]?.room)).toEqual(expectedSides(0, 4));
    const room = await reportAfter(() =>
      skeletons.forEach((skeleton, i) => {
        skeleton.innerHTML = element(all[4 + i] ?? '').innerHTML;
      }),
    );
    expect(sides(room)).toEqual(expectedSides(0, 8));
  });

  it('keeps a message whose item is emptied', async () => {
    const list = show(0, 6);
    await watch();
    list.children[1]?.replaceChildren();
    list.children[2]?.replaceChildren();
    const room = await reportAfter(() => list.append(element(all[6] ?? '')));
    expect(sides(room)).toEqual(expectedSides(0, 7));
  });

  it('goes by the place, not by the order of the nodes, and carries no author there', async () => {
    const list = show(0, 4);
    [...list.children].forEach((item, i) => {
      item.setAttribute('style', `position:absolute; transform: translateY(${i * 80}px)`);
    });
    list.append(...[...list.children].reverse());
    await watch();
    expect(sides(reports[0]?.room).map((line) => line.split(' ')[0])).toEqual(['0', '1', '2', '3']);
    for (const message of reports[0]?.room?.messages ?? []) {
      expect(['unknown', sideOf(Number(message.text.slice(8)))]).toContain(message.from);
    }
  });

  it('starts afresh when the list jumps to another part', async () => {
    const list = show(20, 30);
    await watch();
    const room = await reportAfter(() => list.replaceChildren(...all.slice(0, 6).map(element)));
    expect(sides(room)).toEqual(expectedSides(0, 6));
  });
});

describe('changes of the room', () => {
  it('takes nothing of the old room for the new one, while its items are still there', async () => {
    const list = show(0, 4);
    await watch();
    const first = await reportAfter(() => {
      go('https://www.upwork.com/ab/messages/rooms/room_bb');
      document.body.append(document.createElement('span'));
    });
    expect(first?.id).toBe('room_bb');
    expect(first?.messages).toEqual([]);
    const second = await reportAfter(() => list.replaceChildren(...all.slice(8, 10).map(element)));
    expect(sides(second)).toEqual(expectedSides(8, 10));
  });

  it('takes over address and list that change at once', async () => {
    const list = show(0, 4);
    await watch();
    const room = await reportAfter(() => {
      go('https://www.upwork.com/ab/messages/rooms/room_bb');
      list.replaceChildren(...all.slice(8, 10).map(element));
    });
    expect(room?.id).toBe('room_bb');
    expect(sides(room)).toEqual(expectedSides(8, 10));
  });

  it('says why there is no room, once', async () => {
    show(0, 4);
    await watch();
    await reportAfter(() => {
      go('https://www.upwork.com/ab/messages/rooms/');
      document.body.replaceChildren();
    });
    expect(reports.at(-1)).toEqual({ room: undefined, reason: 'No room is open on this page.' });
    document.body.append(document.createElement('p'));
    await twoFrames();
    expect(reports).toHaveLength(2);
  });

  it('opens the room that a bare inbox address ends up in', async () => {
    go('https://www.upwork.com/ab/messages/rooms/');
    show(0, 4);
    await watch();
    expect(reports[0]?.room).toBeUndefined();
    const room = await reportAfter(() => {
      go('https://www.upwork.com/ab/messages/rooms/room_aa');
      document.body.append(document.createElement('p'));
    });
    expect(sides(room)).toEqual(expectedSides(0, 4));
  });

  it('survives a page that is rendered anew', async () => {
    show(0, 6);
    await watch();
    const room = await reportAfter(() => void show(0, 7));
    expect(sides(room)).toEqual(expectedSides(0, 7));
  });
});

describe('ends and rests', () => {
  it('is silent after the signal', async () => {
    const list = show(0, 4);
    await watch();
    life.abort();
    list.append(element(all[4] ?? ''));
    await twoFrames();
    expect(reports).toHaveLength(1);
  });

  const see = (state: 'hidden' | 'visible') => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('does not begin in a hidden tab', async () => {
    show(0, 4);
    see('hidden');
    await watch();
    await twoFrames();
    expect(reports).toHaveLength(0);
    const room = await reportAfter(() => see('visible'));
    expect(sides(room)).toEqual(expectedSides(0, 4));
  });

  it('does nothing in a hidden tab, and reads what was missed when it is shown', async () => {
    const list = show(0, 4);
    await watch();
    see('hidden');
    list.append(element(all[4] ?? ''));
    await twoFrames();
    expect(reports).toHaveLength(1);
    const room = await reportAfter(() => see('visible'));
    expect(sides(room)).toEqual(expectedSides(0, 5));
  });
});
