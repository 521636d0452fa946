import type { RoomStatus } from '../../src/core/status.ts';
import { type Tab, until } from './harness/index.ts';

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
  return until(async () => {
    const json = await extensionPage.evaluate(async () => {
      const { tabs } = (window as unknown as { chrome: Extension }).chrome;
      for (const { id } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id ?? 0, { type: 'room-status' }).catch(() => undefined);
        if (answer) return JSON.stringify(answer);
      }
      return '';
    });
    const status = json ? (JSON.parse(json) as RoomStatus) : undefined;
    return status && wanted(status) ? status : undefined;
  }, what);
}
