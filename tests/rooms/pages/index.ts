import { g3Pages } from './g3.ts';
import { olderPages } from './older.ts';
import type { RoomPage } from './page.ts';
import { unknownPages } from './unknown.ts';

export type { RoomPage } from './page.ts';

/** Every saved room page. */
export const roomPages: readonly RoomPage[] = [...olderPages, ...g3Pages, ...unknownPages];
