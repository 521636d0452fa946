/** What is remembered of a client, and what follows from it. Pure: storing it is the store's task. Never message text. */
import {
  type ClientMemory,
  type DemandLabel,
  type Firmness,
  firmnesses,
  type Suggestion,
  type WeeklyHours,
} from './model.ts';

/** Memory after a suggestion was inserted: its labels count as answered, its reply as used. */
export function rememberAnswer(memory: ClientMemory, suggestion: Suggestion, now: Date): ClientMemory {
  if (suggestion.kind === 'link') return memory;
  const { labels, firmness = 'friendly' } = suggestion;
  const others = memory.answered.filter(({ label }) => !labels.includes(label));
  const answered = labels.map((label) => ({
    label,
    times: timesAnswered(memory, label) + 1,
    firmness,
    lastAt: now.toISOString(),
  }));
  const used = (suggestion.snippetIds ?? []).filter((id) => !memory.inserted.includes(id));
  return { ...memory, answered: [...others, ...answered], inserted: [...memory.inserted, ...used] };
}

/** Memory with "not this one": the suggestion is not offered again in this room. */
export function rememberDismissal(memory: ClientMemory, suggestionId: string): ClientMemory {
  if (memory.dismissed.includes(suggestionId)) return memory;
  return { ...memory, dismissed: [...memory.dismissed, suggestionId] };
}

/** Memory with the hours that were agreed with this client; undefined takes the agreement back. */
export function rememberAgreedHours(memory: ClientMemory, hours: WeeklyHours | undefined): ClientMemory {
  const { agreedHours: _, ...rest } = memory;
  return hours ? { ...rest, agreedHours: hours } : rest;
}

/** Memory under the name that the page shows for the client now; as before where it shows none. */
export function rememberClient(memory: ClientMemory, client: string | undefined): ClientMemory {
  return client ? { ...memory, client } : memory;
}

/** Memory with a label silenced for this client, or heard again. */
export function rememberMuted(memory: ClientMemory, label: DemandLabel, muted: boolean): ClientMemory {
  const others = memory.mutedLabels.filter((other) => other !== label);
  return { ...memory, mutedLabels: muted ? [...others, label] : others };
}

export function timesAnswered(memory: ClientMemory, label: DemandLabel): number {
  return memory.answered.find((entry) => entry.label === label)?.times ?? 0;
}

/** The ladder: friendly the first time, then clear, then firm with a way out. What the freelancer set for this client goes first. */
export function firmnessFor(memory: ClientMemory, times: number): Firmness {
  return memory.firmness ?? firmnesses[Math.min(times, firmnesses.length - 1)] ?? 'friendly';
}
