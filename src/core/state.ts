import type { ClientMemory, HelpLink, Profile, Settings, Snippet } from './model.ts';
import type { Preferences, Statistics } from './preferences.ts';

/** Everything the extension keeps, as its parts use it. */
export interface State {
  profile: Profile;
  settings: Settings;
  /** Ours with the freelancer's changes, and the freelancer's own. */
  snippets: readonly Snippet[];
  links: readonly HelpLink[];
  /** By room id; `memory[id] ?? emptyMemory(id)`. */
  memory: Readonly<Record<string, ClientMemory | undefined>>;
  preferences: Preferences;
  statistics: Statistics;
  /** Why the library is not the same on all devices, if it is not. */
  syncProblem?: string;
}
