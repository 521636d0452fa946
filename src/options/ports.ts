import type { ClientMemory, Profile, Settings, Snippet } from '../core/model.ts';
import type { Preferences } from '../core/preferences.ts';
import type { RoomStatus } from '../core/status.ts';
import type { ImportPlan } from '../storage/exchange/plan.ts';
import type { Items } from '../storage/schema.ts';
import type { Saved } from '../storage/store.ts';

/** What the options page may do; given in by main.tsx. */
export interface OptionsPorts {
  /** Changes what is stored at that moment, one change after the other: two quick ones must not undo each other. */
  changeProfile(change: (before: Profile) => Profile): Promise<Saved>;
  changeSettings(change: (before: Settings) => Settings): Promise<Saved>;
  changePreferences(change: (before: Preferences) => Preferences): Promise<Saved>;
  saveReplies(replies: readonly Snippet[]): Promise<Saved>;
  deleteReply(id: string): Promise<Saved>;
  restoreOriginal(id: string): Promise<Saved>;
  saveMemory(memory: ClientMemory): Promise<Saved>;
  forgetMemory(roomId?: string): Promise<Saved>;
  clearStatistics(): Promise<Saved>;
  /** Everything stored, as a file of our own. */
  exportAll(): Promise<string>;
  /** What a file would change. Throws BrokenFile, NewerVersion. */
  planImport(file: File): Promise<ImportPlan>;
  saveImport(items: Items): Promise<Saved>;
  /** What every open room says of itself. */
  roomStatuses(): Promise<readonly RoomStatus[]>;
  copy(text: string): Promise<void>;
  download(name: string, type: string, text: string): void;
}

/** Saves and says what became of it. `done`: the sentence for when it went well. True when it did. */
export type Say = (saving: Promise<Saved>, done?: string) => Promise<boolean>;
