import type { Profile, Settings } from '../core/model.ts';
import type { Saved } from '../storage/store.ts';

/** What the options page may do; given in by main.tsx. */
export interface OptionsPorts {
  saveProfile(profile: Profile): Promise<Saved>;
  saveSettings(settings: Settings): Promise<Saved>;
}
