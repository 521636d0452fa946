// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Room, readRoom, watchRoom } from '../../src/upwork/room.ts';
import { type Entry, ownName } from '../rooms/conversation.ts';
import { storiesHtml } from '../rooms/g3-markup.ts';

const client = 'Helena Brandt';
const mate = 'Jonas Weber';
const url = 'https://www.upwork.com/ab/messages/rooms/room_aa';

/** Any conversation of three people with events, deleted messages and lost headers; each text says whose it is and where. */
const conversation = fc
  .array(
    fc.record({
      by: fc.constantFrom(client, client, ownName, mate),
      kind: fc.constantFrom(
        'message',
        'message',
        'message',
        'message',
        'event',
        'deleted',
        'headless',
        'quote',
      ),
      day: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 4, maxLength: 30 },
  )
  .map((drafts) => {
    let day = 1;
    return drafts.map(({ by, kind, day: next }, i): Entry => {
      day += next === 0 ? 1 : 0;
      const at = `November ${day}, 2026 at 8:00 AM`;
      if (kind === 'event') return { kind: 'event', by, text: `changed thing ${i} of ${by}` };
      const quote = { by: by === client ? ownName : client, text: `quoted ${i}` };
      return {
        kind: 'message',
        by,
        at,
        text: kind === 'deleted' ? '' : `${i} said by ${by}`,
        ...(kind === 'deleted' ? { deleted: true } : {}),
        ...(kind === 'headless' ? { headless: true } : {}),
        ...(kind === 'quote' ? { quote } : {}),
      };
    });
  });

function itemsOf(entries: readonly Entry[]): string[] {
  const holder = document.createElement('div');
  holder.innerHTML = storiesHtml(
    entries,
    entries.map((_, i) => `story_${(i + 0x100).toString(16)}`),
  );
  return [...holder.children].map((child) => child.outerHTML);
}

function show(html: readonly string[]): HTMLElement {
  document.body.innerHTML =
    `<div class="is-user-profile-and-account"><strong>${ownName}</strong></div><h4 data-test="room-title">${client}, Brandt Verlag</h4>` +
    `<div class="story-list">${html.join('')}</div>`;
  return document.querySelector('.story-list') as HTMLElement;
}

/** Nobody's words are taken for another's, and they stand in their order; unknown is always allowed. */
function expectTrue(room: Room): void {
  const places = room.messages.flatMap(({ text, from }) => {
    if (text === '') return [];
    const [, place, by] = /^(\d+) said by (.+)$/.exec(text) ?? [];
    const side = by === client ? 'client' : by === ownName ? 'me' : 'unknown';
    expect(['unknown', side], text).toContain(from);
    return [Number(place)];
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(room.messages.map((message) => message.key)).size).toBe(room.messages.length);
}

it('never takes anybody’s words for another’s, whatever stands in the room', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(conversation, (entries) => {
      show(itemsOf(entries));
      const room = readRoom(document, url);
      expectTrue(room);
      // Silence is no way out: whoever stands in a header of their own is known.
      const withHeader = [...document.querySelectorAll('.up-d-story-item')].filter((item) =>
        item.querySelector('.user-name'),
      );
      const known = new Map(room.messages.map(({ key, from }) => [key, from]));
      for (const item of withHeader) {
        const name = item.querySelector('.user-name')?.textContent;
        if (item.querySelector('.deleted')) continue;
        expect(known.get(item.id)).toBe(name === client ? 'client' : name === ownName ? 'me' : 'unknown');
      }
    }),
    { numRuns: 80 },
  );
});

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What a virtualised page may do between two frames. */
const step = fc.record({
  kind: fc.constantFrom('scroll', 'reuse', 'empty', 'fill', 'delete', 'rerender'),
  at: fc.nat(40),
  count: fc.integer({ min: 1, max: 12 }),
});

it('stays true while a list mounts, unmounts, empties, fills and uses nodes again', {
  timeout: 60_000,
}, async () => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  window.requestAnimationFrame = ((frame: () => void) => setTimeout(frame)) as never;
  await fc.assert(
    fc.asyncProperty(conversation, fc.array(step, { minLength: 1, maxLength: 8 }), async (entries, steps) => {
      const html = itemsOf(entries);
      const list = show(html.slice(0, 6));
      const life = new AbortController();
      let room: Room | undefined;
      watchRoom(document, {
        own: () => ({}),
        signal: life.signal,
        onChange(next) {
          room = next;
        },
      });
      await twoFrames();
      const fresh = (at: number, count: number) => {
        const holder = document.createElement('div');
        const from = Math.min(at, html.length - 1);
        holder.innerHTML = html.slice(from, from + count).join('');
        return [...holder.children];
      };
      for (const { kind, at, count } of steps) {
        const children = [...list.children];
        const target = children[at % Math.max(children.length, 1)];
        if (kind === 'scroll') {
          const wanted = fresh(at, count);
          const kept = new Map(children.map((child) => [child.id, child]));
          list.replaceChildren(...wanted.map((item) => kept.get(item.id) ?? item));
        } else if (kind === 'reuse') {
          const wanted = fresh(at, children.length);
          children.forEach((node, i) => {
            const item = wanted[i];
            if (!item) {
              node.remove();
              return;
            }
            node.id = item.id;
            node.className = item.className;
            node.innerHTML = item.innerHTML;
          });
        } else if (kind === 'empty') target?.replaceChildren();
        else if (kind === 'fill') {
          for (const child of children) {
            const item =
              child.childElementCount === 0 && fresh(Number.parseInt(child.id.slice(6), 16) - 0x100, 1)[0];
            if (item) child.innerHTML = item.innerHTML;
          }
        } else if (kind === 'delete') target?.remove();
        else list.replaceChildren(...children.map((child) => child.cloneNode(true)));
        await twoFrames();
        if (room) expectTrue(room);
      }
      life.abort();
    }),
    { numRuns: 60 },
  );
});
