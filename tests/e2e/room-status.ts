import type { RoomStatus } from '../../src/core/status.ts';
import { type Tab, until } from './harness/index.ts';

/** The room of 10,000 messages takes its time on a busy machine. */
const patience = 30_000;

type Extension = {
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
};

/** What the room's frame tells the popup, asked from one of the extension's own pages, once `wanted` holds of it. */
export function roomStatus(
  extensionPage: Tab,
  wanted: (status: RoomStatus) => boolean,
  what: string,
): Promise<RoomStatus> {
  return until(
    async () => {
      const json = await extensionPage.evaluate(async () => {
        const { tabs } = (window as unknown as { chrome: Extension }).chrome;
        const answers = (await tabs.query({})).map(({ id }) =>
          tabs.sendMessage(id ?? 0, { type: 'room-status' }).catch(() => undefined),
        );
        return JSON.stringify((await Promise.all(answers)).filter(Boolean));
      });
      // The welcome page has a room to practise in, which answers as well.
      return (JSON.parse(json) as RoomStatus[]).find(wanted);
    },
    what,
    patience,
  );
}
