import type { Snippet } from '../core/model.ts';
import type { InsertionReport, Saved } from '../core/status.ts';

/** What the popup may do; given in by main.tsx. */
export interface PopupPorts {
  /** Puts `text` into the open room's compose box; undefined: no room answered. */
  insert(text: string, id: string): Promise<InsertionReport | undefined>;
  copy(text: string): Promise<void>;
  save(reply: Snippet): Promise<Saved>;
  remove(id: string): Promise<Saved>;
  countUse(id: string, characters: number): void;
  openOptions(): void;
  /** Everything went well and the popup is not needed any more. */
  done(): void;
}
